import { type Migrating, run } from './helpers.ts';
import { ENSURE_ROLES } from './roles.ts';

export async function up(db: Migrating): Promise<void> {
  // Mend: the seed's owner role does not exist; roles are made beside the database, and migrations run in any.
  await run(db, ENSURE_ROLES);
  await run(
    db,
    `CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
     CREATE EXTENSION IF NOT EXISTS "pgcrypto";
     CREATE EXTENSION IF NOT EXISTS "pg_trgm";
     CREATE EXTENSION IF NOT EXISTS "btree_gin";
     -- Mend: pg_stat_statements needs a superuser and a preloaded library, so a refusal is a notice, not a failure.
     DO $$ BEGIN
       CREATE EXTENSION IF NOT EXISTS "pg_stat_statements";
     EXCEPTION WHEN OTHERS THEN
       RAISE NOTICE 'pg_stat_statements is not available: %', SQLERRM;
     END $$;
     REVOKE CREATE ON SCHEMA public FROM PUBLIC;
     GRANT USAGE ON SCHEMA public TO jobhuntai_app, jobhuntai_worker, jobhuntai_backup, jobhuntai_signin, jobhuntai_auditor;`,
  );
  for (const schema of [
    'users',
    'jobs',
    'applications',
    'communications',
    'ai',
    'integrations',
    'analytics',
    'audit',
  ]) {
    await run(
      db,
      `CREATE SCHEMA IF NOT EXISTS ${schema};
       GRANT USAGE ON SCHEMA ${schema} TO jobhuntai_app, jobhuntai_worker, jobhuntai_backup;
       ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT ON TABLES TO jobhuntai_backup;
       ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT ON SEQUENCES TO jobhuntai_backup;`,
    );
  }
}
