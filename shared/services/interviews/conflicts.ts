import type { CalendarBooks } from '../../adapters/calendar/book-port.ts';
import { MailCallFailed } from '../../adapters/mail/port.ts';
import type { Conflicts } from '../../contracts/interview.ts';
import { findCalendarSettings } from '../../db/queries/google_calendar.ts';
import { findInterview, type Overlap, overlappingInterviews } from '../../db/queries/interviews.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound, ReconnectRequired, Unavailable } from '../../domain/errors.ts';
import { eventIdOf } from '../../domain/interviews/event-id.ts';
import { endOf } from '../../domain/interviews/interview.ts';
import { calendarConnected } from '../calendar/settings.ts';

export type ConflictDeps = { db: Db; calendars: CalendarBooks };
export type Span = { from: Date; to: Date };

const toOverlap = ({ id, scheduled_at: at, ...row }: Overlap): Conflicts['interviews'][number] => ({
  ...row,
  interview_id: id,
  scheduled_at: at.toISOString(),
});

/** The person's other interviews at a time. */
export const ownConflicts = async (tx: UserTx, span: Span, exceptId?: string): Promise<Conflicts['interviews']> =>
  (await overlappingInterviews(tx, { ...span, exceptId })).map(toOverlap);

/** The calendar to look conflicts up in; undefined where none is connected. */
export const calendarOf = async (tx: UserTx, ctx: UserContext): Promise<string | undefined> => {
  const settings = await findCalendarSettings(tx);
  return settings?.is_active && (await calendarConnected(tx, ctx.userId)) ? settings.calendar_id : undefined;
};

type Taken = Pick<Conflicts, 'calendar' | 'busy'>;

/**
 * What takes the person's time by their calendar, for each span, by one look over all of them; our own events of
 * `exceptIds` do not count. A calendar that gives no answer is said so, and nothing else fails by it.
 */
export async function takenIn(
  { calendars }: Pick<ConflictDeps, 'calendars'>,
  ctx: UserContext,
  calendarId: string | undefined,
  spans: readonly Span[],
  exceptIds: readonly string[],
): Promise<(span: Span) => Taken> {
  if (calendarId === undefined || spans.length === 0) return () => ({ calendar: 'not_connected', busy: [] });
  const from = new Date(Math.min(...spans.map((span) => span.from.getTime())));
  const to = new Date(Math.max(...spans.map((span) => span.to.getTime())));
  const own = new Set(exceptIds.map(eventIdOf));
  try {
    const book = await calendars.open(ctx.userId, calendarId);
    const busy = (await book.busy(from, to)).filter(({ eventId }) => !own.has(eventId));
    return (span) => ({
      calendar: 'checked',
      busy: busy
        .filter(({ startsAt, endsAt }) => startsAt < span.to && endsAt > span.from)
        .map(({ startsAt, endsAt }) => ({ starts_at: startsAt.toISOString(), ends_at: endsAt.toISOString() })),
    });
  } catch (error) {
    const expected = [MailCallFailed, ReconnectRequired, Unavailable].some((kind) => error instanceof kind);
    if (!expected) throw error;
    return () => ({ calendar: 'unavailable', busy: [] });
  }
}

/** What else the person has at an interview's time. Throws NotFound. */
export async function interviewConflicts(
  deps: ConflictDeps,
  ctx: UserContext,
  interviewId: string,
): Promise<Conflicts> {
  const { span, interviews, calendarId } = await deps.db.withUser(ctx, async (tx) => {
    const row = await findInterview(tx, interviewId);
    if (row === undefined) throw new NotFound('interview');
    const at = { from: row.scheduled_at, to: endOf(row) };
    return { span: at, interviews: await ownConflicts(tx, at, row.id), calendarId: await calendarOf(tx, ctx) };
  });
  // An overlapping interview's own event is shown as that interview already.
  const ours = [interviewId, ...interviews.map((one) => one.interview_id)];
  const taken = await takenIn(deps, ctx, calendarId, [span], ours);
  return { interviews, ...taken(span) };
}
