import { type RawBuilder, sql } from 'kysely';
import type { CompanyField } from '../../domain/enums.ts';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

export type NamedCompany = { name: string; website: string | null };

/** The first website that is heard of is that of the one company of the name, which had none. */
const adoptWebsites = (incoming: RawBuilder<unknown>) => sql`
  UPDATE jobs.companies c SET website = w.website
    FROM (SELECT l.id, w.website
            FROM (SELECT n.key, min(n.website) AS website FROM ${incoming} WHERE n.domain IS NOT NULL
                   GROUP BY n.key HAVING count(DISTINCT n.domain) = 1) w
            JOIN jobs.companies l ON l.name_key = w.key AND l.website_domain IS NULL
           WHERE NOT EXISTS (SELECT FROM jobs.companies o WHERE o.name_key = w.key AND o.id <> l.id)
           ORDER BY l.name_key FOR NO KEY UPDATE OF l) w
   WHERE c.id = w.id AND c.website_domain IS NULL`;

/** In the order of the key, so that two crawls that bring the same companies wait and do not block. */
const insertMissing = (incoming: RawBuilder<unknown>, which: RawBuilder<boolean>) => sql`
  INSERT INTO jobs.companies (name, website)
  SELECT name, website FROM (
    SELECT DISTINCT ON (n.key, n.domain) n.name, n.website, n.key, n.domain FROM ${incoming}
     WHERE NOT EXISTS (SELECT FROM jobs.company_aliases a WHERE a.alias_key = n.key) AND ${which}
     ORDER BY n.key, n.domain, n.name) fresh
   ORDER BY key, domain
  ON CONFLICT (name_key, website_domain) DO NOTHING`;

/**
 * The companies of these names, made where they are new; their ids in the order given. One for all spellings of a name
 * (jobs.company_key) and the known company behind an alias; but two where both name a website and the websites differ.
 * A name without a website is the one company of that name or, where several are known, one more of which nothing is
 * known: firms of one name are never put together silently.
 */
export const ensureCompanies = async (tx: SystemTx, companies: readonly NamedCompany[]): Promise<string[]> => {
  if (companies.length === 0) return [];
  const rows = recordset(companies.map((one, place) => ({ ...one, place })));
  const incoming = sql`(
    SELECT n.place, n.name, n.website, jobs.company_key(n.name) AS key, jobs.website_domain(n.website) AS domain
      FROM ${rows} AS n(place integer, name text, website text)) n`;
  if (companies.some(({ website }) => website !== null)) {
    await adoptWebsites(incoming).execute(tx);
    const unknown = sql<boolean>`n.domain IS NOT NULL
      AND NOT EXISTS (SELECT FROM jobs.companies c WHERE c.name_key = n.key AND c.website_domain = n.domain)`;
    await insertMissing(incoming, unknown).execute(tx);
  }
  const noneOfTheName = sql<boolean>`n.domain IS NULL
    AND (SELECT count(*) FROM jobs.companies c WHERE c.name_key = n.key) <> 1
    AND NOT EXISTS (SELECT FROM jobs.companies c WHERE c.name_key = n.key AND c.website_domain IS NULL)`;
  await insertMissing(incoming, noneOfTheName).execute(tx);
  const found = await sql<{ id: string }>`
    SELECT coalesce(
             (SELECT a.company_id FROM jobs.company_aliases a WHERE a.alias_key = n.key),
             (SELECT c.id FROM jobs.companies c WHERE c.name_key = n.key AND (n.domain IS NULL OR c.website_domain = n.domain)
               ORDER BY c.website_domain NULLS FIRST LIMIT 1)) AS id
      FROM ${incoming} ORDER BY n.place`.execute(tx);
  return found.rows.map(({ id }) => id);
};

export type NewCompanyFact = { company_id: string; field: CompanyField; value: string };

/**
 * Keeps what a source says of companies, with its date, and shows the newest of each field in the company's own
 * columns. What the source said before stays untouched where it is the same.
 */
export const saveCompanyFacts = async (
  tx: SystemTx,
  sourceId: string,
  seenAt: Date,
  facts: readonly NewCompanyFact[],
): Promise<void> => {
  if (facts.length === 0) return;
  const changed = await sql<{ company_id: string }>`
    INSERT INTO jobs.company_facts AS f (company_id, field, source_id, value, seen_at)
    SELECT DISTINCT ON (n.company_id, n.field) n.company_id, n.field, ${sourceId}::uuid, n.value, ${seenAt}::timestamptz
      FROM ${recordset(facts)} AS n(company_id uuid, field text, value text)
     ORDER BY n.company_id, n.field, n.value
    ON CONFLICT (company_id, field, source_id) DO UPDATE SET value = excluded.value, seen_at = excluded.seen_at
     WHERE f.value <> excluded.value
    RETURNING company_id`.execute(tx);
  const ids = [...new Set(changed.rows.map((row) => row.company_id))];
  if (ids.length === 0) return;
  const newest = (field: CompanyField) =>
    sql`(SELECT f.value FROM jobs.company_facts f WHERE f.company_id = c.id AND f.field = ${field} ORDER BY f.seen_at DESC, f.source_id LIMIT 1)`;
  await sql`
    UPDATE jobs.companies c
       SET logo_url = coalesce(${newest('logo_url')}, c.logo_url), industry = coalesce(${newest('industry')}, c.industry),
           size_range = coalesce(${newest('size_range')}, c.size_range),
           glassdoor_rating = coalesce(${newest('rating')}::numeric(2, 1), c.glassdoor_rating),
           headquarters_location = coalesce(${newest('headquarters_location')}, c.headquarters_location),
           linkedin_url = coalesce(${newest('linkedin_url')}, c.linkedin_url)
      FROM (SELECT id FROM jobs.companies WHERE id = ANY (${ids}::uuid[]) ORDER BY name_key, website_domain FOR NO KEY UPDATE) l
     WHERE c.id = l.id`.execute(tx);
};
