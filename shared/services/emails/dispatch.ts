import type { Queues } from '../../adapters/sqs/port.ts';
import { dueEmails } from '../../db/queries/due_emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { dispatchAll } from '../hints/send.ts';

type Deps = { db: Db; clock: Clock; queues: Queues };

/** More than a minute's worth for the workers; the rest is found in the next minute. */
const MOST_AT_ONCE = 1000;

/**
 * Finds what is due, whatever became of its message: undo that ended, leases that lapsed, doubts old enough, pauses that
 * are over. Only ids are read. A message too many finds nothing to do; one that cannot be put is found again.
 */
export async function dispatchEmails(deps: Deps): Promise<{ due: number; dispatched: number; failed: number }> {
  const now = deps.clock.now();
  const due = await deps.db.withSystem('dispatch-emails', (tx) => dueEmails(tx, now, MOST_AT_ONCE));
  const { failed } = await dispatchAll(
    deps.queues,
    due.map(({ id, user_id }) => ({ type: 'send-email', user_id, email_id: id })),
  );
  return { due: due.length, dispatched: due.length - failed, failed };
}
