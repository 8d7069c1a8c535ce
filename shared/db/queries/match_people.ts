import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';

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
};

/** What the scorer reads of the person; undefined when there is no such person. */
export const findMatchPerson = async (tx: UserTx, userId: string): Promise<MatchPersonRow | undefined> => {
  const found = await sql<MatchPersonRow>`
    SELECT m.years, m.salary_min_minor, m.salary_currency, m.work_modes, m.job_types, m.place_ids, m.countries, m.radius_miles,
           ARRAY(SELECT s.skill_id FROM users.skills s WHERE s.user_id = m.user_id AND s.skill_id IS NOT NULL ORDER BY 1) AS skill_ids,
           ARRAY(SELECT c.id::text FROM jobs.companies c
                  WHERE c.name_key IN (SELECT jobs.company_key(x) FROM unnest(m.exclude_companies) AS e(x))
                     OR c.id IN (SELECT a.company_id FROM jobs.company_aliases a
                                  WHERE a.alias_key IN (SELECT jobs.company_key(x) FROM unnest(m.exclude_companies) AS e(x)))
           ) AS excluded_company_ids
      FROM jobs.match_people m
     WHERE m.user_id = ${userId}`.execute(tx);
  return found.rows[0];
};

/** Whole miles from the nearest of the places to each place that is near enough to be kept. */
export const listMilesFrom = (
  tx: UserTx,
  placeIds: readonly number[],
): Promise<{ to_place_id: number; miles: number }[]> =>
  tx
    .selectFrom('jobs.place_distances')
    .select(['to_place_id', (eb) => eb.fn.min('miles').as('miles')])
    .where(sql<boolean>`from_place_id = ANY (${sql.val([...placeIds])}::integer[])`)
    .groupBy('to_place_id')
    .execute();

/** Everybody for whom matches are kept, oldest account first. */
export const listMatchedPeople = (tx: SystemTx): Promise<{ id: string }[]> =>
  tx
    .selectFrom('users.users')
    .select('id')
    .where('is_active', '=', true)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .execute();
