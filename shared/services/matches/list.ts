import type * as z from 'zod';
import type { MatchPage, MatchQuery } from '../../contracts/match.ts';
import { MatchReasons } from '../../contracts/match-score.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { listMatches, MatchPosition } from '../../db/queries/job_matches.ts';
import { findJobSummaries } from '../../db/queries/job_search.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { viewJobSummary } from '../jobs/view.ts';

/** A page of the person's matches, best first, each with its parts, its reasons and the posting. */
export const pageOfMatches = (
  deps: { db: Db },
  ctx: UserContext,
  query: MatchQuery,
): Promise<z.input<typeof MatchPage>> =>
  deps.db.withUser(ctx, async (tx) => {
    const { limit, cursor, recommended, min_score: minScore } = query;
    const after = decodeCursor(MatchPosition, cursor);
    const rows = await listMatches(tx, { limit: limit + 1, after, recommended, minScore });
    const page = toPage(rows, limit, (last) => ({ score: last.match_score, id: last.id }));
    const jobs = new Map(
      (
        await findJobSummaries(
          tx,
          page.items.map((row) => row.job_id),
        )
      ).map((job) => [job.id, job]),
    );
    const items = page.items.flatMap((row) => {
      const job = jobs.get(row.job_id);
      if (job === undefined) return [];
      const { job_id: _, updated_at: updatedAt, ...match } = row;
      return {
        ...match,
        failed_filters: [],
        match_reasons: MatchReasons.parse(row.match_reasons),
        job: viewJobSummary(job),
        updated_at: updatedAt.toISOString(),
      };
    });
    return { ...page, items };
  });
