import type { NewReplyAnswer, ReplyAnswerDraft } from '../../contracts/tailoring.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { findReply } from '../../db/queries/email_responses.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import { findUser } from '../../db/queries/users.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { answerReply, questionsIn } from '../../domain/letters/reply-answer.ts';
import { fillQuestion } from '../../domain/profile/fill.ts';
import { ownWords, sentences } from '../../domain/replies/own-words.ts';
import { sha256 } from '../../domain/sha256.ts';
import { loadFillPerson } from '../answers/fill.ts';
import { localGeneration } from './local-generation.ts';
import { loadPosting } from './material.ts';

/**
 * Drafts an answer to a message from what the person keeps, and sends nothing. Throws NotFound, and Conflict for a message
 * that concerns no application.
 */
export async function draftAnswer(
  deps: { db: Db },
  ctx: UserContext,
  { reply_id, release_current_salary }: NewReplyAnswer,
): Promise<ReplyAnswerDraft> {
  return await deps.db.withUser(ctx, async (tx) => {
    const reply = await findReply(tx, reply_id);
    if (reply === undefined) throw new NotFound('reply');
    const application = reply.application_id === null ? undefined : await findApplication(tx, reply.application_id);
    if (application?.job_id == null) throw new Conflict('Say first which application the message is about.');
    const { company, title } = await loadPosting(tx, application.job_id);
    const body = ownWords(reply.body ?? '');
    const person = await loadFillPerson(tx);
    const asked = questionsIn(sentences(body)).map((question) => ({
      question,
      filled: fillQuestion(question, person, null),
    }));
    const salary = release_current_salary ? ((await findProfile(tx))?.current_salary ?? null) : null;
    const name = (await findUser(tx, ctx.userId))?.name ?? '';
    const answer = answerReply({ company, title, name }, asked, salary);
    const generation_id = await insertGeneration(tx, {
      ...localGeneration(ctx, 'email_response'),
      input_data: { reply_id, body_hash: sha256(body), questions: asked.length },
      // A salary that was released for this one message stands in no record.
      output: salary === null ? answer.text : null,
    });
    return { reply_id, generation_id, ...answer };
  });
}
