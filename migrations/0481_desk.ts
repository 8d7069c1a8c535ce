import { audited, definedBy, type Migrating, run } from './helpers.ts';

/** What support is shown of a person: states, times and codes of ours, never a word, an address or an id. */
const SHOWN: Readonly<Record<string, string>> = {
  'users.users':
    'name, is_active, email_verified, created_at, last_login_at, deletion_requested_at, subscription_tier, subscription_expires_at, is_support, support_code',
  'users.resumes': 'user_id',
  'users.data_exports': 'user_id, failure',
  'users.erasures': 'user_id',
  'communications.emails': 'user_id, type, status_reason, attempts',
  'communications.email_responses': 'user_id',
  'communications.stops': 'user_id, by_operator, stopped_at',
  'integrations.oauth_tokens': 'user_id, provider, status, updated_at',
  'integrations.mailbox_cursors': 'user_id, last_synced_at, failures',
  'integrations.google_sheets': 'user_id, is_active, last_sync_at, failures',
};

/**
 * Added: the role support, which reads pseudonymised; operators find people by a part of their name or address, and end
 * their sessions. Each look is noted in the same statement that shows, in the trail of both.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- A pseudonym that tells nothing of the person: they tell it to whoever helps them.
     ALTER TABLE users.users ADD COLUMN is_support boolean NOT NULL DEFAULT FALSE,
       ADD COLUMN support_code varchar(12) NOT NULL DEFAULT left(replace(gen_random_uuid()::text, '-', ''), 12)
         CONSTRAINT users_support_code_key UNIQUE CONSTRAINT check_support_code CHECK (support_code ~ '^[0-9a-f]{12}$');
     ALTER TABLE users.sessions DROP CONSTRAINT sessions_revoked_reason_check;
     ALTER TABLE users.sessions ADD CONSTRAINT sessions_revoked_reason_check
       CHECK (revoked_reason IN ('signed_out', 'ended_by_person', 'token_reused', 'account_ended', 'ended_by_operator'));
     GRANT UPDATE (revoked_at) ON users.access_tokens TO jobhuntai_signin;
     DROP TRIGGER audit_users ON users.users;`,
  );
  await audited(db, 'users.users', {
    subject: 'id',
    plain: [
      ...['id', 'created_at', 'email_verified', 'is_active', 'subscription_tier', 'subscription_expires_at'],
      ...['deleted_at', 'deletion_requested_at', 'last_login_at', 'is_operator', 'is_support'],
    ],
  });
  for (const [table, columns] of Object.entries(SHOWN)) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `GRANT USAGE ON SCHEMA ${table.slice(0, table.indexOf('.'))} TO jobhuntai_auditor;
       GRANT SELECT (${columns}) ON ${table} TO jobhuntai_auditor;
       DO $$ BEGIN
         IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname = '${name}_auditor') THEN
           CREATE POLICY ${name}_auditor ON ${table} FOR SELECT TO jobhuntai_auditor USING (true);
         END IF;
       END $$;`,
    );
  }
  await run(
    db,
    `-- One line in the trail of whoever looks and whoever is looked at.
     CREATE FUNCTION audit.note_look(p_entity_type text, p_person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       address text := nullif(current_setting('app.ip', true), '');
       device inet;
     BEGIN
       IF pg_input_is_valid(address, 'inet') THEN device := address::inet; END IF;
       INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, ip_address, user_agent, reason,
         request_id, created_at)
       VALUES (public.app_current_user_id(), p_person, left(p_entity_type, 100), p_person, 'view', device,
         left(nullif(current_setting('app.user_agent', true), ''), 500),
         left(nullif(current_setting('app.reason', true), ''), 500),
         left(nullif(current_setting('app.request_id', true), ''), 100), clock_timestamp());
     END $$;

     -- Whether the person of this transaction is one of the desk, with a living account.
     CREATE FUNCTION audit.only_the_desk(p_support_too boolean) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id()
           AND (u.is_operator OR (p_support_too AND u.is_support)) AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'This is for the operators of this deployment.' USING ERRCODE = 'insufficient_privilege';
       END IF;
     END $$;

     -- Living accounts with the words in their name or address, by the trigram index, the best fit first.
     CREATE FUNCTION audit.find_people(p_part text, p_limit integer)
       RETURNS TABLE (user_id uuid, name text, email text, created_at timestamptz, last_login_at timestamptz, is_active boolean)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       pattern text := '%' || replace(replace(replace(p_part, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
       found record;
     BEGIN
       PERFORM audit.only_the_desk(false);
       -- A text of fewer than three characters has no trigram, and would be everybody.
       IF length(btrim(p_part)) < 3 THEN
         RAISE EXCEPTION 'Three characters at least.' USING ERRCODE = 'invalid_parameter_value';
       END IF;
       FOR found IN
         SELECT u.id, u.name::text AS name, u.email::text AS email, u.created_at, u.last_login_at, u.is_active FROM users.users u
          WHERE (u.name ILIKE pattern OR u.email ILIKE pattern) AND u.deleted_at IS NULL
          ORDER BY greatest(public.similarity(u.name, p_part), public.similarity(u.email, p_part)) DESC, u.id LIMIT p_limit
       LOOP
         PERFORM audit.note_look('people', found.id);
         RETURN QUERY SELECT found.id, found.name, found.email, found.created_at, found.last_login_at, found.is_active;
       END LOOP;
     END $$;

     -- One person as support sees them: by their pseudonym, and nothing that names them.
     CREATE FUNCTION audit.supported_person(p_code text, p_now timestamptz) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       person users.users.id%TYPE;
       shown jsonb;
     BEGIN
       PERFORM audit.only_the_desk(true);
       SELECT u.id INTO person FROM users.users u WHERE u.support_code = p_code AND u.deleted_at IS NULL;
       IF NOT FOUND THEN RETURN NULL; END IF;
       PERFORM audit.note_look('support', person);
       SELECT jsonb_build_object(
           'support_code', u.support_code,
           'member_since', to_char(u.created_at AT TIME ZONE 'UTC', 'YYYY-MM'),
           'is_active', u.is_active,
           'subscription_tier', u.subscription_tier,
           'is_erasure_asked', EXISTS (SELECT FROM users.erasures e WHERE e.user_id = u.id AND e.stage NOT IN ('cancelled', 'finished')),
           'open_sessions', (SELECT count(*) FROM users.sessions s WHERE s.user_id = u.id AND s.revoked_at IS NULL AND s.expires_at > p_now),
           'stop', (SELECT CASE WHEN t.by_operator THEN 'by_operator' ELSE 'by_person' END FROM communications.stops t WHERE t.user_id = u.id),
           'connections', coalesce((SELECT jsonb_agg(jsonb_build_object('provider', t.provider, 'status', t.status, 'changed_at', t.updated_at)
               ORDER BY t.provider) FROM integrations.oauth_tokens t WHERE t.user_id = u.id), '[]'),
           'mailboxes', coalesce((SELECT jsonb_agg(jsonb_build_object('last_synced_at', c.last_synced_at, 'failures', c.failures))
               FROM integrations.mailbox_cursors c WHERE c.user_id = u.id), '[]'),
           'spreadsheet', (SELECT jsonb_build_object('is_active', g.is_active, 'last_synced_at', g.last_sync_at, 'failures', g.failures)
               FROM integrations.google_sheets g WHERE g.user_id = u.id),
           'resumes', coalesce((SELECT jsonb_object_agg(r.parse_status, r.n) FROM (
               SELECT x.parse_status, count(*) AS n FROM users.resumes x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'applications', coalesce((SELECT jsonb_object_agg(r.status, r.n) FROM (
               SELECT x.status, count(*) AS n FROM applications.applications x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'emails', coalesce((SELECT jsonb_object_agg(r.status, r.n) FROM (
               SELECT x.status, count(*) AS n FROM communications.emails x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'replies_to_review', (SELECT count(*) FROM communications.email_responses x WHERE x.user_id = u.id AND x.review_status = 'needed'),
           'exports', coalesce((SELECT jsonb_object_agg(r.status, r.n) FROM (
               SELECT x.status, count(*) AS n FROM users.data_exports x WHERE x.user_id = u.id GROUP BY 1) r), '{}'),
           'troubled_emails', coalesce((SELECT jsonb_agg(jsonb_build_object('type', r.type, 'status', r.status, 'reason', r.status_reason,
                 'attempts', r.attempts, 'at', r.send_started_at) ORDER BY r.send_started_at DESC NULLS LAST) FROM (
               SELECT x.type, x.status, x.status_reason, x.attempts, x.send_started_at FROM communications.emails x
                WHERE x.user_id = u.id AND x.status IN ('failed', 'needs_review', 'bounced')
                ORDER BY x.send_started_at DESC NULLS LAST LIMIT 20) r), '[]'))
         INTO shown FROM users.users u WHERE u.id = person;
       RETURN shown;
     END $$;

     -- Ends every session and every access token of a person, at once.
     CREATE FUNCTION users.end_sessions_of(p_user_id uuid, p_now timestamptz)
       RETURNS TABLE (session_count integer, token_count integer)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       ended integer;
       revoked integer;
     BEGIN
       PERFORM users.only_an_operator();
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = p_user_id AND u.deleted_at IS NULL) THEN RETURN; END IF;
       UPDATE users.sessions s SET revoked_at = p_now, revoked_reason = 'ended_by_operator'
        WHERE s.user_id = p_user_id AND s.revoked_at IS NULL;
       GET DIAGNOSTICS ended = ROW_COUNT;
       UPDATE users.access_tokens t SET revoked_at = p_now WHERE t.user_id = p_user_id AND t.revoked_at IS NULL;
       GET DIAGNOSTICS revoked = ROW_COUNT;
       RETURN QUERY SELECT ended, revoked;
     END $$;`,
  );
  await definedBy(db, 'audit.note_look(text, uuid)', 'jobhuntai_auditor', []);
  await definedBy(db, 'audit.only_the_desk(boolean)', 'jobhuntai_auditor', []);
  await definedBy(db, 'audit.find_people(text, integer)', 'jobhuntai_auditor', ['jobhuntai_app']);
  await definedBy(db, 'audit.supported_person(text, timestamptz)', 'jobhuntai_auditor', ['jobhuntai_app']);
  await definedBy(db, 'users.end_sessions_of(uuid, timestamptz)', 'jobhuntai_signin', ['jobhuntai_app']);
}
