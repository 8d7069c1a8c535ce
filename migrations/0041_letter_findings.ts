import { type Migrating, run } from './helpers.ts';

/** Added: what the checker found in a letter. One with a finding blocks: it can neither be pinned nor queued. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE ai.cover_letters
       ADD COLUMN findings jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(findings) = 'array'),
       ADD COLUMN blocked boolean GENERATED ALWAYS AS (findings <> '[]'::jsonb) STORED;

     CREATE FUNCTION applications.refuse_blocked_letter() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       -- The worker reads no letters, and neither pins nor queues them.
       IF has_table_privilege('ai.cover_letters', 'SELECT')
         AND EXISTS (SELECT FROM ai.cover_letters l WHERE l.id = NEW.cover_letter_id AND l.blocked) THEN
         RAISE EXCEPTION 'the letter has findings' USING ERRCODE = 'check_violation', COLUMN = 'cover_letter_id';
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER refuse_blocked_letter BEFORE INSERT OR UPDATE OF cover_letter_id, status ON applications.applications
       FOR EACH ROW WHEN (NEW.cover_letter_id IS NOT NULL AND NEW.status IN ('draft', 'queued'))
       EXECUTE FUNCTION applications.refuse_blocked_letter();`,
  );
}
