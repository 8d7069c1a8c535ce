import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Added: the whole gazetteer (tens of thousands of towns; shared/domain/places), names that several towns share, and
 * the regions people write behind them. Distances between all of them would be hundreds of millions of rows: kept are
 * those from places somebody wants to places where a posting is, added when a place is first wanted or posted.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE jobs.places
       ADD COLUMN admin1 varchar(20) NOT NULL DEFAULT '',
       ADD COLUMN population integer NOT NULL DEFAULT 0 CHECK (population >= 0),
       ADD COLUMN is_wanted boolean NOT NULL DEFAULT FALSE,
       ADD COLUMN is_posted boolean NOT NULL DEFAULT FALSE;
     CREATE INDEX idx_places_wanted ON jobs.places (id) WHERE is_wanted;
     CREATE INDEX idx_places_posted ON jobs.places (id) WHERE is_posted;
     DELETE FROM jobs.place_names;
     ALTER TABLE jobs.place_names DROP CONSTRAINT place_names_pkey;
     ALTER TABLE jobs.place_names ADD PRIMARY KEY (name, place_id);
     CREATE TABLE jobs.place_regions (
       name varchar(100) NOT NULL,
       country varchar(2) NOT NULL,
       -- Empty: the whole country.
       code varchar(20) NOT NULL,
       PRIMARY KEY (name, country, code)
     );
     GRANT SELECT ON jobs.place_regions TO jobhuntai_app, jobhuntai_worker, jobhuntai_signin;
     GRANT SELECT, UPDATE (is_wanted, is_posted) ON jobs.places TO jobhuntai_signin;
     GRANT SELECT, INSERT ON jobs.place_distances TO jobhuntai_signin;

     -- How names of places are compared; shared/domain/places/key.ts does the same.
     CREATE FUNCTION jobs.place_key(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
       SET search_path = pg_catalog, pg_temp
       RETURN regexp_replace(regexp_replace(regexp_replace(btrim(regexp_replace(regexp_replace(
         replace(replace(replace(replace(
           translate(lower(regexp_replace(normalize(written, NFKD), '[\\u0300-\\u036f]', '', 'g')), 'øłđıð', 'oldid'),
           'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
         '[''’‘\`´.]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')),
         '(^| )(?:saint|sankt)(?= )', '\\1st', 'g'), '(^| )sainte(?= )', '\\1ste', 'g'), '(^| )(f|m)o(?:r|un)t(?= )', '\\1\\2t', 'g');

     -- The place that a person means by "Town", "Town, State" or "Town, Region, Country"; null when none is known.
     CREATE FUNCTION jobs.resolve_place(written text) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         WITH asked AS (SELECT string_to_array(written, ',') AS parts)
         SELECT p.id
           FROM asked
           JOIN jobs.place_names n ON n.name = jobs.place_key(asked.parts[1])
           JOIN jobs.places p ON p.id = n.place_id
          WHERE NOT EXISTS (
            SELECT FROM unnest(asked.parts[2:]) AS q(word)
             WHERE jobs.place_key(q.word) <> '' AND NOT EXISTS (
               SELECT FROM jobs.place_regions r
                WHERE r.name = jobs.place_key(q.word) AND r.country = p.country AND r.code IN ('', p.admin1)))
          ORDER BY p.population DESC, p.id
          LIMIT 1;
       END;

     CREATE OR REPLACE FUNCTION users.resolve_preference_places() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF coalesce(cardinality(NEW.locations), 0) = 0 THEN
         NEW.place_ids := '{}';
       ELSE
         NEW.place_ids := coalesce(
           (SELECT array_agg(DISTINCT f.id ORDER BY f.id)
              FROM unnest(NEW.locations) AS l(written)
             CROSS JOIN LATERAL (SELECT jobs.resolve_place(l.written) AS id) f
             WHERE f.id IS NOT NULL), '{}');
       END IF;
       RETURN NEW;
     END $$;

     -- The great circle in whole miles; shared/domain/places/distance.ts says the same.
     CREATE FUNCTION jobs.whole_miles(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
       RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
       RETURN floor(2 * 3958.7613 * asin(least(1, sqrt(
         power(sin(radians(lat2 - lat1) / 2), 2)
         + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))) + 0.5)::integer;

     -- Within 1,000 miles, MOST_MILES of shared/domain/matching/points.ts.
     CREATE FUNCTION jobs.add_place_distances(wanted integer[], posted integer[]) RETURNS void LANGUAGE sql
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         INSERT INTO jobs.place_distances (from_place_id, to_place_id, miles)
         SELECT f.id, t.id, d.miles
           FROM jobs.places f
          CROSS JOIN jobs.places t
          CROSS JOIN LATERAL (SELECT jobs.whole_miles(f.latitude, f.longitude, t.latitude, t.longitude) AS miles) d
          WHERE f.id = ANY (wanted) AND t.id = ANY (posted) AND f.latitude - t.latitude BETWEEN -15 AND 15 AND d.miles <= 1000
         ON CONFLICT DO NOTHING;
       END;

     -- Places that come into use at the same time wait for each other: each sees what the other added.
     CREATE FUNCTION jobs.use_wanted_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE fresh integer[];
     BEGIN
       SELECT array_agg(p.id ORDER BY p.id) INTO fresh FROM jobs.places p WHERE p.id = ANY (NEW.place_ids) AND NOT p.is_wanted;
       IF fresh IS NOT NULL THEN
         PERFORM pg_advisory_xact_lock(hashtextextended('jobs.place_distances', 0));
         UPDATE jobs.places SET is_wanted = TRUE WHERE id = ANY (fresh) AND NOT is_wanted;
         PERFORM jobs.add_place_distances(fresh, ARRAY(SELECT id FROM jobs.places WHERE is_posted));
       END IF;
       RETURN NULL;
     END $$;
     CREATE FUNCTION jobs.use_posted_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE fresh integer[];
     BEGIN
       SELECT array_agg(p.id ORDER BY p.id) INTO fresh FROM jobs.places p
        WHERE NOT p.is_posted AND p.id IN (SELECT unnest(w.place_ids) FROM written w WHERE w.place_ids <> '{}');
       IF fresh IS NOT NULL THEN
         PERFORM pg_advisory_xact_lock(hashtextextended('jobs.place_distances', 0));
         UPDATE jobs.places SET is_posted = TRUE WHERE id = ANY (fresh) AND NOT is_posted;
         PERFORM jobs.add_place_distances(ARRAY(SELECT id FROM jobs.places WHERE is_wanted), fresh);
       END IF;
       RETURN NULL;
     END $$;
     CREATE TRIGGER use_wanted_places AFTER INSERT OR UPDATE ON users.preferences
       FOR EACH ROW WHEN (NEW.place_ids <> '{}') EXECUTE FUNCTION jobs.use_wanted_places();
     CREATE TRIGGER use_posted_places_insert AFTER INSERT ON jobs.jobs REFERENCING NEW TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.use_posted_places();
     CREATE TRIGGER use_posted_places_update AFTER UPDATE ON jobs.jobs REFERENCING NEW TABLE AS written
       FOR EACH STATEMENT EXECUTE FUNCTION jobs.use_posted_places();`,
  );
  await definedBy(db, 'jobs.use_wanted_places()', 'jobhuntai_signin', []);
  await definedBy(db, 'jobs.use_posted_places()', 'jobhuntai_signin', []);
}
