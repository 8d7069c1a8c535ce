import { sql } from 'kysely';
import type { Correction } from '../../domain/search/criteria.ts';
import type { UserTx } from '../scope.ts';

/** The place a person means; undefined when none is known by that name. */
export const resolvePlace = async (tx: UserTx, written: string): Promise<number | undefined> => {
  const found = await sql<{ id: number | null }>`SELECT jobs.resolve_place(${written}) AS id`.execute(tx);
  return found.rows[0]?.id ?? undefined;
};

/** Places within so many miles of one of these where a posting is, these included. */
export const placesWithin = async (tx: UserTx, placeIds: readonly number[], miles: number): Promise<number[]> => {
  const found = await sql<{ id: number }>`
    SELECT DISTINCT t.id FROM jobs.places f JOIN jobs.places t ON t.is_posted OR t.id = f.id
     WHERE f.id = ANY (${[...placeIds]}::integer[])
       AND t.latitude BETWEEN f.latitude - ${miles}::float8 / 68 AND f.latitude + ${miles}::float8 / 68
       AND jobs.whole_miles(f.latitude, f.longitude, t.latitude, t.longitude) <= ${miles}`.execute(tx);
  return found.rows.map(({ id }) => id);
};

/** Companies of these names, by their keys and aliases. */
export const companiesNamed = async (tx: UserTx, names: readonly string[]): Promise<string[]> => {
  if (names.length === 0) return [];
  const keys = sql`(SELECT jobs.company_key(x) FROM unnest(${[...names]}::text[]) AS e(x))`;
  const found = await sql<{ id: string }>`
    SELECT id FROM jobs.companies WHERE name_key IN ${keys}
    UNION SELECT company_id FROM jobs.company_aliases WHERE alias_key IN ${keys}`.execute(tx);
  return found.rows.map(({ id }) => id);
};

/** What the person said of companies' size, industry and rating. */
export const listCompanyCorrections = (tx: UserTx): Promise<Correction[]> =>
  tx
    .selectFrom('jobs.company_corrections')
    .select(['company_id as companyId', 'field', 'value'])
    .where('field', 'in', ['size_range', 'industry', 'rating'])
    .execute();
