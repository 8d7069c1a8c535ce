import { sql } from 'kysely';
import * as z from 'zod';
import type { Reasons } from '../../domain/matching/reasons.ts';
import type { UserTx } from '../scope.ts';

export type NewMatch = {
  job_id: string;
  match_score: number;
  skill_match_score: number;
  location_match_score: number;
  salary_match_score: number;
  experience_match_score: number;
  match_reasons: Reasons;
  is_recommended: boolean;
  scorer_version: number;
};

/** Until the transaction ends nobody else refreshes this person's matches. */
export const lockMatchesOf = async (tx: UserTx, userId: string): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`matches:${userId}`}, 0))`.execute(tx);
};

/**
 * Makes the person's matches exactly these: new ones are added, changed ones written, the rest taken away. What is
 * the same already is not touched. Gives how many rows each of these were.
 */
export const replaceMatches = async (
  tx: UserTx,
  userId: string,
  matches: readonly NewMatch[],
): Promise<{ written: number; removed: number }> => {
  const incoming = sql`json_populate_recordset(null::record, ${JSON.stringify(matches)}::json) AS n(job_id uuid, match_score integer,
    skill_match_score integer, location_match_score integer, salary_match_score integer, experience_match_score integer,
    match_reasons jsonb, is_recommended boolean, scorer_version integer)`;
  const removed = await sql`
    DELETE FROM jobs.job_matches m WHERE m.user_id = ${userId}
      AND NOT (m.job_id = ANY (${matches.map((match) => match.job_id)}::uuid[]))`.execute(tx);
  const written = await sql`
    INSERT INTO jobs.job_matches AS m (user_id, job_id, match_score, skill_match_score, location_match_score, salary_match_score,
      experience_match_score, match_reasons, is_recommended, scorer_version)
    SELECT ${userId}::uuid, n.* FROM ${incoming}
      LEFT JOIN jobs.job_matches o ON o.user_id = ${userId} AND o.job_id = n.job_id
     WHERE o.id IS NULL OR (o.match_score, o.skill_match_score, o.location_match_score, o.salary_match_score,
       o.experience_match_score, o.match_reasons, o.is_recommended, o.scorer_version) IS DISTINCT FROM
       (n.match_score, n.skill_match_score, n.location_match_score, n.salary_match_score, n.experience_match_score,
        n.match_reasons, n.is_recommended, n.scorer_version)
    ON CONFLICT (user_id, job_id) DO UPDATE SET match_score = excluded.match_score,
      skill_match_score = excluded.skill_match_score, location_match_score = excluded.location_match_score,
      salary_match_score = excluded.salary_match_score, experience_match_score = excluded.experience_match_score,
      match_reasons = excluded.match_reasons, is_recommended = excluded.is_recommended,
      scorer_version = excluded.scorer_version, updated_at = clock_timestamp()`.execute(tx);
  return { written: Number(written.numAffectedRows ?? 0), removed: Number(removed.numAffectedRows ?? 0) };
};

/** Where a page of matches ended. */
export const MatchPosition = z.strictObject({ score: z.int().min(0).max(100), id: z.uuid() });
export type MatchPosition = z.infer<typeof MatchPosition>;

export type MatchRow = {
  id: string;
  job_id: string;
  match_score: number;
  skill_match_score: number;
  location_match_score: number;
  salary_match_score: number;
  experience_match_score: number;
  match_reasons: unknown;
  is_recommended: boolean;
  scorer_version: number;
  updated_at: Date;
};

/** The person's matches, best first, keyset by score and id. */
export const listMatches = (
  tx: UserTx,
  options: {
    limit: number;
    after: MatchPosition | undefined;
    recommended: boolean | undefined;
    minScore: number | undefined;
  },
): Promise<MatchRow[]> => {
  const { after, recommended, minScore } = options;
  return tx
    .selectFrom('jobs.job_matches')
    .innerJoin('jobs.jobs', 'jobs.jobs.id', 'jobs.job_matches.job_id')
    .select([
      'jobs.job_matches.id',
      'job_id',
      'match_score',
      sql<number>`coalesce(skill_match_score, 0)`.as('skill_match_score'),
      sql<number>`coalesce(location_match_score, 0)`.as('location_match_score'),
      sql<number>`coalesce(salary_match_score, 0)`.as('salary_match_score'),
      sql<number>`coalesce(experience_match_score, 0)`.as('experience_match_score'),
      'match_reasons',
      'is_recommended',
      'scorer_version',
      'jobs.job_matches.updated_at',
    ])
    .where('jobs.jobs.is_active', '=', true)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(match_score, jobs.job_matches.id) < (${after?.score ?? 0}, ${after?.id ?? null}::uuid)`,
      ),
    )
    .$if(recommended !== undefined, (query) => query.where('is_recommended', '=', recommended ?? false))
    .$if(minScore !== undefined, (query) => query.where('match_score', '>=', minScore ?? 0))
    .orderBy('match_score', 'desc')
    .orderBy('jobs.job_matches.id', 'desc')
    .limit(options.limit)
    .execute();
};
