import { sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import { DUPLICATE_WINDOW_DAYS } from '../../domain/applications/role-key.ts';
import type { SendFacts } from '../../domain/sending/checks.ts';
import { tierAt } from '../../domain/tiers.ts';
import type { UserTx } from '../scope.ts';
import { suppressedCount } from './suppressions.ts';

/** The schema's defaults, for a person who has no row of settings or preferences yet. */
const DEFAULT_ZONE = 'America/Los_Angeles';
const DEFAULT_PER_DAY = 10;

type Row = {
  user_active: boolean;
  application_status: ApplicationStatus | null;
  suppressed: number;
  duplicate_of: string | null;
  sent_today: number;
  max_per_day: number;
  day_ends: Date;
  subscription_tier: string;
  subscription_expires_at: Date | null;
};

/**
 * What has to be known before an e-mail may leave, in one statement. Under lockPersonsSending the answer stays true
 * until the transaction ends. The day is the person's own, and of their limit and their tier's the lower one
 * holds. Only application e-mails count and are counted.
 */
export async function sendFacts(
  tx: UserTx,
  email: { id: string; to_emails: readonly string[] },
  now: Date,
): Promise<SendFacts> {
  const { rows } = await sql<Row>`
    SELECT u.is_active AND u.deleted_at IS NULL AS user_active,
           CASE e.type WHEN 'application' THEN a.status END AS application_status,
           ${suppressedCount(email.to_emails)} AS suppressed,
           (SELECT o.id FROM applications.applications AS o
             WHERE o.user_id = a.user_id AND o.company_key = a.company_key AND o.role_key = a.role_key AND o.id <> a.id
               AND e.type = 'application' AND NOT a.override_duplicate
               AND (o.applied_at > ${now}::timestamptz - make_interval(days => ${DUPLICATE_WINDOW_DAYS})
                 OR EXISTS (SELECT FROM communications.emails AS leaving
                             WHERE leaving.application_id = o.id AND leaving.type = 'application'
                               AND leaving.status IN ('sending', 'needs_review')))
             LIMIT 1) AS duplicate_of,
           (SELECT count(*)::int FROM communications.emails AS o
             WHERE o.user_id = e.user_id AND o.type = 'application' AND e.type = 'application' AND o.id <> e.id
               AND o.status IN ('sending', 'sent', 'delivered', 'bounced', 'needs_review')
               AND o.send_started_at >= day.starts AND o.send_started_at < day.ends) AS sent_today,
           CASE e.type WHEN 'application' THEN coalesce(p.max_applications_per_day, ${DEFAULT_PER_DAY}) ELSE 1 END AS max_per_day,
           day.ends AS day_ends, u.subscription_tier, u.subscription_expires_at
      FROM communications.emails AS e
      JOIN users.users AS u ON u.id = e.user_id
      LEFT JOIN users.settings AS s ON s.user_id = e.user_id
      LEFT JOIN users.preferences AS p ON p.user_id = e.user_id
      LEFT JOIN applications.applications AS a ON a.id = e.application_id
     CROSS JOIN LATERAL (SELECT coalesce(s.timezone, ${DEFAULT_ZONE}) AS name) AS zone
     CROSS JOIN LATERAL (
       SELECT midnight AT TIME ZONE zone.name AS starts, (midnight + interval '1 day') AT TIME ZONE zone.name AS ends
         FROM date_trunc('day', ${now}::timestamptz AT TIME ZONE zone.name) AS midnight) AS day
     WHERE e.id = ${email.id}`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error(`e-mail ${email.id} vanished while its row was locked`);
  return {
    userActive: row.user_active,
    applicationStatus: row.application_status ?? undefined,
    suppressedRecipients: row.suppressed,
    duplicateOf: row.duplicate_of ?? undefined,
    sentToday: row.sent_today,
    maxPerDay: Math.min(row.max_per_day, tierAt(row, now).limits.sends_per_day),
    dayEnds: row.day_ends,
  };
}
