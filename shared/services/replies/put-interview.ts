import type { ExtractedData } from '../../contracts/reply.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { settleProposedTimes } from '../../db/queries/interview_proposals.ts';
import { insertInterview } from '../../db/queries/interviews.ts';
import type { UserTx } from '../../db/scope.ts';
import { interviewTypeOf } from '../../domain/interviews/interview.ts';
import type { CalendarEvent } from '../../domain/replies/message.ts';
import { ownWords } from '../../domain/replies/own-words.ts';
import { noteOnInterview } from '../interviews/note.ts';

const LOCATION_LIMIT = 500;
const NAME_LIMIT = 255;

/** The time of an interview that a reply fixes. */
export type Fixed = NonNullable<ExtractedData['interview']>;
export type Told = {
  reply: ReplyRow;
  applicationId: string;
  extracted: ExtractedData;
  calendar: CalendarEvent | undefined;
};

/** The columns of an interview as the reply has it. */
export const valuesOf = ({ extracted, calendar }: Told, fixed: Fixed) => ({
  scheduled_at: new Date(fixed.starts_at),
  duration_minutes: fixed.duration_minutes,
  meeting_url: extracted.meeting_url ?? null,
  location: (calendar?.location ?? extracted.place?.place)?.slice(0, LOCATION_LIMIT) ?? null,
  interviewer_name: (calendar?.organizer?.name ?? extracted.interviewers[0]?.name)?.slice(0, NAME_LIMIT) ?? null,
  interviewer_email: calendar?.organizer?.email ?? null,
});

/** Puts an interview down that was not there; `stamp`: the calendar's own columns. */
export async function put(tx: UserTx, told: Told, fixed: Fixed, stamp: object, now: Date): Promise<void> {
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
