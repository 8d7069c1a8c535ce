import type { CalendarBook, CalendarBooks, EventDetails } from '../../adapters/calendar/book-port.ts';
import { MailCallFailed } from '../../adapters/mail/port.ts';
import { findApplication } from '../../db/queries/applications.ts';
import {
  type CalendarEventRow,
  claimCalendarEvent,
  noteRemoval,
  postponeCalendarEvent,
  recordCalendarEvent,
} from '../../db/queries/calendar_events.ts';
import { findCalendarSettings } from '../../db/queries/google_calendar.ts';
import { findInterview } from '../../db/queries/interviews.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import type { CalendarEventState } from '../../domain/enums.ts';
import { ReconnectRequired } from '../../domain/errors.ts';
import { type EventStep, eventOf, eventStep, waitAfter } from '../../domain/interviews/event.ts';
import { eventIdOf } from '../../domain/interviews/event-id.ts';

export type CalendarDeps = { db: Db; clock: Clock; calendars: CalendarBooks };

type Claimed = { row: CalendarEventRow; step: EventStep; calendarId: string; details: EventDetails };

/** The person has to connect again, or to choose a calendar that takes events: asked again after an hour. */
const HOPELESS_SECONDS = 3_600;

/**
 * Brings one interview's calendar event up to the interview: made, moved or removed under an id that derives from ours,
 * so that a repeat changes nothing. Answers what was done; undefined when nothing was due, or another run has it. What
 * fails is due again later; throws only when the database does.
 */
export async function syncCalendarEvent(
  deps: CalendarDeps,
  ctx: UserContext,
  interviewId: string,
): Promise<CalendarEventState | 'failed' | undefined> {
  const claimed = await claim(deps, ctx, interviewId);
  if (claimed === undefined) return undefined;
  const { row, step, calendarId } = claimed;
  try {
    const state = step === 'nothing' ? row.state : await act(deps.calendars, ctx.userId, claimed);
    const made = state === 'made';
    const home = step === 'nothing' ? row.calendar_id : made ? calendarId : null;
    await deps.db.withUser(ctx, (tx) =>
      recordCalendarEvent(tx, row, { state, calendarId: home, eventId: made ? eventIdOf(interviewId) : null }),
    );
    return state;
  } catch (error) {
    const failed = failureOf(error);
    if (failed === undefined) throw error;
    const seconds = failed.hopeless ? HOPELESS_SECONDS : waitAfter(row.failures, failed.afterSeconds);
    const until = new Date(deps.clock.now().getTime() + seconds * 1_000);
    await deps.db.withUser(ctx, (tx) => postponeCalendarEvent(tx, row, { until, reason: failed.reason }));
    return 'failed';
  }
}

const claim = ({ db, clock }: CalendarDeps, ctx: UserContext, interviewId: string): Promise<Claimed | undefined> =>
  db.withUser(ctx, async (tx) => {
    const now = clock.now();
    const settings = await findCalendarSettings(tx);
    if (settings === undefined || !settings.is_active || !settings.auto_schedule) return undefined;
    const row = await claimCalendarEvent(tx, interviewId, now);
    const interview = row && (await findInterview(tx, interviewId));
    const application = interview && (await findApplication(tx, interview.application_id));
    if (row === undefined || interview === undefined || application === undefined) return undefined;
    const step = eventStep(row.state, { ...interview, withdrawn: application.status === 'withdrawn' }, now);
    if (step === 'remove') await noteRemoval(tx, row);
    const details = { ...eventOf(interview, application), reminderMinutes: settings.reminder_minutes };
    return { row, step, calendarId: settings.calendar_id, details };
  });

/** The calls to the calendar, in no transaction; what it says of the event decides between ours and the person's doing. */
async function act(calendars: CalendarBooks, userId: string, claimed: Claimed): Promise<CalendarEventState> {
  const { row, step, calendarId, details } = claimed;
  const eventId = eventIdOf(row.interview_id);
  const home = row.calendar_id ?? calendarId;
  const book = await calendars.open(userId, step === 'remove' ? home : calendarId);
  if (step === 'remove') {
    await book.remove(eventId);
    return 'removed';
  }
  if (step === 'write' && home !== calendarId) {
    const former = await calendars.open(userId, home);
    // Gone there while it stands here: an earlier run of ours moved it and could not write that down.
    const isDeleted = (await former.look(eventId)) === 'deleted';
    if (isDeleted && (await book.look(eventId)) !== 'there') return 'dismissed';
    // First here, then away there: a calendar that takes no events costs none.
    const state = await put(book, eventId, details, 'revive');
    await former.remove(eventId);
    // One calendar has two names, primary and its owner's address: then that was the event itself.
    if ((await book.look(eventId)) === 'deleted') await book.write(eventId, details);
    return state;
  }
  if (step === 'write') {
    const found = await book.look(eventId);
    if (found === 'deleted') return 'dismissed';
    if (found === 'absent') return await put(book, eventId, details, 'make');
    await book.write(eventId, details);
    return 'made';
  }
  return await put(book, eventId, details, step === 'revive' ? 'revive' : 'make');
}

/** Makes the event. An id that is taken is our own from before: an answer was lost, or we removed it once. */
async function put(
  book: CalendarBook,
  eventId: string,
  details: EventDetails,
  how: 'make' | 'revive',
): Promise<CalendarEventState> {
  if ((await book.make(eventId, details)) === 'made') return 'made';
  if (how === 'make' && (await book.look(eventId)) === 'deleted') return 'dismissed';
  await book.write(eventId, details);
  return 'made';
}

const GONE = 'The chosen calendar is not there, or not for the connected account. Choose another one.';

/** Undefined for what is no answer of the calendar. */
function failureOf(
  error: unknown,
): { reason: string; hopeless: boolean; afterSeconds: number | undefined } | undefined {
  if (error instanceof ReconnectRequired) return { reason: error.message, hopeless: true, afterSeconds: undefined };
  if (!(error instanceof MailCallFailed)) return undefined;
  const { failure } = error;
  const hopeless = failure.kind !== 'retry_later' && failure.kind !== 'unknown';
  return {
    reason: failure.kind === 'gone' ? GONE : failure.reason,
    hopeless,
    afterSeconds: failure.kind === 'retry_later' ? failure.retryAfterSeconds : undefined,
  };
}
