import type * as z from 'zod';
import type { Evidence } from '../../contracts/job.ts';
import type { GhostEvidenceRow } from '../../db/queries/ghost_evidence.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is known of how a posting has behaved, as facts; what to make of them is the reader's. */
export const viewEvidence = (row: GhostEvidenceRow, salaryStated: boolean, now: Date): z.input<typeof Evidence> => {
  const since = row.posted_date ?? row.first_seen_at;
  return {
    age_days: Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS)),
    age_since: row.posted_date === null ? 'first_seen' : 'posted_date',
    first_seen_at: row.first_seen_at.toISOString(),
    times_seen: row.times_seen,
    boards_seen_on: row.boards_seen_on,
    earlier_postings: row.earlier_postings,
    salary_missing: !salaryStated,
    off_board_since: row.off_board_since?.toISOString() ?? null,
    own_page:
      row.result === null || row.reason === null || row.checked_at === null
        ? null
        : { result: row.result, reason: row.reason, checked_at: row.checked_at.toISOString() },
  };
};
