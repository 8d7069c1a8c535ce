import { appMay, audited, definedBy, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/**
 * Added: addresses at which a person's own programs are told what happened, and each telling. A telling is written by a
 * trigger in the transaction of what it tells, so that none is lost and none is told that was rolled back.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE integrations.webhooks (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       url text NOT NULL CHECK (length(url) <= 2000),
       events text[] NOT NULL CHECK (cardinality(events) BETWEEN 1 AND 20),
       secret text NOT NULL CHECK (secret LIKE 'enc:%'),
       former_secret text CHECK (former_secret LIKE 'enc:%'),
       former_secret_until timestamptz,
       is_active boolean NOT NULL DEFAULT TRUE,
       disabled_reason varchar(20),
       disabled_at timestamptz,
       failing_since timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT check_webhook_former_secret CHECK ((former_secret IS NULL) = (former_secret_until IS NULL)),
       CONSTRAINT check_webhook_disabled CHECK ((disabled_reason IS NULL) = (disabled_at IS NULL)
         AND (is_active OR disabled_reason IS NOT NULL) AND NOT (is_active AND disabled_reason IS NOT NULL)),
       CONSTRAINT unique_webhook_user UNIQUE (id, user_id)
     );
     CREATE INDEX idx_webhooks_user ON integrations.webhooks (user_id, created_at DESC, id);
     CREATE TABLE integrations.webhook_deliveries (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       webhook_id uuid NOT NULL,
       user_id uuid NOT NULL,
       event varchar(40) NOT NULL,
       data jsonb NOT NULL,
       status varchar(20) NOT NULL DEFAULT 'pending',
       attempts integer NOT NULL DEFAULT 0,
       next_attempt_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       lease_until timestamptz,
       last_status integer,
       last_error varchar(300),
       last_attempt_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT webhook_deliveries_webhook_fkey FOREIGN KEY (webhook_id, user_id)
         REFERENCES integrations.webhooks (id, user_id) ON DELETE CASCADE
     );
     CREATE INDEX idx_webhook_deliveries_webhook ON integrations.webhook_deliveries (webhook_id, created_at DESC, id DESC);
     CREATE INDEX idx_webhook_deliveries_due ON integrations.webhook_deliveries (next_attempt_at)
       WHERE status IN ('pending', 'delivering');
     CREATE INDEX idx_webhook_deliveries_old ON integrations.webhook_deliveries (created_at);`,
  );
  for (const table of ['integrations.webhooks', 'integrations.webhook_deliveries']) {
    await ownRows(db, table, { user: 'user_id' });
    await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }
  await touchesUpdatedAt(db, 'integrations.webhooks');
  await audited(db, 'integrations.webhooks', {
    subject: 'user_id',
    plain: ['user_id', 'events', 'is_active', 'disabled_reason', 'disabled_at', 'created_at'],
    ignore: ['failing_since'],
  });
  await workerMay(db, 'integrations.webhooks', ['SELECT (id, user_id, is_active, disabled_reason, disabled_at)']);
  await workerMay(db, 'integrations.webhook_deliveries', [
    'SELECT (id, user_id, webhook_id, status, next_attempt_at, lease_until, created_at), DELETE',
  ]);
  await run(
    db,
    `GRANT USAGE ON SCHEMA integrations, jobs, applications TO jobhuntai_keeper;
     GRANT SELECT (id, user_id, is_active, events) ON integrations.webhooks TO jobhuntai_keeper;
     GRANT INSERT (webhook_id, user_id, event, data) ON integrations.webhook_deliveries TO jobhuntai_keeper;
     CREATE POLICY webhooks_keeper ON integrations.webhooks FOR SELECT TO jobhuntai_keeper USING (true);
     CREATE POLICY webhook_deliveries_keeper ON integrations.webhook_deliveries FOR INSERT TO jobhuntai_keeper WITH CHECK (true);
     GRANT SELECT (id, user_id) ON applications.applications, jobs.saved_searches TO jobhuntai_keeper;
     DO $$ BEGIN
       IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = 'applications.applications'::regclass AND polname = 'applications_keeper') THEN
         CREATE POLICY applications_keeper ON applications.applications FOR SELECT TO jobhuntai_keeper USING (true);
       END IF;
       IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = 'jobs.saved_searches'::regclass AND polname = 'saved_searches_keeper') THEN
         CREATE POLICY saved_searches_keeper ON jobs.saved_searches FOR SELECT TO jobhuntai_keeper USING (true);
       END IF;
     END $$;

     -- Tells whoever listens of one row. Ids, states and times alone: never what somebody wrote.
     CREATE FUNCTION integrations.tell_webhooks() RETURNS trigger
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       owner uuid;
       told text;
       facts jsonb;
     BEGIN
       CASE TG_TABLE_NAME
         WHEN 'applications' THEN
           owner := NEW.user_id;
           told := 'application.moved';
           facts := jsonb_build_object('application_id', NEW.id, 'job_id', NEW.job_id, 'to', NEW.status,
             'from', CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END);
         WHEN 'emails' THEN
           owner := NEW.user_id;
           told := 'email.settled';
           facts := jsonb_build_object('email_id', NEW.id, 'application_id', NEW.application_id, 'status', NEW.status);
         WHEN 'email_responses' THEN
           owner := NEW.user_id;
           told := 'reply.read';
           facts := jsonb_build_object('reply_id', NEW.id, 'application_id', NEW.application_id,
             'classification', NEW.classification, 'review_status', NEW.review_status);
         WHEN 'interviews' THEN
           SELECT a.user_id INTO owner FROM applications.applications a WHERE a.id = NEW.application_id;
           told := CASE TG_OP WHEN 'INSERT' THEN 'interview.booked' ELSE 'interview.changed' END;
           facts := jsonb_build_object('interview_id', NEW.id, 'application_id', NEW.application_id,
             'scheduled_at', NEW.scheduled_at, 'status', NEW.status);
         WHEN 'offers' THEN
           SELECT a.user_id INTO owner FROM applications.applications a WHERE a.id = NEW.application_id;
           told := 'offer.received';
           facts := jsonb_build_object('offer_id', NEW.id, 'application_id', NEW.application_id, 'status', NEW.status);
       END CASE;
       INSERT INTO integrations.webhook_deliveries (webhook_id, user_id, event, data)
       SELECT w.id, w.user_id, told, facts FROM integrations.webhooks w
        WHERE w.user_id = owner AND w.is_active AND told = ANY (w.events);
       RETURN NULL;
     END $$;

     -- Saved searches find many at once: one telling for each search, naming the first twenty.
     CREATE FUNCTION integrations.tell_webhooks_of_hits() RETURNS trigger
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM integrations.webhooks w WHERE w.is_active AND 'match.found' = ANY (w.events)) THEN
         RETURN NULL;
       END IF;
       INSERT INTO integrations.webhook_deliveries (webhook_id, user_id, event, data)
       SELECT w.id, w.user_id, 'match.found', jsonb_build_object('saved_search_id', h.saved_search_id, 'count', h.count, 'job_ids', h.job_ids)
         FROM (SELECT f.saved_search_id, count(*) AS count, to_jsonb((array_agg(f.job_id))[1:20]) AS job_ids
                 FROM found f GROUP BY f.saved_search_id) h
         JOIN jobs.saved_searches s ON s.id = h.saved_search_id
         JOIN integrations.webhooks w ON w.user_id = s.user_id AND w.is_active AND 'match.found' = ANY (w.events);
       RETURN NULL;
     END $$;`,
  );
  await definedBy(db, 'integrations.tell_webhooks()', 'jobhuntai_keeper', []);
  await definedBy(db, 'integrations.tell_webhooks_of_hits()', 'jobhuntai_keeper', []);
  await run(
    db,
    `CREATE TRIGGER tell_webhooks AFTER INSERT ON applications.applications
       FOR EACH ROW EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks_of_move AFTER UPDATE OF status ON applications.applications
       FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks AFTER UPDATE OF status ON communications.emails
       FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status
         AND NEW.status IN ('sent', 'failed', 'cancelled', 'needs_review'))
       EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks AFTER UPDATE OF processed_at, classification ON communications.email_responses
       FOR EACH ROW WHEN (NEW.processed_at IS NOT NULL AND (OLD.processed_at IS NULL
         OR OLD.classification IS DISTINCT FROM NEW.classification))
       EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks AFTER INSERT ON applications.interviews
       FOR EACH ROW EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks_of_change AFTER UPDATE OF scheduled_at, status ON applications.interviews
       FOR EACH ROW WHEN (OLD.scheduled_at IS DISTINCT FROM NEW.scheduled_at OR OLD.status IS DISTINCT FROM NEW.status)
       EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks AFTER INSERT ON applications.offers
       FOR EACH ROW EXECUTE FUNCTION integrations.tell_webhooks();
     CREATE TRIGGER tell_webhooks AFTER INSERT ON jobs.saved_search_hits REFERENCING NEW TABLE AS found
       FOR EACH STATEMENT EXECUTE FUNCTION integrations.tell_webhooks_of_hits();`,
  );
}
