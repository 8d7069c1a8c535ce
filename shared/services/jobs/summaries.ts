import type * as z from 'zod';
import type { JobSummary } from '../../contracts/job.ts';
import { findJobSummaries } from '../../db/queries/job_search.ts';
import { listMyOwnPostings } from '../../db/queries/sightings.ts';
import type { UserTx } from '../../db/scope.ts';
import { viewJobSummary } from './view.ts';

/** Postings by id as lists show them to this person: what is apart for them alone is open to them. */
export const summariesFor = async (
  tx: UserTx,
  ids: readonly string[],
  own?: readonly string[],
): Promise<Map<string, z.input<typeof JobSummary>>> => {
  const rows = await findJobSummaries(tx, ids);
  const hidden = rows.some((row) => !row.is_active) ? (own ?? (await listMyOwnPostings(tx))) : [];
  return new Map(
    rows.map((row) => [row.id, { ...viewJobSummary(row), is_active: row.is_active || hidden.includes(row.id) }]),
  );
};
