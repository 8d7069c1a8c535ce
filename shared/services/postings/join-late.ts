import { findJobsOfSightings, mergeJobs } from '../../db/queries/job_groups.ts';
import type { Db } from '../../db/scope.ts';
import { type Asked, findLikely, sameJob, showBest } from './same-job.ts';

/**
 * Compares stored postings once more with all that are stored, and puts those that are one job together: the younger
 * job into the older. What was said not to be one stays apart.
 */
export const joinLate = async (db: Db, asked: readonly Asked[]): Promise<void> => {
  const found = await db.withSystem('duplicates', async (tx) => {
    const { jobs, likely, separated } = await findLikely(tx, asked);
    const owners = await findJobsOfSightings(
      tx,
      asked.map(({ sightingId }) => sightingId),
    );
    const own = new Map(owners.map((one) => [one.id, one]));
    return asked.flatMap((one) => {
      const mine = own.get(one.sightingId);
      if (mine === undefined) return [];
      const others = [...(likely.get(one.external_id) ?? [])].filter(
        (jobId) => jobId !== mine.job_id && !separated.has(`${jobId} ${mine.job_id}`),
      );
      const same = sameJob(
        one.portrait,
        others.map((jobId) => [jobId, jobs.get(jobId) ?? []] as const),
      );
      if (same === undefined) return [];
      const members = jobs.get(same.jobId) ?? [];
      const isOlder = members.every(({ firstSeenAt }) => firstSeenAt >= mine.first_seen_at);
      const [from, into] = isOlder ? [same.jobId, mine.job_id] : [mine.job_id, same.jobId];
      return { from, into, reasons: same.reasons };
    });
  });
  for (const { from, into, reasons } of found) {
    await db.withSystem('duplicates', async (tx) => {
      if ((await mergeJobs(tx, from, into, { by: 'rule', reasons })) === undefined) return;
      await showBest(tx, into);
    });
  }
};
