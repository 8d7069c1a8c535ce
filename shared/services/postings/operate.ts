import { mergeJobs, splitJob } from '../../db/queries/job_groups.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, Forbidden } from '../../domain/errors.ts';
import { showBest } from './same-job.ts';

const mustBeOperator = async (deps: { db: Db }, ctx: UserContext): Promise<void> => {
  if (!(await deps.db.withUser(ctx, (tx) => isOperator(tx, ctx.userId))))
    throw new Forbidden('This is for the operators of this deployment.');
};

/**
 * An operator takes sightings out of a job, for everybody: gives the job they are now. What people held of it before a
 * merge goes back with it, and no crawl joins them again. Throws Forbidden, and Conflict where nothing would be left.
 */
export const splitAsOperator = async (
  deps: { db: Db },
  ctx: UserContext,
  jobId: string,
  sightingIds: readonly string[],
): Promise<{ job_id: string }> => {
  await mustBeOperator(deps, ctx);
  return deps.db.withSystem('an operator splits a job', async (tx) => {
    const made = await splitJob(tx, jobId, sightingIds, 'operator', ctx.userId);
    if (made === undefined) throw new Conflict('The job has none of these sightings, or no others.');
    await showBest(tx, jobId);
    await showBest(tx, made);
    return { job_id: made };
  });
};

/**
 * An operator puts one job into another, for everybody, whatever was said before; splitting takes it back. Throws
 * Forbidden, and Conflict where one of the two is no job of its own.
 */
export const mergeAsOperator = async (
  deps: { db: Db },
  ctx: UserContext,
  jobId: string,
  input: { merged_job_id: string; reason: string },
): Promise<{ job_id: string }> => {
  await mustBeOperator(deps, ctx);
  return deps.db.withSystem('an operator merges two jobs', async (tx) => {
    const how = { by: 'operator', reasons: [input.reason], operatorId: ctx.userId } as const;
    if ((await mergeJobs(tx, input.merged_job_id, jobId, how)) === undefined)
      throw new Conflict('Both have to be jobs of their own, and two different ones.');
    await showBest(tx, jobId);
    return { job_id: jobId };
  });
};
