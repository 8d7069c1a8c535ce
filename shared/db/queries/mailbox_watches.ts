import { sql } from 'kysely';
import type { NobodyTx, SystemTx, UserTx } from '../scope.ts';
import { mayRead } from './mailbox_cursors.ts';

/** The living accounts that connected the mailbox of this address. */
export const peopleOfMailbox = async (tx: NobodyTx, address: string): Promise<string[]> => {
  const found = await sql<{ id: string }>`SELECT id FROM users.people_of_mailbox(${address}) AS id`.execute(tx);
  return found.rows.map(({ id }) => id);
};

/** Keeps how asking Gmail to tell of new messages went: until when it holds, or why it does not. */
export const noteWatch = async (
  tx: UserTx,
  userId: string,
  watch: { expiresAt: Date; renewAt: Date } | { error: string; renewAt: Date },
): Promise<void> => {
  await tx
    .updateTable('integrations.mailbox_cursors')
    .set(
      'error' in watch
        ? { watch_error: watch.error.slice(0, 500), watch_renew_at: watch.renewAt }
        : { watch_expires_at: watch.expiresAt, watch_renew_at: watch.renewAt, watch_error: null },
    )
    .where('user_id', '=', userId)
    .where('provider', '=', 'google')
    .execute();
};

/** How many mailboxes that may be read Gmail told us of once and tells us of no more: their mail comes by the poll alone. */
export const countLapsedWatches = async (tx: SystemTx, now: Date): Promise<number> => {
  const found = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM integrations.mailbox_cursors c
      JOIN integrations.oauth_tokens t ON t.user_id = c.user_id AND t.provider = c.provider
     WHERE c.watch_expires_at <= ${now} AND t.status = 'active'
       AND ${mayRead('t.scope')}`.execute(tx);
  return found.rows[0]?.count ?? 0;
};
