import type { ExtractedData } from '../../contracts/reply.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { proposeTimes, roundsOf, settleProposedTimes } from '../../db/queries/interview_proposals.ts';
import { changeInterview, type InterviewRow, insertInterview, interviewsOf } from '../../db/queries/interviews.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { UserTx } from '../../db/scope.ts';
import { interviewTypeOf, isOpen } from '../../domain/interviews/interview.ts';
import { type Edition, isNewer } from '../../domain/interviews/invitation.ts';
import { instantIn } from '../../domain/interviews/local.ts';
import type { CalendarEvent } from '../../domain/replies/message.ts';
import { ownWords } from '../../domain/replies/own-words.ts';
import { noteOnInterview } from '../interviews/note.ts';

const LOCATION_LIMIT = 500;
const UID_LIMIT = 255;
const NAME_LIMIT = 255;
const MOST_PROPOSED = 10;
const LONGEST_MINUTES = 720;

type Fixed = NonNullable<ExtractedData['interview']>;
type Told = { reply: ReplyRow; applicationId: string; extracted: ExtractedData; calendar: CalendarEvent | undefined };

/**
 * Puts down the interview whose time the reply fixes, under the application's row lock: a calendar part, or the one time
 * of its words. Several times, or words beside an interview that stands (they may mean to move it), are kept as proposals:
 * the person picks.
 */
export async function bookInterview(tx: UserTx, told: Told, now: Date): Promise<void> {
  const { interview } = told.extracted;
  if (interview?.source === 'calendar') return await byCalendar(tx, told, interview, now);
  const open = (await interviewsOf(tx, told.applicationId)).filter(isOpen);
  if (interview === undefined || open.length > 0) return await propose(tx, told, open, now);
  await put(tx, told, interview, {}, now);
}

const uidOf = (calendar: CalendarEvent | undefined): string | null => calendar?.uid?.slice(0, UID_LIMIT) ?? null;
const editionOf = ({ sequence, stampedAt }: CalendarEvent, reply: ReplyRow): Edition => ({
  sequence: sequence ?? 0,
  stampedAt: stampedAt ?? reply.received_at,
});
/** An event that nobody stamped yet, as those before stamps were kept, is older than any part. */
const knownOf = ({ ical_sequence: sequence, ical_stamped_at: stampedAt }: InterviewRow): Edition | undefined =>
  stampedAt === null ? undefined : { sequence: sequence ?? 0, stampedAt };

/** A calendar part moves its own interview unless a newer one did; it fixes what was only agreed in words. */
async function byCalendar(tx: UserTx, told: Told, fixed: Fixed, now: Date): Promise<void> {
  const { reply, applicationId, calendar = undefined } = told;
  if (calendar === undefined) return;
  const uid = uidOf(calendar);
  const edition = editionOf(calendar, reply);
  const stamp = { ical_uid: uid, ical_sequence: edition.sequence, ical_stamped_at: edition.stampedAt };
  const all = await interviewsOf(tx, applicationId);
  const own = uid === null ? undefined : all.find(({ ical_uid }) => ical_uid === uid);
  if (own !== undefined && !isNewer(edition, knownOf(own))) return;
  const target = own ?? (await agreedInWords(tx, applicationId, all, new Date(fixed.starts_at)));
  if (target === undefined) return await put(tx, told, fixed, stamp, now);
  const values = { ...valuesOf(told, fixed), ...stamp };
  const stands = target.scheduled_at.getTime() === values.scheduled_at.getTime() && isOpen(target);
  await changeInterview(tx, target.id, { ...values, ...(stands ? {} : { status: 'rescheduled' as const }) });
  await settleProposedTimes(tx, { applicationId, interviewId: target.id, startsAt: values.scheduled_at });
  if (!stands) await noteOnInterview(tx, applicationId, target.id, 'moved', now, { reply_id: reply.id });
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

const valuesOf = ({ extracted, calendar }: Told, fixed: Fixed) => ({
  scheduled_at: new Date(fixed.starts_at),
  duration_minutes: fixed.duration_minutes,
  meeting_url: extracted.meeting_url ?? null,
  location: (calendar?.location ?? extracted.place?.place)?.slice(0, LOCATION_LIMIT) ?? null,
  interviewer_name: (calendar?.organizer?.name ?? extracted.interviewers[0]?.name)?.slice(0, NAME_LIMIT) ?? null,
  interviewer_email: calendar?.organizer?.email ?? null,
});

async function put(tx: UserTx, told: Told, fixed: Fixed, stamp: object, now: Date): Promise<void> {
  const { reply, applicationId } = told;
  const values = valuesOf(told, fixed);
  const words = fixed.evidence === '' ? '' : `\nFrom the message: ${fixed.evidence}`;
  const made = await insertInterview(tx, {
    ...values,
    ...stamp,
    application_id: applicationId,
    email_response_id: reply.id,
    interview_type: interviewTypeOf(`${reply.subject ?? ''}\n${ownWords(reply.body ?? '')}`),
    notes: `Read from a ${fixed.source === 'calendar' ? 'calendar invitation' : 'message'}.${words}`,
  });
  await settleProposedTimes(tx, { applicationId, interviewId: made.id, startsAt: values.scheduled_at });
  await noteOnInterview(tx, applicationId, made.id, 'put_down', now, { reply_id: reply.id });
}

const minutesOf = (from: string, to: string | null | undefined): number | null => {
  const minutes = to ? Math.round((Date.parse(to) - Date.parse(from)) / 60_000) : 0;
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null;
};

type Proposed = { startsAt: Date; duration: number | null; zone: string | null; text: string; isGuess: boolean };

/** A time that the words fix, or, where they leave zone or hour open, what they most likely mean. */
const proposedAt = (time: ExtractedData['times'][number], lasting: number | null, ownZone: string): Proposed[] => {
  const startsAt = time.starts_at === null ? instantIn(time.local, time.zone ?? ownZone) : new Date(time.starts_at);
  if (startsAt === undefined) return [];
  const duration = (time.starts_at && minutesOf(time.starts_at, time.ends_at)) || lasting;
  return [{ startsAt, duration, zone: time.zone, text: time.text, isGuess: time.starts_at === null }];
};

/**
 * Every time to come that the words name, but those at which an interview stands already. Where they say that a talk is
 * moved, and one stands, they are about that one.
 */
async function propose(tx: UserTx, { reply, applicationId, extracted }: Told, open: InterviewRow[], now: Date) {
  const standing = new Set(open.map(({ scheduled_at }) => scheduled_at.getTime()));
  const ownZone = await personsZone(tx);
  const times = extracted.times
    .flatMap((time) => proposedAt(time, extracted.duration?.minutes ?? null, ownZone))
    .filter(({ startsAt: at }) => at > reply.received_at && at > now && !standing.has(at.getTime()));
  const distinct = new Map(times.map((time) => [time.startsAt.getTime(), time]));
  const moved = extracted.change?.kind === 'rescheduled' && open.length === 1 ? (open[0]?.id ?? null) : null;
  await proposeTimes(
    tx,
    [...distinct.values()].slice(0, MOST_PROPOSED).map(({ startsAt, duration, zone, text, isGuess }) => ({
      application_id: applicationId,
      email_response_id: reply.id,
      interview_id: moved,
      starts_at: startsAt,
      duration_minutes: duration,
      zone: zone?.slice(0, 100) ?? null,
      evidence: text,
      meeting_url: extracted.meeting_url ?? null,
      is_guess: isGuess,
    })),
  );
}

/**
 * A calendar part that takes its event back ends the interview that stands by it, whatever the words beside it are
 * taken for: it names the event by its own id. One older than what is known ends nothing.
 */
export async function cancelByCalendar(
  tx: UserTx,
  reply: ReplyRow,
  calendar: CalendarEvent | undefined,
  now: Date,
): Promise<void> {
  const uid = uidOf(calendar);
  if (calendar?.method !== 'CANCEL' || uid === null || reply.application_id === null) return;
  const interview = (await interviewsOf(tx, reply.application_id)).find(({ ical_uid }) => ical_uid === uid);
  if (interview === undefined || !isOpen(interview)) return;
  const edition = editionOf(calendar, reply);
  const known = knownOf(interview);
  // Some calendars take an event back without counting it as a change: then the same edition ends it.
  const again = known !== undefined && edition.sequence === known.sequence;
  if (!again && !isNewer(edition, known)) return;
  await changeInterview(tx, interview.id, {
    status: 'cancelled',
    ical_sequence: edition.sequence,
    ical_stamped_at: edition.stampedAt,
  });
  await noteOnInterview(tx, reply.application_id, interview.id, 'cancelled', now, { reply_id: reply.id });
}
