import type { EmailTemplate, EmailTemplatePatch, NewEmailTemplate } from '../../contracts/email-template.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import {
  changeTemplate,
  clearDefault,
  countOwnTemplates,
  deleteTemplate,
  findTemplate,
  insertTemplate,
  listTemplates,
  type TemplateRow,
} from '../../db/queries/email_templates.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import type { TemplateType } from '../../domain/enums.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../../domain/errors.ts';
import { templateProblems } from '../../domain/sending/template.ts';

type Deps = { db: Db };

/** More than anybody uses, and few enough to show at once. */
const MOST_TEMPLATES = 100;

/** A row as the API shows it. */
const toTemplate = (row: TemplateRow): EmailTemplate => ({
  id: row.id,
  name: row.name,
  type: row.type,
  subject: row.subject,
  body: row.body,
  is_default: row.is_default,
  is_system: row.is_system,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});

/** The product's templates and the person's own, of one type or all. */
export const allTemplates = (deps: Deps, ctx: UserContext, type: TemplateType | undefined): Promise<EmailTemplate[]> =>
  deps.db.withUser(ctx, async (tx) => (await listTemplates(tx, type)).map(toTemplate));

/** Throws NotFound. */
export const readTemplate = (deps: Deps, ctx: UserContext, id: string): Promise<EmailTemplate> =>
  deps.db.withUser(ctx, async (tx) => {
    const row = await findTemplate(tx, id);
    if (row === undefined) throw new NotFound('template');
    return toTemplate(row);
  });

/** Throws InvalidInput naming each unknown variable, and Conflict above a hundred templates. */
export const createTemplate = (deps: Deps, ctx: UserContext, input: NewEmailTemplate): Promise<EmailTemplate> =>
  deps.db.withUser(ctx, async (tx) => {
    assertVariables(input);
    await lockPerson(tx, ctx.userId);
    if ((await countOwnTemplates(tx)) >= MOST_TEMPLATES) {
      throw new Conflict(`You have ${MOST_TEMPLATES} templates: delete one first.`, { most: MOST_TEMPLATES });
    }
    if (input.is_default) await clearDefault(tx, input.type, undefined);
    return toTemplate(await insertTemplate(tx, { ...input, user_id: ctx.userId }));
  });

/** Changes what is given. Throws NotFound, Forbidden for the product's own, InvalidInput naming unknown variables. */
export const changeOwnTemplate = (
  deps: Deps,
  ctx: UserContext,
  id: string,
  change: EmailTemplatePatch,
): Promise<EmailTemplate> =>
  deps.db.withUser(ctx, async (tx) => {
    assertVariables(change);
    await lockPerson(tx, ctx.userId);
    const row = await ownTemplate(tx, id);
    if (change.is_default === true) await clearDefault(tx, row.type, id);
    return toTemplate(await changeTemplate(tx, id, change));
  });

/** What was sent by it stays as it was. Throws NotFound, and Forbidden for the product's own. */
export const deleteOwnTemplate = (deps: Deps, ctx: UserContext, id: string): Promise<void> =>
  deps.db.withUser(ctx, async (tx) => {
    await ownTemplate(tx, id);
    await deleteTemplate(tx, id);
  });

async function ownTemplate(tx: UserTx, id: string): Promise<TemplateRow> {
  const row = await findTemplate(tx, id);
  if (row === undefined) throw new NotFound('template');
  if (row.is_system) throw new Forbidden("It is the product's own: make one of yours with its words, and change that.");
  return row;
}

const WHAT = {
  unknown: 'there is no such variable',
  malformed: 'these braces name no variable',
  unfilled: 'nothing fills it',
} as const;

function assertVariables(given: { subject?: string | undefined; body?: string | undefined }): void {
  const issues = (['subject', 'body'] as const).flatMap((field) =>
    templateProblems(given[field] ?? '').map(({ variable, problem }) => ({
      field,
      message: `${variable}: ${WHAT[problem]}.`,
    })),
  );
  if (issues.length > 0) throw new InvalidInput(issues, 'The template names what nothing can fill.');
}
