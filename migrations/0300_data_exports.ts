import { appMay, definedBy, type Migrating, ownRows, run, workerMay } from './helpers.ts';

/** Added: a person's whole data as one file, asked for and made later; and from where a sensitive thing was looked at. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE users.data_exports (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       status varchar(20) NOT NULL DEFAULT 'queued',
       -- Why it failed, as a word of ours.
       failure varchar(50),
       object_key text,
       size_bytes bigint CHECK (size_bytes >= 0),
       attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
       lease_until timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       finished_at timestamptz,
       expires_at timestamptz,
       CONSTRAINT check_export_has_file CHECK (status <> 'ready' OR (object_key IS NOT NULL AND expires_at IS NOT NULL))
     );
     CREATE INDEX idx_data_exports_person ON users.data_exports (user_id, created_at DESC, id DESC);
     CREATE INDEX idx_data_exports_due ON users.data_exports (status, created_at) WHERE status IN ('queued', 'running', 'ready');`,
  );
  await ownRows(db, 'users.data_exports', { user: 'user_id' });
  await appMay(db, 'users.data_exports', [
    'SELECT',
    'INSERT (id, user_id, created_at)',
    'UPDATE (status, failure, object_key, size_bytes, attempts, lease_until, finished_at, expires_at)',
  ]);
  await workerMay(db, 'users.data_exports', [
    'SELECT (id, user_id, status, lease_until, created_at, finished_at, expires_at)',
    'DELETE',
  ]);

  await run(
    db,
    `-- Mend: the trail of a view said who and what, not from where.
     DROP FUNCTION audit.record_view(text, uuid);
     CREATE FUNCTION audit.record_view(p_entity_type text, p_entity_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, ip_address, user_agent, reason,
         request_id, created_at)
       VALUES (public.app_current_user_id(), public.app_current_user_id(), left(p_entity_type, 100), p_entity_id, 'view', device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
     END $$;`,
  );
  await definedBy(db, 'audit.record_view(text, uuid)', 'jobhuntai_auditor', ['jobhuntai_app']);
}
