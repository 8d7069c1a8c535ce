import type * as z from 'zod';
import type { SightingList } from '../../contracts/sighting.ts';
import { listSightings, type SightingRow } from '../../db/queries/sightings.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { attributed } from '../sources/attributed.ts';

/** The same source again with another posting: each beyond a source's first. */
const reposts = (rows: readonly SightingRow[]): number => rows.length - new Set(rows.map((row) => row.source_id)).size;

/**
 * Where a job was seen. What the person said is not the same stands marked; of that posting itself only what is the same
 * for them. Throws NotFound.
 */
export const readSightings = (
  deps: { db: Db },
  ctx: UserContext,
  jobId: string,
): Promise<z.input<typeof SightingList>> =>
  deps.db.withUser(ctx, async (tx) => {
    const rows = await listSightings(tx, ctx.userId, jobId);
    if (rows.length === 0) throw new NotFound('job');
    const apart = (row: SightingRow): boolean => row.job_id === jobId && row.not_the_same;
    const own = rows.filter((row) => !apart(row));
    return {
      job_id: jobId,
      repost_count: own.length === 0 ? 0 : reposts(own),
      sources_count: new Set(own.map((row) => row.source_id)).size,
      items: rows.map((row) => ({
        id: row.id,
        posting_id: row.posting_id ?? jobId,
        source: { id: row.source_id, name: row.source_name },
        url: row.url,
        attribution: attributed(row.source_adapter, row.url),
        first_seen_at: row.first_seen_at.toISOString(),
        last_seen_at: row.last_seen_at.toISOString(),
        gone_at: row.gone_at?.toISOString() ?? null,
        is_shown: row.posting_id === jobId,
        title: row.title,
        company_name: row.company_name,
        location: row.location,
        posted_date: row.posted_date?.toISOString() ?? null,
        expiry_date: row.expiry_date?.toISOString() ?? null,
        states_salary: row.states_salary,
        joined_because: row.reasons ?? [],
        joined_by: row.decided_by,
        not_the_same: apart(row),
      })),
    };
  });
