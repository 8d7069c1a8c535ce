import { appMay, audited, definedBy, type Migrating, ownRows, run } from './helpers.ts';

/** Added: a person's interviews under a secret address, which calendars read without signing in. Only its hash is kept. */
export async function up(db: Migrating): Promise<void> {
  const table = 'integrations.calendar_feeds';
  await run(
    db,
    `CREATE TABLE ${table} (
       user_id uuid PRIMARY KEY REFERENCES users.users(id) ON DELETE CASCADE,
       token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
       last_read_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     GRANT SELECT (user_id, token_hash) ON ${table} TO jobhuntai_signin;`,
  );
  await ownRows(db, table, { user: 'user_id' });
  await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  await audited(db, table, { subject: 'user_id', plain: ['user_id', 'created_at'], ignore: ['last_read_at'] });
  await run(
    db,
    `CREATE POLICY calendar_feeds_signin ON ${table} FOR SELECT TO jobhuntai_signin USING (true);

     -- Whoever holds the address has not signed in: only whose feed it is comes back, and only of a living account.
     CREATE FUNCTION users.person_of_feed(p_token_hash bytea) RETURNS uuid
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT f.user_id FROM integrations.calendar_feeds f JOIN users.users u ON u.id = f.user_id
          WHERE f.token_hash = p_token_hash AND u.is_active AND u.deleted_at IS NULL;
       END;`,
  );
  await definedBy(db, 'users.person_of_feed(bytea)', 'jobhuntai_signin', ['jobhuntai_app']);
}
