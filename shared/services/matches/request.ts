import type { Queues } from '../../adapters/sqs/port.ts';
import { lastNoteMatchesRequested } from '../../db/queries/match_refreshes.ts';
import type { Db, PersonsLock, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { hint } from '../hints/send.ts';

/**
 * Who edits a list changes it several times a second or two apart: a message waits this long, and what is changed within the
 * first half of it needs none of its own. The other half is for its transaction to end.
 */
const DELAY_SECONDS = 2;
const GATHER_MS = 1_000;

type Deps = { db: Db; queues: Queues; clock: Clock };

/**
 * Changes what matching reads, in one transaction with the note that the person's matches are to be made again; then
 * asks for them. `lock` is held from the start. Throws what `change` throws, with nothing changed or noted.
 */
export const changeAndRematch = async <T>(
  { db, queues, clock }: Deps,
  ctx: UserContext,
  change: (tx: UserTx) => Promise<T>,
  lock?: PersonsLock,
): Promise<T> => {
  const { result, isAsked } = await db.withUser(
    ctx,
    async (tx) => {
      const changed = await change(tx);
      const asked = { userId: ctx.userId, at: clock.now(), gatherMs: GATHER_MS };
      return { result: changed, isAsked: await lastNoteMatchesRequested(tx, asked) };
    },
    lock,
  );
  if (isAsked) await hint(queues, { type: 'match-jobs', user_id: ctx.userId }, { delaySeconds: DELAY_SECONDS });
  return result;
};

/** Asks for the person's matches to be made again, soon. Asking twice does no harm. */
export const requestMatches = (deps: Deps, ctx: UserContext): Promise<void> =>
  changeAndRematch(deps, ctx, async () => undefined);
