import type { Queues } from '../../adapters/sqs/port.ts';
import { unprocessedReplies } from '../../db/queries/email_responses.ts';
import { dueMailboxes } from '../../db/queries/mailbox_cursors.ts';
import { countLapsedWatches } from '../../db/queries/mailbox_watches.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { dispatchAll } from '../hints/send.ts';

/** So many at a time; the rest is due in the next minute still. */
const MOST = 1_000;
/** A message on its way is not lost yet. */
const LOST_AFTER_MS = 2 * 60_000;

/** Asks for a reading of each mailbox that is due, for each reply that nobody has read, and that a model is due to be asked about. */
export async function dispatchMailboxes({ db, clock, queues }: { db: Db; clock: Clock; queues: Queues }): Promise<{
  mailbox_count: number;
  reply_count: number;
  failed_count: number;
  lapsed_watch_count: number;
}> {
  const now = clock.now();
  const { mailboxes, replies, lapsed } = await db.withSystem('dispatch-mailboxes', async (tx) => ({
    mailboxes: await dueMailboxes(tx, now, MOST),
    lapsed: await countLapsedWatches(tx, now),
    replies: await unprocessedReplies(tx, { before: new Date(now.getTime() - LOST_AFTER_MS), now, limit: MOST }),
  }));
  const { failed } = await dispatchAll(queues, [
    ...mailboxes.map((userId) => ({ type: 'sync-mailbox' as const, user_id: userId })),
    ...replies.map(({ id, user_id }) => ({ type: 'classify-reply' as const, user_id, email_response_id: id })),
  ]);
  return {
    mailbox_count: mailboxes.length,
    reply_count: replies.length,
    failed_count: failed,
    lapsed_watch_count: lapsed,
  };
}
