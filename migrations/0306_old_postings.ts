import { definedBy, type Migrating, run } from './helpers.ts';

/** Nobody holds anything of the posting: no application, letter, saved one, dismissal or word on what is not the same. */
const HELD_BY = [
  'applications.applications',
  'ai.cover_letters',
  'jobs.saved_jobs',
  'jobs.match_dismissals',
  'jobs.not_the_same',
];

/** Added: postings that closed long ago and that nobody holds anything of are swept as well. */
export async function up(db: Migrating): Promise<void> {
  for (const table of HELD_BY) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `GRANT SELECT (job_id) ON ${table} TO jobhuntai_auditor;
       DO $$ BEGIN
         IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname = '${name}_auditor') THEN
           CREATE POLICY ${name}_auditor ON ${table} FOR SELECT TO jobhuntai_auditor USING (true);
         END IF;
       END $$;`,
    );
  }
  await run(
    db,
    `GRANT SELECT (id, duplicate_of, is_active, retired_at), DELETE ON jobs.jobs TO jobhuntai_auditor;
     CREATE FUNCTION audit.sweep_postings(p_before timestamptz, p_limit integer) RETURNS integer
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       gone integer;
     BEGIN
       DELETE FROM jobs.jobs j WHERE j.id IN (
         SELECT o.id FROM jobs.jobs o
          WHERE NOT o.is_active AND o.retired_at < p_before
            AND NOT EXISTS (SELECT FROM jobs.jobs d WHERE d.duplicate_of = o.id)
            ${HELD_BY.map((table) => `AND NOT EXISTS (SELECT FROM ${table} h WHERE h.job_id = o.id)`).join('\n            ')}
          LIMIT p_limit);
       GET DIAGNOSTICS gone = ROW_COUNT;
       RETURN gone;
     END $$;`,
  );
  await definedBy(db, 'audit.sweep_postings(timestamptz, integer)', 'jobhuntai_auditor', ['jobhuntai_worker']);
}
