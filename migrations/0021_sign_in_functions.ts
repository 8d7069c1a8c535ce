import { definedBy, type Migrating, run } from './helpers.ts';

/** Before anyone is known, jobhuntai_app may call these functions and nothing else; each does one thing. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `GRANT USAGE ON SCHEMA users TO jobhuntai_signin;
     GRANT SELECT, INSERT, UPDATE (google_id, email_verified, picture_url, last_login_at) ON users.users TO jobhuntai_signin;
     GRANT SELECT, INSERT, UPDATE, DELETE ON users.sessions, users.refresh_tokens, users.sign_in_states TO jobhuntai_signin;
     CREATE POLICY users_signin ON users.users TO jobhuntai_signin USING (true) WITH CHECK (true);
     CREATE POLICY sessions_signin ON users.sessions TO jobhuntai_signin USING (true) WITH CHECK (true);
     CREATE POLICY refresh_tokens_signin ON users.refresh_tokens TO jobhuntai_signin USING (true) WITH CHECK (true);
     CREATE POLICY sign_in_states_signin ON users.sign_in_states TO jobhuntai_signin USING (true) WITH CHECK (true);

     CREATE FUNCTION users.begin_sign_in(p_state_hash bytea, p_browser_hash bytea, p_purpose text, p_user_id uuid,
         p_nonce text, p_code_verifier text, p_redirect_to text, p_now timestamptz, p_expires_at timestamptz)
       RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
       DELETE FROM users.sign_in_states WHERE expires_at < p_now - interval '1 hour';
       INSERT INTO users.sign_in_states
         (state_hash, browser_hash, purpose, user_id, nonce, code_verifier, redirect_to, created_at, expires_at)
       VALUES (p_state_hash, p_browser_hash, p_purpose, p_user_id, p_nonce, p_code_verifier, p_redirect_to, p_now, p_expires_at);
     $$;

     -- Once only: the row is gone when it has been given. Another browser's visit finds nothing and spoils nothing.
     CREATE FUNCTION users.take_sign_in_state(p_state_hash bytea, p_browser_hash bytea, p_purpose text, p_now timestamptz)
       RETURNS TABLE (user_id uuid, nonce text, code_verifier text, redirect_to text)
       LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
       WITH taken AS (
         DELETE FROM users.sign_in_states s
          WHERE s.state_hash = p_state_hash AND s.browser_hash = p_browser_hash AND s.purpose = p_purpose
         RETURNING s.*)
       SELECT t.user_id, t.nonce, t.code_verifier, t.redirect_to FROM taken t WHERE t.expires_at > p_now;
     $$;

     -- The caller has proof of Google's verified claim. An account is found by its Google id. One with the same address
     -- and no Google id is linked: accounts have no other way in, so nobody can have prepared it. One with the same
     -- address and another Google id is never taken over: its owner signs in with that account or asks for help.
     CREATE FUNCTION users.sign_in_with_google(p_google_id text, p_email text, p_name text, p_picture text, p_now timestamptz)
       RETURNS TABLE (user_id uuid, outcome text)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE person users.users%ROWTYPE; made uuid;
     BEGIN
       LOOP
         SELECT * INTO person FROM users.users u WHERE u.google_id = p_google_id AND u.deleted_at IS NULL FOR UPDATE;
         IF NOT FOUND THEN
           SELECT * INTO person FROM users.users u WHERE lower(u.email) = lower(p_email) AND u.deleted_at IS NULL FOR UPDATE;
           -- Between the two looks another visit of the same person may have written this very id.
           IF FOUND AND person.google_id <> p_google_id THEN
             RETURN QUERY SELECT NULL::uuid, 'other_google_account';
             RETURN;
           END IF;
         END IF;
         IF person.id IS NOT NULL THEN
           IF NOT person.is_active THEN
             RETURN QUERY SELECT NULL::uuid, 'inactive';
             RETURN;
           END IF;
           UPDATE users.users u
              SET google_id = p_google_id, last_login_at = p_now, picture_url = coalesce(p_picture, u.picture_url),
                  email_verified = u.email_verified OR lower(u.email) = lower(p_email)
            WHERE u.id = person.id;
           RETURN QUERY SELECT person.id, 'signed_in';
           RETURN;
         END IF;
         INSERT INTO users.users (email, email_verified, google_id, name, picture_url, last_login_at)
         VALUES (p_email, true, p_google_id, p_name, p_picture, p_now)
         ON CONFLICT DO NOTHING RETURNING id INTO made;
         IF made IS NOT NULL THEN
           RETURN QUERY SELECT made, 'created';
           RETURN;
         END IF;
         -- The same person signed in for the first time twice at once: the other one's row is there now.
       END LOOP;
     END $$;

     CREATE FUNCTION users.open_session(p_user_id uuid, p_refresh_hash bytea, p_now timestamptz, p_expires_at timestamptz,
         p_ip inet, p_user_agent text)
       RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE opened uuid;
     BEGIN
       DELETE FROM users.sessions s
        WHERE s.user_id = p_user_id AND least(s.revoked_at, s.expires_at) < p_now - interval '30 days';
       INSERT INTO users.sessions (user_id, created_at, last_used_at, expires_at, ip_address, user_agent)
       SELECT u.id, p_now, p_now, p_expires_at, p_ip, p_user_agent
         FROM users.users u WHERE u.id = p_user_id AND u.is_active AND u.deleted_at IS NULL
       RETURNING id INTO opened;
       IF opened IS NOT NULL THEN
         INSERT INTO users.refresh_tokens (token_hash, session_id, user_id, created_at)
         VALUES (p_refresh_hash, opened, p_user_id, p_now);
       END IF;
       RETURN opened;
     END $$;

     CREATE FUNCTION users.session_is_live(p_session_id uuid, p_user_id uuid, p_now timestamptz)
       RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
       SELECT EXISTS (
         SELECT FROM users.sessions s JOIN users.users u ON u.id = s.user_id
          WHERE s.id = p_session_id AND s.user_id = p_user_id AND s.revoked_at IS NULL AND s.expires_at > p_now
            AND u.is_active AND u.deleted_at IS NULL);
     $$;

     -- outcome: rotated, reused (the whole session has been ended), ended, unknown.
     CREATE FUNCTION users.refresh_session(p_used_hash bytea, p_next_hash bytea, p_now timestamptz, p_expires_at timestamptz)
       RETURNS TABLE (outcome text, session_id uuid, user_id uuid)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE token users.refresh_tokens%ROWTYPE;
     BEGIN
       -- The lock makes the second of two uses at once see the first one.
       SELECT * INTO token FROM users.refresh_tokens t WHERE t.token_hash = p_used_hash FOR UPDATE;
       IF NOT FOUND THEN
         RETURN QUERY SELECT 'unknown', NULL::uuid, NULL::uuid;
       ELSIF token.used_at IS NOT NULL THEN
         UPDATE users.sessions s SET revoked_at = p_now, revoked_reason = 'token_reused'
          WHERE s.id = token.session_id AND s.revoked_at IS NULL;
         RETURN QUERY SELECT 'reused', token.session_id, token.user_id;
       ELSIF NOT users.session_is_live(token.session_id, token.user_id, p_now) THEN
         RETURN QUERY SELECT 'ended', token.session_id, token.user_id;
       ELSE
         UPDATE users.refresh_tokens t SET used_at = p_now WHERE t.token_hash = p_used_hash;
         DELETE FROM users.refresh_tokens t
          WHERE t.session_id = token.session_id AND t.used_at < p_now - interval '90 days';
         INSERT INTO users.refresh_tokens (token_hash, session_id, user_id, created_at)
         VALUES (p_next_hash, token.session_id, token.user_id, p_now);
         UPDATE users.sessions s SET last_used_at = p_now, expires_at = p_expires_at WHERE s.id = token.session_id;
         RETURN QUERY SELECT 'rotated', token.session_id, token.user_id;
       END IF;
     END $$;

     CREATE FUNCTION users.end_sessions_of_account() RETURNS trigger
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       UPDATE users.sessions s SET revoked_at = clock_timestamp(), revoked_reason = 'account_ended'
        WHERE s.user_id = NEW.id AND s.revoked_at IS NULL;
       RETURN NULL;
     END $$;
     -- So that an account made active again does not find its old sessions alive.
     CREATE TRIGGER end_sessions_of_ended_account AFTER UPDATE OF is_active, deleted_at ON users.users
       FOR EACH ROW WHEN (NOT NEW.is_active OR NEW.deleted_at IS NOT NULL)
       EXECUTE FUNCTION users.end_sessions_of_account();`,
  );
  const app = ['jobhuntai_app'];
  for (const [signature, callers] of [
    ['users.begin_sign_in(bytea, bytea, text, uuid, text, text, text, timestamptz, timestamptz)', app],
    ['users.take_sign_in_state(bytea, bytea, text, timestamptz)', app],
    ['users.sign_in_with_google(text, text, text, text, timestamptz)', app],
    ['users.open_session(uuid, bytea, timestamptz, timestamptz, inet, text)', app],
    ['users.session_is_live(uuid, uuid, timestamptz)', app],
    ['users.refresh_session(bytea, bytea, timestamptz, timestamptz)', app],
    ['users.end_sessions_of_account()', []],
  ] as const) {
    await definedBy(db, signature, 'jobhuntai_signin', callers);
  }
}
