import { appMay, type Migrating, run, workerMay } from './helpers.ts';

/**
 * Added: known cities, how they are written, and whole miles between those near enough to matter; a person's skills
 * and cities get their numbers where they are written, whoever writes them. The rows come from shared/domain
 * (`dictionaries.ts`, after every migration).
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.places (
       id integer PRIMARY KEY,
       name varchar(100) NOT NULL,
       region varchar(10) NOT NULL,
       country varchar(2) NOT NULL,
       latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
       longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180)
     );
     CREATE TABLE jobs.place_names (
       name varchar(200) PRIMARY KEY,
       place_id integer NOT NULL REFERENCES jobs.places(id) ON DELETE CASCADE
     );
     CREATE INDEX idx_place_names_place ON jobs.place_names (place_id);
     CREATE TABLE jobs.place_distances (
       from_place_id integer NOT NULL REFERENCES jobs.places(id) ON DELETE CASCADE,
       to_place_id integer NOT NULL REFERENCES jobs.places(id) ON DELETE CASCADE,
       miles smallint NOT NULL CHECK (miles >= 0),
       PRIMARY KEY (from_place_id, to_place_id)
     );
     CREATE INDEX idx_place_distances_to ON jobs.place_distances (to_place_id);

     -- How names of skills and places are compared; shared/domain/skills/tokens.ts does the same.
     CREATE FUNCTION jobs.normalise_name(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
       SET search_path = pg_catalog, pg_temp
       RETURN lower(regexp_replace(btrim(normalize(written, NFKC)), '\\s+', ' ', 'g'));

     ALTER TABLE users.preferences ADD COLUMN place_ids integer[] NOT NULL DEFAULT '{}';

     CREATE FUNCTION users.resolve_preference_places() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF coalesce(cardinality(NEW.locations), 0) = 0 THEN
         NEW.place_ids := '{}';
       ELSE
         NEW.place_ids := coalesce(
           (SELECT array_agg(DISTINCT n.place_id ORDER BY n.place_id)
              FROM unnest(NEW.locations) AS l(written)
              JOIN jobs.place_names n ON n.name = jobs.normalise_name(l.written)), '{}');
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER resolve_preference_places BEFORE INSERT OR UPDATE ON users.preferences
       FOR EACH ROW EXECUTE FUNCTION users.resolve_preference_places();

     -- A second spelling of a skill that the person has already stays without a number: it would count twice.
     CREATE FUNCTION users.resolve_skill() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NEW.skill_id IS NULL OR (TG_OP = 'UPDATE' AND NEW.skill_name IS DISTINCT FROM OLD.skill_name) THEN
         NEW.skill_id := (
           SELECT a.skill_id FROM jobs.skill_aliases a
            WHERE a.alias = jobs.normalise_name(NEW.skill_name)
              AND NOT EXISTS (
                SELECT FROM users.skills s WHERE s.user_id = NEW.user_id AND s.skill_id = a.skill_id AND s.id <> NEW.id));
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER resolve_skill BEFORE INSERT OR UPDATE ON users.skills
       FOR EACH ROW EXECUTE FUNCTION users.resolve_skill();`,
  );
  for (const table of ['jobs.places', 'jobs.place_names', 'jobs.place_distances']) {
    await appMay(db, table, ['SELECT']);
    await workerMay(db, table, ['SELECT']);
  }
  // Signing up makes the person's rows through functions of this role.
  await run(
    db,
    `GRANT USAGE ON SCHEMA jobs TO jobhuntai_signin;
     GRANT SELECT ON jobs.place_names, jobs.skill_aliases TO jobhuntai_signin;`,
  );
}
