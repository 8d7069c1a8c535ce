import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE ai.cover_letters (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       -- Mend: RESTRICT: deleting a posting erased the letters.
       job_id uuid REFERENCES jobs.jobs(id) ON DELETE RESTRICT,
       application_id uuid,
       content text NOT NULL,
       version integer NOT NULL DEFAULT 1,
       tone varchar(50),
       length varchar(20),
       quality_score integer CHECK (quality_score BETWEEN 0 AND 100),
       ats_score integer CHECK (ats_score BETWEEN 0 AND 100),
       model_used varchar(50),
       tokens_used integer CHECK (tokens_used >= 0),
       generation_time_ms integer CHECK (generation_time_ms >= 0),
       is_edited boolean NOT NULL DEFAULT FALSE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Added: for each sentence that claims something, the facts that support it.
       evidence jsonb,
       UNIQUE (id, user_id),
       CONSTRAINT cover_letters_application_id_fkey FOREIGN KEY (application_id, user_id)
         REFERENCES applications.applications (id, user_id) ON DELETE CASCADE
     );
     CREATE INDEX idx_cover_letters_user ON ai.cover_letters (user_id, created_at DESC);
     CREATE INDEX idx_cover_letters_job ON ai.cover_letters (job_id);
     CREATE INDEX idx_cover_letters_application ON ai.cover_letters (application_id);

     -- Mend: cover_letter_id had no foreign key; deferred, since letters point at applications too, and the person's own.
     ALTER TABLE applications.applications ADD CONSTRAINT applications_cover_letter_id_fkey
       FOREIGN KEY (cover_letter_id, user_id) REFERENCES ai.cover_letters (id, user_id)
       ON DELETE SET NULL (cover_letter_id) DEFERRABLE INITIALLY DEFERRED;

     CREATE TABLE ai.prompts (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       name varchar(255) NOT NULL,
       type varchar(50) NOT NULL,
       template text NOT NULL,
       variables text[],
       version integer NOT NULL DEFAULT 1,
       is_active boolean NOT NULL DEFAULT TRUE,
       success_rate decimal(5,2) CHECK (success_rate BETWEEN 0 AND 100),
       usage_count integer NOT NULL DEFAULT 0,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: two active prompts of one name and version made the choice arbitrary.
       CONSTRAINT unique_prompt_version UNIQUE (name, version)
     );
     CREATE INDEX idx_prompts_type ON ai.prompts (type, is_active);
     CREATE UNIQUE INDEX unique_active_prompt ON ai.prompts (type) WHERE is_active;

     CREATE TABLE ai.generations (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       prompt_id uuid REFERENCES ai.prompts(id) ON DELETE SET NULL,
       type varchar(50) NOT NULL,
       input_data jsonb,
       output text,
       model varchar(50),
       tokens_input integer CHECK (tokens_input >= 0),
       tokens_output integer CHECK (tokens_output >= 0),
       -- Mend: a call of 0.04 cents is no cent: millionths of a dollar are the truth, cents are derived.
       cost_cents integer GENERATED ALWAYS AS (round(cost_micros / 10000.0)::integer) STORED,
       duration_ms integer CHECK (duration_ms >= 0),
       quality_score integer CHECK (quality_score BETWEEN 0 AND 100),
       user_rating integer CHECK (user_rating BETWEEN 1 AND 5),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       cost_micros bigint CHECK (cost_micros >= 0)
     );
     CREATE INDEX idx_generations_user ON ai.generations (user_id, created_at DESC);
     CREATE INDEX idx_generations_type ON ai.generations (type);
     CREATE INDEX idx_generations_prompt ON ai.generations (prompt_id) WHERE prompt_id IS NOT NULL;`,
  );
}
