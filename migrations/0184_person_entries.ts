import { appMay, audited, type Migrating, ownRows, run, touchesUpdatedAt } from './helpers.ts';

/** Added: a person's projects, certificates and languages, which a resume states and the schema had no place for. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE users.user_projects (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       project_name varchar(255) NOT NULL CHECK (btrim(project_name) <> ''),
       description text,
       url varchar(500),
       start_date date,
       start_precision varchar(5) NOT NULL DEFAULT 'day',
       end_date date CHECK (end_date >= start_date),
       end_precision varchar(5) NOT NULL DEFAULT 'day',
       is_current boolean NOT NULL DEFAULT FALSE,
       source_resume_id uuid,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT check_current_project_has_no_end CHECK (NOT (is_current AND end_date IS NOT NULL)),
       CONSTRAINT check_user_projects_start_known CHECK (start_precision = 'day' OR (start_date IS NOT NULL
         AND extract(day FROM start_date) = 1 AND (start_precision = 'month' OR extract(month FROM start_date) = 1))),
       CONSTRAINT check_user_projects_end_known CHECK (end_precision = 'day' OR (end_date IS NOT NULL
         AND extract(day FROM end_date + 1) = 1 AND (end_precision = 'month' OR extract(month FROM end_date) = 12)))
     );
     CREATE INDEX idx_user_projects_user_id ON users.user_projects (user_id);

     CREATE TABLE users.user_certificates (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       certificate_name varchar(255) NOT NULL CHECK (btrim(certificate_name) <> ''),
       issuer varchar(255),
       url varchar(500),
       issue_date date,
       issue_precision varchar(5) NOT NULL DEFAULT 'day',
       source_resume_id uuid,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT check_user_certificates_issue_known CHECK (issue_precision = 'day' OR (issue_date IS NOT NULL
         AND extract(day FROM issue_date) = 1 AND (issue_precision = 'month' OR extract(month FROM issue_date) = 1)))
     );
     -- The same certificate of another issuer is another one, and it may be earned again.
     CREATE UNIQUE INDEX unique_user_certificate ON users.user_certificates
       (user_id, lower(btrim(certificate_name)), lower(btrim(coalesce(issuer, ''))), coalesce(issue_date, '-infinity'));

     CREATE TABLE users.user_languages (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       language_name varchar(100) NOT NULL CHECK (btrim(language_name) <> ''),
       -- As the person writes it: C1, native, fluent, JLPT N2.
       fluency varchar(100),
       source_resume_id uuid,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE UNIQUE INDEX unique_user_language ON users.user_languages (user_id, lower(btrim(language_name)));`,
  );
  const own = ['id', 'user_id', 'created_at'];
  for (const [name, plain] of [
    ['user_projects', [...own, 'is_current']],
    ['user_certificates', own],
    ['user_languages', own],
  ] as const) {
    const table = `users.${name}`;
    await run(
      db,
      `ALTER TABLE ${table} ADD CONSTRAINT ${name}_source_resume_fkey FOREIGN KEY (source_resume_id, user_id)
         REFERENCES users.resumes (id, user_id) ON DELETE SET NULL (source_resume_id);
       CREATE INDEX idx_${name}_source_resume ON ${table} (source_resume_id) WHERE source_resume_id IS NOT NULL;`,
    );
    await touchesUpdatedAt(db, table);
    await ownRows(db, table, { user: 'user_id' });
    await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await audited(db, table, { subject: 'user_id', plain });
  }
}
