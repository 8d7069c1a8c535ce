import { isOperator } from '../../db/queries/operators.ts';
import { startEverybody, startPerson, stopEverybody, stopPerson } from '../../db/queries/outward.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, NotFound } from '../../domain/errors.ts';
import type { StopDeps } from './own.ts';

/** Throws Forbidden for everybody but an operator, whoever is asked for. */
const asOperator = (deps: StopDeps, ctx: UserContext, work: (tx: UserTx) => Promise<void>): Promise<void> =>
  deps.db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    await work(tx);
  });

/** Stops all outward acts of everybody, at once. The audit trail says who did. */
export const stopAll = (deps: StopDeps, ctx: UserContext, reason: string): Promise<void> =>
  asOperator(deps, ctx, (tx) => stopEverybody(tx, reason, deps.clock.now()));

/** Ends the stop for everybody; stops of single people stay. Throws NotFound where there is none. */
export const startAll = (deps: StopDeps, ctx: UserContext): Promise<void> =>
  asOperator(deps, ctx, async (tx) => {
    if (!(await startEverybody(tx))) throw new NotFound('stop');
  });

/** Stops one person's outward acts; they cannot start them again themselves. Throws NotFound. */
export const stopOne = (deps: StopDeps, ctx: UserContext, userId: string, reason: string): Promise<void> =>
  asOperator(deps, ctx, async (tx) => {
    if (!(await stopPerson(tx, userId, reason, deps.clock.now()))) throw new NotFound('person');
  });

/** Ends one person's stop, whoever made it. Throws NotFound where there is none. */
export const startOne = (deps: StopDeps, ctx: UserContext, userId: string): Promise<void> =>
  asOperator(deps, ctx, async (tx) => {
    if (!(await startPerson(tx, userId))) throw new NotFound('stop');
  });
