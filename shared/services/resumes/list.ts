import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { ResumeSummary } from '../../contracts/resume.ts';
import { Position } from '../../db/queries/keyset.ts';
import { listResumes } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import type { ResumeDeps } from './deps.ts';
import { toSummary } from './view.ts';

/** The person's resumes, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfResumes(
  deps: Pick<ResumeDeps, 'db'>,
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<{ items: ResumeSummary[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listResumes(tx, { limit: limit + 1, after }));
  const page = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { ...page, items: page.items.map(toSummary) };
}
