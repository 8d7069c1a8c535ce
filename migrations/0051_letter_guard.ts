import { type Migrating, run } from './helpers.ts';

/**
 * Mend: a letter is judged where it is pinned and where its application is queued. Judged at every change, one that is
 * blocked after it was queued kept its message from being taken back.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE OR REPLACE FUNCTION applications.refuse_blocked_letter() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF TG_OP = 'UPDATE' AND NEW.cover_letter_id IS NOT DISTINCT FROM OLD.cover_letter_id
         AND (NEW.status <> 'queued' OR OLD.status = 'queued') THEN
         RETURN NEW;
       END IF;
       -- The worker reads no letters, and neither pins nor queues them.
       IF has_table_privilege('ai.cover_letters', 'SELECT')
         AND EXISTS (SELECT FROM ai.cover_letters l WHERE l.id = NEW.cover_letter_id AND l.blocked) THEN
         RAISE EXCEPTION 'the letter has findings' USING ERRCODE = 'check_violation', COLUMN = 'cover_letter_id';
       END IF;
       RETURN NEW;
     END $$;`,
  );
}
