import type { Chooser } from '../../adapters/openai/chooser-port.ts';
import type { NewReplyAnswer, ReplyAnswerDraft } from '../../contracts/tailoring.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { findReply } from '../../db/queries/email_responses.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import { findUser } from '../../db/queries/users.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { answerReply, questionsIn, questionsQuoted } from '../../domain/letters/reply-answer.ts';
import { fillAsked, fillQuestion } from '../../domain/profile/fill.ts';
import { USUAL_QUESTIONS } from '../../domain/profile/questions.ts';
import { ownWords, sentences } from '../../domain/replies/own-words.ts';
import { sha256 } from '../../domain/sha256.ts';
import { loadFillPerson } from '../answers/fill.ts';
import { chooseByModel } from './choose.ts';
import { loadPosting } from './material.ts';

/**
 * Drafts an answer to a message from what the person keeps, and sends nothing. Where a model is configured it copies out
 * what the rules do not see as a question, and says which usual one that is: the answers are the person's either way.
 * Throws NotFound, and Conflict for a message that concerns no application.
 */
export async function draftAnswer(
  deps: { db: Db; clock: Clock; chooser?: Chooser | undefined; leftMs?: () => number },
  ctx: UserContext,
  { reply_id, release_current_salary }: NewReplyAnswer,
): Promise<ReplyAnswerDraft> {
  const { company, title, body, person, salary, name } = await deps.db.withUser(ctx, async (tx) => {
    const reply = await findReply(tx, reply_id);
    if (reply === undefined) throw new NotFound('reply');
    const application = reply.application_id === null ? undefined : await findApplication(tx, reply.application_id);
    if (application?.job_id == null) throw new Conflict('Say first which application the message is about.');
    const { company, title } = await loadPosting(tx, application.job_id);
    const salary = release_current_salary ? ((await findProfile(tx))?.current_salary ?? null) : null;
    const name = (await findUser(tx, ctx.userId))?.name ?? '';
    return { company, title, body: ownWords(reply.body ?? ''), person: await loadFillPerson(tx), salary, name };
  });
  const { chosen, model_used, failure, noted } = await chooseByModel(deps, ctx, {
    type: 'email_response',
    choosing: deps.chooser?.questions,
    question: {
      values: {
        job_title: JSON.stringify(title),
        company_name: JSON.stringify(company),
        questions: JSON.stringify(USUAL_QUESTIONS.map(({ key, question }) => ({ key, question }))),
      },
      fenced: { message: body },
    },
  });
  const asked = questionsIn(sentences(body)).map((question) => ({
    question,
    filled: fillQuestion(question, person, null),
  }));
  const found = questionsQuoted(body, chosen ?? [], asked).map(({ quote, question_key }) => {
    const usual = USUAL_QUESTIONS.find(({ key }) => key === question_key);
    return { question: quote, filled: usual ? fillAsked(usual, person, null) : fillQuestion(quote, person, null) };
  });
  // What a model names the rules had left open: its own word for it goes before theirs.
  const open = asked.filter(
    ({ question, filled }) =>
      filled.question_key !== null ||
      !found.some((one) => one.question.includes(question) || question.includes(one.question)),
  );
  const answer = answerReply({ company, title, name }, [...open, ...found], salary);
  const generation_id = await deps.db.withUser(ctx, (tx) =>
    insertGeneration(tx, {
      user_id: ctx.userId,
      type: 'email_response',
      ...noted,
      input_data: { reply_id, body_hash: sha256(body), questions: answer.items.length, failure },
      // A salary that was released for this one message stands in no record.
      output: salary === null ? answer.text : null,
    }),
  );
  return { reply_id, generation_id, model_used, ...answer };
}
