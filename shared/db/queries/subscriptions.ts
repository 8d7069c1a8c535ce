import { sql } from 'kysely';
import type { ApplicationFrequency } from '../../domain/enums.ts';
import type { Subscription } from '../../domain/tiers.ts';
import type { UserTx } from '../scope.ts';
import { DEFAULT_FREQUENCY, DEFAULT_PER_DAY } from './send_facts.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

/** The person's own; undefined when there is no such person. */
export const findSubscription = (tx: UserTx, userId: string): Promise<Subscription | undefined> =>
  tx
    .selectFrom('users.users')
    .select(['subscription_tier', 'subscription_expires_at'])
    .where('id', '=', userId)
    .executeTakeFirst();

export type TierUseRow = Subscription & {
  sources: number;
  matches: number;
  letters_today: number;
  sends_today: number;
  /** What the person's own preferences allow a day. */
  own_sends_per_day: number;
  frequency: ApplicationFrequency;
  model_micros_today: number;
  /** The first instant of the person's tomorrow. */
  day_ends: Date;
};

/** What a person uses of what their tier allows, in one statement; the day is their own. */
export const findTierUse = async (tx: UserTx, userId: string, now: Date): Promise<TierUseRow | undefined> => {
  const { rows } = await sql<TierUseRow>`
    SELECT u.subscription_tier, u.subscription_expires_at, day.ends AS day_ends,
           coalesce(f.max_applications_per_day, ${DEFAULT_PER_DAY}) AS own_sends_per_day,
           coalesce(f.application_frequency, ${DEFAULT_FREQUENCY}) AS frequency,
           (SELECT count(*)::int FROM jobs.user_sources s WHERE s.user_id = u.id) AS sources,
           (SELECT count(*)::int FROM jobs.job_matches m WHERE m.user_id = u.id) AS matches,
           coalesce((SELECT t.used FROM users.tier_usage t
                      WHERE t.user_id = u.id AND t.kind = 'letters_per_day' AND t.day = day.local), 0) AS letters_today,
           coalesce((SELECT t.used FROM users.tier_usage t
                      WHERE t.user_id = u.id AND t.kind = 'model_micros_per_day' AND t.day = day.local), 0) AS model_micros_today,
           (SELECT count(*)::int FROM communications.emails o
             WHERE o.user_id = u.id AND o.type = 'application'
               AND o.status IN ('sending', 'sent', 'delivered', 'bounced', 'needs_review')
               AND o.send_started_at >= day.starts AND o.send_started_at < day.ends) AS sends_today
      FROM users.users u
      LEFT JOIN users.preferences f ON f.user_id = u.id
     CROSS JOIN LATERAL (
       SELECT coalesce((SELECT s.timezone FROM users.settings s WHERE s.user_id = u.id), ${DEFAULT_ZONE}) AS name) AS zone
     CROSS JOIN LATERAL (
       SELECT midnight::date AS local, midnight AT TIME ZONE zone.name AS starts,
              (midnight + interval '1 day') AT TIME ZONE zone.name AS ends
         FROM date_trunc('day', ${now}::timestamptz AT TIME ZONE zone.name) AS midnight) AS day
     WHERE u.id = ${userId}`.execute(tx);
  return rows[0];
};

export type SubscriptionRow = Subscription & { user_id: string };

/** Another person's, for an operator: the database refuses everybody else. Undefined when there is no such person. */
export const findSubscriptionOf = async (tx: UserTx, userId: string): Promise<SubscriptionRow | undefined> =>
  (await sql<SubscriptionRow>`SELECT * FROM users.subscription_of(${userId}::uuid)`.execute(tx)).rows[0];

/** Sets another person's, as an operator; the audit trail notes it. Undefined when there is no such person. */
export const setSubscriptionOf = async (
  tx: UserTx,
  userId: string,
  to: Subscription,
): Promise<SubscriptionRow | undefined> =>
  (
    await sql<SubscriptionRow>`
      SELECT * FROM users.set_subscription(${userId}::uuid, ${to.subscription_tier}::text, ${to.subscription_expires_at}::timestamptz)`.execute(
      tx,
    )
  ).rows[0];
