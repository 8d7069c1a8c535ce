import { sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import { PACES } from '../../domain/applications/pace.ts';
import { DUPLICATE_WINDOW_DAYS } from '../../domain/applications/role-key.ts';
import type { ApplicationFrequency, SendMode } from '../../domain/enums.ts';
import type { SendFacts } from '../../domain/sending/checks.ts';
import { BOUNCE_DAYS } from '../../domain/sending/pace.ts';
import { tierAt } from '../../domain/tiers.ts';
import type { UserTx } from '../scope.ts';
import type { Frozen } from './emails.ts';
import { kept, type ValueOf } from './kept.ts';
import { LAST } from './last.ts';
import { companyExcluded, outwardStopped } from './outward.ts';
import { PREPARED } from './prepared.ts';
import { SENDING, type SendRow } from './send_rows.ts';
import { type RuleRow, rulesOf, settingsOf } from './send_rules.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';
import { suppressedCount } from './suppressions.ts';

/** The schema's default, for a person who has no row of preferences yet. */
export const DEFAULT_PER_DAY = 10;
export const DEFAULT_FREQUENCY = 'moderate';

export type Found = { row: SendRow; facts: SendFacts & { mode: SendMode } };

type Row = RuleRow &
  SendRow & {
    user_active: boolean;
    application_status: ApplicationStatus | null;
    suppressed: number;
    duplicate_of: string | null;
    answered: boolean;
    bounced: boolean;
    all_sent_today: number;
    days_sending: number;
    latest_send: Date | null;
    lately_sent: number;
    lately_bounced: number;
    sent_today: number;
    max_per_day: number;
    day_ends: Date;
    subscription_tier: string;
    subscription_expires_at: Date | null;
    stopped: boolean;
    company_excluded: boolean;
    company_this_week: number;
    frequency: ApplicationFrequency;
  };

/**
 * The e-mail under its row lock, and what has to be known before it may leave, in one statement. Under the person's lock
 * `sending` the answer stays true until the transaction ends.
 */
export async function lockEmailWithFacts(tx: UserTx, id: string, now: Date): Promise<Found | undefined> {
  const [row] = await lock(tx, { id, now });
  return row && { row, facts: factsOf(row, now) };
}

/** The same, with the frozen message, as it stands at this moment and without any lock: its transaction's last statement. */
export async function readEmailWithFacts(
  tx: UserTx,
  id: string,
  now: Date,
): Promise<(Found & { row: Frozen }) | undefined> {
  const [row] = await read(tx, { id, now });
  return row && { row, facts: factsOf(row, now) };
}

const mayHaveLeft = sql`o.status IN ('sending', 'sent', 'delivered', 'bounced', 'needs_review')`;
const isToday = sql`o.send_started_at >= day.starts AND o.send_started_at < day.ends`;
/** The longest gap between two sends that can be set, jitter with it. */
const LONGEST_GAP_DAYS = 2;

/**
 * What a state is asked of rows that the person's or the application's index has found, and never by the index of states: while a
 * long queue drains its figures are stale, and a plan that trusts them reads everybody's mail. The day is the person's own, and of their limit, their frequency's and
 * their tier's the lowest holds; only application e-mails count against it. A reply counts as an answer unless a machine sent it for sure: one
 * that nobody has read yet counts.
 */
const facts = (value: ValueOf<'id' | 'now'>, columns: readonly string[]) => sql`
    SELECT ${sql.join(columns.map((column) => sql.ref(`e.${column}`)))},
           ${settingsOf('s')} AS settings, place.country, place.region,
           (SELECT scope FROM integrations.oauth_tokens WHERE user_id = e.user_id AND provider = 'google') AS google_scope,
           u.is_active AND u.deleted_at IS NULL AS user_active,
           a.status AS application_status,
           ${suppressedCount(sql`e.to_emails`)} AS suppressed,
           kin.duplicate_of, started.applications_today AS sent_today,
           e.type = 'follow_up' AND EXISTS (
             SELECT FROM communications.email_responses AS r
              WHERE r.user_id = e.user_id AND r.application_id = e.application_id
                AND (r.processed_at IS NULL OR r.review_status = 'needed'
                  OR r.classification NOT IN ('automated', 'spam'))) AS answered,
           e.type = 'follow_up' AND coalesce((
             SELECT bool_or(o.status = 'bounced') FROM communications.emails AS o
              WHERE o.application_id = e.application_id AND o.id <> e.id), false) AS bounced,
           started.today AS all_sent_today,
           coalesce((SELECT (${value('now')}::timestamptz AT TIME ZONE zone.name)::date
                          - (min(o.send_started_at) AT TIME ZONE zone.name)::date
                       FROM communications.emails AS o WHERE o.user_id = e.user_id), 0) AS days_sending,
           started.latest AS latest_send, bounces.n AS lately_bounced,
           CASE WHEN bounces.n = 0 THEN 0 ELSE (
             SELECT count(*) FILTER (WHERE o.status IN ('sent', 'delivered', 'bounced'))::int FROM communications.emails AS o
              WHERE o.user_id = e.user_id AND o.send_started_at > counted.since) END AS lately_sent,
           CASE e.type WHEN 'application' THEN coalesce(p.max_applications_per_day, ${DEFAULT_PER_DAY}) ELSE 1 END AS max_per_day,
           day.ends AS day_ends, u.subscription_tier, u.subscription_expires_at,
           ${outwardStopped} AS stopped, coalesce(p.application_frequency, ${DEFAULT_FREQUENCY}) AS frequency,
           e.type = 'application' AND ${companyExcluded(sql`a.company_key`)} AS company_excluded,
           kin.this_week AS company_this_week
      FROM communications.emails AS e
      JOIN users.users AS u ON u.id = e.user_id
      LEFT JOIN users.settings AS s ON s.user_id = e.user_id
      LEFT JOIN users.preferences AS p ON p.user_id = e.user_id
      LEFT JOIN applications.applications AS a ON a.id = e.application_id
      LEFT JOIN LATERAL (
        SELECT coalesce(p.country, j.country) AS country, p.region
          FROM jobs.jobs AS j LEFT JOIN jobs.places AS p ON p.id = j.place_ids[1]
         WHERE j.id = a.job_id AND s.send_zone = 'recipient') AS place ON true
     CROSS JOIN LATERAL (SELECT coalesce(s.timezone, ${DEFAULT_ZONE}) AS name) AS zone
     CROSS JOIN LATERAL (
       SELECT midnight AT TIME ZONE zone.name AS starts, (midnight + interval '1 day') AT TIME ZONE zone.name AS ends
         FROM date_trunc('day', ${value('now')}::timestamptz AT TIME ZONE zone.name) AS midnight) AS day
     CROSS JOIN LATERAL (
       SELECT greatest(s.bounces_seen_at, ${value('now')}::timestamptz - make_interval(days => ${BOUNCE_DAYS})) AS since) AS counted
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS n FROM communications.emails AS o
        WHERE o.user_id = e.user_id AND o.status = 'bounced' AND o.send_started_at > counted.since) AS bounces
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE ${mayHaveLeft} AND ${isToday})::int AS today,
              count(*) FILTER (WHERE ${mayHaveLeft} AND ${isToday} AND o.type = 'application' AND e.type = 'application')::int
                AS applications_today,
              max(o.send_started_at) FILTER (WHERE ${mayHaveLeft}) AS latest
         FROM communications.emails AS o
        WHERE o.user_id = e.user_id AND o.id <> e.id
          AND o.send_started_at >= least(day.starts, ${value('now')}::timestamptz - make_interval(days => ${LONGEST_GAP_DAYS}))) AS started
     CROSS JOIN LATERAL (
       SELECT (array_agg(o.id) FILTER (WHERE o.role_key = a.role_key
                 AND (o.applied_at > ${value('now')}::timestamptz - make_interval(days => ${DUPLICATE_WINDOW_DAYS}) OR leaving.now)))[1]
                AS duplicate_of,
              count(*) FILTER (WHERE o.applied_at > ${value('now')}::timestamptz - interval '7 days' OR leaving.now)::int AS this_week
         FROM applications.applications AS o
        CROSS JOIN LATERAL (
          SELECT bool_or(l.status IN ('sending', 'needs_review')) AS now FROM communications.emails AS l
           WHERE l.application_id = o.id AND l.type = 'application') AS leaving
        WHERE o.user_id = a.user_id AND o.company_key = a.company_key AND o.id <> a.id
          AND e.type = 'application' AND NOT a.override_duplicate) AS kin
     WHERE e.id = ${value('id')}`;

const lock = kept<Row, 'id' | 'now'>((value) => sql<Row>`${PREPARED} ${facts(value, SENDING)} FOR UPDATE OF e`);
const read = kept<Row & Frozen, 'id' | 'now'>(
  (value) => sql<Row & Frozen>`${PREPARED} ${facts(value, [...SENDING, 'mime', 'mime_sha256'])} ${LAST}`,
);

function factsOf(row: Row, now: Date): SendFacts & { mode: SendMode } {
  const rules = rulesOf(row);
  return {
    mode: rules.mode,
    emailId: row.id,
    type: row.type,
    userActive: row.user_active,
    applicationStatus: row.application_status ?? undefined,
    suppressedRecipients: row.suppressed,
    duplicateOf: row.duplicate_of ?? undefined,
    sentToday: row.sent_today,
    stopped: row.stopped,
    companyExcluded: row.company_excluded,
    companyThisWeek: row.company_this_week,
    companyMost: PACES[row.frequency].per_company_week,
    maxPerDay: Math.min(row.max_per_day, tierAt(row, now).limits.sends_per_day, PACES[row.frequency].per_day),
    dayEnds: row.day_ends,
    answered: row.answered,
    bounced: row.bounced,
    allSentToday: row.all_sent_today,
    daysSending: row.days_sending,
    scheduledBy: row.scheduled_by,
    window: rules.window,
    pace: rules.pace,
    latestSend: row.latest_send ?? undefined,
    lately: { sent: row.lately_sent, bounced: row.lately_bounced },
  };
}

/** What has to be known before an e-mail may leave. Throws where there is none. */
export async function sendFacts(tx: UserTx, { id }: { id: string }, now: Date): Promise<SendFacts> {
  const found = await lockEmailWithFacts(tx, id, now);
  if (found === undefined) throw new Error(`e-mail ${id} is not there`);
  return found.facts;
}
