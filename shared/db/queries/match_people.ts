import { sql } from 'kysely';
import type { CompanyField, DismissalReason } from '../../domain/enums.ts';
import type { SubscriptionTier } from '../../domain/tiers.ts';
import type { UserTx } from '../scope.ts';
import { PREPARED } from './prepared.ts';

export type MatchPersonRow = {
  years: number | null;
  salary_min_minor: string | null;
  salary_currency: string;
  work_modes: string[];
  job_types: string[];
  place_ids: number[];
  countries: string[];
  radius_miles: number;
  skill_ids: number[];
  excluded_company_ids: string[];
  company_sizes: string[];
  industries: string[];
  min_company_rating: number | null;
  unknown_company_passes: boolean;
  unknown_authorisation_passes: boolean;
  /** What they said of work authorisation and clearances. */
  answers: { answer_key: string; value: unknown }[];
  today: string;
  /** What the person says of companies' size, industry and rating themselves. */
  company_corrections: { company_id: string; field: CompanyField; value: string | null }[];
  headline: string | null;
  /** The latest first. */
  titles: string[];
  /** Whole miles from the nearest wanted city to each place that is near enough to be kept. */
  miles: [to_place_id: number, miles: number][];
  /** What the stored matches were when they were last written; null when that is not known. */
  matches_hash: string | null;
  /** They said "not the same" of some sighting. */
  sets_apart: boolean;
  /** As it stands on the account, expired or not: what was kept by it stays. */
  subscription_tier: SubscriptionTier;
  /** Of every dismissal, newest first. */
  dismissed: { job_id: string; reason: DismissalReason }[];
};

/** What the scorer reads of the person; undefined when there is no such person. */
export const findMatchPerson = async (tx: UserTx, userId: string): Promise<MatchPersonRow | undefined> => {
  const found = await sql<MatchPersonRow>`${PREPARED}
    SELECT m.years, m.salary_min_minor, m.salary_currency, m.work_modes, m.job_types, m.place_ids, m.countries, m.radius_miles,
           ARRAY(SELECT s.skill_id FROM users.skills s WHERE s.user_id = m.user_id AND s.skill_id IS NOT NULL ORDER BY 1) AS skill_ids,
           ARRAY(SELECT c.id::text FROM jobs.companies c
                  WHERE c.name_key IN (SELECT jobs.company_key(x) FROM unnest(m.exclude_companies) AS e(x))
                     OR c.id IN (SELECT a.company_id FROM jobs.company_aliases a
                                  WHERE a.alias_key IN (SELECT jobs.company_key(x) FROM unnest(m.exclude_companies) AS e(x)))
           ) AS excluded_company_ids,
           coalesce(f.company_sizes, '{}') AS company_sizes,
           ARRAY(SELECT lower(i) FROM unnest(f.industries) AS i) AS industries,
           f.min_company_rating::float8 AS min_company_rating, p.headline,
           coalesce(f.unknown_company_passes, TRUE) AS unknown_company_passes,
           coalesce(f.unknown_authorisation_passes, TRUE) AS unknown_authorisation_passes,
           coalesce((SELECT json_agg(json_build_object('answer_key', a.answer_key, 'value', a.value)) FROM users.answers a
                      WHERE a.user_id = m.user_id AND split_part(a.answer_key, '.', 1) IN ('work_authorisation', 'security_clearance')), '[]') AS answers,
           (now() AT TIME ZONE 'UTC')::date AS today,
           coalesce((SELECT json_agg(json_build_object('company_id', x.company_id, 'field', x.field, 'value', x.value))
                       FROM jobs.company_corrections x
                      WHERE x.user_id = m.user_id AND x.field IN ('size_range', 'industry', 'rating')), '[]') AS company_corrections,
           ARRAY(SELECT e.job_title FROM users.experience e WHERE e.user_id = m.user_id
                  ORDER BY e.is_current DESC, coalesce(e.end_date, 'infinity') DESC, e.start_date DESC LIMIT 8) AS titles,
           coalesce((SELECT json_agg(json_build_array(d.to_place_id, d.miles)) FROM (
                       SELECT to_place_id, min(miles) AS miles FROM jobs.place_distances
                        WHERE from_place_id = ANY (m.place_ids) GROUP BY 1) d), '[]') AS miles,
           (SELECT u.subscription_tier FROM users.users u WHERE u.id = m.user_id) AS subscription_tier,
           (SELECT r.matches_hash FROM jobs.match_refreshes r WHERE r.user_id = m.user_id) AS matches_hash,
           EXISTS (SELECT FROM jobs.not_the_same n WHERE n.user_id = m.user_id) AS sets_apart,
           coalesce((SELECT json_agg(json_build_object('job_id', d.job_id, 'reason', d.reason) ORDER BY d.created_at DESC, d.job_id DESC)
                       FROM jobs.match_dismissals d WHERE d.user_id = m.user_id), '[]') AS dismissed
      FROM jobs.match_people m
      LEFT JOIN users.profiles p ON p.user_id = m.user_id
      LEFT JOIN users.preferences f ON f.user_id = m.user_id
     WHERE m.user_id = ${userId}`.execute(tx);
  return found.rows[0];
};
