import { appMay, definedBy, type Migrating, run, workerMay } from './helpers.ts';
import { ENSURE_ROLES } from './roles.ts';

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
  'salary_min_minor',
  'salary_max_minor',
  'salary_period',
  'salary_currency',
  'posted_date',
  'is_active',
];
const of = (row: string) => `(${WATCHED.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * Added: what search reads of open postings, in narrow rows of their own with one index over words and filters together:
 * an index over both visits what the rarest of them has, where two indexes would each read all they have. Kept in the
 * transaction that changes a posting, at its end, in one statement for all of its postings.
 */
export async function up(db: Migrating): Promise<void> {
  await run(db, ENSURE_ROLES);
  await run(
    db,
    `-- A filter's value as a number: its kind in the upper bits; shared/domain/search/tags.ts does the same.
     CREATE FUNCTION jobs.search_tag(kind integer, value text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       RETURN (kind << 24) | ('x' || left(encode(sha256(convert_to(value, 'UTF8')), 'hex'), 6))::bit(24)::integer;

     CREATE TABLE jobs.search_rows (
       job_id uuid PRIMARY KEY REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       -- posted_date; '-infinity' for a posting without one, so that it comes last.
       sort_date timestamptz NOT NULL,
       company_id uuid,
       source_id uuid,
       -- Yearly, in minor units of the currency; null where the posting states no pay.
       pay_bottom bigint,
       pay_top bigint,
       pay_currency varchar(3),
       tags integer[] NOT NULL,
       document tsvector NOT NULL,
       changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
       CONSTRAINT check_search_pay CHECK ((pay_top IS NULL) = (pay_currency IS NULL) AND (pay_top IS NULL) = (pay_bottom IS NULL))
     ) WITH (toast_tuple_target = 256);
     ALTER TABLE jobs.search_rows ALTER COLUMN tags SET STORAGE PLAIN, ALTER COLUMN document SET STORAGE EXTERNAL;

     -- Rows as they were before a change: whoever looks for what is new knows by them what was there already.
     CREATE TABLE jobs.search_rows_past (LIKE jobs.search_rows INCLUDING STORAGE) WITH (toast_tuple_target = 256);
     ALTER TABLE jobs.search_rows_past
       ALTER COLUMN changed_xid DROP DEFAULT,
       ADD COLUMN id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
       ADD COLUMN ended_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
       ADD COLUMN ended_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP;
     CREATE INDEX idx_search_rows_past_job ON jobs.search_rows_past (job_id);
     CREATE INDEX idx_search_rows_past_ended ON jobs.search_rows_past (ended_at);

     -- Postings changed in a transaction, until its end.
     CREATE TABLE jobs.search_changes (
       id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
       job_ids uuid[] NOT NULL
     );

     CREATE FUNCTION jobs.search_tags(j jobs.jobs) RETURNS integer[] LANGUAGE sql STABLE
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
                   || CASE WHEN j.place_ids = '{}' THEN ARRAY[15 << 24] ELSE '{}' END) AS tag
            UNION ALL SELECT 15 << 24 | (l.id & 16777215) FROM unnest(j.place_ids[1:300]) AS l(id)
            UNION ALL (SELECT 14 << 24 | (k.skill_id & 16777215) FROM jobs.job_skills k WHERE k.job_id = j.id AND k.skill_id IS NOT NULL LIMIT 300)
            UNION ALL SELECT jobs.search_tag(10, j.source_id::text)
            UNION ALL (SELECT jobs.search_tag(10, g.source_id::text) FROM jobs.job_sightings g WHERE g.job_id = j.id LIMIT 100)
          ) t
          WHERE t.tag IS NOT NULL);

     -- Weighted, and bounded so that one long text never exceeds what a tsvector holds. A skill stands in it by its
     -- number, since English stemming makes "c" of C++ and "net" of .NET.
     CREATE FUNCTION jobs.search_document(j jobs.jobs) RETURNS tsvector LANGUAGE sql STABLE
       SET search_path = pg_catalog, pg_temp
       RETURN setweight(to_tsvector('english', left(j.title, 500)), 'A')
         || setweight(to_tsvector('english', coalesce((SELECT c.name FROM jobs.companies c WHERE c.id = j.company_id), '')), 'B')
         || setweight(to_tsvector('english', left(coalesce(j.requirements, ''), 50000)), 'B')
         || setweight(to_tsvector('english', left(j.description, 100000)), 'C')
         || to_tsvector('english', coalesce(j.location, ''))
         || coalesce((SELECT array_to_tsvector(array_agg('skill/' || k.skill_id)) FROM jobs.job_skills k
                       WHERE k.job_id = j.id AND k.skill_id IS NOT NULL), '');

     CREATE FUNCTION jobs.refresh_search_rows(p_ids uuid[]) RETURNS void LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       -- Whoever changed the same posting is waited for; what they wrote is then seen by the statements below.
       PERFORM FROM jobs.jobs WHERE id = ANY (p_ids) ORDER BY id FOR NO KEY UPDATE;
       WITH gone AS (
         DELETE FROM jobs.search_rows s WHERE s.job_id = ANY (p_ids)
            AND NOT EXISTS (SELECT FROM jobs.jobs j WHERE j.id = s.job_id AND j.is_active) RETURNING s.*)
       INSERT INTO jobs.search_rows_past (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document, changed_xid)
       SELECT job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document, changed_xid FROM gone;
       WITH fresh AS MATERIALIZED (
         SELECT j.id AS job_id,
                -- Within what a date's text can hold.
                CASE WHEN j.posted_date IS NULL THEN timestamptz '-infinity'
                  ELSE least(greatest(j.posted_date, timestamptz '1970-01-01 00:00Z'), timestamptz '9999-01-01 00:00Z') END AS sort_date,
                j.company_id, j.source_id,
                CASE WHEN p.top IS NOT NULL THEN coalesce(j.salary_annual_min_minor, j.salary_annual_max_minor) END AS pay_bottom, p.top AS pay_top,
                CASE WHEN p.top IS NOT NULL THEN j.salary_currency END AS pay_currency,
                jobs.search_tags(j) AS tags, jobs.search_document(j) AS document
           FROM jobs.jobs j
          CROSS JOIN LATERAL (SELECT nullif(greatest(j.salary_annual_min_minor, j.salary_annual_max_minor), 0) AS top) p
          WHERE j.id = ANY (p_ids) AND j.is_active
       ), kept AS (
         INSERT INTO jobs.search_rows_past (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document, changed_xid)
         SELECT s.job_id, s.sort_date, s.company_id, s.source_id, s.pay_bottom, s.pay_top, s.pay_currency, s.tags, s.document, s.changed_xid
           FROM jobs.search_rows s JOIN fresh f USING (job_id)
          WHERE s.changed_xid <> pg_current_xact_id()
            AND (s.sort_date, s.company_id, s.source_id, s.pay_bottom, s.pay_top, s.pay_currency, s.tags, s.document)
              IS DISTINCT FROM (f.sort_date, f.company_id, f.source_id, f.pay_bottom, f.pay_top, f.pay_currency, f.tags, f.document)
       )
       INSERT INTO jobs.search_rows AS s (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document)
       SELECT job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document FROM fresh
       ON CONFLICT (job_id) DO UPDATE SET sort_date = excluded.sort_date, company_id = excluded.company_id,
         source_id = excluded.source_id, pay_bottom = excluded.pay_bottom, pay_top = excluded.pay_top,
         pay_currency = excluded.pay_currency, tags = excluded.tags, document = excluded.document, changed_xid = excluded.changed_xid
       WHERE (s.sort_date, s.company_id, s.source_id, s.pay_bottom, s.pay_top, s.pay_currency, s.tags, s.document)
         IS DISTINCT FROM (excluded.sort_date, excluded.company_id, excluded.source_id, excluded.pay_bottom, excluded.pay_top,
                           excluded.pay_currency, excluded.tags, excluded.document);
     END $$;

     -- At the transaction's end, once for all it changed: rows of other transactions are not seen here.
     CREATE FUNCTION jobs.apply_search_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE ids uuid[];
     BEGIN
       WITH taken AS (DELETE FROM jobs.search_changes RETURNING job_ids)
       SELECT array_agg(DISTINCT i) INTO ids FROM taken, unnest(job_ids) AS i;
       IF ids IS NOT NULL THEN PERFORM jobs.refresh_search_rows(ids); END IF;
       RETURN NULL;
     END $$;
     CREATE CONSTRAINT TRIGGER apply_search_changes AFTER INSERT ON jobs.search_changes
       DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION jobs.apply_search_changes();

     CREATE FUNCTION jobs.note_new_search_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids) SELECT array_agg(id) FROM written WHERE is_active HAVING count(*) > 0;
       RETURN NULL;
     END $$;
     CREATE FUNCTION jobs.note_changed_search_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(n.id) FROM written n JOIN before o USING (id)
        WHERE (n.is_active OR o.is_active) AND ${of('n')} IS DISTINCT FROM ${of('o')} HAVING count(*) > 0;
       RETURN NULL;
     END $$;
     -- Skills and sightings of new postings come in the same transaction: only what is found already has to be found anew.
     CREATE FUNCTION jobs.note_search_details() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(DISTINCT w.job_id) FROM written w WHERE EXISTS (SELECT FROM jobs.search_rows s WHERE s.job_id = w.job_id) HAVING count(*) > 0;
       RETURN NULL;
     END $$;
     CREATE FUNCTION jobs.note_moved_search_details() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(DISTINCT i) FROM written n JOIN before o USING (id), unnest(ARRAY[n.job_id, o.job_id]) AS i
        WHERE n.job_id <> o.job_id HAVING count(*) > 0;
       RETURN NULL;
     END $$;
     CREATE FUNCTION jobs.note_search_companies() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.search_changes (job_ids)
       SELECT array_agg(s.job_id) FROM written n JOIN before o USING (id) JOIN jobs.search_rows s ON s.company_id = n.id
        WHERE (n.name, n.size_range, n.industry, n.glassdoor_rating) IS DISTINCT FROM (o.name, o.size_range, o.industry, o.glassdoor_rating)
       HAVING count(*) > 0;
       RETURN NULL;
     END $$;
     CREATE TRIGGER note_new_search_rows AFTER INSERT ON jobs.jobs REFERENCING NEW TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_new_search_rows();
     CREATE TRIGGER note_changed_search_rows AFTER UPDATE ON jobs.jobs REFERENCING NEW TABLE AS written OLD TABLE AS before
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_changed_search_rows();
     CREATE TRIGGER note_new_search_skills AFTER INSERT ON jobs.job_skills REFERENCING NEW TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details();
     CREATE TRIGGER note_changed_search_skills AFTER UPDATE ON jobs.job_skills REFERENCING NEW TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details();
     CREATE TRIGGER note_lost_search_skills AFTER DELETE ON jobs.job_skills REFERENCING OLD TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details();
     CREATE TRIGGER note_new_search_sightings AFTER INSERT ON jobs.job_sightings REFERENCING NEW TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_details();
     CREATE TRIGGER note_moved_search_sightings AFTER UPDATE ON jobs.job_sightings REFERENCING NEW TABLE AS written OLD TABLE AS before
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_moved_search_details();
     CREATE TRIGGER note_search_companies AFTER UPDATE ON jobs.companies REFERENCING NEW TABLE AS written OLD TABLE AS before
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_search_companies();`,
  );
  // Mend: the vector moves to the narrow rows, and the seed's index with it, over words and filters together.
  await run(
    db,
    `DROP INDEX jobs.idx_jobs_search;
     ALTER TABLE jobs.jobs DROP COLUMN search_vector;
     INSERT INTO jobs.search_rows (job_id, sort_date, tags, document) SELECT id, '-infinity', '{}', '' FROM jobs.jobs WHERE is_active;
     SELECT jobs.refresh_search_rows(array_agg(id)) FROM (
       SELECT id, row_number() OVER (ORDER BY id) / 1000 AS part FROM jobs.jobs WHERE is_active) j GROUP BY part;
     CREATE INDEX idx_jobs_search ON jobs.search_rows USING gin (tags, document);
     CREATE INDEX idx_search_rows_date ON jobs.search_rows (sort_date DESC, job_id DESC);
     CREATE INDEX idx_search_rows_pay ON jobs.search_rows (pay_currency, pay_top DESC, job_id DESC) WHERE pay_top IS NOT NULL;
     CREATE INDEX idx_search_rows_company ON jobs.search_rows (company_id);
     CREATE INDEX idx_search_rows_changed ON jobs.search_rows (changed_xid);`,
  );
  for (const table of ['jobs.search_rows', 'jobs.search_rows_past']) {
    await appMay(db, table, ['SELECT']);
    await workerMay(db, table, ['SELECT', 'DELETE']);
  }
  await run(
    db,
    `GRANT USAGE ON SCHEMA jobs TO jobhuntai_keeper;
     GRANT SELECT, UPDATE (updated_at) ON jobs.jobs TO jobhuntai_keeper;
     GRANT SELECT ON jobs.companies, jobs.job_skills, jobs.job_sightings TO jobhuntai_keeper;
     GRANT SELECT, INSERT, UPDATE, DELETE ON jobs.search_rows, jobs.search_rows_past, jobs.search_changes TO jobhuntai_keeper;`,
  );
  for (const name of [
    'apply_search_changes',
    'note_new_search_rows',
    'note_changed_search_rows',
    'note_search_details',
    'note_moved_search_details',
    'note_search_companies',
  ]) {
    await definedBy(db, `jobs.${name}()`, 'jobhuntai_keeper', []);
  }
}
