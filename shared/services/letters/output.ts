import { findLetterRow } from '../../db/queries/cover_letters.ts';
import { findLetterPosting } from '../../db/queries/letter_postings.ts';
import { findUser } from '../../db/queries/users.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { letterHtml } from '../../domain/letters/html.ts';

export type LetterOut = { text: string; title: string; author: string };

/** A letter ready to be handed on. Throws NotFound, and Conflict for one with findings: it leaves in no form. */
export async function letterOut(deps: { db: Db }, ctx: UserContext, id: string): Promise<LetterOut> {
  return await deps.db.withUser(ctx, async (tx) => {
    const row = await findLetterRow(tx, id);
    if (row === undefined) throw new NotFound('letter');
    if (row.blocked === true) {
      throw new Conflict('The letter has findings: change the text or add the facts, then it can be handed on.');
    }
    const posting = row.job_id === null ? undefined : await findLetterPosting(tx, row.job_id);
    const user = await findUser(tx, ctx.userId);
    const title = posting === undefined ? 'Application' : `Application for ${posting.title}`;
    return { text: `${row.content.trim()}\n`, title, author: user?.name ?? '' };
  });
}

/** The same as an HTML page. */
export async function letterPage(deps: { db: Db }, ctx: UserContext, id: string): Promise<string> {
  const { text, title } = await letterOut(deps, ctx, id);
  return letterHtml(text, title);
}
