import type { LetterQuery, LetterSummary } from '../../contracts/letter.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { listLetters } from '../../db/queries/cover_letters.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toLetterSummary } from './view.ts';

/** The person's letters, newest first. Throws InvalidInput for a cursor that is not ours. */
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
