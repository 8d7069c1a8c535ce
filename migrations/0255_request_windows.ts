import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Added: how many requests of one kind came from one person or address within the running minutes. The key is a keyed
 * hash: neither is kept. Not written ahead to the log: after a crash the count begins anew, which harms nobody.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE UNLOGGED TABLE users.request_windows (
       key bytea PRIMARY KEY CHECK (octet_length(key) = 32),
       requests integer NOT NULL,
       ends_at timestamptz NOT NULL
     );
     CREATE INDEX idx_request_windows_ends ON users.request_windows (ends_at);
     ALTER TABLE users.request_windows ENABLE ROW LEVEL SECURITY;
     ALTER TABLE users.request_windows FORCE ROW LEVEL SECURITY;
     GRANT SELECT, INSERT, UPDATE, DELETE ON users.request_windows TO jobhuntai_signin;
     CREATE POLICY request_windows_signin ON users.request_windows TO jobhuntai_signin USING (true) WITH CHECK (true);

     -- Counts one request in and gives the count with the end of its window. Windows that are over go on the way.
     CREATE FUNCTION users.count_request(p_key bytea, p_seconds integer, p_now timestamptz)
       RETURNS TABLE (requests integer, ends_at timestamptz)
       LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
       DELETE FROM users.request_windows w WHERE w.ctid = ANY (ARRAY(
         SELECT old.ctid FROM users.request_windows old WHERE old.ends_at < p_now - interval '1 hour' LIMIT 20
           FOR UPDATE SKIP LOCKED));
       INSERT INTO users.request_windows AS w (key, requests, ends_at)
       VALUES (p_key, 1, p_now + make_interval(secs => p_seconds))
       ON CONFLICT (key) DO UPDATE
         SET requests = CASE WHEN w.ends_at <= p_now THEN 1 ELSE w.requests + 1 END,
             ends_at = CASE WHEN w.ends_at <= p_now THEN EXCLUDED.ends_at ELSE w.ends_at END
       RETURNING w.requests, w.ends_at;
     $$;`,
  );
  await definedBy(db, 'users.count_request(bytea, integer, timestamptz)', 'jobhuntai_signin', ['jobhuntai_app']);
}
