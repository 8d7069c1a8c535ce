import type { ProposedTime, ProposedTimeQuery } from '../../contracts/interview.ts';
import {
  findProposedTime,
  listProposedTimes,
  type ProposedTimeRow,
  setProposedTime,
} from '../../db/queries/interview_proposals.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { endOf } from '../../domain/interviews/interview.ts';
import { type ConflictDeps, calendarOf, ownConflicts, type Span, takenIn } from './conflicts.ts';

const spanOf = ({ starts_at: at, duration_minutes }: ProposedTimeRow): Span => ({
  from: at,
  to: endOf({ scheduled_at: at, duration_minutes }),
});

const toProposedTime = (row: ProposedTimeRow, conflicts: ProposedTime['conflicts']): ProposedTime => ({
  id: row.id,
  application_id: row.application_id,
  reply_id: row.email_response_id,
  interview_id: row.interview_id,
  starts_at: row.starts_at.toISOString(),
  duration_minutes: row.duration_minutes,
  zone: row.zone,
  evidence: row.evidence,
  meeting_url: row.meeting_url,
  is_guess: row.is_guess,
  status: row.status,
  conflicts,
  created_at: row.created_at.toISOString(),
});

/** The times that companies proposed, soonest first, each with what else the person has then. */
export async function allProposedTimes(
  deps: ConflictDeps,
  ctx: UserContext,
  { application_id: applicationId, status }: ProposedTimeQuery,
): Promise<{ items: ProposedTime[] }> {
  const { rows, calendarId } = await deps.db.withUser(ctx, async (tx) => {
    const found: { row: ProposedTimeRow; interviews: ProposedTime['conflicts']['interviews'] }[] = [];
    for (const row of await listProposedTimes(tx, { applicationId, status })) {
      found.push({ row, interviews: await ownConflicts(tx, spanOf(row), row.interview_id ?? undefined) });
    }
    return { rows: found, calendarId: await calendarOf(tx, ctx) };
  });
  const ours = rows.flatMap(({ row, interviews }) => [
    ...(row.interview_id === null ? [] : [row.interview_id]),
    ...interviews.map((one) => one.interview_id),
  ]);
  const taken = await takenIn(
    deps,
    ctx,
    calendarId,
    rows.map(({ row }) => spanOf(row)),
    ours,
  );
  return { items: rows.map(({ row, interviews }) => toProposedTime(row, { interviews, ...taken(spanOf(row)) })) };
}

/** A time that does not suit is put aside. Throws NotFound, and Conflict for one that became an interview. */
export const declineTime = ({ db }: { db: Db }, ctx: UserContext, id: string): Promise<void> =>
  db.withUser(ctx, async (tx) => {
    const row = await findProposedTime(tx, id);
    if (row === undefined) throw new NotFound('proposed time');
    if (row.status === 'picked') throw new Conflict('You picked it: cancel its interview instead.');
    await setProposedTime(tx, id, 'declined');
  });
