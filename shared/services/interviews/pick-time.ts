import type { Interview, PickTime } from '../../contracts/interview.ts';
import { type ApplicationRow, lockApplication } from '../../db/queries/applications.ts';
import { findReply } from '../../db/queries/email_responses.ts';
import { findProposedTime, type ProposedTimeRow, settleProposedTimes } from '../../db/queries/interview_proposals.ts';
import { changeInterview, findInterview, type InterviewRow, insertInterview } from '../../db/queries/interviews.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { bearsName, interviewTypeOf, isOpen } from '../../domain/interviews/interview.ts';
import { ownWords } from '../../domain/replies/own-words.ts';
import { extractedOf } from '../replies/view.ts';
import { becomeInterviewing, noteOnInterview } from './note.ts';
import { toInterview } from './view.ts';

const LOCATION_LIMIT = 500;
const NAME_LIMIT = 255;
const FROM_MESSAGE = /^From the message: .*$/m;
const ENDED = ['draft', 'queued', 'withdrawn', 'rejected'];

/**
 * The person picks one of the times that a company proposed. The times of one round become one interview: picked again
 * it changes nothing, another one of the round moves it. Nothing is sent: the answer is drafted by itself. Throws
 * NotFound, Conflict for a time that has passed or an application that has ended, InvalidInput naming `interview_id`.
 */
export const pickTime = (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  id: string,
  choice: PickTime,
): Promise<Interview> =>
  db.withUser(ctx, async (tx) => {
    const known = await findProposedTime(tx, id);
    const application = known && (await lockApplication(tx, known.application_id));
    // Read again under the lock: two picks at once make one interview.
    const time = await findProposedTime(tx, id);
    if (time === undefined || application === undefined) throw new NotFound('proposed time');
    const target = await targetOf(tx, time, choice);
    if (time.status === 'picked' && target !== undefined && isOpen(target)) return toInterview(target);
    const now = clock.now();
    const startsAt = exactly(time, choice);
    if (startsAt <= now) throw new Conflict('That time has passed.', { starts_at: startsAt.toISOString() });
    if (ENDED.includes(application.status)) {
      throw new Conflict(`The application is ${application.status}: there is no interview in it.`);
    }
    const row =
      target === undefined
        ? await putDown(tx, application, { ...time, starts_at: startsAt }, choice, now)
        : await move(tx, target, { ...time, starts_at: startsAt }, choice, now);
    await settleProposedTimes(tx, { applicationId: application.id, interviewId: row.id, startsAt, pickedId: id });
    return toInterview(row);
  });

/** What the words fix stands; what they leave open the person says. */
function exactly(time: ProposedTimeRow, { starts_at: said }: PickTime): Date {
  if (time.is_guess && said === undefined) {
    throw new InvalidInput([
      { field: 'starts_at', message: 'The message leaves the time open: give it exactly, with its zone.' },
    ]);
  }
  if (!time.is_guess && said !== undefined && Date.parse(said) !== time.starts_at.getTime()) {
    throw new InvalidInput([{ field: 'starts_at', message: 'The message says another time: leave it out.' }]);
  }
  return said === undefined ? time.starts_at : new Date(said);
}

/** The interview that this time belongs to: what its round became, or the one that the person says it moves. */
async function targetOf(tx: UserTx, time: ProposedTimeRow, { interview_id: id }: PickTime) {
  if (id === undefined) return time.interview_id === null ? undefined : await findInterview(tx, time.interview_id);
  const named = await findInterview(tx, id);
  if (named?.application_id === time.application_id) return named;
  throw new InvalidInput([{ field: 'interview_id', message: 'The application has no such interview.' }]);
}

async function putDown(
  tx: UserTx,
  application: ApplicationRow,
  time: ProposedTimeRow,
  choice: PickTime,
  now: Date,
): Promise<InterviewRow> {
  const reply = time.email_response_id === null ? undefined : await findReply(tx, time.email_response_id);
  const { interviewers, place } = reply === undefined ? { interviewers: [], place: undefined } : extractedOf(reply);
  // Whoever writes need not be whom the message names: an address is put to a name only where it bears it.
  const name = interviewers.length === 1 ? (interviewers[0]?.name.slice(0, NAME_LIMIT) ?? null) : null;
  const from = reply?.from_email || null;
  const row = await insertInterview(tx, {
    application_id: application.id,
    email_response_id: time.email_response_id,
    scheduled_at: time.starts_at,
    duration_minutes: choice.duration_minutes ?? time.duration_minutes,
    interview_type: choice.interview_type ?? interviewTypeOf(`${reply?.subject ?? ''}\n${ownWords(reply?.body ?? '')}`),
    meeting_url: time.meeting_url,
    location: place?.place.slice(0, LOCATION_LIMIT) ?? null,
    interviewer_name: name,
    interviewer_email: name === null || bearsName(from, name) ? from : null,
    notes: time.evidence === null ? null : `Picked by you.\nFrom the message: ${time.evidence}`,
  });
  await becomeInterviewing(tx, application, row.id, 'You picked a time for an interview.', now);
  return row;
}

async function move(
  tx: UserTx,
  target: InterviewRow,
  time: ProposedTimeRow,
  choice: PickTime,
  now: Date,
): Promise<InterviewRow> {
  const same = target.scheduled_at.getTime() === time.starts_at.getTime() && isOpen(target);
  const row = await changeInterview(tx, target.id, {
    scheduled_at: time.starts_at,
    duration_minutes: choice.duration_minutes ?? time.duration_minutes ?? target.duration_minutes,
    interview_type: choice.interview_type ?? target.interview_type,
    meeting_url: time.meeting_url ?? target.meeting_url,
    // The words of the time that was picked before are not those of this one; what the person wrote stays.
    notes: target.notes?.replace(FROM_MESSAGE, () => `From the message: ${time.evidence ?? 'another time'}`) ?? null,
    ...(same ? {} : { status: 'rescheduled' as const }),
  });
  if (!same) await noteOnInterview(tx, target.application_id, target.id, 'moved', now);
  return row;
}
