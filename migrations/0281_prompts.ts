import { appMay, type Migrating, run, workerMay } from './helpers.ts';

/**
 * Added: how many letters of a prompt had an outcome and how many of them led to an interview or offer. Versions are
 * written and chosen by operators alone; a version's words never change.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE ai.prompts
       ADD COLUMN sample_size integer NOT NULL DEFAULT 0 CHECK (sample_size >= 0),
       ADD COLUMN successes integer NOT NULL DEFAULT 0 CHECK (successes BETWEEN 0 AND sample_size),
       ADD COLUMN measured_at timestamptz;
     -- By it the worker joins outcomes without reading a word.
     ALTER TABLE ai.generations ADD COLUMN letter_id uuid GENERATED ALWAYS AS ((input_data ->> 'letter_id')::uuid) STORED;
     CREATE FUNCTION ai.only_operators() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator changes a prompt.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER only_operators_change_prompts BEFORE INSERT OR UPDATE ON ai.prompts
       FOR EACH ROW WHEN (current_user = 'jobhuntai_app') EXECUTE FUNCTION ai.only_operators();`,
  );
  await appMay(db, 'ai.prompts', ['INSERT', 'UPDATE (is_active)']);
  await workerMay(db, 'ai.generations', ['SELECT (id, user_id, prompt_id, letter_id)']);
  await workerMay(db, 'applications.applications', ['SELECT (cover_letter_id)']);
  await workerMay(db, 'ai.prompts', ['UPDATE (sample_size, successes, measured_at)']);
}
