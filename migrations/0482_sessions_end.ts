import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Added: a session ends for good some time after its sign-in, and a refresh token that comes twice within a moment, as from
 * a page that is loaded again while it refreshes, is given the same successor. users.refresh_session stays for the version
 * before.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- outcome: rotated (also given again), reused (the whole session has been ended), ended, unknown.
     CREATE FUNCTION users.renew_session(p_used_hash bytea, p_next_hash bytea, p_now timestamptz, p_expires_at timestamptz,
         p_grace interval, p_longest interval)
       RETURNS TABLE (outcome text, session_id uuid, user_id uuid, expires_at timestamptz)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       token users.refresh_tokens%ROWTYPE;
       ends timestamptz;
     BEGIN
       -- The lock makes the second of two uses at once see the first one.
       SELECT * INTO token FROM users.refresh_tokens t WHERE t.token_hash = p_used_hash FOR UPDATE;
       IF NOT FOUND THEN
         RETURN QUERY SELECT 'unknown', NULL::uuid, NULL::uuid, NULL::timestamptz;
         RETURN;
       END IF;
       SELECT s.expires_at INTO ends FROM users.sessions s WHERE s.id = token.session_id;
       IF token.used_at IS NOT NULL THEN
         IF token.used_at > p_now - p_grace AND users.session_is_live(token.session_id, token.user_id, p_now)
           AND EXISTS (SELECT FROM users.refresh_tokens n WHERE n.token_hash = p_next_hash
             AND n.session_id = token.session_id AND n.used_at IS NULL) THEN
           RETURN QUERY SELECT 'rotated', token.session_id, token.user_id, ends;
           RETURN;
         END IF;
         UPDATE users.sessions s SET revoked_at = p_now, revoked_reason = 'token_reused'
          WHERE s.id = token.session_id AND s.revoked_at IS NULL;
         RETURN QUERY SELECT 'reused', token.session_id, token.user_id, ends;
       ELSIF NOT users.session_is_live(token.session_id, token.user_id, p_now) THEN
         RETURN QUERY SELECT 'ended', token.session_id, token.user_id, ends;
       ELSE
         UPDATE users.refresh_tokens t SET used_at = p_now WHERE t.token_hash = p_used_hash;
         DELETE FROM users.refresh_tokens t
          WHERE t.session_id = token.session_id AND t.used_at < p_now - interval '90 days';
         INSERT INTO users.refresh_tokens (token_hash, session_id, user_id, created_at)
         VALUES (p_next_hash, token.session_id, token.user_id, p_now);
         UPDATE users.sessions s SET last_used_at = p_now, expires_at = least(p_expires_at, s.created_at + p_longest)
          WHERE s.id = token.session_id RETURNING s.expires_at INTO ends;
         RETURN QUERY SELECT 'rotated', token.session_id, token.user_id, ends;
       END IF;
     END $$;`,
  );
  const signature = 'users.renew_session(bytea, bytea, timestamptz, timestamptz, interval, interval)';
  await definedBy(db, signature, 'jobhuntai_signin', ['jobhuntai_app']);
}
