import { appMay, audited, definedBy, type Migrating, ownRows, run, workerMay } from './helpers.ts';
import { ENSURE_ROLES } from './roles.ts';

const ALL = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/**
 * Added: one job, many places seen. Every posting seen keeps its own row in jobs.jobs. Of those that are one job one
 * row is the job (people's things point at it, and it shows the best sighting's words); the others are hidden behind it
 * by duplicate_of and keep theirs, so that splitting loses nothing.
 */
export async function up(db: Migrating): Promise<void> {
  await run(db, ENSURE_ROLES);
  await run(
    db,
    `ALTER TABLE jobs.jobs
       ADD COLUMN duplicate_of uuid REFERENCES jobs.jobs(id),
       ADD CONSTRAINT check_duplicate CHECK (duplicate_of IS NULL OR (NOT is_active AND duplicate_of <> id));
     CREATE INDEX idx_jobs_duplicate_of ON jobs.jobs (duplicate_of) WHERE duplicate_of IS NOT NULL;

     -- Numbers that postings which may be one have in common. Only candidates come from here, the rule decides: so a
     -- number that is out of date does no harm, and no foreign key is worth its cost at each of ten rows a posting.
     CREATE TABLE jobs.posting_keys (
       key bigint NOT NULL,
       sighting_id uuid NOT NULL,
       PRIMARY KEY (key, sighting_id)
     );

     CREATE TABLE jobs.job_merges (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       merged_job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       -- What came with the merged job: what an undo takes out again.
       sighting_ids uuid[] NOT NULL,
       reasons jsonb NOT NULL,
       decided_by varchar(20) NOT NULL,
       operator_id uuid,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       undone_at timestamptz
     );
     CREATE INDEX idx_job_merges_job ON jobs.job_merges (job_id);
     CREATE INDEX idx_job_merges_merged ON jobs.job_merges (merged_job_id);

     -- Said not to be one: no crawl puts them together again.
     CREATE TABLE jobs.job_separations (
       a_sighting_id uuid NOT NULL REFERENCES jobs.job_sightings(id) ON DELETE CASCADE,
       b_sighting_id uuid NOT NULL REFERENCES jobs.job_sightings(id) ON DELETE CASCADE,
       decided_by varchar(20) NOT NULL,
       operator_id uuid,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       PRIMARY KEY (a_sighting_id, b_sighting_id),
       CONSTRAINT check_separation_order CHECK (a_sighting_id < b_sighting_id)
     );
     CREATE INDEX idx_job_separations_b ON jobs.job_separations (b_sighting_id);

     -- A person's own "not the same": it counts for them at once, and for all when enough say so.
     CREATE TABLE jobs.not_the_same (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       sighting_id uuid NOT NULL REFERENCES jobs.job_sightings(id) ON DELETE CASCADE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_not_the_same UNIQUE (user_id, sighting_id)
     );
     CREATE INDEX idx_not_the_same_sighting ON jobs.not_the_same (sighting_id);
     CREATE INDEX idx_not_the_same_job ON jobs.not_the_same (job_id);

     -- What of a person was moved by a merge and what it was before, for the way back.
     CREATE TABLE jobs.moved_references (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       merge_id uuid NOT NULL REFERENCES jobs.job_merges(id) ON DELETE CASCADE,
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       table_name text NOT NULL,
       row_id uuid,
       -- A saved job that met another of the same person: its row, and the other's notes before they were joined.
       kept jsonb,
       joined_notes text
     );
     CREATE INDEX idx_moved_references_merge ON jobs.moved_references (merge_id);
     CREATE INDEX idx_moved_references_user ON jobs.moved_references (user_id);`,
  );
  await workerMay(db, 'jobs.posting_keys', ALL);
  for (const table of ['jobs.job_merges', 'jobs.job_separations']) {
    await workerMay(db, table, ALL);
    await appMay(db, table, ['SELECT']);
  }
  await ownRows(db, 'jobs.not_the_same', { user: 'user_id' });
  await appMay(db, 'jobs.not_the_same', ['SELECT', 'INSERT', 'DELETE']);
  await workerMay(db, 'jobs.not_the_same', ['SELECT']);
  await ownRows(db, 'jobs.moved_references', { user: 'user_id' });
  await appMay(db, 'jobs.moved_references', ['SELECT']);
  await run(
    db,
    `GRANT USAGE ON SCHEMA jobs TO jobhuntai_keeper;
     GRANT SELECT ON jobs.job_merges TO jobhuntai_keeper;
     GRANT SELECT, INSERT, DELETE ON jobs.moved_references TO jobhuntai_keeper;
     CREATE POLICY moved_references_keeper ON jobs.moved_references FOR ALL TO jobhuntai_keeper USING (true) WITH CHECK (true);`,
  );
  const plain = ['id', 'created_at', 'decided_by', 'operator_id'];
  await audited(db, 'jobs.job_merges', {
    subject: 'operator_id',
    plain: [...plain, 'job_id', 'merged_job_id', 'sighting_ids', 'reasons', 'undone_at'],
  });
  await audited(db, 'jobs.job_separations', {
    subject: 'operator_id',
    plain: [...plain, 'a_sighting_id', 'b_sighting_id'],
  });
  await audited(db, 'jobs.not_the_same', {
    subject: 'user_id',
    plain: ['id', 'user_id', 'job_id', 'sighting_id', 'created_at'],
  });

  await run(
    db,
    `-- Tables of people's rows that point at postings; alone: a person has one row a posting there.
     CREATE FUNCTION jobs.job_followers() RETURNS TABLE (name regclass, alone boolean, has_id boolean) LANGUAGE sql STABLE
       SET search_path = pg_catalog, pg_temp AS $$
       SELECT c.conrelid::regclass,
              EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indisunique AND i.indnkeyatts = 2
                         AND i.indkey[0] IN (u.attnum, j.attnum) AND i.indkey[1] IN (u.attnum, j.attnum)),
              EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attname = 'id')
         FROM pg_constraint c
         JOIN pg_attribute j ON j.attrelid = c.conrelid AND j.attname = 'job_id' AND c.conkey = ARRAY[j.attnum]
         JOIN pg_attribute u ON u.attrelid = c.conrelid AND u.attname = 'user_id'
        WHERE c.contype = 'f' AND c.confrelid = 'jobs.jobs'::regclass AND c.conrelid <> 'jobs.not_the_same'::regclass
        ORDER BY 1 $$;

     -- Everything people hold of one posting goes to another. Where a person holds both, notes of saved jobs are joined,
     -- scores are left to the next match, and an application stays where it is: nobody can have two to one posting.
     CREATE FUNCTION jobs.move_references(p_merge uuid, p_from uuid, p_into uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       t record;
     BEGIN
       INSERT INTO jobs.moved_references (merge_id, user_id, table_name, row_id, kept, joined_notes)
       SELECT p_merge, f.user_id, 'jobs.saved_jobs', f.id, to_jsonb(f), i.notes
         FROM jobs.saved_jobs f JOIN jobs.saved_jobs i ON i.user_id = f.user_id AND i.job_id = p_into
        WHERE f.job_id = p_from;
       UPDATE jobs.saved_jobs i SET notes = nullif(concat_ws(E'\\n', nullif(i.notes, ''), nullif(f.notes, '')), '')
         FROM jobs.saved_jobs f WHERE f.job_id = p_from AND i.job_id = p_into AND i.user_id = f.user_id AND coalesce(f.notes, '') <> '';
       DELETE FROM jobs.saved_jobs f USING jobs.saved_jobs i
        WHERE f.job_id = p_from AND i.job_id = p_into AND i.user_id = f.user_id;
       DELETE FROM jobs.job_matches f USING jobs.job_matches i
        WHERE f.job_id = p_from AND i.job_id = p_into AND i.user_id = f.user_id;
       FOR t IN SELECT f.* FROM jobs.job_followers() f WHERE has_table_privilege('jobhuntai_keeper', f.name, 'UPDATE') LOOP
         EXECUTE format(
           'WITH moved AS (
              UPDATE %1$s r SET job_id = $3 WHERE r.job_id = $2 %2$s RETURNING r.user_id, %3$s AS row_id)
            INSERT INTO jobs.moved_references (merge_id, user_id, table_name, row_id)
            SELECT $1, user_id, %4$L, row_id FROM moved',
           t.name,
           CASE WHEN t.alone THEN format('AND NOT EXISTS (SELECT FROM %s o WHERE o.job_id = $3 AND o.user_id = r.user_id)', t.name) ELSE '' END,
           CASE WHEN t.has_id THEN 'r.id' ELSE 'NULL::uuid' END,
           t.name)
           USING p_merge, p_from, p_into;
       END LOOP;
     END $$;

     -- The way back, as far as the person has not changed it since: what they removed or moved themselves stays so.
     CREATE FUNCTION jobs.return_references(p_merge uuid, p_to uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       t record;
       held uuid := (SELECT coalesce(j.duplicate_of, j.id) FROM jobs.job_merges m JOIN jobs.jobs j ON j.id = m.job_id WHERE m.id = p_merge);
     BEGIN
       FOR t IN SELECT f.* FROM jobs.job_followers() f WHERE has_table_privilege('jobhuntai_keeper', f.name, 'UPDATE') LOOP
         EXECUTE format(
           'UPDATE %1$s r SET job_id = $2 FROM jobs.moved_references m
             WHERE m.merge_id = $1 AND m.table_name = %2$L AND m.kept IS NULL AND m.user_id = r.user_id AND r.job_id = $3 %3$s %4$s',
           t.name, t.name::text,
           CASE WHEN t.has_id THEN 'AND r.id = m.row_id' ELSE '' END,
           CASE WHEN t.alone THEN format('AND NOT EXISTS (SELECT FROM %s o WHERE o.job_id = $2 AND o.user_id = r.user_id)', t.name) ELSE '' END)
           USING p_merge, p_to, held;
       END LOOP;
       UPDATE jobs.saved_jobs i SET notes = m.joined_notes FROM jobs.moved_references m
        WHERE m.merge_id = p_merge AND m.kept IS NOT NULL AND i.job_id = held AND i.user_id = m.user_id
          AND i.notes IS NOT DISTINCT FROM
            nullif(concat_ws(E'\\n', nullif(m.joined_notes, ''), nullif(m.kept ->> 'notes', '')), '');
       INSERT INTO jobs.saved_jobs
       SELECT (jsonb_populate_record(NULL::jobs.saved_jobs, m.kept || jsonb_build_object('job_id', p_to))).*
         FROM jobs.moved_references m WHERE m.merge_id = p_merge AND m.kept IS NOT NULL
       ON CONFLICT DO NOTHING;
       DELETE FROM jobs.moved_references WHERE merge_id = p_merge;
     END $$;
     GRANT SELECT ON jobs.jobs TO jobhuntai_keeper;

     -- Two rows exchange what their boards wrote; ids, and what people hold, stay. Columns by the catalog, so that a new
     -- one is not forgotten.
     CREATE FUNCTION jobs.swap_contents(p_a uuid, p_b uuid) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       names text;
       one jobs.jobs;
       other jobs.jobs;
       skills jsonb;
     BEGIN
       SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO names FROM pg_attribute
        WHERE attrelid = 'jobs.jobs'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
          AND attname <> ALL ('{id,created_at,updated_at,first_seen_at,is_active,retired_at,retired_reason,duplicate_of}');
       SELECT * INTO one FROM jobs.jobs WHERE id = p_a;
       SELECT * INTO other FROM jobs.jobs WHERE id = p_b;
       -- Room for the unique pair of source and id.
       UPDATE jobs.jobs SET external_id = 'swapped ' || id WHERE id = p_a;
       EXECUTE format('UPDATE jobs.jobs SET (%1$s) = (SELECT %1$s FROM (SELECT ($1).*) r) WHERE id = $2', names) USING one, p_b;
       EXECUTE format('UPDATE jobs.jobs SET (%1$s) = (SELECT %1$s FROM (SELECT ($1).*) r) WHERE id = $2', names) USING other, p_a;
       SELECT jsonb_agg(to_jsonb(k) || jsonb_build_object('job_id', CASE WHEN k.job_id = p_a THEN p_b ELSE p_a END))
         INTO skills FROM jobs.job_skills k WHERE k.job_id IN (p_a, p_b);
       DELETE FROM jobs.job_skills WHERE job_id IN (p_a, p_b);
       INSERT INTO jobs.job_skills SELECT * FROM jsonb_populate_recordset(NULL::jobs.job_skills, coalesce(skills, '[]'));
     END $$;

     -- Some jobs with what is hidden behind them, in one order for everyone: two that meet wait and never block each other.
     -- A crawl calls it once, after its own source and its companies and before it writes a posting or a sighting.
     CREATE FUNCTION jobs.lock_jobs(p_jobs uuid[]) RETURNS void LANGUAGE sql SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT count(*) FROM (SELECT FROM jobs.jobs WHERE id = ANY (p_jobs) OR duplicate_of = ANY (p_jobs)
                                ORDER BY id FOR NO KEY UPDATE) l;
       END;

     -- The same for whoever changes sightings of several sources: their crawls hold the source, so that comes first.
     CREATE FUNCTION jobs.lock_groups(p_jobs uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM FROM jobs.sources WHERE id IN (SELECT source_id FROM jobs.job_sightings WHERE job_id = ANY (p_jobs))
         ORDER BY id FOR NO KEY UPDATE;
       PERFORM jobs.lock_jobs(p_jobs);
       PERFORM FROM jobs.job_sightings WHERE job_id = ANY (p_jobs) ORDER BY id FOR NO KEY UPDATE;
     END $$;

     -- The row that holds what a sighting's board wrote.
     CREATE FUNCTION jobs.row_of_sighting(p_sighting uuid) RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
       RETURN (SELECT j.id FROM jobs.job_sightings s JOIN jobs.jobs j ON j.source_id = s.source_id AND j.external_id = s.external_id
                WHERE s.id = p_sighting);

     -- Makes the job show this sighting. False when it is not one of the job's.
     CREATE FUNCTION jobs.show_sighting(p_job uuid, p_sighting uuid) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       held uuid := jobs.row_of_sighting(p_sighting);
     BEGIN
       IF held IS NULL OR NOT EXISTS (SELECT FROM jobs.job_sightings WHERE id = p_sighting AND job_id = p_job) THEN RETURN FALSE; END IF;
       IF held <> p_job THEN PERFORM jobs.swap_contents(p_job, held); END IF;
       RETURN TRUE;
     END $$;

     -- Open exactly when one of its sightings is still there.
     CREATE FUNCTION jobs.reopen(p_job uuid) RETURNS void LANGUAGE sql SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         UPDATE jobs.jobs j SET is_active = TRUE, retired_at = NULL, retired_reason = NULL
          WHERE j.id = p_job AND NOT j.is_active AND (j.expiry_date IS NULL OR j.expiry_date > now())
            AND EXISTS (SELECT FROM jobs.job_sightings s WHERE s.job_id = j.id AND s.gone_at IS NULL);
       END;

     -- Puts one job into another. Null, and nothing done, where one of them is no job of its own (any more), or where the
     -- two were said not to be one: only an operator overrules that.
     CREATE FUNCTION jobs.merge_jobs(p_from uuid, p_into uuid, p_reasons jsonb, p_by text, p_operator uuid) RETURNS uuid LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       merge uuid;
     BEGIN
       PERFORM jobs.lock_groups(ARRAY[p_from, p_into]);
       IF p_from = p_into OR 2 <> (SELECT count(*) FROM jobs.jobs WHERE id IN (p_from, p_into) AND duplicate_of IS NULL) THEN RETURN NULL; END IF;
       IF p_by = 'operator' THEN
         DELETE FROM jobs.job_separations d USING jobs.job_sightings a, jobs.job_sightings b
          WHERE a.id = d.a_sighting_id AND b.id = d.b_sighting_id
            AND ((a.job_id = p_from AND b.job_id = p_into) OR (a.job_id = p_into AND b.job_id = p_from));
       ELSIF EXISTS (
         SELECT FROM jobs.job_separations d
           JOIN jobs.job_sightings a ON a.id = d.a_sighting_id JOIN jobs.job_sightings b ON b.id = d.b_sighting_id
          WHERE (a.job_id = p_from AND b.job_id = p_into) OR (a.job_id = p_into AND b.job_id = p_from)) THEN
         RETURN NULL;
       END IF;
       INSERT INTO jobs.job_merges (job_id, merged_job_id, sighting_ids, reasons, decided_by, operator_id)
       VALUES (p_into, p_from, coalesce((SELECT array_agg(id ORDER BY id) FROM jobs.job_sightings WHERE job_id = p_from), '{}'), p_reasons, p_by, p_operator)
       RETURNING id INTO merge;
       UPDATE jobs.job_sightings SET job_id = p_into WHERE job_id = p_from;
       UPDATE jobs.jobs SET duplicate_of = p_into WHERE duplicate_of = p_from;
       UPDATE jobs.jobs SET duplicate_of = p_into, is_active = FALSE, retired_at = coalesce(retired_at, now()), retired_reason = 'duplicate'
        WHERE id = p_from;
       UPDATE jobs.jobs j SET first_seen_at = f.first_seen_at FROM jobs.jobs f
        WHERE j.id = p_into AND f.id = p_from AND f.first_seen_at < j.first_seen_at;
       PERFORM jobs.reopen(p_into);
       PERFORM jobs.move_references(merge, p_from, p_into);
       RETURN merge;
     END $$;

     -- Takes sightings out of a job, as a job of their own, and remembers that they are not the rest's. Gives the new
     -- job: the one that was merged with them, if it was, with what people held of it. Null where nothing would be left.
     CREATE FUNCTION jobs.split_job(p_job uuid, p_sightings uuid[], p_by text, p_operator uuid) RETURNS uuid LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       parted uuid[];
       rest uuid[];
       shown uuid;
       made uuid;
       merge record;
     BEGIN
       PERFORM jobs.lock_groups(ARRAY[p_job]);
       SELECT array_agg(id) FILTER (WHERE id = ANY (p_sightings)),
              array_agg(id ORDER BY gone_at IS NOT NULL, first_seen_at, id) FILTER (WHERE id <> ALL (p_sightings)),
              (array_agg(id) FILTER (WHERE jobs.row_of_sighting(id) = p_job))[1]
         INTO parted, rest, shown FROM jobs.job_sightings WHERE job_id = p_job;
       IF parted IS NULL OR rest IS NULL THEN RETURN NULL; END IF;
       IF shown = ANY (parted) THEN PERFORM jobs.show_sighting(p_job, rest[1]); END IF;
       -- The row that people's things were moved from, if one was.
       SELECT m.id, m.merged_job_id INTO merge FROM jobs.job_merges m
        WHERE m.undone_at IS NULL AND m.sighting_ids && parted AND NOT m.sighting_ids && rest
          AND EXISTS (SELECT FROM jobs.jobs j WHERE j.id = m.merged_job_id AND j.duplicate_of = p_job)
        ORDER BY cardinality(m.sighting_ids) DESC, m.created_at LIMIT 1;
       made := coalesce(merge.merged_job_id, jobs.row_of_sighting(parted[1]));
       IF NOT EXISTS (SELECT FROM unnest(parted) AS s(id) WHERE jobs.row_of_sighting(s.id) = made) THEN
         PERFORM jobs.swap_contents(made, jobs.row_of_sighting(parted[1]));
       END IF;
       UPDATE jobs.jobs SET duplicate_of = NULL, retired_reason = 'gone' WHERE id = made;
       UPDATE jobs.jobs SET duplicate_of = made
        WHERE id IN (SELECT jobs.row_of_sighting(s.id) FROM unnest(parted) AS s(id)) AND id <> made;
       UPDATE jobs.job_sightings SET job_id = made WHERE id = ANY (parted);
       PERFORM jobs.reopen(made);
       UPDATE jobs.jobs j SET is_active = FALSE, retired_at = now(), retired_reason = 'gone'
        WHERE j.id = p_job AND j.is_active
          AND NOT EXISTS (SELECT FROM jobs.job_sightings s WHERE s.job_id = p_job AND s.gone_at IS NULL);
       INSERT INTO jobs.job_separations (a_sighting_id, b_sighting_id, decided_by, operator_id)
       SELECT least(a, b), greatest(a, b), p_by, p_operator FROM unnest(parted) AS x(a), unnest(rest) AS y(b)
       ON CONFLICT DO NOTHING;
       IF merge.id IS NOT NULL THEN
         PERFORM jobs.return_references(merge.id, made);
         UPDATE jobs.job_merges SET undone_at = now() WHERE id = merge.id;
       END IF;
       RETURN made;
     END $$;`,
  );
  await definedBy(db, 'jobs.move_references(uuid, uuid, uuid)', 'jobhuntai_keeper', ['jobhuntai_worker']);
  await definedBy(db, 'jobs.return_references(uuid, uuid)', 'jobhuntai_keeper', ['jobhuntai_worker']);
}
