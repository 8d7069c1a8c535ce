import { type RawBuilder, type Selectable, sql } from 'kysely';
import { GMAIL_READONLY } from '../../domain/google-scopes.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

export type CursorRow = Pick<
  Selectable<DB['integrations.mailbox_cursors']>,
  | 'history_id'
  | 'last_synced_at'
  | 'failures'
  | 'lease_fence'
  | 'pending_message_ids'
  | 'pending_history_id'
  | 'list_again_at'
  | 'watch_renew_at'
  | 'watch_expires_at'
>;

/**
 * Takes the person's mailbox until `until`; undefined while another reader holds it, and for a person who is gone or
 * whose account has ended. The fence grows with each claim, so that a reader whose lease ran out cannot move the cursor any more.
 */
export async function claimCursor(
  tx: UserTx,
  userId: string,
  { now, until }: { now: Date; until: Date },
): Promise<CursorRow | undefined> {
  await tx
    .insertInto('integrations.mailbox_cursors')
    .columns(['user_id', 'next_sync_at'])
    .expression((from) =>
      from
        .selectFrom('users.users')
        .select(['id', sql<Date>`${now}::timestamptz`.as('next_sync_at')])
        .where('id', '=', userId)
        .where('is_active', '=', true)
        .where('deleted_at', 'is', null),
    )
    .onConflict((conflict) => conflict.columns(['user_id', 'provider']).doNothing())
    .execute();
  return await tx
    .updateTable('integrations.mailbox_cursors')
    .set(({ eb }) => ({ lease_until: until, lease_fence: eb('lease_fence', '+', '1') }))
    .where('user_id', '=', userId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('users.users as person')
          .select('person.id')
          .where('person.id', '=', userId)
          .where('person.is_active', '=', true)
          .where('person.deleted_at', 'is', null),
      ),
    )
    .where(({ or, eb }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .returning([
      'history_id',
      'last_synced_at',
      'failures',
      'lease_fence',
      'pending_message_ids',
      'pending_history_id',
      'list_again_at',
      'watch_renew_at',
      'watch_expires_at',
    ])
    .executeTakeFirst();
}

/** Has the mailbox read once more as soon as its reader of now is done: something came while it read. */
export async function askAgain(tx: UserTx, userId: string, now: Date): Promise<void> {
  await tx
    .updateTable('integrations.mailbox_cursors')
    .set({ asked_again: true, next_sync_at: now })
    .where('user_id', '=', userId)
    .execute();
}

/** Has the mailbox read now, however long its reading was put off, and Gmail asked anew to tell of what comes. */
export async function wakeMailbox(tx: UserTx, userId: string, now: Date): Promise<void> {
  await tx
    .updateTable('integrations.mailbox_cursors')
    .set({ next_sync_at: now, watch_renew_at: null })
    .where('user_id', '=', userId)
    .execute();
}

/** Puts the cursor where the mailbox was read to, never back, and gives the lease up. False under an older fence. */
export async function advanceCursor(
  tx: UserTx,
  userId: string,
  {
    fence,
    historyId,
    syncedAt,
    listAgainAt,
    next,
  }: { fence: string; historyId: string; syncedAt: Date; listAgainAt: Date | null; next: Date },
): Promise<boolean> {
  const done = await tx
    .updateTable('integrations.mailbox_cursors')
    .set({
      // Gmail's history ids are numbers too large for JavaScript.
      history_id: sql<string>`CASE WHEN history_id IS NULL OR history_id::numeric < ${historyId}::numeric THEN ${historyId} ELSE history_id END`,
      last_synced_at: syncedAt,
      next_sync_at: sql<Date>`CASE WHEN asked_again THEN ${syncedAt}::timestamptz ELSE ${next}::timestamptz END`,
      asked_again: false,
      list_again_at: listAgainAt,
      failures: 0,
      last_error: null,
      lease_until: null,
      pending_message_ids: null,
      pending_history_id: null,
    })
    .where('user_id', '=', userId)
    .where('lease_fence', '=', fence)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Keeps what is left to read, gives the lease up and asks for the next reader at once. False under an older fence. */
export async function keepPending(
  tx: UserTx,
  userId: string,
  {
    fence,
    messageIds,
    historyId,
    syncedAt,
    next,
    listAgainAt,
  }: { fence: string; messageIds: string[]; historyId: string; syncedAt: Date; next: Date; listAgainAt: Date | null },
): Promise<boolean> {
  const done = await tx
    .updateTable('integrations.mailbox_cursors')
    .set({
      pending_message_ids: messageIds,
      pending_history_id: historyId,
      last_synced_at: syncedAt,
      next_sync_at: next,
      list_again_at: listAgainAt,
      lease_until: null,
    })
    .where('user_id', '=', userId)
    .where('lease_fence', '=', fence)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Gives the lease up without moving the cursor: the next reader begins where this one did, from `next` on. */
export async function postponeCursor(
  tx: UserTx,
  userId: string,
  { fence, error, failures, next }: { fence: string; error: string; failures: number; next: Date },
): Promise<void> {
  await tx
    .updateTable('integrations.mailbox_cursors')
    .set({ last_error: error.slice(0, 500), failures, next_sync_at: next, lease_until: null })
    .where('user_id', '=', userId)
    .where('lease_fence', '=', fence)
    .execute();
}

/** Whether the scopes of a permission let its mailbox be read; of one that was stored without any, Google says it. */
export const mayRead = (scope: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(scope)} IS NULL OR ${GMAIL_READONLY} = ANY (string_to_array(${sql.ref(scope)}, ' ')))`;

/** People whose mailbox is connected and may be read, due and held by no reader; the longest waiting first. */
export async function dueMailboxes(tx: SystemTx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('integrations.oauth_tokens as token')
    .innerJoin('users.users as person', 'person.id', 'token.user_id')
    .leftJoin('integrations.mailbox_cursors as cursor', (join) =>
      join.onRef('cursor.user_id', '=', 'token.user_id').onRef('cursor.provider', '=', 'token.provider'),
    )
    .select('token.user_id')
    .where('token.provider', '=', 'google')
    .where('token.status', '=', 'active')
    // Without the right to read there is nothing to be had, now or later.
    .where(mayRead('token.scope'))
    .where('person.is_active', '=', true)
    .where('person.deleted_at', 'is', null)
    .where(({ or, eb }) => or([eb('cursor.next_sync_at', 'is', null), eb('cursor.next_sync_at', '<=', now)]))
    .where(({ or, eb }) => or([eb('cursor.lease_until', 'is', null), eb('cursor.lease_until', '<=', now)]))
    .orderBy('cursor.next_sync_at', (order) => order.asc().nullsFirst())
    .limit(limit)
    .execute();
  return rows.map(({ user_id }) => user_id);
}
