import { definedBy, type Migrating, run, workerMay } from './helpers.ts';

/**
 * Added: when Gmail is asked anew to tell us of new messages (watch_expires_at says until when it does), why it could
 * not be, and whose mailbox an address is.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE integrations.mailbox_cursors
       ADD COLUMN watch_renew_at timestamptz,
       ADD COLUMN watch_error varchar(500),
       -- A push that came while the mailbox was being read: its message may have come after the look.
       ADD COLUMN asked_again boolean NOT NULL DEFAULT FALSE;
     CREATE INDEX idx_oauth_tokens_account ON integrations.oauth_tokens (lower(account_email)) WHERE status = 'active';

     GRANT USAGE ON SCHEMA integrations TO jobhuntai_signin;
     GRANT SELECT (user_id, provider, status, account_email) ON integrations.oauth_tokens TO jobhuntai_signin;
     CREATE POLICY oauth_tokens_signin ON integrations.oauth_tokens FOR SELECT TO jobhuntai_signin USING (true);

     -- A push names a mailbox and nobody has signed in: only the ids of living accounts that connected it come back.
     CREATE FUNCTION users.people_of_mailbox(p_address text) RETURNS SETOF uuid
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT t.user_id FROM integrations.oauth_tokens t JOIN users.users u ON u.id = t.user_id
          WHERE t.provider = 'google' AND t.status = 'active' AND lower(t.account_email) = lower(p_address)
            AND u.is_active AND u.deleted_at IS NULL;
       END;`,
  );
  await definedBy(db, 'users.people_of_mailbox(text)', 'jobhuntai_signin', ['jobhuntai_app']);
  await workerMay(db, 'integrations.mailbox_cursors', ['SELECT (watch_expires_at)']);
}
