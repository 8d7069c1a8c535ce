import type { ExtractedData } from '../../contracts/reply.ts';
import { proposeTimes } from '../../db/queries/interview_proposals.ts';
import { type InterviewRow, interviewsOf } from '../../db/queries/interviews.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { UserTx } from '../../db/scope.ts';
import { isOpen } from '../../domain/interviews/interview.ts';
import { instantIn } from '../../domain/interviews/local.ts';
import { isInReach } from '../../domain/replies/interview-time.ts';
import { bookByCalendar } from './book-calendar.ts';
import { put, type Told } from './put-interview.ts';

const MOST_PROPOSED = 10;
const LONGEST_MINUTES = 720;

/**
 * Puts down the interview whose time the reply fixes, under the application's row lock: a calendar part, or the one time
 * of its words. Several times, or words beside an interview that stands (they may mean to move it), are kept as proposals:
 * the person picks.
 */
export async function bookInterview(tx: UserTx, told: Told, now: Date): Promise<void> {
  const { interview } = told.extracted;
  if (interview?.source === 'calendar') return await bookByCalendar(tx, told, interview, now);
  const open = (await interviewsOf(tx, told.applicationId)).filter(isOpen);
  if (interview === undefined || open.length > 0) return await propose(tx, told, open, now);
  await put(tx, told, interview, {}, now);
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
  const span = time.starts_at === null ? null : minutesOf(time.starts_at, time.ends_at);
  // Half an hour "between 1 and 3pm": the span is when it may be, not how long it lasts.
  const duration = span !== null && lasting !== null ? Math.min(span, lasting) : (span ?? lasting);
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
    .filter(({ startsAt: at }) => at > reply.received_at && at > now && !standing.has(at.getTime()))
    .filter(({ startsAt }) => isInReach(startsAt, reply.received_at));
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
