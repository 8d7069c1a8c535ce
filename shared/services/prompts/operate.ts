import type { NewPrompt, Prompt } from '../../contracts/prompt.ts';
import { isOperator } from '../../db/queries/operators.ts';
import { findPrompt, insertPrompt, listPrompts, type PromptRow, putInUse } from '../../db/queries/prompts.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../../domain/errors.ts';
import { successOf, winnerOf } from '../../domain/prompts/success.ts';
import { templateFaults } from '../../domain/prompts/template.ts';

const asOperator = <T>(deps: { db: Db }, ctx: UserContext, run: (tx: UserTx) => Promise<T>): Promise<T> =>
  deps.db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    return await run(tx);
  });

/** Every version with what became of its letters. Throws Forbidden. */
export const readPrompts = (deps: { db: Db }, ctx: UserContext): Promise<Prompt[]> =>
  asOperator(deps, ctx, async (tx) => toPrompts(await listPrompts(tx)));

/** Writes the next version of a name; it is in use once it is chosen. Throws Forbidden, InvalidInput, Conflict. */
export const addPrompt = (deps: { db: Db }, ctx: UserContext, prompt: NewPrompt): Promise<Prompt> =>
  asOperator(deps, ctx, async (tx) => {
    const faults = templateFaults(prompt.type, prompt.template, prompt.variables);
    if (faults.length > 0) throw new InvalidInput(faults.map((message) => ({ field: 'template', message })));
    const others = await listPrompts(tx);
    if (others.some(({ name, type }) => name === prompt.name && type !== prompt.type)) {
      throw new Conflict('That name belongs to prompts of another type.');
    }
    return only(await insertPrompt(tx, prompt), others);
  });

/** Puts a version in use in place of whichever was; an older one too, which rolls back. Throws Forbidden, NotFound. */
export const choosePrompt = (deps: { db: Db }, ctx: UserContext, id: string): Promise<Prompt> =>
  asOperator(deps, ctx, async (tx) => {
    const prompt = await findPrompt(tx, id);
    if (prompt === undefined) throw new NotFound('prompt');
    await putInUse(tx, prompt);
    return only({ ...prompt, is_active: true }, await listPrompts(tx));
  });

const toPrompts = (rows: readonly PromptRow[]): Prompt[] => rows.map((row) => only(row, rows));

function only(row: PromptRow, all: readonly PromptRow[]): Prompt {
  const { rate, low, high } = successOf(row);
  const measured = all.filter(({ type, usage_count }) => type === row.type && usage_count > 0);
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    version: row.version,
    template: row.template,
    variables: row.variables ?? [],
    is_active: row.is_active,
    usage_count: row.usage_count,
    sample_size: row.sample_size,
    success_rate: rate,
    interval: { low, high },
    is_winner: winnerOf(measured)?.id === row.id,
    created_at: row.created_at.toISOString(),
  };
}
