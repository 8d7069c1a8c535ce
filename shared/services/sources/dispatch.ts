import type { BoardFacts, Boards } from '../../adapters/boards/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import { retireExpired } from '../../db/queries/jobs.ts';
import { listStalePeople, postingsChanged } from '../../db/queries/match_refreshes.ts';
import { listSourcesToCheck } from '../../db/queries/sighting_checks.ts';
import { listDueSources } from '../../db/queries/sources.ts';
import { retireUnseenSupplied } from '../../db/queries/supplied.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { SCORER_VERSION } from '../../domain/matching/inputs.ts';
import { closedBecause } from '../../domain/postings/closed.ts';
import { suppliedUnseenBefore } from '../../domain/postings/liveness.ts';
import { dispatchAll } from '../hints/send.ts';
import { leastHoursOf } from './least-hours.ts';

export type DispatchDeps = { db: Db; queues: Queues; clock: Clock; boards: Boards<BoardFacts> };

/** Of one run; what is left is due at the next. */
const MOST_AT_ONCE = 500;
/** A change this young has its own message under way. */
const SETTLES_MS = 2 * 60 * 1000;

/**
 * Queues a crawl for every source that is due by its own frequency or asked for, or has postings to look after, and a match for everybody whose
 * matches are older than what they rest on; retires postings whose last day has passed, and supplied ones that nothing has shown for long. What is queued twice is done
 * once: a crawl claims its source, and matches that are the same are not written.
 */
export const dispatchCrawls = async (
  deps: DispatchDeps,
): Promise<{ due: number; checks: number; stale: number; expired: number; unseen: number; failed: number }> => {
  const now = deps.clock.now();
  const least = leastHoursOf(deps.boards);
  const { due, checks, stale, expired, unseen, changed } = await deps.db.withSystem('dispatch crawls', async (tx) => ({
    due: await listDueSources(tx, now, MOST_AT_ONCE, least),
    checks: await listSourcesToCheck(tx, now, MOST_AT_ONCE),
    stale: await listStalePeople(tx, {
      settledBefore: new Date(now.getTime() - SETTLES_MS),
      now,
      scorerVersion: SCORER_VERSION,
      limit: MOST_AT_ONCE,
    }),
    expired: await retireExpired(tx, now),
    unseen: await retireUnseenSupplied(tx, {
      now,
      before: suppliedUnseenBefore(now),
      reason: closedBecause('unseen').text,
    }),
    changed: await postingsChanged(tx),
  }));
  const { failed } = await dispatchAll(deps.queues, [
    ...[...new Set([...due, ...checks].map(({ id }) => id))].map((id) => ({
      type: 'crawl-source' as const,
      source_id: id,
    })),
    // One message for all of them: they are matched over the same postings.
    ...(stale.length > 0 || changed ? [{ type: 'match-jobs' as const }] : []),
  ]);
  return { due: due.length, checks: checks.length, stale: stale.length, expired, unseen, failed };
};
