import { appMay, type Migrating, ownRows, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: a person's sessions. Ending one, or the account, works at the next request: each asks this table.
     CREATE TABLE users.sessions (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       created_at timestamptz NOT NULL,
       last_used_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       revoked_at timestamptz,
       revoked_reason varchar(50) CHECK (revoked_reason IN ('signed_out', 'ended_by_person', 'token_reused', 'account_ended')),
       ip_address inet,
       user_agent text,
       CONSTRAINT check_session_revoked CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL)),
       CONSTRAINT unique_session_user UNIQUE (id, user_id)
     );
     CREATE INDEX idx_sessions_user ON users.sessions (user_id, created_at DESC, id);

     -- Added: every refresh token of a session, hashed. A used one that comes back was stolen or copied.
     CREATE TABLE users.refresh_tokens (
       token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
       session_id uuid NOT NULL,
       user_id uuid NOT NULL,
       created_at timestamptz NOT NULL,
       used_at timestamptz,
       CONSTRAINT refresh_tokens_session_fkey FOREIGN KEY (session_id, user_id)
         REFERENCES users.sessions (id, user_id) ON DELETE CASCADE
     );
     CREATE INDEX idx_refresh_tokens_session ON users.refresh_tokens (session_id, used_at);

     -- Added: one row for each visit to Google that has begun. user_id is set when a signed-in person connects an account.
     CREATE TABLE users.sign_in_states (
       state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
       browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
       purpose varchar(20) NOT NULL CHECK (purpose IN ('sign_in', 'connect_mail')),
       user_id uuid REFERENCES users.users(id) ON DELETE CASCADE,
       nonce text NOT NULL,
       code_verifier text NOT NULL,
       redirect_to text,
       created_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       CONSTRAINT check_sign_in_state_user CHECK ((purpose = 'connect_mail') = (user_id IS NOT NULL))
     );
     CREATE INDEX idx_sign_in_states_user ON users.sign_in_states (user_id) WHERE user_id IS NOT NULL;
     CREATE INDEX idx_sign_in_states_expires ON users.sign_in_states (expires_at);`,
  );
  for (const table of ['users.sessions', 'users.refresh_tokens', 'users.sign_in_states']) {
    await ownRows(db, table, { user: 'user_id' });
  }
  // Tokens and states are reached through the functions of the next step alone.
  await appMay(db, 'users.sessions', ['SELECT', 'UPDATE (revoked_at, revoked_reason)']);
}
