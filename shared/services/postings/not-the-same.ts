import type * as z from 'zod';
import type { NotTheSameSaid } from '../../contracts/sighting.ts';
import { splitJob } from '../../db/queries/job_groups.ts';
import { countNotTheSame, listSightings, sayNotTheSame } from '../../db/queries/sightings.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { SPLIT_AFTER } from '../../domain/postings/dedupe/decide.ts';
import { showBest } from './same-job.ts';

/**
 * A person says that a sighting is another job. It counts for them at once; postings are shared, so for everybody only
 * when SPLIT_AFTER people have said so. Throws NotFound, and Conflict where the job was seen nowhere else.
 */
export const sayNotTheSameJob = async (
  deps: { db: Db },
  ctx: UserContext,
  jobId: string,
  sightingId: string,
): Promise<z.input<typeof NotTheSameSaid>> => {
  const postingId = await deps.db.withUser(ctx, async (tx) => {
    const rows = await listSightings(tx, ctx.userId, jobId);
    const row = rows.find(({ id }) => id === sightingId);
    if (row === undefined) throw new NotFound(rows.length === 0 ? 'job' : 'sighting');
    if (rows.length === 1)
      throw new Conflict('The job was seen here alone: there is nothing that it could differ from.');
    await sayNotTheSame(tx, ctx.userId, jobId, sightingId);
    // The shown one has its words in the job's own row: they move only when all agree.
    return row.posting_id ?? jobId;
  });
  const made = await deps.db.withSystem('people say that it is not the same job', async (tx) => {
    if ((await countNotTheSame(tx, jobId, sightingId)) < SPLIT_AFTER) return undefined;
    const split = await splitJob(tx, jobId, [sightingId], 'people', null);
    if (split !== undefined) await showBest(tx, jobId);
    return split;
  });
  return {
    job_id: jobId,
    sighting_id: sightingId,
    separate_job_id: made ?? postingId,
    is_split_for_all: made !== undefined,
  };
};
