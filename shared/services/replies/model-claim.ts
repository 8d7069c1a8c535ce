import type { ReplyQuestion } from '../../adapters/openai/reply-port.ts';
import { changeReply, lockReply } from '../../db/queries/email_responses.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { ownWords } from '../../domain/replies/own-words.ts';
import { sha256 } from '../../domain/sha256.ts';
import { reserveModel } from '../tiers/within.ts';
import type { ClassifyDeps } from './classify.ts';
import { messageOf } from './parts.ts';

/** After the first and the second try that brought nothing; after the third the message waits for the person alone. */
const AGAIN_AFTER_MS = [2 * 60_000, 30 * 60_000] as const;
/** Where the day's budget is used up: it begins anew on the person's own day. */
const BUDGET_AGAIN_MS = 3_600_000;

export type ModelClaim = { question: ReplyQuestion; most: number; now: Date; tries: number };

/**
 * Claims one try for a message that is due and sets aside what it may cost. The time of the next try is written at once,
 * so that a delivery that comes twice finds nothing to do and one that broke off is found again.
 */
export async function claimModel(
  tx: UserTx,
  { reader, clock }: Pick<ClassifyDeps, 'reader' | 'clock'>,
  ctx: UserContext,
  replyId: string,
): Promise<ModelClaim | 'over_budget' | undefined> {
  const row = await lockReply(tx, replyId);
  const now = clock.now();
  if (row?.model_due_at == null || row.model_due_at > now) return undefined;
  if (reader === undefined || row.review_status !== 'needed' || row.suggestions !== null) {
    await changeReply(tx, row.id, { model_due_at: null });
    return undefined;
  }
  const { subject, text } = messageOf(row);
  const question = { subject, text: ownWords(text), personKey: sha256(`replies:${ctx.userId}`) };
  const most = reader.mostMicros(question);
  try {
    await reserveModel(tx, ctx.userId, most, now);
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    await changeReply(tx, row.id, { model_due_at: new Date(now.getTime() + BUDGET_AGAIN_MS) });
    return 'over_budget';
  }
  const wait = AGAIN_AFTER_MS[row.model_tries];
  const tries = row.model_tries + 1;
  await changeReply(tx, row.id, {
    model_tries: tries,
    model_due_at: wait === undefined ? null : new Date(now.getTime() + wait),
  });
  return { question, most, now, tries };
}
