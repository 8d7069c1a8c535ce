import { sql } from 'kysely';
import type { NoticeKind, ResponseClass } from '../../domain/enums.ts';
import { OPEN_INTERVIEWS } from '../../domain/interviews/interview.ts';
import type { NobodyTx, SystemTx, UserTx } from '../scope.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

/** At eight in the morning of the person's own zone; who was missed then gets it until noon. */
const HOUR = 8;
const LATEST_HOURS = 4;

export type DueDigest = { user_id: string; at: Date; weekly: boolean };

/** People whose digest of the day, or on Mondays of the week, is due and not dealt with. */
export const dueDigests = async (tx: SystemTx, now: Date, limit: number): Promise<DueDigest[]> =>
  (
    await sql<DueDigest>`
    SELECT d.user_id, d.at, d.weekly
      FROM (SELECT u.id AS user_id, coalesce(s.email_frequency, 'daily') = 'weekly' AS weekly,
                   (date_trunc('day', ${now}::timestamptz AT TIME ZONE z.zone) + make_interval(hours => ${HOUR})) AT TIME ZONE z.zone AS at,
                   extract(isodow FROM ${now}::timestamptz AT TIME ZONE z.zone) AS weekday
              FROM users.users AS u
              LEFT JOIN users.settings AS s ON s.user_id = u.id
             CROSS JOIN LATERAL (SELECT coalesce(s.timezone, ${DEFAULT_ZONE}) AS zone) AS z
             WHERE u.is_active AND u.deleted_at IS NULL AND coalesce(s.email_notifications, TRUE)
               AND coalesce(s.email_frequency, 'daily') IN ('daily', 'weekly')) AS d
     WHERE d.at <= ${now}::timestamptz AND d.at > ${now}::timestamptz - make_interval(hours => ${LATEST_HOURS})
       AND (NOT d.weekly OR d.weekday = 1)
       AND NOT EXISTS (
         SELECT FROM communications.notices AS n
          WHERE n.user_id = d.user_id AND n.kind = 'digest' AND n.occurs_at = d.at
            AND (n.status <> 'waiting' OR n.next_attempt_at > ${now}::timestamptz))
     ORDER BY d.at, d.user_id LIMIT ${limit}`.execute(tx)
  ).rows;

/** Classes of replies that a person wants to know of at once. */
const NEWS: readonly ResponseClass[] = ['interview_request', 'rejection', 'request_info', 'offer'];

/** Replies of the last day that people who want to be told at once have not been told of. */
export const dueNews = async (tx: SystemTx, now: Date, limit: number): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT r.id, r.user_id
      FROM communications.email_responses AS r
      JOIN users.settings AS s ON s.user_id = r.user_id AND s.email_frequency = 'realtime' AND s.email_notifications
      JOIN users.users AS u ON u.id = r.user_id AND u.is_active AND u.deleted_at IS NULL
     WHERE r.processed_at IS NOT NULL AND r.received_at > ${now}::timestamptz - interval '1 day'
       AND (r.classification = ANY (${[...NEWS]}::text[]) OR r.review_status = 'needed')
       AND NOT EXISTS (
         SELECT FROM communications.notices AS n
          WHERE n.user_id = r.user_id AND n.kind = 'reply' AND n.subject_id = r.id
            AND (n.status <> 'waiting' OR n.next_attempt_at > ${now}::timestamptz))
     ORDER BY r.received_at, r.id LIMIT ${limit}`.execute(tx)
  ).rows;

export type NewsRow = {
  received_at: Date;
  classification: ResponseClass | null;
  needed: boolean;
  company: string | null;
};

export const findNews = async (tx: UserTx, id: string): Promise<NewsRow | undefined> =>
  (
    await sql<NewsRow>`
    SELECT r.received_at, r.classification, r.review_status = 'needed' AS needed, a.company_name AS company
      FROM communications.email_responses AS r LEFT JOIN applications.applications AS a ON a.id = r.application_id
     WHERE r.id = ${id}::uuid`.execute(tx)
  ).rows[0];

const MOST = 10;

export type DigestRows = {
  sent: number;
  replies: { company: string | null; classification: ResponseClass | null }[];
  interviews: { company: string | null; title: string | null; at: Date }[];
  offers: { company: string | null; until: string | null }[];
  match_count: number;
  matches: { title: string; company: string | null; location: string | null; score: number }[];
  replies_to_review: number;
  mails_to_review: number;
  sheet_conflicts: number;
  reconnect: boolean;
};

/** What happened to a person between two instants, what is to come within a week, and what waits for them. */
export async function digestRows(tx: UserTx, since: Date, now: Date): Promise<DigestRows> {
  const me = sql`public.app_current_user_id()`;
  const counts = await sql<
    Pick<DigestRows, 'sent' | 'match_count' | 'replies_to_review' | 'mails_to_review' | 'sheet_conflicts' | 'reconnect'>
  >`
    SELECT (SELECT count(*)::int FROM applications.applications WHERE user_id = ${me} AND applied_at >= ${since} AND applied_at < ${now}) AS sent,
           (SELECT count(*)::int FROM jobs.job_matches WHERE user_id = ${me} AND is_recommended AND created_at >= ${since} AND created_at < ${now}) AS match_count,
           (SELECT count(*)::int FROM communications.email_responses WHERE user_id = ${me} AND review_status = 'needed') AS replies_to_review,
           (SELECT count(*)::int FROM communications.emails WHERE user_id = ${me} AND status = 'needs_review') AS mails_to_review,
           (SELECT count(*)::int FROM integrations.sheet_conflicts WHERE user_id = ${me} AND state = 'open') AS sheet_conflicts,
           EXISTS (SELECT FROM integrations.oauth_tokens WHERE user_id = ${me} AND status = 'reconnect_required') AS reconnect`.execute(
    tx,
  );
  const replies = await sql<DigestRows['replies'][number]>`
    SELECT a.company_name AS company, r.classification
      FROM communications.email_responses AS r JOIN applications.applications AS a ON a.id = r.application_id
     WHERE r.user_id = ${me} AND r.received_at >= ${since} AND r.received_at < ${now} AND r.classification IS DISTINCT FROM 'spam'
     ORDER BY r.received_at DESC LIMIT ${MOST}`.execute(tx);
  const interviews = await sql<DigestRows['interviews'][number]>`
    SELECT a.company_name AS company, a.job_title AS title, i.scheduled_at AS at
      FROM applications.interviews AS i JOIN applications.applications AS a ON a.id = i.application_id
     WHERE a.user_id = ${me} AND i.status = ANY (${[...OPEN_INTERVIEWS]}::text[]) AND a.status NOT IN ('withdrawn', 'rejected')
       AND i.scheduled_at BETWEEN ${now}::timestamptz AND ${now}::timestamptz + interval '7 days'
     ORDER BY i.scheduled_at LIMIT ${MOST}`.execute(tx);
  const offers = await sql<DigestRows['offers'][number]>`
    SELECT a.company_name AS company, o.expiry_date AS until
      FROM applications.offers AS o JOIN applications.applications AS a ON a.id = o.application_id
     WHERE a.user_id = ${me} AND o.status IN ('pending', 'negotiating') AND a.status <> 'withdrawn'
     ORDER BY o.expiry_date NULLS LAST LIMIT ${MOST}`.execute(tx);
  const matches = await sql<DigestRows['matches'][number]>`
    SELECT j.title, c.name AS company, j.location, m.match_score AS score
      FROM jobs.job_matches AS m JOIN jobs.jobs AS j ON j.id = m.job_id LEFT JOIN jobs.companies AS c ON c.id = j.company_id
     WHERE m.user_id = ${me} AND m.is_recommended AND m.created_at >= ${since} AND m.created_at < ${now}
     ORDER BY m.match_score DESC, m.job_id LIMIT 5`.execute(tx);
  const [first] = counts.rows;
  if (first === undefined) throw new Error('The counts of a digest are one row.');
  return {
    ...first,
    replies: replies.rows,
    interviews: interviews.rows,
    offers: offers.rows,
    matches: matches.rows,
  };
}

/** Whose notice the address with this hash stood in, and of which kind; undefined for none. */
export const noticeBehind = async (
  tx: NobodyTx,
  stopHash: Uint8Array,
): Promise<{ user_id: string; kind: NoticeKind } | undefined> =>
  (await sql<{ user_id: string; kind: NoticeKind }>`SELECT * FROM users.notice_behind(${stopHash})`.execute(tx))
    .rows[0];

/** Keeps the hash of the address by which the person may stop this kind. */
export const keepStopHash = async (tx: UserTx, id: string, stopHash: Uint8Array): Promise<void> => {
  await tx
    .updateTable('communications.notices')
    .set({ stop_hash: Buffer.from(stopHash) })
    .where('id', '=', id)
    .execute();
};
