import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { CITIES } from '../shared/domain/places/cities.ts';
import { GAZETTEER } from '../shared/domain/places/gazetteer.generated.ts';
import { gazetteer } from '../shared/domain/places/gazetteer.ts';
import { placeKey } from '../shared/domain/places/key.ts';
import { regionNames } from '../shared/domain/places/regions.ts';
import { type Migrating, run, unforced } from './helpers.ts';

/** Rows go over as one JSON value a table: a few round trips, whatever their number. */
const rows = (values: readonly unknown[]) =>
  sql`json_populate_recordset(null::record, ${JSON.stringify(values)}::json)`;

/**
 * Brings the tables of places in line with shared/domain/places: numbers never change, new rows are added. Distances
 * are worked out anew between the places in use; the big cities count as in use from the start.
 */
export async function syncPlaces(db: Migrating): Promise<void> {
  const regions = regionNames().map(({ name, country, code }) => ({ name: placeKey(name), country, code: code ?? '' }));
  const mark = createHash('sha256')
    .update(JSON.stringify([GAZETTEER, CITIES, regions]))
    .digest('hex');
  const found = await sql<{ mark: string | null }>`
    SELECT obj_description('jobs.places'::regclass, 'pg_class') AS mark`.execute(db);
  if (found.rows[0]?.mark === mark) return;

  const { places, byKey } = gazetteer();
  await sql`
    INSERT INTO jobs.places (id, name, region, country, latitude, longitude, admin1, population)
    SELECT * FROM ${rows(places.map(({ id, name, region, country, latitude, longitude, admin1, population }) => ({ id, name, region, country, latitude, longitude, admin1, population })))}
      AS r(id integer, name text, region text, country text, latitude float8, longitude float8, admin1 text, population integer)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, region = excluded.region, country = excluded.country,
      latitude = excluded.latitude, longitude = excluded.longitude, admin1 = excluded.admin1,
      population = excluded.population`.execute(db);
  await sql`DELETE FROM jobs.place_names`.execute(db);
  const names = [...byKey].flatMap(([name, same]) => same.map(({ id }) => ({ name, place_id: id })));
  await sql`
    INSERT INTO jobs.place_names (name, place_id)
    SELECT name, place_id FROM ${rows(names)} AS r(name text, place_id integer)`.execute(db);
  await sql`DELETE FROM jobs.place_regions`.execute(db);
  await sql`
    INSERT INTO jobs.place_regions (name, country, code)
    SELECT DISTINCT name, country, code FROM ${rows(regions)} AS r(name text, country text, code text)`.execute(db);

  const big = CITIES.map(([id]) => id);
  await sql`UPDATE jobs.places SET is_wanted = TRUE, is_posted = TRUE WHERE id = ANY (${big}::integer[])`.execute(db);
  await sql`DELETE FROM jobs.place_distances`.execute(db);
  await sql`
    SELECT jobs.add_place_distances(ARRAY(SELECT id FROM jobs.places WHERE is_wanted),
      ARRAY(SELECT id FROM jobs.places WHERE is_posted))`.execute(db);
  // What people wrote before gets the places that are known now: the triggers look it up again.
  await unforced(db, 'users.preferences', () =>
    run(db, 'UPDATE users.preferences SET locations = locations WHERE cardinality(locations) > 0'),
  );
  await run(db, `COMMENT ON TABLE jobs.places IS '${mark}'`);
}
