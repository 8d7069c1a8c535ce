import { appMay, audited, definedBy, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/** Large tables of a person: emptied in bounded steps before the account's row takes the rest with it. */
const IN_STEPS = [
  'jobs.job_matches',
  'ai.generations',
  'analytics.user_events',
  'communications.email_responses',
  'applications.applications',
  'communications.emails',
];

/**
 * Added: erasures, asked for, waiting, under way and done. The row outlives the account as its receipt, and holds ids,
 * times and counts alone; for that it has no foreign key to the person.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE users.erasures (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL,
       stage varchar(20) NOT NULL DEFAULT 'waiting',
       requested_at timestamptz NOT NULL,
       due_at timestamptz NOT NULL,
       -- Whether the request itself stopped what would leave, so that taking it back starts it again.
       stopped boolean NOT NULL DEFAULT FALSE,
       cancelled_at timestamptz,
       began_at timestamptz,
       -- Whether Google confirmed the end of its permission; null where there was none.
       permission_revoked boolean,
       row_count bigint NOT NULL DEFAULT 0,
       file_count integer NOT NULL DEFAULT 0,
       trail_count bigint NOT NULL DEFAULT 0,
       finished_at timestamptz,
       next_attempt_at timestamptz NOT NULL,
       lease_until timestamptz,
       attempts integer NOT NULL DEFAULT 0,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT check_erasure_finished CHECK ((stage = 'finished') = (finished_at IS NOT NULL)),
       CONSTRAINT check_erasure_cancelled CHECK ((stage = 'cancelled') = (cancelled_at IS NOT NULL))
     );
     CREATE UNIQUE INDEX unique_erasure_open ON users.erasures (user_id) WHERE stage NOT IN ('finished', 'cancelled');
     CREATE INDEX idx_erasures_person ON users.erasures (user_id, requested_at DESC);
     CREATE INDEX idx_erasures_due ON users.erasures (next_attempt_at) WHERE stage NOT IN ('finished', 'cancelled');`,
  );
  await ownRows(db, 'users.erasures', { user: 'user_id' });
  await touchesUpdatedAt(db, 'users.erasures');
  await appMay(db, 'users.erasures', [
    'SELECT',
    'INSERT (user_id, requested_at, due_at, next_attempt_at, stopped)',
    'UPDATE (stage, cancelled_at)',
  ]);
  await workerMay(db, 'users.erasures', [
    'SELECT',
    'INSERT (user_id, requested_at, due_at, next_attempt_at)',
    'UPDATE (stage, began_at, permission_revoked, row_count, file_count, trail_count, finished_at, next_attempt_at, lease_until, attempts)',
    'DELETE',
  ]);
  await audited(db, 'users.erasures', {
    subject: 'user_id',
    plain: [
      ...['id', 'user_id', 'stage', 'requested_at', 'due_at', 'stopped', 'cancelled_at', 'began_at', 'created_at'],
      ...['permission_revoked', 'row_count', 'file_count', 'trail_count', 'finished_at'],
    ],
    ignore: ['next_attempt_at', 'lease_until', 'attempts'],
  });

  await run(
    db,
    `GRANT SELECT (user_id, stage, due_at) ON users.erasures TO jobhuntai_keeper;
     CREATE POLICY erasures_keeper ON users.erasures FOR SELECT TO jobhuntai_keeper USING (true);

     -- Ends an account whose erasure is due: nobody signs in to it any more, and its sessions end. False where none is due.
     CREATE FUNCTION users.end_account(p_user_id uuid, p_now timestamptz) RETURNS boolean
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.erasures e WHERE e.user_id = p_user_id AND e.due_at <= p_now
                        AND e.stage NOT IN ('finished', 'cancelled')) THEN
         RETURN false;
       END IF;
       UPDATE users.users u SET is_active = FALSE, deleted_at = coalesce(u.deleted_at, p_now) WHERE u.id = p_user_id;
       RETURN true;
     END $$;

     -- Deletes at most so many rows of each large table of an ended account; when none is left, the account with all that
     -- refers to it. Returns the rows deleted here; 0 when the account is gone.
     CREATE FUNCTION users.erase_rows(p_user_id uuid, p_limit integer) RETURNS bigint
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       part text;
       gone bigint;
       total bigint := 0;
     BEGIN
       IF NOT EXISTS (SELECT FROM users.erasures e WHERE e.user_id = p_user_id
                        AND e.stage NOT IN ('waiting', 'finished', 'cancelled')) THEN
         RAISE EXCEPTION 'No erasure of this account is under way.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       FOREACH part IN ARRAY ARRAY[${IN_STEPS.map((table) => `'${table}'`).join(', ')}] LOOP
         EXECUTE format('DELETE FROM %1$s WHERE user_id = $1 AND id IN (SELECT id FROM %1$s WHERE user_id = $1 LIMIT $2)', part)
           USING p_user_id, p_limit;
         GET DIAGNOSTICS gone = ROW_COUNT;
         total := total + gone;
       END LOOP;
       IF total > 0 THEN RETURN total; END IF;
       DELETE FROM users.users u WHERE u.id = p_user_id;
       GET DIAGNOSTICS gone = ROW_COUNT;
       RETURN gone;
     END $$;

     GRANT USAGE ON SCHEMA users, jobs, ai, analytics, communications, applications TO jobhuntai_keeper;
     GRANT SELECT (id, deleted_at), UPDATE (is_active, deleted_at), DELETE ON users.users TO jobhuntai_keeper;
     CREATE POLICY users_keeper ON users.users FOR ALL TO jobhuntai_keeper USING (true);
     -- Which of these people are there: a receipt that names one was written before a restore.
     CREATE FUNCTION users.still_there(p_user_ids uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT u.id FROM users.users u WHERE u.id = ANY (p_user_ids);
       END;`,
  );
  for (const table of IN_STEPS) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `GRANT SELECT (id, user_id), DELETE ON ${table} TO jobhuntai_keeper;
       DO $$ BEGIN
         IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname = '${name}_keeper') THEN
           CREATE POLICY ${name}_keeper ON ${table} FOR ALL TO jobhuntai_keeper USING (true) WITH CHECK (true);
         END IF;
       END $$;`,
    );
  }
  await definedBy(db, 'users.end_account(uuid, timestamptz)', 'jobhuntai_keeper', ['jobhuntai_worker']);
  await definedBy(db, 'users.erase_rows(uuid, integer)', 'jobhuntai_keeper', ['jobhuntai_worker']);
  await definedBy(db, 'users.still_there(uuid[])', 'jobhuntai_keeper', ['jobhuntai_worker']);
}
