import { type Migrating, run } from './helpers.ts';

const WATCHED = [
  'title',
  'requirements',
  'description',
  'source_id',
  'company_id',
  'location',
  'place_ids',
  'country',
  'is_remote',
  'is_hybrid',
  'job_type',
  'experience_level',
  'sponsorship',
  'clearance_required',
  'citizenship_required',
  'salary_min_minor',
  'salary_max_minor',
  'salary_period',
  'salary_currency',
  'posted_date',
  'is_active',
];
const of = (row: string) => `(${WATCHED.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * Added: a posting's words on clearance and citizenship in search, those on the right to work in matching, and what a
 * person chooses where it is not known.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Passing is the default: most postings say nothing.
     ALTER TABLE users.preferences ADD COLUMN unknown_authorisation_passes boolean NOT NULL DEFAULT TRUE;

     -- As before, and what is read since.
     CREATE OR REPLACE FUNCTION jobs.note_changed_postings() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.match_changes (job_id)
       SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
        WHERE (n.title, n.company_id, n.place_ids, n.country, n.is_remote, n.is_hybrid, n.job_type, n.experience_level, n.years_min,
               n.years_max, n.salary_min_minor, n.salary_max_minor, n.salary_period, n.salary_currency, n.posted_date, n.expiry_date,
               n.is_active, n.sponsorship, n.clearance_required, n.citizenship_required, n.authorization_region)
          IS DISTINCT FROM
              (o.title, o.company_id, o.place_ids, o.country, o.is_remote, o.is_hybrid, o.job_type, o.experience_level, o.years_min,
               o.years_max, o.salary_min_minor, o.salary_max_minor, o.salary_period, o.salary_currency, o.posted_date, o.expiry_date,
               o.is_active, o.sponsorship, o.clearance_required, o.citizenship_required, o.authorization_region);
       RETURN NULL;
     END $$;

     -- As before, and a clearance (19: 1) and a citizenship (20: 0 for any, and its country) where one is asked for.
     CREATE OR REPLACE FUNCTION jobs.search_tags(j jobs.jobs) RETURNS integer[] LANGUAGE sql STABLE
       SET search_path = pg_catalog, pg_temp
       RETURN (
         SELECT array_agg(DISTINCT t.tag)
           FROM (SELECT least(greatest(extract(epoch FROM j.posted_date) / 3600, 0), 16777215)::integer AS hour) d
           LEFT JOIN jobs.companies c ON c.id = j.company_id
          CROSS JOIN LATERAL (SELECT nullif(greatest(j.salary_annual_min_minor, j.salary_annual_max_minor), 0) AS top) p
          CROSS JOIN LATERAL (
            SELECT unnest(CASE WHEN j.posted_date IS NULL THEN ARRAY[4 << 24]
                     ELSE ARRAY[1 << 24 | d.hour, 2 << 24 | d.hour / 24, 3 << 24 | d.hour / 720] END
                   || ARRAY[
                     jobs.search_tag(5, CASE WHEN j.is_remote THEN 'remote' WHEN j.is_hybrid THEN 'hybrid' ELSE 'onsite' END),
                     jobs.search_tag(6, coalesce(j.job_type, '')),
                     jobs.search_tag(7, coalesce(j.experience_level, '')),
                     jobs.search_tag(8, coalesce(c.size_range, '')),
                     jobs.search_tag(9, coalesce(lower(c.industry), '')),
                     jobs.search_tag(11, coalesce(j.company_id::text, '')),
                     jobs.search_tag(12, coalesce(j.sponsorship, '')),
                     13 << 24 | coalesce((c.glassdoor_rating * 10)::integer + 1, 0),
                     jobs.search_tag(17, CASE WHEN p.top IS NULL THEN '' ELSE j.salary_currency END)]
                   || CASE WHEN p.top IS NULL THEN '{}' ELSE ARRAY[
                     16 << 24 | (ln(p.top) * 100)::integer, 18 << 24 | (ln(p.top) * 10)::integer] END
                   || CASE WHEN j.clearance_required THEN ARRAY[19 << 24 | 1] ELSE '{}' END
                   || CASE WHEN j.citizenship_required IS NULL THEN '{}' ELSE ARRAY[20 << 24, jobs.search_tag(20, j.citizenship_required)] END
                   || CASE WHEN j.place_ids = '{}' THEN ARRAY[15 << 24] ELSE '{}' END) AS tag
            UNION ALL SELECT 15 << 24 | (l.id & 16777215) FROM unnest(j.place_ids[1:300]) AS l(id)
            UNION ALL (SELECT 14 << 24 | (k.skill_id & 16777215) FROM jobs.job_skills k WHERE k.job_id = j.id AND k.skill_id IS NOT NULL LIMIT 300)
            UNION ALL SELECT jobs.search_tag(10, j.source_id::text)
            UNION ALL (SELECT jobs.search_tag(10, g.source_id::text) FROM jobs.job_sightings g WHERE g.job_id = j.id LIMIT 100)
          ) t
          WHERE t.tag IS NOT NULL);

     -- It is its owner's to replace.
     GRANT CREATE ON SCHEMA jobs TO jobhuntai_keeper;
     SET LOCAL ROLE jobhuntai_keeper;
     CREATE OR REPLACE FUNCTION jobs.note_changed_search_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(n.id) FROM written n JOIN before o USING (id)
        WHERE (n.is_active OR o.is_active) AND ${of('n')} IS DISTINCT FROM ${of('o')} HAVING count(*) > 0;
       RETURN NULL;
     END $$;
     RESET ROLE;
     REVOKE CREATE ON SCHEMA jobs FROM jobhuntai_keeper;

     SELECT jobs.refresh_search_rows(array_agg(id)) FROM (
       SELECT id, row_number() OVER (ORDER BY id) / 1000 AS part FROM jobs.jobs
        WHERE is_active AND (clearance_required OR citizenship_required IS NOT NULL)) j GROUP BY part;`,
  );
}
