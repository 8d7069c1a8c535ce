import type { ExtractedData } from '../../contracts/reply.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { changeInterview, insertInterview, interviewsOf } from '../../db/queries/interviews.ts';
import type { UserTx } from '../../db/scope.ts';
import type { CalendarEvent } from '../../domain/replies/message.ts';

const OPEN = ['scheduled', 'rescheduled'];
const LOCATION_LIMIT = 500;

/**
 * Puts down the interview whose time the reply fixes, under the application's row lock. A calendar part that was seen
 * before moves its interview; the same time twice is one interview; prose never adds a second beside one that stands,
 * since it may mean to move it: the person decides. Answers whether anything was put down.
 */
export async function bookInterview(
  tx: UserTx,
  reply: ReplyRow,
  applicationId: string,
  { interview, meeting_url }: ExtractedData,
  calendar: CalendarEvent | undefined,
  now: Date,
): Promise<boolean> {
  if (interview === undefined) return false;
  const startsAt = new Date(interview.starts_at);
  const uid = interview.source === 'calendar' ? ((calendar?.uid ?? null)?.slice(0, 255) ?? null) : null;
  const all = await interviewsOf(tx, applicationId);
  const same = uid === null ? undefined : all.find(({ ical_uid }) => ical_uid === uid);
  const open = all.filter(({ status }) => OPEN.includes(status));
  const values = {
    scheduled_at: startsAt,
    duration_minutes: interview.duration_minutes,
    meeting_url: meeting_url ?? null,
    location: calendar?.location?.slice(0, LOCATION_LIMIT) ?? null,
    interviewer_name: calendar?.organizer?.name ?? null,
    interviewer_email: calendar?.organizer?.email ?? null,
  };
  if (same !== undefined) {
    if (same.scheduled_at.getTime() === startsAt.getTime() && same.status !== 'cancelled') return false;
    await changeInterview(tx, same.id, { ...values, status: 'rescheduled' });
    await note(tx, applicationId, { interview_id: same.id, reply_id: reply.id, moved: true }, now);
    return true;
  }
  if (open.some(({ scheduled_at }) => scheduled_at.getTime() === startsAt.getTime())) return false;
  if (interview.source === 'text' && open.length > 0) return false;
  const words = interview.evidence === '' ? '' : `\nFrom the message: ${interview.evidence}`;
  const made = await insertInterview(tx, {
    ...values,
    application_id: applicationId,
    email_response_id: reply.id,
    ical_uid: uid,
    notes: `Read from a ${interview.source === 'calendar' ? 'calendar invitation' : 'message'}.${words}`,
  });
  await note(tx, applicationId, { interview_id: made.id, reply_id: reply.id }, now);
  return true;
}

const note = (tx: UserTx, applicationId: string, metadata: Record<string, unknown>, now: Date): Promise<void> =>
  insertActivity(tx, {
    application_id: applicationId,
    activity_type: 'interview_scheduled',
    description: 'moved' in metadata ? 'An interview was moved.' : 'An interview was put down.',
    metadata,
    created_at: now,
  });
