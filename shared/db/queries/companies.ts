import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

/**
 * The companies of these names, made where they are new: one for all spellings of a name (jobs.company_key), and the
 * known company behind an alias. Gives the id for each name as written.
 */
export const ensureCompanies = async (tx: SystemTx, names: readonly string[]): Promise<Map<string, string>> => {
  if (names.length === 0) return new Map();
  const incoming = sql`${recordset(names.map((name) => ({ name })))} AS n(name text)`;
  await sql`
    INSERT INTO jobs.companies (name)
    SELECT DISTINCT ON (jobs.company_key(n.name)) n.name FROM ${incoming}
     WHERE NOT EXISTS (SELECT FROM jobs.companies c WHERE c.name_key = jobs.company_key(n.name))
       AND NOT EXISTS (SELECT FROM jobs.company_aliases a WHERE a.alias_key = jobs.company_key(n.name))
     ORDER BY jobs.company_key(n.name), n.name
    ON CONFLICT (name_key) DO NOTHING`.execute(tx);
  const found = await sql<{ name: string; id: string }>`
    SELECT n.name, coalesce(a.company_id, c.id) AS id FROM ${incoming}
      LEFT JOIN jobs.company_aliases a ON a.alias_key = jobs.company_key(n.name)
      LEFT JOIN jobs.companies c ON c.name_key = jobs.company_key(n.name)`.execute(tx);
  return new Map(found.rows.map((row) => [row.name, row.id]));
};
