import { type Migrating, run } from './helpers.ts';

/**
 * Added: what else a posting says that a person filters by, null or empty where it says nothing, and every fact that
 * was read from prose with the sentence it stands on (`facts`).
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE jobs.jobs
       ADD COLUMN sponsorship varchar(20),
       ADD COLUMN clearance_required boolean,
       -- ISO 3166; where one must be a citizen, and where one must be allowed to work (also EU).
       ADD COLUMN citizenship_required varchar(2) CHECK (citizenship_required ~ '^[A-Z]{2}$'),
       ADD COLUMN authorization_region varchar(20),
       ADD COLUMN education_level varchar(20),
       -- ISO 639-1, those that are required.
       ADD COLUMN languages text[] NOT NULL DEFAULT '{}' CHECK (array_position(languages, NULL) IS NULL),
       -- ISO 3166 or a stretch of the world (EU, EUROPE, EMEA, WORLD ...): where a remote worker may live.
       ADD COLUMN remote_regions text[] NOT NULL DEFAULT '{}' CHECK (array_position(remote_regions, NULL) IS NULL),
       ADD COLUMN facts jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(facts) = 'array');`,
  );
}
