import { randomUUID } from 'node:crypto';
import { ensureCompanies, type NamedCompany, saveCompanyFacts } from '../../db/queries/companies.ts';
import { findOwnJobs, lockJobs, noteJoined, showSighting } from '../../db/queries/job_groups.ts';
import { type KnownSighting, saveSightings } from '../../db/queries/job_sightings.ts';
import { replaceJobSkills } from '../../db/queries/job_skills.ts';
import { reopenJobs, saveJobs } from '../../db/queries/jobs.ts';
import { savePostingKeys } from '../../db/queries/posting_keys.ts';
import { attempt } from '../../db/queries/savepoint.ts';
import type { SourceRow } from '../../db/queries/sources.ts';
import type { SystemTx } from '../../db/scope.ts';
import { COMPANY_FIELDS } from '../../domain/enums.ts';
import type { Asked } from '../postings/same-job.ts';
import { type Joined, joinNew } from './join-new.ts';
import type { ParsedRow } from './row.ts';

/** Whose postings they are. */
export type Source = Pick<SourceRow, 'id' | 'type'>;
/** A posting ready to be written; `url` is where it was seen, `known` what is known of it from this source. */
export type Row = ParsedRow & { url: string; known: KnownSighting | undefined };
export type Rejected = { external_id: string; reason: string };
export type Saved = { added: Asked[]; changed: Asked[]; rejected: Rejected[] };

const joinedWith = (a: Saved, b: Saved): Saved => ({
  added: [...a.added, ...b.added],
  changed: [...a.changed, ...b.changed],
  rejected: [...a.rejected, ...b.rejected],
});

/**
 * Writes postings of a source in a few statements. Where the database refuses one, the batch is halved until that one
 * stands alone: it is rejected with the reason, and spoils no other.
 */
export const saveRows = async (tx: SystemTx, source: Source, seenAt: Date, rows: readonly Row[]): Promise<Saved> => {
  if (rows.length === 0) return { added: [], changed: [], rejected: [] };
  const tried = await attempt(tx, () => saveAll(tx, source, seenAt, rows));
  if ('value' in tried) return tried.value;
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) {
    return { added: [], changed: [], rejected: [{ external_id: first.job.external_id, reason: tried.refused }] };
  }
  const half = Math.ceil(rows.length / 2);
  const left = await saveRows(tx, source, seenAt, rows.slice(0, half));
  return joinedWith(left, await saveRows(tx, source, seenAt, rows.slice(half)));
};

const saveAll = async (tx: SystemTx, source: Source, seenAt: Date, rows: readonly Row[]): Promise<Saved> => {
  const { id: sourceId } = source;
  const asked = rows.map(({ job, known, keys, portrait }) => ({
    external_id: job.external_id,
    sightingId: known?.id ?? randomUUID(),
    keys,
    portrait,
  }));
  const isNew = (n: number) => rows[n]?.known === undefined;
  const planned = await joinNew(tx, source, seenAt, rows, asked);
  const companyIds = await saveCompanies(tx, sourceId, seenAt, rows);

  const targets = planned.flatMap((one) => (one.join === undefined || one.join.isNew ? [] : one.join.jobId));
  const owners = rows.flatMap(({ known }) => known?.job_id ?? []);
  await lockJobs(tx, [...new Set([...targets, ...owners])]);
  // What was merged away since it was looked up is looked at again by the next comparison.
  const open = new Set(await findOwnJobs(tx, targets));
  const join = (one: Joined) =>
    one.join === undefined || one.join.isNew || open.has(one.join.jobId) ? one.join : undefined;

  const saved = await saveJobs(
    tx,
    sourceId,
    seenAt,
    rows.map(({ job }, n) => {
      const plan = planned[n];
      return {
        ...job,
        id: plan?.id ?? randomUUID(),
        duplicate_of: plan === undefined ? null : (join(plan)?.jobId ?? null),
        company_id: companyIds[n] ?? null,
      };
    }),
  );
  const jobIds = new Map(saved.map((job) => [job.external_id, job.id]));
  const idOf = (row: Row): string => jobIds.get(row.job.external_id) ?? '';
  await replaceJobSkills(
    tx,
    rows.filter(({ known }) => known !== undefined).map(idOf),
    rows.flatMap((row) =>
      row.skills.map(({ skillId, isRequired }) => ({ job_id: idOf(row), skill_id: skillId, is_required: isRequired })),
    ),
  );
  await saveSightings(
    tx,
    sourceId,
    seenAt,
    rows.map((row, n) => {
      const plan = planned[n];
      return {
        id: asked[n]?.sightingId ?? randomUUID(),
        job_id: row.known?.job_id ?? (plan === undefined ? undefined : join(plan)?.jobId) ?? idOf(row),
        external_id: row.job.external_id,
        url: row.url,
        content_hash: row.job.hash,
      };
    }),
  );
  await savePostingKeys(
    tx,
    asked.map(({ sightingId, keys }) => ({ sighting_id: sightingId, keys })),
  );
  const joined = planned.flatMap((plan, n) => {
    const to = join(plan);
    const sightingId = asked[n]?.sightingId;
    return to === undefined || sightingId === undefined ? [] : [{ plan, to, sightingId }];
  });
  await noteJoined(
    tx,
    joined.map(({ plan, to, sightingId }) => ({
      job_id: to.jobId,
      merged_job_id: plan.id,
      sighting_id: sightingId,
      reasons: to.reasons,
    })),
  );
  // The last that joined a job knows all who did.
  const leads = new Map(joined.map(({ to }) => [to.jobId, to.lead()]));
  for (const [jobId, lead] of leads) if (lead !== undefined) await showSighting(tx, jobId, lead);
  await reopenJobs(tx, [...new Set([...owners, ...leads.keys()])]);
  return {
    added: asked.filter((_one, n) => isNew(n)),
    changed: asked.filter((_one, n) => !isNew(n)),
    rejected: [],
  };
};

const saveCompanies = async (
  tx: SystemTx,
  sourceId: string,
  seenAt: Date,
  rows: readonly Row[],
): Promise<(string | null)[]> => {
  const named = new Map<string, NamedCompany>();
  const keyOf = ({ companyName, companyFacts }: Row) => JSON.stringify([companyName, companyFacts.website ?? null]);
  for (const row of rows) {
    const { companyName: name, companyFacts } = row;
    if (name !== null) named.set(keyOf(row), { name, website: companyFacts.website ?? null });
  }
  const ids = await ensureCompanies(tx, [...named.values()]);
  const idOf = new Map([...named.keys()].map((key, n) => [key, ids[n] ?? null]));
  const companyIds = rows.map((row) => (row.companyName === null ? null : (idOf.get(keyOf(row)) ?? null)));
  await saveCompanyFacts(
    tx,
    sourceId,
    seenAt,
    rows.flatMap(({ companyFacts }, n) => {
      const companyId = companyIds[n];
      return companyId == null
        ? []
        : COMPANY_FIELDS.flatMap((field) => {
            const value = companyFacts[field];
            return value === undefined ? [] : { company_id: companyId, field, value };
          });
    }),
  );
  return companyIds;
};
