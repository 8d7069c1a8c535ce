import type { Erasure } from '../../contracts/privacy.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import {
  cancelErasure,
  type ErasureRow,
  findOpenErasure,
  insertErasure,
  markRequested,
} from '../../db/queries/erasures.ts';
import { deleteStop, isStopped, saveStop } from '../../db/queries/outward.ts';
import { findUser } from '../../db/queries/users.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { keptFor } from '../../domain/privacy/retention.ts';
import type { PrivacyDeps } from './deps.ts';

type Deps = Pick<PrivacyDeps, 'db' | 'clock'>;
const STOP_REASON = 'The account is to be erased.';

const toErasure = ({ id, stage, requested_at, due_at }: ErasureRow): Erasure => ({
  id,
  stage,
  requested_at: requested_at.toISOString(),
  due_at: due_at.toISOString(),
});

/**
 * Asks for the account's erasure, which begins after the days of grace; from now on nothing leaves any more. Said twice,
 * the first stands. Throws InvalidInput where the address is not the account's own.
 */
export const askForErasure = ({ db, clock }: Deps, ctx: UserContext, email: string): Promise<Erasure> =>
  db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    const user = await findUser(tx, ctx.userId);
    if (user === undefined) throw new NotFound('account');
    if (user.email.toLowerCase() !== email.trim().toLowerCase()) {
      throw new InvalidInput([
        { field: 'email', message: 'Write the address of this account, the one that you sign in with.' },
      ]);
    }
    const open = await findOpenErasure(tx, ctx.userId);
    if (open !== undefined) return toErasure(open);
    const now = clock.now();
    const stopped = !(await isStopped(tx));
    if (stopped) await saveStop(tx, ctx.userId, STOP_REASON, now);
    await markRequested(tx, ctx.userId, now);
    const due = new Date(now.getTime() + keptFor('account after its erasure was asked for'));
    return toErasure(await insertErasure(tx, { user_id: ctx.userId, requested_at: now, due_at: due, stopped }));
  });

/** The erasure that waits. Throws NotFound where none was asked for. */
export const readErasure = async ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<Erasure> => {
  const open = await db.withUser(ctx, (tx) => findOpenErasure(tx, ctx.userId));
  if (open === undefined) throw new NotFound('erasure');
  return toErasure(open);
};

/** Takes the request back, and with it the stop that it made. Throws NotFound, and Conflict once it has begun. */
export const takeErasureBack = ({ db, clock }: Deps, ctx: UserContext): Promise<void> =>
  db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    if ((await findOpenErasure(tx, ctx.userId)) === undefined) throw new NotFound('erasure');
    const cancelled = await cancelErasure(tx, ctx.userId, clock.now());
    if (cancelled === undefined) throw new Conflict('The erasure has begun and cannot be taken back.');
    await markRequested(tx, ctx.userId, null);
    if (cancelled.stopped) await deleteStop(tx, ctx.userId);
  });
