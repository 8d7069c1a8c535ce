import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { NoticeKind, NoticeStatus } from '../../domain/enums.ts';
import { OPEN_INTERVIEWS } from '../../domain/interviews/interview.ts';
import { GRACE_MINUTES } from '../../domain/notices/reminders.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

const TABLE = 'communications.notices';
export type NoticeRow = Omit<Selectable<DB[typeof TABLE]>, 'kind' | 'status'> & {
  kind: NoticeKind;
  status: NoticeStatus;
};

/** What a notice is about; one person gets one of each. */
export type NoticeKey = { kind: NoticeKind; subject_id: string; lead_minutes: number; occurs_at: Date };

/**
 * Of something that ended, in a statement that has the person's settings as `s`: they want mail, and no notice told them of it
 * or is put off. `id`, `userId` and `at` are columns of what ended, as `w.disabled_at`.
 */
export const isToTell = (id: string, userId: string, at: string, now: Date): RawBuilder<boolean> => sql<boolean>`
  coalesce(s.email_notifications, TRUE) AND NOT EXISTS (
    SELECT FROM communications.notices n
     WHERE n.user_id = ${sql.ref(userId)} AND n.subject_id = ${sql.ref(id)} AND n.occurs_at = ${sql.ref(at)}
       AND (n.status <> 'waiting' OR n.next_attempt_at > ${now}::timestamptz))`;

/** A failed send is due again after as many minutes. */
const AGAIN_MINUTES = 2;

/** Interviews of which a reminder is due and not dealt with, of people who want them, soonest first. */
export const interviewsToRemind = async (
  tx: SystemTx,
  now: Date,
  limit: number,
): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT i.id, a.user_id
      FROM applications.interviews AS i
      JOIN applications.applications AS a ON a.id = i.application_id AND a.status NOT IN ('withdrawn', 'rejected')
      JOIN users.users AS u ON u.id = a.user_id AND u.is_active AND u.deleted_at IS NULL
      LEFT JOIN users.settings AS s ON s.user_id = a.user_id
     WHERE i.status = ANY (${[...OPEN_INTERVIEWS]}::text[]) AND coalesce(s.interview_reminders, TRUE)
       AND i.scheduled_at > ${now}::timestamptz - make_interval(mins => ${GRACE_MINUTES})
       -- The longest lead of the contract: four weeks.
       AND i.scheduled_at <= ${now}::timestamptz + interval '28 days'
       AND EXISTS (
         SELECT FROM unnest(coalesce(s.reminder_minutes, '{15,60}')) AS lead
          WHERE i.scheduled_at <= ${now}::timestamptz + make_interval(mins => lead)
            AND NOT EXISTS (
              SELECT FROM communications.notices AS n
               WHERE n.user_id = a.user_id AND n.subject_id = i.id AND n.lead_minutes = lead AND n.occurs_at = i.scheduled_at
                 AND (n.status <> 'waiting' OR n.next_attempt_at > ${now}::timestamptz)))
     ORDER BY i.scheduled_at, i.id LIMIT ${limit}`.execute(tx)
  ).rows;

/** The leads of an interview's reminders that were dealt with for this time of it. */
export const dealtWith = async (
  tx: UserTx,
  { subject_id, occurs_at }: Pick<NoticeKey, 'subject_id' | 'occurs_at'>,
  now: Date,
): Promise<Set<number>> => {
  const rows = await tx
    .selectFrom(TABLE)
    .select('lead_minutes')
    .where('subject_id', '=', subject_id)
    .where('occurs_at', '=', occurs_at)
    .where(({ eb, or }) => or([eb('status', '<>', 'waiting'), eb('next_attempt_at', '>', now)]))
    .execute();
  return new Set(rows.map(({ lead_minutes: lead }) => lead));
};

/** Takes a notice to be sent, once: undefined when another run has it, it was sent, or is not due again yet. */
export const claimNotice = async (
  tx: UserTx,
  userId: string,
  key: NoticeKey,
  now: Date,
): Promise<NoticeRow | undefined> =>
  (
    await sql<NoticeRow>`
    INSERT INTO communications.notices AS n (user_id, kind, subject_id, lead_minutes, occurs_at, created_at)
    VALUES (${userId}::uuid, ${key.kind}, ${key.subject_id}::uuid, ${key.lead_minutes}, ${key.occurs_at}::timestamptz, ${now}::timestamptz)
    ON CONFLICT ON CONSTRAINT unique_notice DO UPDATE SET status = 'sending', attempts = n.attempts + 1
      WHERE n.status = 'waiting' AND n.next_attempt_at <= ${now}::timestamptz
    RETURNING *`.execute(tx)
  ).rows[0];

/** A nearer notice says what this one would have. */
export const passNotice = async (tx: UserTx, userId: string, key: NoticeKey): Promise<void> => {
  await tx
    .insertInto(TABLE)
    .values({ user_id: userId, ...key, status: 'passed' satisfies NoticeStatus })
    .onConflict((conflict) =>
      conflict
        .constraint('unique_notice')
        .doUpdateSet({ status: 'passed' satisfies NoticeStatus })
        .where(`${TABLE}.status`, '=', 'waiting'),
    )
    .execute();
};

export const noteSent = async (tx: UserTx, id: string, now: Date): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ status: 'sent' satisfies NoticeStatus, sent_at: now, last_error: null })
    .where('id', '=', id)
    .execute();
};

/** `again`: it did not leave, and is due again soon. */
export const noteFailed = async (
  tx: UserTx,
  id: string,
  { reason, again, now }: { reason: string; again: boolean; now: Date },
): Promise<void> => {
  const status: NoticeStatus = again ? 'waiting' : 'failed';
  const next = new Date(now.getTime() + AGAIN_MINUTES * 60_000);
  await tx
    .updateTable(TABLE)
    .set({ status, last_error: reason.slice(0, 500), next_attempt_at: next })
    .where('id', '=', id)
    .execute();
};
