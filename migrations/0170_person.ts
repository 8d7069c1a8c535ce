import { appMay, audited, definedBy, type Migrating, ownRows, run, touchesUpdatedAt } from './helpers.ts';

/**
 * Added: the years that a person states themselves, their answers to what forms ask, what of a day's allowance is used,
 * and the two functions by which an operator reads and sets a subscription.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Where it is set it stands in years_experience too; null: the years follow from the jobs.
     ALTER TABLE users.profiles ADD COLUMN years_stated smallint CHECK (years_stated BETWEEN 0 AND 80);

     CREATE TABLE users.answers (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       answer_key varchar(100) NOT NULL CHECK (answer_key ~ '^[a-z][a-z0-9_]*([.][A-Za-z0-9_-]+)?$'),
       value jsonb NOT NULL,
       consented_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_user_answer UNIQUE (user_id, answer_key),
       -- What is asked for equal opportunity is kept by the person's consent, or not at all.
       CONSTRAINT check_sensitive_by_consent CHECK (answer_key NOT LIKE 'eeo.%' OR consented_at IS NOT NULL)
     );

     CREATE TABLE users.tier_usage (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       kind varchar(30) NOT NULL,
       -- The person's own day.
       day date NOT NULL,
       used integer NOT NULL CHECK (used >= 0),
       PRIMARY KEY (user_id, kind, day)
     );`,
  );
  await touchesUpdatedAt(db, 'users.answers');
  await ownRows(db, 'users.answers', { user: 'user_id' });
  await appMay(db, 'users.answers', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  await audited(db, 'users.answers', {
    subject: 'user_id',
    plain: ['id', 'user_id', 'created_at', 'answer_key', 'consented_at'],
  });
  await ownRows(db, 'users.tier_usage', { user: 'user_id' });
  await appMay(db, 'users.tier_usage', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);

  await run(
    db,
    `GRANT UPDATE (subscription_tier, subscription_expires_at) ON users.users TO jobhuntai_signin;

     CREATE FUNCTION users.only_an_operator() RETURNS void
       LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator sees and sets subscriptions.' USING ERRCODE = 'insufficient_privilege';
       END IF;
     END $$;

     -- Row level security hides everybody else from an operator: these two show and set a subscription and nothing more.
     CREATE FUNCTION users.subscription_of(p_user_id uuid)
       RETURNS TABLE (user_id uuid, subscription_tier text, subscription_expires_at timestamptz)
       LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM users.only_an_operator();
       RETURN QUERY SELECT u.id, u.subscription_tier::text, u.subscription_expires_at
         FROM users.users u WHERE u.id = p_user_id AND u.deleted_at IS NULL;
     END $$;

     CREATE FUNCTION users.set_subscription(p_user_id uuid, p_tier text, p_expires_at timestamptz)
       RETURNS TABLE (user_id uuid, subscription_tier text, subscription_expires_at timestamptz)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       PERFORM users.only_an_operator();
       RETURN QUERY UPDATE users.users u SET subscription_tier = p_tier, subscription_expires_at = p_expires_at
         WHERE u.id = p_user_id AND u.deleted_at IS NULL
         RETURNING u.id, u.subscription_tier::text, u.subscription_expires_at;
     END $$;`,
  );
  await definedBy(db, 'users.only_an_operator()', 'jobhuntai_signin', []);
  await definedBy(db, 'users.subscription_of(uuid)', 'jobhuntai_signin', ['jobhuntai_app']);
  await definedBy(db, 'users.set_subscription(uuid, text, timestamptz)', 'jobhuntai_signin', ['jobhuntai_app']);
}
