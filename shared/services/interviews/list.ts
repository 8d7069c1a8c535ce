import type { Interview, InterviewQuery } from '../../contracts/interview.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { listInterviews } from '../../db/queries/interviews.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toInterview } from './view.ts';

/** The person's interviews, soonest first. */
export async function pageOfInterviews(
  { db }: { db: Db },
  ctx: UserContext,
  { limit, cursor, status, application_id: applicationId, from }: InterviewQuery,
): Promise<{ items: Interview[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const filter = { status, applicationId, from: from === undefined ? undefined : new Date(from) };
  const rows = await db.withUser(ctx, (tx) => listInterviews(tx, filter, { limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toInterview), next_cursor };
}
