import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Added: whose secrets stand sealed under another key than the newest, so that they can be sealed anew while everything
 * runs. It gives ids alone: the worker still reads no sealed value of anybody.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `GRANT SELECT (user_id, access_token, refresh_token) ON integrations.oauth_tokens TO jobhuntai_keeper;
     CREATE POLICY oauth_tokens_keeper ON integrations.oauth_tokens FOR SELECT TO jobhuntai_keeper USING (true);
     GRANT SELECT (secret, former_secret) ON integrations.webhooks TO jobhuntai_keeper;
     CREATE FUNCTION integrations.sealed_otherwise(p_version text, p_after uuid, p_limit integer)
       RETURNS TABLE (user_id uuid)
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
       SELECT t.user_id FROM integrations.oauth_tokens t
        WHERE t.user_id > p_after AND (NOT starts_with(t.access_token, 'enc:' || p_version || ':')
          OR NOT starts_with(t.refresh_token, 'enc:' || p_version || ':'))
       UNION
       SELECT w.user_id FROM integrations.webhooks w
        WHERE w.user_id > p_after AND (NOT starts_with(w.secret, 'enc:' || p_version || ':')
          OR NOT starts_with(w.former_secret, 'enc:' || p_version || ':'))
       ORDER BY 1 LIMIT p_limit
     $$;`,
  );
  await definedBy(db, 'integrations.sealed_otherwise(text, uuid, integer)', 'jobhuntai_keeper', ['jobhuntai_worker']);
}
