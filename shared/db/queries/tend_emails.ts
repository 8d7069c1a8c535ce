import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';

/** What is due of one person: an e-mail, an application or an interview, by its id. */
export type DueOf = { id: string; user_id: string };

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Older ones are nobody's surprise any more: a follow-up after two months reads as a mistake. */
const FOLLOW_UP_WITHIN_DAYS = 60;
const THANKS_WITHIN_DAYS = 3;
/** After the interview's end, so that nobody is thanked while still talking. */
const THANKS_AFTER_MINUTES = 60;

/** E-mails that left so long ago that a bounce would be here, by id, after `after`. */
export const settledEmails = async (tx: SystemTx, now: Date, after: string | undefined, limit: number) =>
  (
    await sql<DueOf>`
    SELECT e.id, e.user_id
      FROM communications.emails AS e
      LEFT JOIN users.settings AS s ON s.user_id = e.user_id
     WHERE e.status = 'sent' AND e.id > ${after ?? NOBODY}::uuid
       AND e.sent_at <= ${now}::timestamptz - make_interval(hours => coalesce(s.delivered_after_hours, 48))
     ORDER BY e.id LIMIT ${limit}`.execute(tx)
  ).rows;

/** Applications that left and were not followed up since, as their people's settings say, by id, after `after`. */
export const dueFollowUps = async (tx: SystemTx, now: Date, after: string | undefined, limit: number) =>
  (
    await sql<DueOf>`
    SELECT a.id, a.user_id
      FROM applications.applications AS a
      JOIN communications.emails AS e ON e.application_id = a.id AND e.type = 'application' AND e.status IN ('sent', 'delivered')
      JOIN users.users AS u ON u.id = a.user_id AND u.is_active AND u.deleted_at IS NULL
      LEFT JOIN users.settings AS s ON s.user_id = a.user_id
     WHERE a.status IN ('sent', 'delivered', 'viewed') AND a.id > ${after ?? NOBODY}::uuid
       AND coalesce(s.follow_up_enabled, TRUE)
       AND e.sent_at <= ${now}::timestamptz - make_interval(days => coalesce(s.follow_up_days, 7))
       AND e.sent_at > ${now}::timestamptz - make_interval(days => greatest(${FOLLOW_UP_WITHIN_DAYS}, coalesce(s.follow_up_days, 7) + 7))
       -- A draft that was discarded is an answer too.
       AND NOT EXISTS (SELECT FROM communications.emails AS f WHERE f.application_id = a.id AND f.type = 'follow_up')
     ORDER BY a.id LIMIT ${limit}`.execute(tx)
  ).rows;

/** Interviews that are over and were not thanked for, by id, after `after`. */
export const dueThanks = async (tx: SystemTx, now: Date, after: string | undefined, limit: number) =>
  (
    await sql<DueOf>`
    SELECT i.id, a.user_id
      FROM applications.interviews AS i
      JOIN applications.applications AS a ON a.id = i.application_id
      JOIN users.users AS u ON u.id = a.user_id AND u.is_active AND u.deleted_at IS NULL
      LEFT JOIN users.settings AS s ON s.user_id = a.user_id
     WHERE i.status IN ('scheduled', 'rescheduled', 'completed') AND i.id > ${after ?? NOBODY}::uuid
       AND coalesce(s.thank_you_enabled, TRUE) AND a.status NOT IN ('withdrawn', 'rejected')
       AND i.scheduled_at <= ${now}::timestamptz - make_interval(mins => coalesce(i.duration_minutes, 60) + ${THANKS_AFTER_MINUTES})
       AND i.scheduled_at > ${now}::timestamptz - make_interval(days => ${THANKS_WITHIN_DAYS})
       AND NOT EXISTS (SELECT FROM communications.emails AS f WHERE f.interview_id = i.id AND f.type = 'thank_you')
     ORDER BY i.id LIMIT ${limit}`.execute(tx)
  ).rows;

/** A day after its end an interview that nobody called off has taken place. */
const COMPLETED_AFTER_HOURS = 24;

/** Interviews that are over by a day and still stand as to come, by id, after `after`. */
export const endedInterviews = async (tx: SystemTx, now: Date, after: string | undefined, limit: number) =>
  (
    await sql<DueOf>`
    SELECT i.id, a.user_id
      FROM applications.interviews AS i
      JOIN applications.applications AS a ON a.id = i.application_id
      JOIN users.users AS u ON u.id = a.user_id AND u.is_active AND u.deleted_at IS NULL
     WHERE i.status IN ('scheduled', 'rescheduled') AND i.id > ${after ?? NOBODY}::uuid
       AND i.scheduled_at <= ${now}::timestamptz - make_interval(hours => ${COMPLETED_AFTER_HOURS}, mins => coalesce(i.duration_minutes, 60))
     ORDER BY i.id LIMIT ${limit}`.execute(tx)
  ).rows;
