import { definedBy, type Migrating, run, workerMay } from './helpers.ts';

/**
 * Added: the digest of a day or a week and the news of a reply, and the address in every notice by which a person stops
 * its kind. Only the address's hash is kept.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE communications.notices
       ADD stop_hash bytea UNIQUE CHECK (octet_length(stop_hash) = 32);
     GRANT USAGE ON SCHEMA communications TO jobhuntai_signin;
     GRANT SELECT (user_id, kind, stop_hash) ON communications.notices TO jobhuntai_signin;
     CREATE POLICY notices_signin ON communications.notices FOR SELECT TO jobhuntai_signin USING (true);

     -- Whoever holds the address has not signed in: only whose notice it was and of which kind comes back.
     CREATE FUNCTION users.notice_behind(p_stop_hash bytea) RETURNS TABLE (user_id uuid, kind varchar)
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT n.user_id, n.kind FROM communications.notices n JOIN users.users u ON u.id = n.user_id
          WHERE n.stop_hash = p_stop_hash AND u.is_active AND u.deleted_at IS NULL;
       END;`,
  );
  await definedBy(db, 'users.notice_behind(bytea)', 'jobhuntai_signin', ['jobhuntai_app']);
  await workerMay(db, 'communications.notices', ['SELECT (kind)']);
  await workerMay(db, 'users.settings', ['SELECT (email_frequency)']);
  await workerMay(db, 'communications.email_responses', ['SELECT (classification, review_status)']);
}
