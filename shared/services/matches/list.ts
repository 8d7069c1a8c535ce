import type * as z from 'zod';
import type { MatchPage, MatchQuery } from '../../contracts/match.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { keepReasons, listMatches, MatchPosition, type MatchRow } from '../../db/queries/job_matches.ts';
import { findJobSummaries } from '../../db/queries/job_search.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { takenBy } from '../../domain/matching/dismissals.ts';
import { explain, type Reasons } from '../../domain/matching/reasons.ts';
import { viewJobSummary } from '../jobs/view.ts';
import { tierOf } from '../tiers/tier-of.ts';
import { toPoolPosting } from './inputs.ts';
import { loadPerson } from './person.ts';

/** Reasons are made only for what is shown, and kept with the match from then on. */
const reasonsFor = async (tx: UserTx, userId: string, rows: readonly MatchRow[]): Promise<Map<string, Reasons>> => {
  const person = await loadPerson(tx, userId);
  if (person === undefined) return new Map();
  const postings = await listMatchPostings(
    tx,
    rows.map((row) => row.job_id),
  );
  const reasons = new Map(
    postings.map((row) => {
      const posting = toPoolPosting(row);
      return [row.job_id, explain(person, posting, takenBy(person, posting))];
    }),
  );
  const shown = rows.flatMap(({ id, job_id: jobId }) => {
    const found = reasons.get(jobId);
    return found === undefined ? [] : [{ id, match_reasons: found }];
  });
  await keepReasons(tx, shown);
  return reasons;
};

/** A page of the person's matches, best first, each with its parts, its reasons and the posting. */
export const pageOfMatches = (
  deps: { db: Db; clock: Clock },
  ctx: UserContext,
  query: MatchQuery,
): Promise<z.input<typeof MatchPage>> =>
  deps.db.withUser(ctx, async (tx) => {
    const { limit, cursor, recommended, min_score: minScore, sort } = query;
    const after = decodeCursor(MatchPosition, cursor);
    const { limits, isExpired } = await tierOf(tx, ctx.userId, deps.clock.now());
    // What an expired tier keeps beyond the free one's number stays, unseen until it is renewed.
    const best = isExpired ? limits.matches_kept : undefined;
    const rows = await listMatches(tx, {
      userId: ctx.userId,
      limit: limit + 1,
      after,
      recommended,
      minScore,
      sort,
      best,
    });
    const page = toPage(rows, limit, ({ relevance, match_score: score, id }) => ({
      ...(sort === 'relevance' ? { relevance } : {}),
      score,
      id,
    }));
    const reasons = await reasonsFor(tx, ctx.userId, page.items);
    const summaries = await findJobSummaries(
      tx,
      page.items.map((row) => row.job_id),
    );
    const jobs = new Map(summaries.map((job) => [job.id, job]));
    const items = page.items.flatMap(({ job_id: jobId, updated_at: updatedAt, ...match }) => {
      const [job, why] = [jobs.get(jobId), reasons.get(jobId)];
      if (job === undefined || why === undefined) return [];
      return [
        {
          ...match,
          failed_filters: [],
          filter_reasons: [],
          match_reasons: why,
          // To this person, who may hold it apart from the job that hides it for others.
          job: { ...viewJobSummary(job), is_active: true },
          updated_at: updatedAt.toISOString(),
        },
      ];
    });
    return { ...page, items };
  });
