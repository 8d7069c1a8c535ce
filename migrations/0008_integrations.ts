import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE integrations.google_sheets (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       spreadsheet_id varchar(255) NOT NULL,
       spreadsheet_url text,
       sheet_name varchar(255),
       is_active boolean NOT NULL DEFAULT TRUE,
       last_sync_at timestamptz,
       sync_frequency_minutes integer NOT NULL DEFAULT 5 CHECK (sync_frequency_minutes BETWEEN 1 AND 1440),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_user_sheets UNIQUE (user_id)
     );

     CREATE TABLE integrations.google_calendar (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       calendar_id varchar(255) NOT NULL,
       is_active boolean NOT NULL DEFAULT TRUE,
       auto_schedule boolean NOT NULL DEFAULT TRUE,
       reminder_minutes integer[] NOT NULL DEFAULT ARRAY[15, 60],
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_user_calendar UNIQUE (user_id)
     );

     CREATE TABLE integrations.oauth_tokens (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       provider varchar(50) NOT NULL,
       -- Mend: only what the application sealed (shared/adapters/crypto): plain text is refused from the first row on,
       -- and no key ever stands in SQL, where logs and statistics would keep it.
       access_token text NOT NULL CHECK (access_token ~ '^enc:v[0-9]+:'),
       refresh_token text CHECK (refresh_token ~ '^enc:v[0-9]+:'),
       expires_at timestamptz,
       scope text,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Added: whether the permission still works, and whose mailbox it opens.
       status varchar(30) NOT NULL DEFAULT 'active',
       status_reason text,
       account_id varchar(255),
       account_email varchar(254),
       refresh_lease_until timestamptz,
       CONSTRAINT unique_user_provider UNIQUE (user_id, provider)
     );
     CREATE INDEX idx_oauth_tokens_expires ON integrations.oauth_tokens (expires_at) WHERE expires_at IS NOT NULL;

     -- Added: how far each mailbox has been read.
     CREATE TABLE integrations.mailbox_cursors (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       provider varchar(50) NOT NULL DEFAULT 'google',
       history_id varchar(64),
       watch_expires_at timestamptz,
       last_synced_at timestamptz,
       next_sync_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       last_error text,
       failures integer NOT NULL DEFAULT 0,
       lease_until timestamptz,
       lease_fence bigint NOT NULL DEFAULT 0,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_mailbox_cursor UNIQUE (user_id, provider)
     );
     CREATE INDEX idx_mailbox_cursors_due ON integrations.mailbox_cursors (next_sync_at);`,
  );
}
