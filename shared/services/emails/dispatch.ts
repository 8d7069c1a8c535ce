import type { Queues } from '../../adapters/sqs/port.ts';
import { dueEmails } from '../../db/queries/due_emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

type Deps = { db: Db; clock: Clock; queues: Queues };

/** More than a minute's worth for the workers; the rest is found in the next minute. */
const MOST_AT_ONCE = 1000;
const CONCURRENCY = 10;

/**
 * Finds what is due, whatever became of its message: undo that ended, leases that lapsed, doubts old enough, pauses that
 * are over. Only ids are read. A message too many finds nothing to do; one that cannot be put is found again.
 */
export async function dispatchEmails(deps: Deps): Promise<{ due: number; dispatched: number; failed: number }> {
  const now = deps.clock.now();
  const due = await deps.db.withSystem('dispatch-emails', (tx) => dueEmails(tx, now, MOST_AT_ONCE));
  const work = due.values();
  let dispatched = 0;
  const lane = async (): Promise<void> => {
    for (const { id, user_id } of work) {
      try {
        await deps.queues.send({ type: 'send-email', user_id, email_id: id });
        dispatched++;
      } catch {
        // Counted below, and due again in the next minute.
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return { due: due.length, dispatched, failed: due.length - dispatched };
}
