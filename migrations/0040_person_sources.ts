import { type Migrating, run } from './helpers.ts';

/** Added: which resume a fact was accepted from, which profile fields it filled, and the same file seen twice. */
export async function up(db: Migrating): Promise<void> {
  for (const table of ['users.profiles', 'users.experience', 'users.education', 'users.skills']) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `ALTER TABLE ${table} ADD COLUMN source_resume_id uuid;
       -- With the person: a resume of somebody else does not pass. Deleting the file keeps the facts.
       ALTER TABLE ${table} ADD CONSTRAINT ${name}_source_resume_fkey FOREIGN KEY (source_resume_id, user_id)
         REFERENCES users.resumes (id, user_id) ON DELETE SET NULL (source_resume_id);
       CREATE INDEX idx_${name}_source_resume ON ${table} (source_resume_id) WHERE source_resume_id IS NOT NULL;`,
    );
  }
  await run(
    db,
    `ALTER TABLE users.profiles ADD COLUMN resume_fields text[] NOT NULL DEFAULT '{}';
     ALTER TABLE users.resumes
       ADD COLUMN duplicate_of uuid,
       ADD COLUMN accepted_at timestamptz,
       ADD CONSTRAINT resumes_duplicate_fkey FOREIGN KEY (duplicate_of, user_id)
         REFERENCES users.resumes (id, user_id) ON DELETE SET NULL (duplicate_of);
     CREATE INDEX idx_resumes_duplicate ON users.resumes (duplicate_of) WHERE duplicate_of IS NOT NULL;
     CREATE INDEX idx_resumes_hash ON users.resumes (user_id, file_hash) WHERE file_hash IS NOT NULL;`,
  );
}
