import { sql } from 'kysely';
import type { ApplicationFrequency } from '../../domain/enums.ts';
import type { Subscription } from '../../domain/tiers.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

/** People who switched automatic applications on; ids alone. */
export const peopleWhoAutoApply = async (tx: SystemTx, limit: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT u.id FROM users.preferences p JOIN users.users u ON u.id = p.user_id
     WHERE p.auto_apply AND u.is_active AND u.deleted_at IS NULL AND NOT EXISTS (SELECT FROM communications.general_stop)
     ORDER BY u.id LIMIT ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
};

export type AutoApplyWish = Subscription & {
  frequency: ApplicationFrequency;
  own_line: number | null;
  letters: boolean;
  packets: boolean;
  max_per_day: number;
  /** Applications of the person's day so far: queued, left, or chosen automatically. */
  used_today: number;
};

/** What the person allows; undefined when they do not (any more), or when their outward acts are stopped. */
export const findAutoApplyWish = async (tx: UserTx, now: Date): Promise<AutoApplyWish | undefined> => {
  const { rows } = await sql<AutoApplyWish>`
    SELECT p.application_frequency AS frequency, p.auto_apply_min_score::int AS own_line,
           p.auto_apply_letters AS letters, p.auto_apply_packets AS packets,
           p.max_applications_per_day AS max_per_day, u.subscription_tier, u.subscription_expires_at,
           (SELECT count(*)::int FROM applications.applications a
             WHERE a.user_id = u.id AND (a.status = 'queued' OR a.applied_at >= day.starts
               OR (a.origin = 'automatic' AND a.created_at >= day.starts))) AS used_today
      FROM users.preferences p
      JOIN users.users u ON u.id = p.user_id
     CROSS JOIN LATERAL (
       SELECT coalesce((SELECT s.timezone FROM users.settings s WHERE s.user_id = u.id), ${DEFAULT_ZONE}) AS name) AS zone
     CROSS JOIN LATERAL (
       SELECT date_trunc('day', ${now}::timestamptz AT TIME ZONE zone.name) AT TIME ZONE zone.name AS starts) AS day
     WHERE p.user_id = public.app_current_user_id() AND p.auto_apply AND u.is_active AND u.deleted_at IS NULL
       AND NOT EXISTS (SELECT FROM communications.general_stop)
       AND NOT EXISTS (SELECT FROM communications.stops s WHERE s.user_id = u.id)`.execute(tx);
  return rows[0];
};

export type Choice = { job_id: string; match_score: number; channel: 'email' | 'url' };

/**
 * Recommended matches from the line on, best first, that name an address (or, with `packets`, a page alone), are open, were not dismissed and not applied to
 * in any way. What else stands against one is found when it is drafted and submitted.
 */
export const listChoices = async (
  tx: UserTx,
  { line, packets, limit }: { line: number; packets: boolean; limit: number },
): Promise<Choice[]> =>
  (
    await sql<Choice>`
      SELECT m.job_id, m.match_score, CASE WHEN j.application_email IS NULL THEN 'url' ELSE 'email' END AS channel
        FROM jobs.job_matches m JOIN jobs.jobs j ON j.id = m.job_id
       WHERE m.user_id = public.app_current_user_id() AND m.is_recommended AND m.match_score >= ${line}
         AND j.is_active AND (j.application_email IS NOT NULL OR ${packets}) AND (j.expiry_date IS NULL OR j.expiry_date > now())
         AND NOT EXISTS (SELECT FROM jobs.match_dismissals d WHERE d.user_id = m.user_id AND d.job_id = m.job_id)
         AND NOT EXISTS (SELECT FROM applications.applications a WHERE a.user_id = m.user_id AND a.job_id = m.job_id)
       ORDER BY m.relevance DESC, m.match_score DESC, m.id DESC LIMIT ${limit}`.execute(tx)
  ).rows;

/** The person's newest letter for the job that nothing blocks; undefined where there is none. */
export const findReadyLetter = async (tx: UserTx, jobId: string): Promise<string | undefined> =>
  (
    await sql<{ id: string }>`
      SELECT id FROM ai.cover_letters WHERE job_id = ${jobId} AND NOT coalesce(blocked, false)
       ORDER BY created_at DESC LIMIT 1`.execute(tx)
  ).rows[0]?.id;
