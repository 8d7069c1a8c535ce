import type { ReaderFailure, ReplyAnswered } from '../../adapters/openai/reply-port.ts';
import { changeReply, lockReply, modelRecord, type ReplyRow } from '../../db/queries/email_responses.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { classify } from '../../domain/replies/classify.ts';
import { grounded, type Joined, join, type ModelAnswer } from '../../domain/replies/model-answer.ts';
import { sha256 } from '../../domain/sha256.ts';
import { settleModel } from '../tiers/within.ts';
import type { ClassifyDeps } from './classify.ts';
import { extract } from './extract.ts';
import { follow } from './follow.ts';
import { claimModel, type ModelClaim } from './model-claim.ts';
import { messageOf } from './parts.ts';
import { extractedOf } from './view.ts';

export type Asked = { outcome: Joined['why'] | ReaderFailure | 'over_budget' | 'settled_meanwhile' };
type Call = { replyId: string; claim: ModelClaim; answer: ReplyAnswered };

/**
 * Asks the model about a message that the first tier left, as often as there are tries and within the person's budget of
 * the day. The message waits for the person all the while, and what they say meanwhile stands. Each call leaves a line with
 * its cost. Undefined where nothing is to be asked.
 */
export async function askModel(deps: ClassifyDeps, ctx: UserContext, replyId: string): Promise<Asked | undefined> {
  const claim = await deps.db.withUser(ctx, (tx) => claimModel(tx, deps, ctx, replyId));
  if (claim === 'over_budget') return { outcome: claim };
  if (claim === undefined || deps.reader === undefined) return undefined;
  const answer = await deps.reader.read(claim.question);
  return await deps.db.withUser(ctx, (tx) => settle(tx, deps, ctx, { replyId, claim, answer }));
}

async function settle(tx: UserTx, deps: ClassifyDeps, ctx: UserContext, call: Call): Promise<Asked> {
  const { claim, answer, replyId } = call;
  const row = await lockReply(tx, replyId);
  await settleModel(tx, ctx.userId, { most: claim.most, spent: answer.cost_micros }, claim.now);
  const { answered } = answer;
  const open = row?.review_status === 'needed' && row.model_tries === claim.tries ? row : undefined;
  const failed = typeof answered === 'string';
  const joined = failed || open === undefined ? undefined : await decide(tx, deps, open, call, answered);
  await insertGeneration(tx, { user_id: ctx.userId, ...lineOf(call, joined) });
  if (failed) {
    // What a model refuses it refuses again; everything else is due again already.
    if (answered === 'refused' && open !== undefined) await changeReply(tx, open.id, { model_due_at: null });
    return { outcome: answered };
  }
  return { outcome: joined?.why ?? 'settled_meanwhile' };
}

/** Keeps what the model said, and, where that decides, does what follows from the message. */
async function decide(
  tx: UserTx,
  { clock, findTimes }: ClassifyDeps,
  row: ReplyRow,
  { claim: { question }, answer: { model } }: Call,
  answer: ModelAnswer,
): Promise<Joined> {
  const message = messageOf(row);
  const first = classify(message);
  const text = `${question.subject}\n${question.text}`;
  const joined = join(first, answer, { text, measured: await modelRecord(tx, model) });
  const { classification, confidence, review, why } = joined;
  const said = { name: model, classification, quote: why === 'ungrounded' ? '' : answer.quote.slice(0, 200), why };
  if (review) {
    await changeReply(tx, row.id, { model_due_at: null, extracted_data: { ...extractedOf(row), model: said } });
    return joined;
  }
  const decision = { ...first, classification, firm: true, decided_by: 'model' as const };
  const at = { receivedAt: row.received_at, zone: await personsZone(tx) };
  const extracted = {
    ...extract(findTimes, message, decision, at, grounded(answer, text)),
    first_classification: first.classification,
    model: said,
  };
  const reply = await changeReply(tx, row.id, {
    classification,
    confidence_score: confidence,
    extracted_data: extracted,
    classified_by: 'model',
    review_status: 'not_needed',
    model_due_at: null,
  });
  await follow(tx, reply, { classification, extracted, calendar: message.calendar }, 'reply', clock.now());
  return joined;
}

/** By reference and hash: no word of the message. */
const lineOf = ({ replyId, claim, answer }: Call, joined: Joined | undefined) => {
  const { answered, model, tokens_input, tokens_output, cost_micros, duration_ms } = answer;
  const failure = typeof answered === 'string' ? answered : null;
  return {
    type: 'reply_classification' as const,
    input_data: {
      email_response_id: replyId,
      text_hash: sha256(claim.question.text),
      attempt: claim.tries,
      failure,
    },
    output:
      typeof answered === 'string'
        ? null
        : JSON.stringify({ classification: answered.classification, decided: joined?.review === false }),
    model: model.slice(0, 50),
    tokens_input,
    tokens_output,
    cost_micros,
    duration_ms,
  };
};
