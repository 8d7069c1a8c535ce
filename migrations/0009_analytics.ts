import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Mend: really partitioned by month, which needs created_at in the primary key, and a default partition that the
     -- schedule reports when it holds rows.
     CREATE TABLE analytics.user_events (
       id uuid NOT NULL DEFAULT gen_random_uuid(),
       user_id uuid REFERENCES users.users(id) ON DELETE CASCADE,
       session_id varchar(255),
       event_type varchar(100) NOT NULL,
       event_data jsonb,
       ip_address inet,
       user_agent text,
       referrer text,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       PRIMARY KEY (id, created_at)
     ) PARTITION BY RANGE (created_at);
     CREATE INDEX idx_user_events_user ON analytics.user_events (user_id, created_at DESC);
     CREATE INDEX idx_user_events_type ON analytics.user_events (event_type, created_at DESC);
     CREATE INDEX idx_user_events_session ON analytics.user_events (session_id);

     CREATE TABLE analytics.application_metrics (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       -- Mend: the day is the person's own (users.settings.timezone); whoever writes it converts.
       date date NOT NULL,
       applications_sent integer NOT NULL DEFAULT 0,
       applications_viewed integer NOT NULL DEFAULT 0,
       responses_received integer NOT NULL DEFAULT 0,
       interviews_scheduled integer NOT NULL DEFAULT 0,
       offers_received integer NOT NULL DEFAULT 0,
       average_response_days decimal(5,2),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_user_date_metrics UNIQUE (user_id, date)
     );
     CREATE INDEX idx_application_metrics_date ON analytics.application_metrics (date DESC);

     CREATE TABLE analytics.system_metrics (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       metric_type varchar(100) NOT NULL,
       metric_value decimal(20,4),
       metric_data jsonb,
       recorded_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_system_metrics_type ON analytics.system_metrics (metric_type, recorded_at DESC);`,
  );
}
