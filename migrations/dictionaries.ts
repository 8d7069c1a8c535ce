import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { MOST_MILES } from '../shared/domain/matching/points.ts';
import { CITIES } from '../shared/domain/places/cities.ts';
import { wholeMiles } from '../shared/domain/places/distance.ts';
import { placeById, placeNames } from '../shared/domain/places/find.ts';
import { SKILLS } from '../shared/domain/skills/dictionary.generated.ts';
import { skillNames } from '../shared/domain/skills/dictionary.ts';
import { type Migrating, run, unforced } from './helpers.ts';

const distances = (): { from: number; to: number; miles: number }[] => {
  const places = CITIES.flatMap(([id]) => placeById(id) ?? []);
  return places.flatMap((a) =>
    places.map((b) => ({ from: a.id, to: b.id, miles: wholeMiles(a, b) })).filter(({ miles }) => miles <= MOST_MILES),
  );
};

/** Rows go over as one JSON value a table: a few round trips, whatever their number. */
const rows = (values: readonly unknown[]) =>
  sql`json_populate_recordset(null::record, ${JSON.stringify(values)}::json)`;

/**
 * Brings the tables of skills and places in line with shared/domain, after every migration: numbers never change,
 * new rows are added, names that fell out are taken away. Does nothing when the lists are those already there.
 */
export async function syncDictionaries(db: Migrating): Promise<void> {
  const skills = SKILLS.map(([id, slug, name, category]) => ({ id, slug, name, category }));
  const names = placeNames();
  const mark = createHash('sha256')
    .update(JSON.stringify([SKILLS, CITIES, names, MOST_MILES]))
    .digest('hex');
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
  const places = CITIES.map(([id, name, region, country, latitude, longitude]) => ({
    id,
    name,
    region,
    country,
    latitude,
    longitude,
  }));
  await sql`
    INSERT INTO jobs.places (id, name, region, country, latitude, longitude)
    SELECT * FROM ${rows(places)} AS r(id integer, name text, region text, country text, latitude float8, longitude float8)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, region = excluded.region, country = excluded.country,
      latitude = excluded.latitude, longitude = excluded.longitude`.execute(db);
  await sql`DELETE FROM jobs.place_names`.execute(db);
  await sql`
    INSERT INTO jobs.place_names (name, place_id)
    SELECT name, "placeId" FROM ${rows(names)} AS r(name text, "placeId" integer)`.execute(db);
  await sql`DELETE FROM jobs.place_distances`.execute(db);
  await sql`
    INSERT INTO jobs.place_distances (from_place_id, to_place_id, miles)
    SELECT * FROM ${rows(distances())} AS r("from" integer, "to" integer, miles integer)`.execute(db);

  // What people wrote before gets the numbers that are known now: the triggers look it up again.
  await unforced(db, 'users.skills', () =>
    run(db, 'UPDATE users.skills SET skill_name = skill_name WHERE skill_id IS NULL'),
  );
  await unforced(db, 'users.preferences', () =>
    run(db, 'UPDATE users.preferences SET locations = locations WHERE cardinality(locations) > 0'),
  );
  await run(db, `COMMENT ON TABLE jobs.skills_dictionary IS '${mark}'`);
}
