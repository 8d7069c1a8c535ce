import { appMay, audited, type Migrating, ownRows, run, workerMay } from './helpers.ts';

const ALL = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/** Added: what is known of a company, by whom and since when; a person's own corrections; and sisters of one name. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Mend: two firms of one name were one row as soon as their names met. Where both name a website, it parts them.
     ALTER TABLE jobs.companies DROP CONSTRAINT unique_company_key;
     ALTER TABLE jobs.companies ADD CONSTRAINT unique_company_identity UNIQUE NULLS NOT DISTINCT (name_key, website_domain);

     CREATE TABLE jobs.company_facts (
       company_id uuid NOT NULL REFERENCES jobs.companies(id) ON DELETE CASCADE,
       field varchar(30) NOT NULL,
       source_id uuid NOT NULL REFERENCES jobs.sources(id) ON DELETE CASCADE,
       value text NOT NULL,
       seen_at timestamptz NOT NULL,
       PRIMARY KEY (company_id, field, source_id)
     );
     CREATE INDEX idx_company_facts_source ON jobs.company_facts (source_id);

     CREATE TABLE jobs.company_corrections (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       company_id uuid NOT NULL REFERENCES jobs.companies(id) ON DELETE CASCADE,
       field varchar(30) NOT NULL,
       -- Null: the person says that what is shown is wrong, and nothing better is known.
       value text,
       corrected_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_company_correction UNIQUE (user_id, company_id, field)
     );
     CREATE INDEX idx_company_corrections_company ON jobs.company_corrections (company_id);

     -- Added: what a company that says nothing does to a filter. Passing is the default: most boards say nothing.
     ALTER TABLE users.preferences ADD COLUMN unknown_company_passes boolean NOT NULL DEFAULT TRUE;`,
  );
  await workerMay(db, 'jobs.company_facts', ALL);
  await appMay(db, 'jobs.company_facts', ['SELECT']);
  await ownRows(db, 'jobs.company_corrections', { user: 'user_id' });
  await appMay(db, 'jobs.company_corrections', ALL);
  await audited(db, 'jobs.company_corrections', {
    subject: 'user_id',
    plain: ['id', 'user_id', 'company_id', 'field', 'corrected_at'],
  });
}
