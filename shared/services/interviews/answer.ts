import type { Email } from '../../contracts/email.ts';
import type { InterviewAnswer } from '../../contracts/interview.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { findReply, type ReplyRow } from '../../db/queries/email_responses.ts';
import { type InterviewRow, interviewsOf } from '../../db/queries/interviews.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { answerText } from '../../domain/interviews/answer.ts';
import { bearsName, isOpen } from '../../domain/interviews/interview.ts';
import { draftEmail } from '../emails/draft.ts';
import { toEmail } from '../emails/view.ts';
import { extractedOf } from '../replies/view.ts';

/**
 * Drafts the answer to an invitation, to whoever sent it and in its thread; it leaves as any other mail, by the person's
 * approval. Throws NotFound, Conflict for a message whose application is open, InvalidInput for an interview or a time
 * that cannot be meant.
 */
export const answerInvitation = (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { reply_id: replyId, answer, interview_id: interviewId, times }: InterviewAnswer,
): Promise<Email> =>
  db.withUser(ctx, async (tx) => {
    const now = clock.now();
    const reply = await findReply(tx, replyId);
    if (reply === undefined) throw new NotFound('reply');
    if (reply.application_id === null) throw new Conflict('Say first which application the message is about.');
    const application = await findApplication(tx, reply.application_id);
    if (application === undefined) throw new NotFound('application');
    const interview = await interviewOf(tx, reply, reply.application_id, interviewId);
    const instants = times.map((time) => new Date(time)).sort((a, b) => a.getTime() - b.getTime());
    if (instants.some((at) => at <= now)) {
      throw new InvalidInput([{ field: 'times', message: 'Name times that are still to come.' }]);
    }
    const sender = await findSender(tx);
    const extracted = extractedOf(reply);
    const name = interview?.interviewer_name ?? '';
    const body = answerText({
      answer,
      // Whoever wrote may be another than whom they name.
      greeting: bearsName(reply.from_email, name) ? (name.split(/\s+/)[0] ?? null) : null,
      signature: sender?.name ?? null,
      role: application.job_title,
      at: answer === 'decline' ? undefined : interview?.scheduled_at,
      times: instants,
      zone: await personsZone(tx),
      theirZone: extracted.interview?.zone ?? extracted.times[0]?.zone ?? null,
    });
    const row = await draftEmail(
      tx,
      ctx,
      {
        type: 'response',
        application_id: application.id,
        reply_id: replyId,
        body,
        ...(interview && { interview_id: interview.id }),
      },
      now,
    );
    return toEmail(row);
  });

/** The interview that is meant: the one named, or the open one that the message put down. */
async function interviewOf(
  tx: UserTx,
  reply: ReplyRow,
  applicationId: string,
  named: string | undefined,
): Promise<InterviewRow | undefined> {
  const all = await interviewsOf(tx, applicationId);
  if (named === undefined) return all.find((row) => isOpen(row) && row.email_response_id === reply.id);
  const found = all.find(({ id }) => id === named);
  if (found === undefined) {
    throw new InvalidInput([{ field: 'interview_id', message: 'The application has no such interview.' }]);
  }
  return found;
}
