import { sql } from 'kysely';
import type { LivenessResult } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

export type GhostEvidenceRow = {
  posted_date: Date | null;
  first_seen_at: Date;
  times_seen: number;
  boards_seen_on: number;
  earlier_postings: number;
  off_board_since: Date | null;
  result: LivenessResult | null;
  reason: string | null;
  checked_at: Date | null;
};

/**
 * What is known of how a posting has behaved. `times_seen` counts the good crawls between its first and last sighting on
 * each board (of `sightingIds` alone where they are given); `result` is what its own page said last, asked for a person or,
 * where no board lists it, before it is retired; `earlier_postings` are other postings of the same company, title and place that were there before it.
 */
export const findGhostEvidence = async (
  tx: UserTx,
  jobId: string,
  sightingIds?: readonly string[],
): Promise<GhostEvidenceRow | undefined> => {
  const own = sightingIds === undefined ? sql`s.job_id = j.id` : sql`s.id = ANY (${[...sightingIds]}::uuid[])`;
  const found = await sql<GhostEvidenceRow>`
    SELECT j.posted_date, coalesce(g.first_seen_at, j.first_seen_at) AS first_seen_at, coalesce(g.boards, 0)::integer AS boards_seen_on,
      greatest((SELECT count(*) FROM jobs.crawl_runs r JOIN jobs.job_sightings s ON s.source_id = r.source_id
        WHERE ${own} AND r.status = 'succeeded' AND r.started_at BETWEEN s.first_seen_at AND s.last_seen_at), g.boards, 0)::integer AS times_seen,
      (SELECT count(*) FROM jobs.jobs o
        WHERE o.company_id = j.company_id AND o.id <> j.id AND lower(o.title) = lower(j.title)
          AND o.location IS NOT DISTINCT FROM j.location AND o.first_seen_at < j.first_seen_at
          AND EXISTS (SELECT FROM jobs.job_sightings e WHERE e.job_id = o.id))::integer AS earlier_postings,
      CASE WHEN g.listed = 0 THEN g.off_since END AS off_board_since, p.result, p.reason, p.checked_at
      FROM jobs.jobs j
      LEFT JOIN LATERAL (
        SELECT min(s.first_seen_at) AS first_seen_at, count(DISTINCT s.source_id) AS boards,
               count(*) FILTER (WHERE s.gone_at IS NULL AND s.missing_since IS NULL) AS listed,
               max(coalesce(s.missing_since, s.gone_at)) AS off_since
          FROM jobs.job_sightings s WHERE ${own}) g ON true
      LEFT JOIN LATERAL (
        SELECT l.result, l.reason, l.checked_at FROM jobs.job_liveness l WHERE l.job_id = j.id
        UNION ALL
        SELECT s.check_result, s.check_reason, s.checked_at FROM jobs.job_sightings s
         WHERE ${own} AND g.listed = 0 AND s.check_result IS NOT NULL AND s.checked_at IS NOT NULL
        ORDER BY checked_at DESC LIMIT 1) p ON true
     WHERE j.id = ${jobId}`.execute(tx);
  return found.rows[0];
};
