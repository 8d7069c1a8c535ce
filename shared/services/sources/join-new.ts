import { randomUUID } from 'node:crypto';
import type { SystemTx } from '../../db/scope.ts';
import { looksLikeAgency } from '../../domain/postings/dedupe/company.ts';
import { type Asked, findLikely, leadSighting, type Member, sameJob } from '../postings/same-job.ts';
import type { Row, Source } from './save.ts';

/**
 * What a posting will be: a row with this id, and, if it is one known already, the job it joins. `isNew`: that job is
 * made in this very batch. `lead`: the sighting the job then shows, once all of the batch have joined.
 */
export type Joined = {
  id: string;
  join: { jobId: string; isNew: boolean; reasons: string[]; lead: () => string | undefined } | undefined;
};

const asMember = (source: Source, seenAt: Date, row: Row, asked: Asked, jobId: string): Member => ({
  jobId,
  firstSeenAt: seenAt,
  portrait: row.portrait,
  candidate: {
    sightingId: asked.sightingId,
    isGone: false,
    sourceType: source.type,
    isAgency: row.companyName !== null && looksLikeAgency(row.companyName),
    textLength: row.job.description.length,
    statesPay: row.job.salary_min_minor !== null || row.job.salary_max_minor !== null,
    firstSeenAt: seenAt,
  },
});

/**
 * Finds for each new posting the job it is another sighting of, among all that are known and those before it in the
 * batch. A posting that this source showed before keeps its job.
 */
export const joinNew = async (
  tx: SystemTx,
  source: Source,
  seenAt: Date,
  rows: readonly Row[],
  asked: readonly Asked[],
): Promise<Joined[]> => {
  const fresh = asked.filter((_one, n) => rows[n]?.known === undefined);
  const { jobs, likely } = await findLikely(tx, fresh);
  const made = new Set<string>();
  const byKey = new Map<number, Set<string>>();
  return rows.map((row, n): Joined => {
    const id = randomUUID();
    const one = asked[n];
    if (row.known !== undefined || one === undefined) return { id, join: undefined };
    const ids = new Set([
      ...(likely.get(one.external_id) ?? []),
      ...one.keys.flatMap((key) => [...(byKey.get(key) ?? [])]),
    ]);
    const found = sameJob(
      one.portrait,
      [...ids].map((jobId) => [jobId, jobs.get(jobId) ?? []] as const),
    );
    const jobId = found?.jobId ?? id;
    if (found === undefined) made.add(id);
    jobs.set(jobId, [...(jobs.get(jobId) ?? []), asMember(source, seenAt, row, one, jobId)]);
    for (const key of one.keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(jobId));
    if (found === undefined) return { id, join: undefined };
    return {
      id,
      join: { jobId, isNew: made.has(jobId), reasons: found.reasons, lead: () => leadSighting(jobs.get(jobId) ?? []) },
    };
  });
};
