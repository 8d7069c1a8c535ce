import type { Queues } from '../../adapters/sqs/port.ts';
import { findJob } from '../../db/queries/job_search.ts';
import { withdrawNotTheSame } from '../../db/queries/sightings.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';

/**
 * A person takes back that a posting's sighting is another job, or without one all that they said of it: it is then to them
 * what it is to everybody. Where it was split for everybody it stays so. Twice does no harm. Throws NotFound.
 */
export const withdrawNotTheSameJob = (
  deps: { db: Db; queues: Queues; clock: Clock },
  ctx: UserContext,
  jobId: string,
  sightingId: string | undefined,
): Promise<void> =>
  changeAndRematch(deps, ctx, async (tx) => {
    if ((await findJob(tx, jobId)) === undefined) throw new NotFound('job');
    await withdrawNotTheSame(tx, ctx.userId, jobId, sightingId);
  });
