import { appMay, audited, definedBy, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/**
 * Added: what ends all outward acts at once (for everybody, for one person), the person's own line for automatic
 * applications and why each was chosen, tags, deadlines and tasks of an application, and applications made elsewhere,
 * which have no posting here.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- The row is the stop; its end is the row's deletion, and the audit trail keeps both.
     CREATE TABLE communications.stops (
       user_id uuid PRIMARY KEY REFERENCES users.users(id) ON DELETE CASCADE,
       reason varchar(500),
       by_operator boolean NOT NULL DEFAULT FALSE,
       stopped_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE TABLE communications.general_stop (
       is_on boolean PRIMARY KEY DEFAULT TRUE CHECK (is_on),
       reason varchar(500),
       stopped_by uuid,
       stopped_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );

     ALTER TABLE users.preferences ADD COLUMN auto_apply_min_score smallint CHECK (auto_apply_min_score BETWEEN 0 AND 100);

     -- Mend: an application made elsewhere has no posting here, and no posting is invented for it.
     ALTER TABLE applications.applications
       ALTER COLUMN job_id DROP NOT NULL,
       ADD COLUMN origin varchar(20) NOT NULL DEFAULT 'person',
       -- Why it was chosen, of an automatic one: its score, the line, the reasons.
       ADD COLUMN chosen_for jsonb,
       ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
       ADD COLUMN deadline date,
       ADD COLUMN acknowledged_at timestamptz,
       ADD CONSTRAINT check_without_posting_has_names CHECK (job_id IS NOT NULL OR (job_title IS NOT NULL AND company_name IS NOT NULL));
     CREATE INDEX idx_applications_board ON applications.applications (user_id, status, (coalesce(last_activity_at, created_at)) DESC, id DESC);
     CREATE INDEX idx_applications_company ON applications.applications (user_id, company_key) WHERE company_key IS NOT NULL;

     CREATE TABLE applications.application_tasks (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       application_id uuid NOT NULL REFERENCES applications.applications(id) ON DELETE CASCADE,
       title varchar(300) NOT NULL CHECK (btrim(title) <> ''),
       due_at timestamptz,
       done_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_application_tasks_application ON applications.application_tasks (application_id, created_at, id);`,
  );
  await ownRows(db, 'communications.stops', { user: 'user_id' });
  await appMay(db, 'communications.stops', ['SELECT', 'INSERT', 'UPDATE (reason)', 'DELETE']);
  await appMay(db, 'communications.general_stop', ['SELECT']);
  await workerMay(db, 'communications.general_stop', ['SELECT (is_on)']);
  await workerMay(db, 'users.preferences', ['SELECT (auto_apply)']);
  await audited(db, 'communications.stops', { subject: 'user_id', plain: ['user_id', 'by_operator', 'stopped_at'] });
  await touchesUpdatedAt(db, 'applications.application_tasks');
  await ownRows(db, 'applications.application_tasks', { parent: 'applications.applications', key: 'application_id' });
  await appMay(db, 'applications.application_tasks', ['SELECT', 'INSERT', 'UPDATE (title, due_at, done_at)', 'DELETE']);
  await audited(db, 'applications.application_tasks', {
    subject: 'application_id',
    via: 'applications.applications',
    plain: ['id', 'application_id', 'due_at', 'done_at', 'created_at'],
  });
  await run(db, 'DROP TRIGGER audit_applications ON applications.applications');
  await audited(db, 'applications.applications', {
    subject: 'user_id',
    plain: [
      ...['id', 'user_id', 'created_at', 'job_id', 'status', 'channel', 'origin', 'cover_letter_id', 'resume_id'],
      ...['applied_at', 'scheduled_for', 'response_received_at', 'last_activity_at', 'deadline', 'acknowledged_at'],
    ],
  });
  await run(
    db,
    `-- What an operator stopped, an operator starts again.
     CREATE POLICY stops_of_operators ON communications.stops AS RESTRICTIVE FOR DELETE TO jobhuntai_app USING (NOT by_operator);
     CREATE POLICY stops_by_persons ON communications.stops AS RESTRICTIVE FOR INSERT TO jobhuntai_app WITH CHECK (NOT by_operator);
     CREATE POLICY stops_kept ON communications.stops AS RESTRICTIVE FOR UPDATE TO jobhuntai_app USING (NOT by_operator);
     GRANT USAGE ON SCHEMA communications TO jobhuntai_signin;
     GRANT SELECT, INSERT, UPDATE, DELETE ON communications.stops, communications.general_stop TO jobhuntai_signin;
     CREATE POLICY stops_signin ON communications.stops FOR ALL TO jobhuntai_signin USING (true) WITH CHECK (true);

     CREATE FUNCTION users.stop_everybody(p_reason text, p_at timestamptz) RETURNS void
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM users.only_an_operator();
       INSERT INTO communications.general_stop AS s (is_on, reason, stopped_by, stopped_at)
       VALUES (TRUE, p_reason, public.app_current_user_id(), p_at)
       ON CONFLICT (is_on) DO UPDATE SET reason = excluded.reason, stopped_by = excluded.stopped_by;
     END $$;

     CREATE FUNCTION users.start_everybody() RETURNS boolean
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM users.only_an_operator();
       DELETE FROM communications.general_stop;
       RETURN FOUND;
     END $$;

     -- False for a person who is not there.
     CREATE FUNCTION users.stop_person(p_user_id uuid, p_reason text, p_at timestamptz) RETURNS boolean
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM users.only_an_operator();
       INSERT INTO communications.stops AS s (user_id, reason, by_operator, stopped_at)
       SELECT u.id, p_reason, TRUE, p_at FROM users.users u WHERE u.id = p_user_id AND u.deleted_at IS NULL
       ON CONFLICT (user_id) DO UPDATE SET reason = excluded.reason, by_operator = TRUE;
       RETURN FOUND;
     END $$;

     CREATE FUNCTION users.start_person(p_user_id uuid) RETURNS boolean
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM users.only_an_operator();
       DELETE FROM communications.stops s WHERE s.user_id = p_user_id;
       RETURN FOUND;
     END $$;`,
  );
  await audited(db, 'communications.general_stop', { plain: ['is_on', 'stopped_by', 'stopped_at'] });
  await definedBy(db, 'users.stop_everybody(text, timestamptz)', 'jobhuntai_signin', ['jobhuntai_app']);
  await definedBy(db, 'users.start_everybody()', 'jobhuntai_signin', ['jobhuntai_app']);
  await definedBy(db, 'users.stop_person(uuid, text, timestamptz)', 'jobhuntai_signin', ['jobhuntai_app']);
  await definedBy(db, 'users.start_person(uuid)', 'jobhuntai_signin', ['jobhuntai_app']);
}
