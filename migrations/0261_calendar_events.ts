import { appMay, type Migrating, ownRows, run, touchesUpdatedAt, unforced, workerMay } from './helpers.ts';

/**
 * Added: what of an interview stands in the person's calendar, and what is still to be done there. Whoever changes an
 * interview need not think of it: a trigger counts the change, and the schedule brings the calendar up to it.
 */
export async function up(db: Migrating): Promise<void> {
  const table = 'integrations.calendar_events';
  await run(
    db,
    `CREATE TABLE ${table} (
       interview_id uuid PRIMARY KEY REFERENCES applications.interviews(id) ON DELETE CASCADE,
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       state varchar(20) NOT NULL DEFAULT 'none',
       -- In which calendar it was made.
       calendar_id varchar(255),
       wanted_revision bigint NOT NULL DEFAULT 1,
       done_revision bigint NOT NULL DEFAULT 0,
       next_attempt_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       lease_until timestamptz,
       lease_fence bigint NOT NULL DEFAULT 0,
       failures integer NOT NULL DEFAULT 0,
       last_error varchar(500),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_calendar_events_user ON ${table} (user_id);
     CREATE INDEX idx_calendar_events_due ON ${table} (next_attempt_at) WHERE wanted_revision <> done_revision;

     CREATE FUNCTION applications.interview_concerns_calendar() RETURNS trigger
       LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO integrations.calendar_events AS e (interview_id, user_id)
         SELECT NEW.id, a.user_id FROM applications.applications a WHERE a.id = NEW.application_id
         ON CONFLICT (interview_id) DO UPDATE
           SET wanted_revision = e.wanted_revision + 1, next_attempt_at = CURRENT_TIMESTAMP;
       RETURN NULL;
     END $$;`,
  );
  await touchesUpdatedAt(db, table);
  await ownRows(db, table, { user: 'user_id' });
  await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  // Interviews that are there already; their people's rows are hidden from the owner as well.
  await unforced(db, table, () =>
    unforced(db, 'applications.applications', () =>
      unforced(db, 'applications.interviews', () =>
        run(
          db,
          `INSERT INTO ${table} (interview_id, user_id)
             SELECT i.id, a.user_id FROM applications.interviews i JOIN applications.applications a ON a.id = i.application_id`,
        ),
      ),
    ),
  );
  await run(
    db,
    `CREATE TRIGGER interview_made AFTER INSERT ON applications.interviews
       FOR EACH ROW EXECUTE FUNCTION applications.interview_concerns_calendar();
     CREATE TRIGGER interview_changed AFTER UPDATE OF scheduled_at, duration_minutes, location, meeting_url, status,
         interview_type, interviewer_name, interviewer_email ON applications.interviews
       FOR EACH ROW WHEN ((OLD.scheduled_at, OLD.duration_minutes, OLD.location, OLD.meeting_url, OLD.status, OLD.interview_type,
           OLD.interviewer_name, OLD.interviewer_email)
         IS DISTINCT FROM (NEW.scheduled_at, NEW.duration_minutes, NEW.location, NEW.meeting_url, NEW.status, NEW.interview_type,
           NEW.interviewer_name, NEW.interviewer_email))
       EXECUTE FUNCTION applications.interview_concerns_calendar();`,
  );
  await workerMay(db, table, [
    'SELECT (interview_id, user_id, wanted_revision, done_revision, next_attempt_at, lease_until)',
  ]);
  await workerMay(db, 'integrations.google_calendar', ['SELECT (user_id, is_active, auto_schedule)']);
}
