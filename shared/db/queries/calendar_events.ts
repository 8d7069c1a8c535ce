import { type Selectable, sql } from 'kysely';
import type { CalendarEventState } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

const TABLE = 'integrations.calendar_events';
type Lists = { state: CalendarEventState };
/** `revision` and `fence` are int8, which stay text. */
export type CalendarEventRow = Omit<Selectable<DB[typeof TABLE]>, 'state'> & Lists;

const LEASE_SECONDS = 120;
/** Older ones are nobody's business in a calendar any more. */
const PAST_DAYS = 2;

/** Interviews whose calendar event is behind, of people who keep one, the longest waiting first. */
export const dueCalendarEvents = async (
  tx: SystemTx,
  now: Date,
  limit: number,
): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT e.interview_id AS id, e.user_id
      FROM integrations.calendar_events AS e
      JOIN integrations.google_calendar AS c ON c.user_id = e.user_id AND c.is_active AND c.auto_schedule
      JOIN integrations.oauth_tokens AS t ON t.user_id = e.user_id AND t.provider = 'google' AND t.status = 'active'
      JOIN users.users AS u ON u.id = e.user_id AND u.is_active AND u.deleted_at IS NULL
      JOIN applications.interviews AS i ON i.id = e.interview_id
       AND i.scheduled_at > ${now}::timestamptz - make_interval(days => ${PAST_DAYS})
     WHERE e.wanted_revision <> e.done_revision AND e.next_attempt_at <= ${now}::timestamptz
       AND (e.lease_until IS NULL OR e.lease_until <= ${now}::timestamptz)
     ORDER BY e.next_attempt_at, e.interview_id LIMIT ${limit}`.execute(tx)
  ).rows;

/** Takes one that is due, for two minutes; undefined when another has it, or nothing is to be done. */
export const claimCalendarEvent = (tx: UserTx, interviewId: string, now: Date): Promise<CalendarEventRow | undefined> =>
  tx
    .updateTable(TABLE)
    .set(({ eb }) => ({
      lease_until: new Date(now.getTime() + LEASE_SECONDS * 1_000),
      lease_fence: eb('lease_fence', '+', '1'),
    }))
    .where('interview_id', '=', interviewId)
    .whereRef('wanted_revision', '<>', 'done_revision')
    .where('next_attempt_at', '<=', now)
    .where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirst();

type Claimed = Pick<CalendarEventRow, 'interview_id' | 'lease_fence'>;

/** That our own deletion is under way, so that what it leaves behind is not taken for the person's. */
export const noteRemoval = async (tx: UserTx, claimed: Claimed): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ state: 'removing' satisfies CalendarEventState })
    .where('interview_id', '=', claimed.interview_id)
    .where('lease_fence', '=', claimed.lease_fence)
    .execute();
};

/** Records what the calendar says now; false when the claim was lost. A change since then stays to be done. */
export async function recordCalendarEvent(
  tx: UserTx,
  claimed: Claimed & Pick<CalendarEventRow, 'wanted_revision'>,
  done: { state: CalendarEventState; calendarId: string | null; eventId: string | null },
): Promise<boolean> {
  const recorded = await tx
    .updateTable(TABLE)
    .set({
      state: done.state,
      calendar_id: done.calendarId,
      done_revision: claimed.wanted_revision,
      lease_until: null,
      failures: 0,
      last_error: null,
    })
    .where('interview_id', '=', claimed.interview_id)
    .where('lease_fence', '=', claimed.lease_fence)
    .executeTakeFirst();
  if (recorded.numUpdatedRows === 0n) return false;
  await tx
    .updateTable('applications.interviews')
    .set({ calendar_event_id: done.eventId })
    .where('id', '=', claimed.interview_id)
    .where('calendar_event_id', 'is distinct from', done.eventId)
    .execute();
  return true;
}

/** Puts a failed one off. */
export const postponeCalendarEvent = async (
  tx: UserTx,
  claimed: Claimed & Pick<CalendarEventRow, 'failures'>,
  { until, reason }: { until: Date; reason: string },
): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({
      failures: claimed.failures + 1,
      lease_until: null,
      next_attempt_at: until,
      last_error: reason.slice(0, 500),
    })
    .where('interview_id', '=', claimed.interview_id)
    .where('lease_fence', '=', claimed.lease_fence)
    .execute();
};

/** Has the events of the person's coming interviews looked at again, as after a change of their calendar's settings. */
export const lookAgain = async (tx: UserTx, now: Date): Promise<void> => {
  await sql`UPDATE integrations.calendar_events AS e SET wanted_revision = e.wanted_revision + 1, next_attempt_at = ${now}::timestamptz
    FROM applications.interviews AS i WHERE i.id = e.interview_id AND i.scheduled_at > ${now}::timestamptz`.execute(tx);
};

/** What failed and was put off is due now. */
export const tryEventsNow = async (tx: UserTx, userId: string, now: Date): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ next_attempt_at: now })
    .where('user_id', '=', userId)
    .where('failures', '>', 0)
    .whereRef('wanted_revision', '<>', 'done_revision')
    .execute();
};

/** Another account's calendar holds none of what was made in the former one. */
export const forgetCalendarEvents = async (tx: UserTx, userId: string): Promise<void> => {
  await sql`UPDATE integrations.calendar_events SET state = 'none', calendar_id = NULL, wanted_revision = wanted_revision + 1
    WHERE user_id = ${userId}::uuid AND state <> 'dismissed'`.execute(tx);
};

/** Why the calendar is behind; undefined when it is not, or nothing failed. */
export const calendarTrouble = async (tx: UserTx): Promise<string | undefined> =>
  (
    await tx
      .selectFrom(TABLE)
      .select('last_error')
      .where('failures', '>', 0)
      .whereRef('wanted_revision', '<>', 'done_revision')
      .orderBy('updated_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.last_error ?? undefined;
