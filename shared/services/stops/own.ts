import type { OutwardState } from '../../contracts/stop.ts';
import { deleteStop, listStops, saveStop } from '../../db/queries/outward.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden } from '../../domain/errors.ts';

export type StopDeps = { db: Db; clock: Clock };

const stateOf = async (tx: UserTx): Promise<OutwardState> => {
  const stops = await listStops(tx);
  return {
    stopped: stops.length > 0,
    stops: stops.map(({ everybody, reason, by_operator, stopped_at }) => ({
      scope: everybody ? ('everybody' as const) : ('you' as const),
      reason,
      by_operator,
      stopped_at: stopped_at.toISOString(),
    })),
  };
};

/** What stops the person's outward acts now. */
export const readStops = (deps: StopDeps, ctx: UserContext): Promise<OutwardState> => deps.db.withUser(ctx, stateOf);

/**
 * Stops everything of the person's that would leave, at once: what is queued waits, and a send that is being claimed
 * is asked again. Said twice, the first stands.
 */
export const stopOwn = (deps: StopDeps, ctx: UserContext, reason: string | null): Promise<OutwardState> =>
  deps.db.withUser(ctx, async (tx) => {
    await saveStop(tx, ctx.userId, reason, deps.clock.now());
    return await stateOf(tx);
  });

/** Ends the person's own stop; what waits leaves within minutes. Throws Forbidden for a stop of an operator's. */
export const startOwn = (deps: StopDeps, ctx: UserContext): Promise<OutwardState> =>
  deps.db.withUser(ctx, async (tx) => {
    await deleteStop(tx, ctx.userId);
    const state = await stateOf(tx);
    if (!state.stops.some(({ scope }) => scope === 'you')) return state;
    throw new Forbidden('An operator stopped your sending: only an operator can start it again.', {
      stops: state.stops,
    });
  });
