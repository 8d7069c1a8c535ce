import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { roundsOf, settleProposedTimes } from '../../db/queries/interview_proposals.ts';
import { changeInterview, type InterviewRow, interviewsOf } from '../../db/queries/interviews.ts';
import type { UserTx } from '../../db/scope.ts';
import { isOpen } from '../../domain/interviews/interview.ts';
import { type Edition, isNewer } from '../../domain/interviews/invitation.ts';
import { datesSaid, fromDate, placeDates, type SeriesDate } from '../../domain/interviews/series.ts';
import { isAhead } from '../../domain/replies/interview-time.ts';
import type { CalendarEvent } from '../../domain/replies/message.ts';
import { noteOnInterview } from '../interviews/note.ts';
import { type Fixed, put, type Told, valuesOf } from './put-interview.ts';

const UID_LIMIT = 255;

const uidOf = (calendar: CalendarEvent | undefined): string | null => calendar?.uid?.slice(0, UID_LIMIT) ?? null;
const editionOf = ({ sequence, stampedAt }: CalendarEvent, reply: ReplyRow): Edition => ({
  sequence: sequence ?? 0,
  stampedAt: stampedAt ?? reply.received_at,
});
/** An event that nobody stamped yet, as those before stamps were kept, is older than any part. */
const knownOf = ({ ical_sequence: sequence, ical_stamped_at: stampedAt }: InterviewRow): Edition | undefined =>
  stampedAt === null ? undefined : { sequence: sequence ?? 0, stampedAt };
const stampOf = ({ sequence, stampedAt }: Edition) => ({ ical_sequence: sequence, ical_stamped_at: stampedAt });

/**
 * A calendar part moves its own interview unless a newer one did; it fixes what was only agreed in words. Of a series each
 * date is an interview of its own: a part that names one of them moves or ends that one alone.
 */
export async function bookByCalendar(tx: UserTx, told: Told, fixed: Fixed, now: Date): Promise<void> {
  const { reply, applicationId, calendar } = told;
  if (calendar === undefined) return;
  const uid = uidOf(calendar);
  const edition = editionOf(calendar, reply);
  const all = await interviewsOf(tx, applicationId);
  const own = uid === null ? [] : all.filter(({ ical_uid }) => ical_uid === uid);
  const startsAt = new Date(fixed.starts_at);
  const { recurrence } = calendar;
  const meant = recurrence === undefined ? own : fromDate(own, recurrence, false);
  const said = datesSaid(calendar, startsAt);
  const { placed, gone } =
    recurrence === undefined ? placeDates(meant, said) : { placed: eachByName(own, said), gone: [] };
  for (const { date, id } of placed) {
    const row = own.find((one) => one.id === id);
    if (row !== undefined && !isNewer(edition, knownOf(row))) continue;
    if (date.off) {
      if (row !== undefined) await end(tx, row, edition, reply, now);
      continue;
    }
    const at = { ...fixed, starts_at: date.startsAt.toISOString(), duration_minutes: minutesOf(date, fixed) };
    const stamp = { ical_uid: uid, ical_recurrence: date.recurrence, ...stampOf(edition) };
    const target = row ?? (await agreedInWords(tx, applicationId, all, date.startsAt));
    // What is over is not put down any more; one that stands may still be corrected.
    if (target === undefined && !isAhead(date.startsAt, reply.received_at)) continue;
    if (target === undefined) await put(tx, told, at, stamp, now);
    else await move(tx, told, target, { ...valuesOf(told, at), ...stamp }, now);
  }
  const follow = recurrence !== undefined && calendar.andFuture === true ? laterOf(own, recurrence) : [];
  for (const row of follow) {
    if (!isNewer(edition, knownOf(row))) continue;
    const shifted = new Date(nameOf(row).getTime() + startsAt.getTime() - (recurrence ?? startsAt).getTime());
    const at = { ...fixed, starts_at: shifted.toISOString() };
    await move(tx, told, row, { ...valuesOf(told, at), ...stampOf(edition) }, now);
  }
  for (const row of own.filter(({ id }) => gone.includes(id))) {
    if (isNewer(edition, knownOf(row))) await end(tx, row, edition, reply, now);
  }
}

const nameOf = ({ ical_recurrence: named, scheduled_at: at }: InterviewRow): Date => named ?? at;
const laterOf = (own: readonly InterviewRow[], recurrence: Date): InterviewRow[] =>
  fromDate(own, recurrence, true).filter((row) => nameOf(row) > recurrence);
const eachByName = (own: readonly InterviewRow[], said: readonly SeriesDate[]) =>
  said.map((date) => ({ date, id: fromDate(own, date.recurrence ?? date.startsAt, false)[0]?.id }));

const minutesOf = ({ startsAt, endsAt }: SeriesDate, fixed: Fixed): number | null =>
  startsAt.toISOString() === fixed.starts_at || endsAt === undefined
    ? fixed.duration_minutes
    : Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000) || fixed.duration_minutes;

type Values = ReturnType<typeof valuesOf> & object;

async function move(tx: UserTx, told: Told, target: InterviewRow, values: Values, now: Date): Promise<void> {
  const { reply, applicationId } = told;
  const stands = target.scheduled_at.getTime() === values.scheduled_at.getTime() && isOpen(target);
  await changeInterview(tx, target.id, { ...values, ...(stands ? {} : { status: 'rescheduled' as const }) });
  await settleProposedTimes(tx, { applicationId, interviewId: target.id, startsAt: values.scheduled_at });
  if (!stands) await noteOnInterview(tx, applicationId, target.id, 'moved', now, { reply_id: reply.id });
}

async function end(tx: UserTx, row: InterviewRow, edition: Edition, reply: ReplyRow, now: Date): Promise<void> {
  if (!isOpen(row)) return;
  await changeInterview(tx, row.id, { status: 'cancelled', ...stampOf(edition) });
  await noteOnInterview(tx, row.application_id, row.id, 'cancelled', now, { reply_id: reply.id });
}

/** The open interview that this invitation confirms: one at the same time, or the one that was picked of proposals. */
async function agreedInWords(
  tx: UserTx,
  applicationId: string,
  all: readonly InterviewRow[],
  startsAt: Date,
): Promise<InterviewRow | undefined> {
  const loose = all.filter((row) => isOpen(row) && row.ical_uid === null);
  const same = loose.find(({ scheduled_at }) => scheduled_at.getTime() === startsAt.getTime());
  if (same !== undefined) return same;
  const rounds = await roundsOf(tx, applicationId);
  const picked = loose.filter(({ id }) => rounds.has(id));
  return picked.length === 1 ? picked[0] : undefined;
}

/**
 * A calendar part that takes its event back ends the interview that stands by it, of a series the dates that it names or
 * all of them, whatever the words beside it are taken for: it names the event by its own id. One older than what is known
 * ends nothing.
 */
export async function cancelByCalendar(
  tx: UserTx,
  reply: ReplyRow,
  calendar: CalendarEvent | undefined,
  now: Date,
): Promise<void> {
  const uid = uidOf(calendar);
  if (calendar?.method !== 'CANCEL' || uid === null || reply.application_id === null) return;
  const own = (await interviewsOf(tx, reply.application_id)).filter(({ ical_uid }) => ical_uid === uid);
  const { recurrence, exceptions = [], andFuture = false } = calendar;
  const named = [...(recurrence === undefined ? [] : [recurrence]), ...exceptions.map((one) => one.recurrence)];
  const meant = named.length === 0 ? own : named.flatMap((at) => fromDate(own, at, andFuture && at === recurrence));
  const edition = editionOf(calendar, reply);
  for (const row of new Set(meant)) {
    const known = knownOf(row);
    // Some calendars take an event back without counting it as a change: then the same edition ends it.
    const again = known !== undefined && edition.sequence === known.sequence;
    if (again || isNewer(edition, known)) await end(tx, row, edition, reply, now);
  }
}
