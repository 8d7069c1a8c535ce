import type { Redrive } from '../../adapters/sqs/port.ts';
import {
  type DeadLetterQueues,
  QUEUE_NAMES,
  type RedriveLetters,
  type Redriven,
} from '../../contracts/dead-letters.ts';
import { recordRedrive } from '../../db/queries/audit_trail.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden } from '../../domain/errors.ts';

export type DeadLetterDeps = { db: Db; redrive: Redrive };

const asOperator = <T>({ db }: DeadLetterDeps, ctx: UserContext, work: (tx: UserTx) => Promise<T>): Promise<T> =>
  db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    return await work(tx);
  });

/** Every queue with what lies in its dead-letter queue. Throws Forbidden for everybody but an operator. */
export async function deadLetterQueues(deps: DeadLetterDeps, ctx: UserContext): Promise<DeadLetterQueues> {
  await asOperator(deps, ctx, async () => undefined);
  return {
    items: await Promise.all(QUEUE_NAMES.map(async (queue) => ({ queue, ...(await deps.redrive.count(queue)) }))),
  };
}

/**
 * Puts messages back from a dead-letter queue. The trail says who asked before the first is moved, and how many were
 * moved after the last. Throws Forbidden for everybody but an operator.
 */
export async function redriveLetters(
  deps: DeadLetterDeps,
  ctx: UserContext,
  { queue, at_most }: RedriveLetters,
): Promise<Redriven> {
  await asOperator(deps, ctx, (tx) => recordRedrive(tx, { queue, atMost: at_most, moved: null }));
  const moved = await deps.redrive.redrive(queue, at_most);
  await deps.db.withUser(ctx, (tx) => recordRedrive(tx, { queue, atMost: at_most, moved }));
  return { queue, moved };
}
