import { appMay, audited, definedBy, type Migrating, ownRows, run } from './helpers.ts';

/**
 * Added: a secret address of a person's, to which their mailbox forwards what it gets, so that replies are read without a
 * right to their mailbox. Only its hash is kept. `confirmation`: what Gmail asks before it forwards.
 */
export async function up(db: Migrating): Promise<void> {
  const table = 'integrations.forwarding_addresses';
  await run(
    db,
    `CREATE TABLE ${table} (
       user_id uuid PRIMARY KEY REFERENCES users.users(id) ON DELETE CASCADE,
       token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
       confirmation jsonb,
       last_mail_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     GRANT SELECT (user_id, token_hash) ON ${table} TO jobhuntai_signin;
     -- A message that came by both ways is known by its own id.
     CREATE INDEX idx_email_responses_rfc_id ON communications.email_responses (user_id, rfc_message_id)
       WHERE rfc_message_id IS NOT NULL;`,
  );
  await ownRows(db, table, { user: 'user_id' });
  await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  await audited(db, table, {
    subject: 'user_id',
    plain: ['user_id', 'created_at'],
    ignore: ['last_mail_at', 'confirmation'],
  });
  await run(
    db,
    `CREATE POLICY forwarding_addresses_signin ON ${table} FOR SELECT TO jobhuntai_signin USING (true);

     -- Mail comes in and nobody has signed in: only whose address it is comes back, and only of a living account.
     CREATE FUNCTION users.person_of_inbox(p_token_hash bytea) RETURNS uuid
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT f.user_id FROM integrations.forwarding_addresses f JOIN users.users u ON u.id = f.user_id
          WHERE f.token_hash = p_token_hash AND u.is_active AND u.deleted_at IS NULL;
       END;`,
  );
  await definedBy(db, 'users.person_of_inbox(bytea)', 'jobhuntai_signin', ['jobhuntai_app']);
}
