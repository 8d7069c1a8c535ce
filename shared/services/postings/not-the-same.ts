import type * as z from 'zod';
import type { NotTheSameSaid } from '../../contracts/sighting.ts';
import { splitJob } from '../../db/queries/job_groups.ts';
import { noteMatchesRequested } from '../../db/queries/match_refreshes.ts';
import { countNotTheSame, listSightings, sayNotTheSame } from '../../db/queries/sightings.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { SPLIT_AFTER } from '../../domain/postings/dedupe/decide.ts';
import { showBest } from './same-job.ts';

/**
 * A person says that a sighting is another job. It counts for them at once; postings are shared, so for everybody only
 * when SPLIT_AFTER people have said so. Throws NotFound, and Conflict where the job was seen nowhere else.
 */
export const sayNotTheSameJob = async (
  deps: { db: Db; clock: Clock },
  ctx: UserContext,
  jobId: string,
  sightingId: string,
): Promise<z.input<typeof NotTheSameSaid>> => {
  const said = await deps.db.withUser(ctx, async (tx) => {
    const rows = await listSightings(tx, ctx.userId, jobId);
    const row = rows.find(({ id }) => id === sightingId);
    if (row === undefined) throw new NotFound(rows.length === 0 ? 'job' : 'sighting');
    const others = rows.filter((one) => one.id !== sightingId && !one.not_the_same);
    if (others.length === 0)
      throw new Conflict(
        rows.length === 1
          ? 'The job was seen here alone: there is nothing that it could differ from.'
          : 'You said of all the others that they are other jobs: this one is the job itself.',
      );
    await sayNotTheSame(tx, ctx.userId, row.job_id, sightingId);
    // No message for it: the next run finds who asked. Until then the posting is apart, though not among the matches.
    await noteMatchesRequested(tx, ctx.userId, deps.clock.now());
    // The shown one has its words in the job's own row: they move only when all agree.
    return { jobId: row.job_id, postingId: row.posting_id ?? row.job_id };
  });
  const made = await deps.db.withSystem('people say that it is not the same job', async (tx) => {
    if ((await countNotTheSame(tx, said.jobId, sightingId)) < SPLIT_AFTER) return undefined;
    const split = await splitJob(tx, said.jobId, [sightingId], 'people', null);
    if (split !== undefined) await showBest(tx, said.jobId);
    return split;
  });
  return {
    job_id: said.jobId,
    sighting_id: sightingId,
    separate_job_id: made ?? said.postingId,
    is_split_for_all: made !== undefined,
  };
};
