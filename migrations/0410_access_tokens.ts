import { appMay, audited, definedBy, type Migrating, ownRows, run } from './helpers.ts';

/** Added: keys that a person gives to their own programs, with what each may do and when it ends. Only hashes are kept. */
export async function up(db: Migrating): Promise<void> {
  const table = 'users.access_tokens';
  await run(
    db,
    `CREATE TABLE ${table} (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       name varchar(100) NOT NULL,
       scopes text[] NOT NULL CHECK (cardinality(scopes) BETWEEN 1 AND 10),
       token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
       ends_with varchar(4) NOT NULL,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       last_used_at timestamptz,
       revoked_at timestamptz,
       CONSTRAINT check_access_token_expires CHECK (expires_at > created_at)
     );
     CREATE INDEX idx_access_tokens_user ON ${table} (user_id, created_at DESC, id);
     GRANT SELECT (id, user_id, scopes, token_hash, expires_at, last_used_at, revoked_at) ON ${table} TO jobhuntai_signin;
     GRANT UPDATE (last_used_at) ON ${table} TO jobhuntai_signin;`,
  );
  await ownRows(db, table, { user: 'user_id' });
  // What a token may do and how long it lasts is settled when it is made.
  await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE (revoked_at)']);
  await audited(db, table, {
    subject: 'user_id',
    plain: ['user_id', 'scopes', 'created_at', 'expires_at', 'revoked_at'],
    ignore: ['last_used_at'],
  });
  await run(
    db,
    `CREATE POLICY access_tokens_signin ON ${table} TO jobhuntai_signin USING (true) WITH CHECK (true);

     -- Whose a living token of a living account is, and what it may do. Its use is noted once a minute at most, so that a
     -- busy program does not write at each request.
     CREATE FUNCTION users.use_access_token(p_token_hash bytea, p_now timestamptz)
       RETURNS TABLE (token_id uuid, user_id uuid, scopes text[])
       LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
       UPDATE users.access_tokens t SET last_used_at = p_now
        WHERE t.token_hash = p_token_hash AND t.revoked_at IS NULL AND t.expires_at > p_now
          AND (t.last_used_at IS NULL OR t.last_used_at < p_now - interval '1 minute');
       SELECT t.id, t.user_id, t.scopes FROM users.access_tokens t JOIN users.users u ON u.id = t.user_id
        WHERE t.token_hash = p_token_hash AND t.revoked_at IS NULL AND t.expires_at > p_now
          AND u.is_active AND u.deleted_at IS NULL;
     $$;`,
  );
  await definedBy(db, 'users.use_access_token(bytea, timestamptz)', 'jobhuntai_signin', ['jobhuntai_app']);
}
