import { lockMatchesOf, type NewMatch, replaceMatches } from '../../db/queries/job_matches.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import { noteMatchesRefreshed } from '../../db/queries/match_refreshes.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { isRecommended } from '../../domain/matching/filters.ts';
import { type MatchPerson, SCORER_VERSION } from '../../domain/matching/inputs.ts';
import { bestOf, makePool, type Pool, scorePool } from '../../domain/matching/pool.ts';
import { explain } from '../../domain/matching/reasons.ts';
import { scorePosting } from '../../domain/matching/score.ts';
import { toPoolPosting } from './inputs.ts';
import { loadPerson } from './person.ts';

/** How many matches a person has at most. */
export const MATCHES_KEPT = 200;

export type RefreshDeps = { db: Db; clock: Clock };
export type RefreshSummary = { postings: number; matches: number; written: number; removed: number };

/** The exact best of the pool for a person, with reasons. */
export const bestMatches = (pool: Pool, person: MatchPerson): NewMatch[] =>
  bestOf(scorePool(pool, person), MATCHES_KEPT).flatMap((at) => {
    const posting = pool.postings[at];
    if (posting === undefined) return [];
    const score = scorePosting(person, posting);
    return {
      job_id: posting.jobId,
      match_score: score.total,
      skill_match_score: score.skill,
      location_match_score: score.location,
      salary_match_score: score.salary,
      experience_match_score: score.experience,
      match_reasons: explain(person, posting),
      is_recommended: isRecommended(score, []),
      scorer_version: SCORER_VERSION,
    };
  });

/**
 * Scores every open posting for one person in the process, keeps the exact best 200 that pass the hard filters, and
 * writes only what differs from what is stored. Two at once for one person wait for each other.
 */
export const refreshMatches = (deps: RefreshDeps, ctx: UserContext): Promise<RefreshSummary> =>
  deps.db.withUser(ctx, async (tx) => {
    await lockMatchesOf(tx, ctx.userId);
    // Taken before anything is read: what changes from now on is newer than these matches.
    const now = deps.clock.now();
    const person = await loadPerson(tx, ctx.userId);
    if (person === undefined) return { postings: 0, matches: 0, written: 0, removed: 0 };
    const postings = (await listMatchPostings(tx, now)).map(toPoolPosting);
    const matches = bestMatches(makePool(postings), person);
    const changes = await replaceMatches(tx, ctx.userId, matches);
    await noteMatchesRefreshed(tx, ctx.userId, now, SCORER_VERSION);
    return { postings: postings.length, matches: matches.length, ...changes };
  });
