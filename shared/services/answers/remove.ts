import type { Queues } from '../../adapters/sqs/port.ts';
import { deleteAnswer } from '../../db/queries/answers.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { isMatched, readAnswerKey } from '../../domain/profile/answers.ts';
import { changeAndRematch } from '../matches/request.ts';

/** Deletes an answer, and with it the consent that kept it; matches that were made by it are made again. Throws NotFound. */
export async function removeAnswer(
  deps: { db: Db; clock: Clock; queues: Queues },
  ctx: UserContext,
  key: string,
): Promise<void> {
  const change = async (tx: UserTx): Promise<void> => {
    if (!(await deleteAnswer(tx, key))) throw new NotFound('answer');
  };
  const kind = readAnswerKey(key)?.kind;
  await (kind !== undefined && isMatched(kind) ? changeAndRematch(deps, ctx, change) : deps.db.withUser(ctx, change));
}
