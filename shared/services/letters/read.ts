import type { Letter, LetterQuery, LetterSummary } from '../../contracts/letter.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { findLetterRow, listLetters } from '../../db/queries/cover_letters.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toLetter, toLetterSummary } from './view.ts';

export async function pageOfLetters(
  deps: { db: Db },
  ctx: UserContext,
  { limit, cursor, job_id }: LetterQuery,
): Promise<{ items: LetterSummary[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listLetters(tx, { jobId: job_id, limit: limit + 1, after }));
  const page = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { ...page, items: page.items.map(toLetterSummary) };
}

export async function readLetter(deps: { db: Db }, ctx: UserContext, id: string): Promise<Letter> {
  const row = await deps.db.withUser(ctx, (tx) => findLetterRow(tx, id));
  if (row === undefined) throw new NotFound('letter');
  return toLetter(row);
}
