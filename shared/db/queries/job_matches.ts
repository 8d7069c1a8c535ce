import { sql } from 'kysely';
import * as z from 'zod';
import type { Reasons } from '../../domain/matching/reasons.ts';
import type { UserTx } from '../scope.ts';
import { PREPARED } from './prepared.ts';
import { recordset } from './recordset.ts';
import { ownPostings } from './sightings.ts';

export type NewMatch = {
  job_id: string;
  /** 0 to 1000: the order they are shown in. */
  relevance: number;
  match_score: number;
  skill_match_score: number;
  location_match_score: number;
  salary_match_score: number;
  experience_match_score: number;
  is_recommended: boolean;
  scorer_version: number;
};

/** Until the transaction ends nobody else refreshes this person's matches. */
export const lockMatchesOf = async (tx: UserTx, userId: string): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`matches:${userId}`}, 0))`.execute(tx);
};

/**
 * Makes the person's matches exactly these: new ones are added, changed ones written, the rest taken away. What is
 * the same already is not touched, and neither are reasons (`keepReasons`). Gives how many rows each of these were.
 */
export const replaceMatches = async (
  tx: UserTx,
  userId: string,
  matches: readonly NewMatch[],
): Promise<{ written: number; removed: number }> => {
  const column = (of: (match: NewMatch) => number) => matches.map(of);
  const ids = matches.map((match) => match.job_id);
  const done = await sql<{ written: number; removed: number }>`${PREPARED}
    WITH removed AS (
      DELETE FROM jobs.job_matches m WHERE m.user_id = ${userId} AND NOT (m.job_id = ANY (${ids}::uuid[])) RETURNING 1
    ), written AS (
      INSERT INTO jobs.job_matches AS m (user_id, job_id, relevance, match_score, skill_match_score, location_match_score,
        salary_match_score, experience_match_score, is_recommended, scorer_version)
      SELECT ${userId}::uuid, n.*
        FROM unnest(${ids}::uuid[], ${column((one) => one.relevance)}::smallint[], ${column((one) => one.match_score)}::integer[],
          ${column((one) => one.skill_match_score)}::integer[], ${column((one) => one.location_match_score)}::integer[],
          ${column((one) => one.salary_match_score)}::integer[], ${column((one) => one.experience_match_score)}::integer[],
          ${matches.map((one) => one.is_recommended)}::boolean[], ${column((one) => one.scorer_version)}::integer[])
          AS n(job_id, relevance, match_score, skill, location, salary, experience, is_recommended, scorer_version)
        LEFT JOIN jobs.job_matches o ON o.user_id = ${userId} AND o.job_id = n.job_id
       WHERE (o.id IS NULL OR (o.relevance, o.match_score, o.skill_match_score, o.location_match_score, o.salary_match_score,
         o.experience_match_score, o.is_recommended, o.scorer_version) IS DISTINCT FROM
         (n.relevance, n.match_score, n.skill, n.location, n.salary, n.experience, n.is_recommended, n.scorer_version))
         -- A posting that was deleted since it was read has no matches.
         AND EXISTS (SELECT FROM jobs.jobs j WHERE j.id = n.job_id)
      ON CONFLICT (user_id, job_id) DO UPDATE SET relevance = excluded.relevance, match_score = excluded.match_score,
        skill_match_score = excluded.skill_match_score, location_match_score = excluded.location_match_score,
        salary_match_score = excluded.salary_match_score, experience_match_score = excluded.experience_match_score,
        is_recommended = excluded.is_recommended, scorer_version = excluded.scorer_version, updated_at = clock_timestamp()
      RETURNING 1
    )
    SELECT (SELECT count(*)::integer FROM written) AS written, (SELECT count(*)::integer FROM removed) AS removed`.execute(
    tx,
  );
  return done.rows[0] ?? { written: 0, removed: 0 };
};

/** Keeps the reasons of matches that were shown, where they are other than the ones kept. */
export const keepReasons = async (
  tx: UserTx,
  shown: readonly { id: string; match_reasons: Reasons }[],
): Promise<void> => {
  if (shown.length === 0) return;
  await sql`
    UPDATE jobs.job_matches m SET match_reasons = n.match_reasons
      FROM ${recordset(shown)} AS n(id uuid, match_reasons jsonb)
     WHERE m.id = n.id AND m.match_reasons IS DISTINCT FROM n.match_reasons`.execute(tx);
};

/** Takes one match away at once, without waiting for the next scoring, which then compares all of them again. */
export const removeMatch = async (tx: UserTx, userId: string, jobId: string): Promise<void> => {
  await tx.deleteFrom('jobs.job_matches').where('user_id', '=', userId).where('job_id', '=', jobId).execute();
  await sql`UPDATE jobs.match_refreshes SET matches_hash = NULL WHERE user_id = ${userId}`.execute(tx);
};

/** Where a page of matches ended: by relevance and score, or by score alone. */
export const MatchPosition = z.strictObject({
  relevance: z.int().min(0).max(1000).optional(),
  score: z.int().min(0).max(100),
  id: z.uuid(),
});
export type MatchPosition = z.infer<typeof MatchPosition>;

export type MatchRow = {
  id: string;
  job_id: string;
  relevance: number;
  match_score: number;
  skill_match_score: number;
  location_match_score: number;
  salary_match_score: number;
  experience_match_score: number;
  is_recommended: boolean;
  scorer_version: number;
  updated_at: Date;
};

/** The person's matches of postings open to them, best first; the id makes pages exact. */
export const listMatches = (
  tx: UserTx,
  options: {
    userId: string;
    limit: number;
    after: MatchPosition | undefined;
    recommended: boolean | undefined;
    minScore: number | undefined;
    sort: 'relevance' | 'score';
    /** Only among so many of the most relevant; undefined: all. */
    best?: number | undefined;
  },
): Promise<MatchRow[]> => {
  const { after, recommended, minScore, sort } = options;
  const byRelevance = sort === 'relevance';
  return tx
    .selectFrom('jobs.job_matches')
    .innerJoin('jobs.jobs', 'jobs.jobs.id', 'jobs.job_matches.job_id')
    .select([
      'jobs.job_matches.id',
      'job_id',
      'relevance',
      'match_score',
      sql<number>`coalesce(skill_match_score, 0)`.as('skill_match_score'),
      sql<number>`coalesce(location_match_score, 0)`.as('location_match_score'),
      sql<number>`coalesce(salary_match_score, 0)`.as('salary_match_score'),
      sql<number>`coalesce(experience_match_score, 0)`.as('experience_match_score'),
      'is_recommended',
      'scorer_version',
      'jobs.job_matches.updated_at',
    ])
    .where(sql<boolean>`(jobs.jobs.is_active OR jobs.jobs.id IN (${ownPostings(options.userId)}))`)
    .$if(after !== undefined, (query) =>
      query.where(
        byRelevance
          ? sql<boolean>`(relevance, match_score, jobs.job_matches.id) < (${after?.relevance ?? 0}, ${after?.score ?? 0}, ${after?.id ?? null}::uuid)`
          : sql<boolean>`(match_score, jobs.job_matches.id) < (${after?.score ?? 0}, ${after?.id ?? null}::uuid)`,
      ),
    )
    .$if(options.best !== undefined, (query) =>
      query.where('jobs.job_matches.id', 'in', (eb) =>
        eb
          .selectFrom('jobs.job_matches as b')
          .select('b.id')
          .orderBy('b.relevance', 'desc')
          .orderBy('b.match_score', 'desc')
          .orderBy('b.id', 'desc')
          .limit(options.best ?? 0),
      ),
    )
    .$if(recommended !== undefined, (query) => query.where('is_recommended', '=', recommended ?? false))
    .$if(minScore !== undefined, (query) => query.where('match_score', '>=', minScore ?? 0))
    .$if(byRelevance, (query) => query.orderBy('relevance', 'desc'))
    .orderBy('match_score', 'desc')
    .orderBy('jobs.job_matches.id', 'desc')
    .limit(options.limit)
    .execute();
};
