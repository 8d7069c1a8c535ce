import { lockMatchesOf, type NewMatch, replaceMatches } from '../../db/queries/job_matches.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import { listStalePeople, noteMatchesRefreshed } from '../../db/queries/match_refreshes.ts';
import { listOwnPostings } from '../../db/queries/sightings.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { assessFound } from '../../domain/matching/assess.ts';
import { type MatchPerson, SCORER_VERSION } from '../../domain/matching/inputs.ts';
import { bestOf, makePool, type Pool, readKey, scorePool } from '../../domain/matching/pool.ts';
import { sha256 } from '../../domain/sha256.ts';
import { TIERS } from '../../domain/tiers.ts';
import { growYears } from '../profiles/derive-years.ts';
import { toPoolPosting } from './inputs.ts';
import { loadPersonWithHash } from './person.ts';
import type { PoolCache, PoolNow } from './pool-cache.ts';

/** How many matches a person of the free tier has at most. */
export const MATCHES_KEPT = TIERS.free.matches_kept;

export type RefreshDeps = { db: Db; clock: Clock; pool: PoolCache };
export type RefreshSummary = { postings: number; matches: number; written: number; removed: number };

/** The exact best of the pool for a person, best first. */
export const bestMatches = (pool: Pool, person: MatchPerson, keep: number): NewMatch[] => {
  const scored = scorePool(pool, person);
  return bestOf(scored, keep).flatMap((at) => {
    const posting = pool.postings[at];
    if (posting === undefined) return [];
    const { score, relevance, isRecommended } = assessFound(person, posting, readKey(scored.keys[at] ?? 0));
    return {
      job_id: posting.jobId,
      relevance,
      match_score: score.total,
      skill_match_score: score.skill,
      location_match_score: score.location,
      salary_match_score: score.salary,
      experience_match_score: score.experience,
      is_recommended: isRecommended,
      scorer_version: SCORER_VERSION,
    };
  });
};

/** What the person holds apart from the shared postings, arranged as those are; undefined where it is nothing. */
const ownPostingsOf = async (tx: UserTx, userId: string): Promise<Pool | undefined> => {
  const ids = await listOwnPostings(tx, userId);
  return ids.length === 0 ? undefined : makePool((await listMatchPostings(tx, ids)).map(toPoolPosting));
};
const best = (matches: readonly NewMatch[], keep: number): NewMatch[] =>
  matches.toSorted((a, b) => b.relevance - a.relevance || b.match_score - a.match_score).slice(0, keep);

const refreshOne = (deps: RefreshDeps, ctx: UserContext, { pool, seen }: PoolNow): Promise<RefreshSummary> =>
  deps.db.withUser(ctx, async (tx) => {
    await lockMatchesOf(tx, ctx.userId);
    await growYears(tx, ctx.userId, deps.clock.now());
    // Taken before the person is read: what they change from now on is newer than these matches.
    const at = deps.clock.now();
    const found = await loadPersonWithHash(tx, ctx.userId);
    if (found === undefined) return { postings: 0, matches: 0, written: 0, removed: 0 };
    const shared = bestMatches(pool, found.person, found.keep);
    const own = found.setsApart ? await ownPostingsOf(tx, ctx.userId) : undefined;
    const matches =
      own === undefined ? shared : best([...shared, ...bestMatches(own, found.person, found.keep)], found.keep);
    const matchesHash = sha256(JSON.stringify(matches));
    const same = matchesHash === found.matchesHash;
    const changes = same ? { written: 0, removed: 0 } : await replaceMatches(tx, ctx.userId, matches);
    await noteMatchesRefreshed(tx, ctx.userId, { at, seen, scorerVersion: SCORER_VERSION, matchesHash });
    return { postings: pool.postings.length, matches: matches.length, ...changes };
  });

/**
 * Scores the open postings, kept in memory, for one person, keeps the exact best that pass the hard filters, as many as
 * the tier keeps, and writes only what differs from what is stored. Two at once for one person wait for each other.
 */
export const refreshMatches = async (deps: RefreshDeps, ctx: UserContext): Promise<RefreshSummary> =>
  refreshOne(deps, ctx, await deps.pool(deps.clock.now()));

/** People read, scored and written at a time. */
const LANES = 4;

/** `refreshMatches` for many over the same postings; one that fails hinders no other. */
export const refreshPeople = async (
  deps: RefreshDeps,
  people: readonly UserContext[],
): Promise<{ people: number; written: number; removed: number; failed: number }> => {
  const postings = await deps.pool(deps.clock.now());
  const summary = { people: 0, written: 0, removed: 0, failed: 0 };
  const work = people.values();
  const lane = async (): Promise<void> => {
    for (const ctx of work) {
      try {
        const one = await refreshOne(deps, ctx, postings);
        summary.people += 1;
        summary.written += one.written;
        summary.removed += one.removed;
      } catch {
        summary.failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return summary;
};

/** Of one run; who is left is stale still and found by the next. */
const MOST_PEOPLE = 500;

/**
 * Matches again everybody whose matches are older than the postings or than what they themselves wish, over one pool.
 * Messages that come while nobody is stale find nothing to do, however many crawls ended at once.
 */
export const refreshStale = async (deps: RefreshDeps, ctx: Omit<UserContext, 'userId'>) => {
  await deps.pool(deps.clock.now());
  const stale = await deps.db.withSystem('find stale matches', (tx) =>
    listStalePeople(tx, {
      settledBefore: deps.clock.now(),
      now: deps.clock.now(),
      scorerVersion: SCORER_VERSION,
      limit: MOST_PEOPLE,
    }),
  );
  return await refreshPeople(
    deps,
    stale.map(({ id }) => ({ ...ctx, userId: id })),
  );
};
