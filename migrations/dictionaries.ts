import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { PACKED_SKILLS } from '../shared/domain/skills/dictionary.generated.ts';
import { allSkills, skillNames } from '../shared/domain/skills/dictionary.ts';
import { type Migrating, run, unforced } from './helpers.ts';
import { syncPlaces } from './places.ts';

/** Rows go over as one JSON value a table: a few round trips, whatever their number. */
const rows = (values: readonly unknown[]) =>
  sql`json_populate_recordset(null::record, ${JSON.stringify(values)}::json)`;

/**
 * Brings the tables of skills and places in line with shared/domain, after every migration: numbers never change,
 * new rows are added, names that fell out are taken away. Does nothing when the lists are those already there.
 */
export async function syncDictionaries(db: Migrating): Promise<void> {
  await syncPlaces(db);
  const skills = allSkills().map(({ id, slug, name, trade }) => ({ id, slug, name, category: trade }));
  const mark = createHash('sha256').update(PACKED_SKILLS).digest('hex');
  const found = await sql<{ mark: string | null }>`
    SELECT obj_description('jobs.skills_dictionary'::regclass, 'pg_class') AS mark`.execute(db);
  if (found.rows[0]?.mark === mark) return;

  await sql`
    INSERT INTO jobs.skills_dictionary (id, slug, name, category)
    SELECT id, slug, name, category FROM ${rows(skills)} AS r(id integer, slug text, name text, category text)
    ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, category = excluded.category`.execute(
    db,
  );
  await sql`DELETE FROM jobs.skill_aliases`.execute(db);
  await sql`
    INSERT INTO jobs.skill_aliases (alias, skill_id)
    SELECT alias, "skillId" FROM ${rows(skillNames())} AS r(alias text, "skillId" integer)`.execute(db);

  // What people wrote before gets the numbers that are known now, also where a name moved to a skill of its own: the
  // trigger looks a row without a number up again.
  await unforced(db, 'users.skills', () =>
    run(
      db,
      `UPDATE users.skills s SET skill_id = NULL
         FROM jobs.skill_aliases a
        WHERE a.alias = jobs.normalise_name(s.skill_name) AND a.skill_id IS DISTINCT FROM s.skill_id`,
    ),
  );
  await run(db, `COMMENT ON TABLE jobs.skills_dictionary IS '${mark}'`);
}
