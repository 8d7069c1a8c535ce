import type { Queues } from '../../adapters/sqs/port.ts';
import type { Answer, AnswerPut } from '../../contracts/answer.ts';
import { assertUnchanged } from '../../contracts/etag.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import { listAnswers, saveAnswer } from '../../db/queries/answers.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, LimitReached, NotFound } from '../../domain/errors.ts';
import { ANSWER_VALUES } from '../../domain/profile/answer-values.ts';
import { isMatched, isSensitive, MOST_ANSWERS, readAnswerKey } from '../../domain/profile/answers.ts';
import { changeAndRematch } from '../matches/request.ts';
import { toAnswer } from './view.ts';

/**
 * Keeps an answer in place of the one there was; one that matching reads has the matches made again. Throws NotFound for no key of ours, InvalidInput for a value that does not
 * fit its kind, Conflict for a sensitive one without consent, LimitReached, and PreconditionFailed when `ifMatch` is not
 * the ETag of the kept one.
 */
export async function keepAnswer(
  deps: { db: Db; clock: Clock; queues: Queues },
  ctx: UserContext,
  key: string,
  { value, consent }: AnswerPut,
  ifMatch?: string,
): Promise<Answer> {
  const read = readAnswerKey(key);
  if (read === undefined) throw new NotFound('answer');
  const parsed = ANSWER_VALUES[read.kind]().safeParse(value);
  if (!parsed.success) {
    throw new InvalidInput(
      parsed.error.issues.map((issue) => ({ field: ['value', ...issue.path].join('.'), message: issue.message })),
    );
  }
  const sensitive = isSensitive(read.kind);
  if (sensitive && !consent) {
    throw new Conflict('This is kept by your consent alone: repeat it with "consent": true.', { needs: 'consent' });
  }
  const change = async (tx: UserTx): Promise<Answer> => {
    await lockPerson(tx, ctx.userId);
    const known = await listAnswers(tx);
    const before = known.find((one) => one.answer_key === key);
    assertUnchanged(ifMatch, () => (before === undefined ? {} : toAnswer(before)));
    if (before === undefined && known.length >= MOST_ANSWERS) {
      throw new LimitReached(`At most ${MOST_ANSWERS} answers are kept. Delete some first.`);
    }
    const consented_at = sensitive ? deps.clock.now() : null;
    return toAnswer(await saveAnswer(tx, { user_id: ctx.userId, answer_key: key, value: parsed.data, consented_at }));
  };
  return await (isMatched(read.kind) ? changeAndRematch(deps, ctx, change) : deps.db.withUser(ctx, change));
}
