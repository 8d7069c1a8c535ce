import {
  findPostingsOfJob,
  findSeenPostings,
  findSeparated,
  type SeenPosting,
  showSighting,
} from '../../db/queries/job_groups.ts';
import { findCandidates } from '../../db/queries/posting_keys.ts';
import type { SystemTx } from '../../db/scope.ts';
import { looksLikeAgency } from '../../domain/postings/dedupe/company.ts';
import { decide, mayShareJob } from '../../domain/postings/dedupe/decide.ts';
import { type Candidate, leadOf } from '../../domain/postings/dedupe/lead.ts';
import { type Portrait, portray } from '../../domain/postings/dedupe/portrait.ts';

/** Of a job with many sightings these are asked, the first of them: the rest were found to be like them. */
const MEMBERS_ASKED = 8;

export type Member = { candidate: Candidate; portrait: Portrait; jobId: string; firstSeenAt: Date };
/** The job that a posting is another sighting of, with why, and whose words the job then shows. */
export type SameJob = { jobId: string; reasons: string[] };

export const memberOf = (row: SeenPosting): Member => ({
  jobId: row.job_id,
  firstSeenAt: row.first_seen_at,
  portrait: portray({
    url: row.application_url,
    title: row.title,
    companyName: row.company_name,
    location: row.location,
    isRemote: row.is_remote,
    text: row.description,
    board: row.source_id,
  }),
  candidate: {
    sightingId: row.sighting_id,
    isGone: row.is_gone,
    sourceType: row.source_type,
    isAgency: row.company_name !== null && looksLikeAgency(row.company_name),
    textLength: row.description.length,
    statesPay: row.states_pay,
    firstSeenAt: row.first_seen_at,
  },
});

/** Jobs that postings may be sightings of, by id, each with its sightings. */
export type Jobs = Map<string, Member[]>;

export type Asked = { external_id: string; sightingId: string; keys: readonly number[]; portrait: Portrait };

/** What these postings may be the same as, from the keys they share: which jobs for which posting. */
export const findLikely = async (
  tx: SystemTx,
  asked: readonly Asked[],
): Promise<{ jobs: Jobs; likely: Map<string, Set<string>>; separated: Set<string> }> => {
  const own = new Set(asked.map(({ sightingId }) => sightingId));
  const shared = (
    await findCandidates(
      tx,
      asked.map(({ external_id, keys }) => ({ external_id, keys })),
    )
  ).filter((one) => !own.has(one.sighting_id));
  const rows = await findSeenPostings(tx, [...new Set(shared.map((one) => one.sighting_id))]);
  const jobs: Jobs = new Map();
  for (const row of rows) {
    if (own.has(row.sighting_id)) continue;
    jobs.set(row.job_id, [...(jobs.get(row.job_id) ?? []), memberOf(row)]);
  }
  const jobOf = new Map(rows.map((row) => [row.sighting_id, row.job_id]));
  const likely = new Map<string, Set<string>>();
  for (const { external_id, sighting_id } of shared) {
    const jobId = jobOf.get(sighting_id);
    if (jobId !== undefined) likely.set(external_id, (likely.get(external_id) ?? new Set()).add(jobId));
  }
  const pairs = jobs.size === 0 ? [] : await findSeparated(tx, [...jobs.keys()]);
  return {
    jobs,
    likely,
    separated: new Set(pairs.flatMap((p) => [`${p.a_job_id} ${p.b_job_id}`, `${p.b_job_id} ${p.a_job_id}`])),
  };
};

/**
 * The job among these that the posting is: one of whose sightings is the same by the rule, and none of whose
 * sightings speaks against it. The oldest of several.
 */
export const sameJob = (
  portrait: Portrait,
  jobs: Iterable<readonly [string, readonly Member[]]>,
): SameJob | undefined => {
  let best: (SameJob & { since: number; byUrl: boolean }) | undefined;
  for (const [jobId, members] of jobs) {
    const verdicts = members.slice(0, MEMBERS_ASKED).map((member) => decide(portrait, member.portrait));
    const same = verdicts.find((verdict) => verdict.same);
    if (same === undefined || !verdicts.every(mayShareJob)) continue;
    const since = Math.min(...members.map((member) => member.firstSeenAt.getTime()));
    const byUrl = same.reasons[0] === 'same apply URL';
    if (best === undefined || (byUrl && !best.byUrl) || (byUrl === best.byUrl && since < best.since)) {
      best = { jobId, reasons: same.reasons, since, byUrl };
    }
  }
  return best === undefined ? undefined : { jobId: best.jobId, reasons: best.reasons };
};

/** The sighting whose words a job with these sightings shows. */
export const leadSighting = (members: readonly Member[]): string | undefined =>
  leadOf(members.map(({ candidate }) => candidate))?.sightingId;

/** Makes a job show the best of its sightings. */
export const showBest = async (tx: SystemTx, jobId: string): Promise<void> => {
  const lead = leadSighting((await findPostingsOfJob(tx, jobId)).map(memberOf));
  if (lead !== undefined) await showSighting(tx, jobId, lead);
};
