import { type RawBuilder, sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import type { UserTx } from '../scope.ts';
import { kept, keptFor, type ValueOf } from './kept.ts';
import { LAST } from './last.ts';
import { PREPARED } from './prepared.ts';
import type { SendChange } from './send_rows.ts';

export type SentNote = {
  knownBy: string;
  description: string;
  /** The states from which the application of an application e-mail moves to `sent`; in any other it stays as it is. */
  movable: readonly ApplicationStatus[];
};

const SHOWN = ['id', 'type', 'application_id', 'sent_at', 'provider_message_id', 'thread_id'] as const;

/** What follows from a message that left, whose row says so already. The last statement of its transaction. */
export async function noteSent(tx: UserTx, id: string, note: SentNote, now: Date): Promise<void> {
  await noting(tx, { ...note, now, of: id });
}

/**
 * Changes the row of a message that left, under this fence only, and what follows from it. False, and nothing changed,
 * where the fence is stale. The last statement of its transaction.
 */
export async function changeSent(
  tx: UserTx,
  { id, fence }: { id: string; fence: string },
  change: SendChange,
  note: SentNote,
  now: Date,
): Promise<boolean> {
  const rows = await changing(Object.keys(change))(tx, { ...change, ...note, now, of: id, fence });
  return rows.length > 0;
}

/**
 * In one statement: the message's event, its application (applied to at that time, moved where it may be) and the line
 * on the application's timeline.
 */
const follow = (email: RawBuilder<unknown>, value: ValueOf<string>) => sql`${PREPARED}
    WITH email AS (${email}), event AS (
      INSERT INTO communications.email_events (email_id, event_type, event_data, created_at)
      SELECT id, 'sent', jsonb_build_object('known_by', ${value('knownBy')}::text, 'provider_message_id', provider_message_id,
                                            'thread_id', thread_id), ${value('now')}
        FROM email
    ), locked AS MATERIALIZED (
      SELECT a.id, a.status, a.status = ANY (${value('movable')}::text[]) AND email.type = 'application' AS moves,
             email.type, email.sent_at
        FROM applications.applications AS a JOIN email ON email.application_id = a.id FOR UPDATE OF a
    ), moved AS (
      UPDATE applications.applications AS a
         SET status = CASE WHEN locked.moves THEN 'sent' ELSE a.status END,
             applied_at = CASE WHEN locked.moves THEN locked.sent_at
                               WHEN locked.type = 'application' THEN coalesce(a.applied_at, locked.sent_at)
                               ELSE a.applied_at END,
             last_activity_at = ${value('now')}
        FROM locked WHERE a.id = locked.id
      RETURNING locked.id, locked.status AS was, locked.moves, locked.type
    ), activity AS (
      INSERT INTO applications.application_activities (application_id, activity_type, description, metadata, created_at)
      SELECT moved.id, 'sent', ${value('description')}::text,
             jsonb_build_object('email_id', email.id, 'email_type', email.type, 'known_by', ${value('knownBy')}::text)
               || CASE WHEN moves THEN jsonb_build_object('from', was, 'to', 'sent', 'actor', 'system') ELSE '{}' END, ${value('now')}
        FROM moved CROSS JOIN email
    )
    SELECT id FROM email ${LAST}`;

const noting = kept<{ id: string }, string>((value, tx) => {
  const email = tx.selectFrom('communications.emails').select(SHOWN).where('id', '=', value('of'));
  return follow(sql`${email}`, value);
});

const changing = keptFor<{ id: string }>((columns) =>
  kept((value, tx) => {
    const email = tx
      .updateTable('communications.emails')
      .set(Object.fromEntries(columns.map((column) => [column, value(column)])))
      .where('id', '=', value('of'))
      .where('lease_fence', '=', value('fence'))
      .returning(SHOWN);
    return follow(sql`${email}`, value);
  }),
);
