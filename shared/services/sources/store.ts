import type { CleanHtml, ParsedPosting } from '../../adapters/boards/port.ts';
import { ensureCompanies } from '../../db/queries/companies.ts';
import { findSightings, saveSightings, touchSightings } from '../../db/queries/job_sightings.ts';
import { replaceJobSkills } from '../../db/queries/job_skills.ts';
import { saveJobs } from '../../db/queries/jobs.ts';
import { holdSource, type SourceRow } from '../../db/queries/sources.ts';
import type { Db, SystemTx } from '../../db/scope.ts';
import { hashPosting, toJobRow } from './row.ts';

/** Another crawl has taken the source over: this one writes nothing more. */
export class LeaseLost extends Error {
  constructor(sourceId: string) {
    super(`The crawl of source ${sourceId} took longer than its lease, and another has taken over.`);
    this.name = 'LeaseLost';
  }
}

export type Claimed = { source: SourceRow; leaseToken: string; startedAt: Date };
export type Stored = { new: number; changed: number; unchanged: number };

/** At most this many postings are one transaction. */
export const BATCH = 500;

/** Runs `work` in one transaction while the source is ours. Throws LeaseLost when it no longer is. */
export const whileHeld = <T>(db: Db, claimed: Claimed, work: (tx: SystemTx) => Promise<T>): Promise<T> =>
  db.withSystem('crawl', async (tx) => {
    if (!(await holdSource(tx, claimed.source.id, claimed.leaseToken))) throw new LeaseLost(claimed.source.id);
    return work(tx);
  });

/**
 * Stores one batch of a crawl. Unchanged postings, by their hash, are only noted as seen; new and changed ones are
 * understood outside any transaction and then written with company, skills and sighting in one; `also` is written in the
 * same.
 */
export const storeBatch = async (
  deps: { db: Db; cleanHtml: CleanHtml },
  claimed: Claimed,
  postings: readonly ParsedPosting[],
  also: (tx: SystemTx, stored: Stored) => Promise<void> = async () => undefined,
): Promise<Stored> => {
  const { source, startedAt } = claimed;
  const ids = postings.map((posting) => posting.externalId);
  const found = await deps.db.withSystem('crawl', (tx) => findSightings(tx, source.id, ids));
  const known = new Map(found.map((one) => [one.external_id, one.gone_at === null ? one.content_hash : null]));
  const hashed = postings.map((posting) => ({ posting, hash: hashPosting(posting) }));
  const fresh = hashed.filter(({ posting, hash }) => known.get(posting.externalId) !== hash);
  const unchanged = hashed.filter(({ posting, hash }) => known.get(posting.externalId) === hash);
  const rows = fresh.map(({ posting, hash }) => ({ posting, hash, ...toJobRow(posting, hash, null, deps.cleanHtml) }));

  return whileHeld(deps.db, claimed, async (tx) => {
    const names = [...new Set(rows.flatMap(({ posting }) => posting.companyName ?? source.board_token ?? []))];
    const companies = await ensureCompanies(tx, names);
    const companyOf = (posting: ParsedPosting) =>
      companies.get(posting.companyName ?? source.board_token ?? '') ?? null;
    const saved = await saveJobs(
      tx,
      source.id,
      startedAt,
      rows.map(({ posting, job }) => ({ ...job, company_id: companyOf(posting) })),
    );
    const jobIds = new Map(saved.map((job) => [job.external_id, job.id]));
    await replaceJobSkills(
      tx,
      saved.map((job) => job.id),
      rows.flatMap(({ job, skills }) => {
        const jobId = jobIds.get(job.external_id);
        return jobId === undefined
          ? []
          : skills.map(({ skillId, isRequired }) => ({ job_id: jobId, skill_id: skillId, is_required: isRequired }));
      }),
    );
    await saveSightings(
      tx,
      source.id,
      startedAt,
      rows.flatMap(({ job, hash }) => {
        const jobId = jobIds.get(job.external_id);
        return jobId === undefined
          ? []
          : { job_id: jobId, external_id: job.external_id, url: job.application_url, content_hash: hash };
      }),
    );
    await touchSightings(
      tx,
      source.id,
      startedAt,
      unchanged.map(({ posting }) => posting.externalId),
    );
    const added = saved.filter((job) => job.is_new).length;
    const stored = { new: added, changed: saved.length - added, unchanged: unchanged.length };
    await also(tx, stored);
    return stored;
  });
};
