import type { Queues } from '../../adapters/sqs/port.ts';
import { dueLetterRequests } from '../../db/queries/letter_requests.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { dispatchAll } from '../hints/send.ts';

/** Its message is seconds old at most: longer means that it was lost. */
const LOST_AFTER_MS = 30_000;
const MOST_AT_ONCE = 200;

/** Has letters written whose message was lost, whose writer died, or whose second try is due. */
export async function dispatchLetters({
  db,
  clock,
  queues,
}: {
  db: Db;
  clock: Clock;
  queues: Queues;
}): Promise<{ letters: number; letters_failed: number }> {
  const now = clock.now();
  const before = new Date(now.getTime() - LOST_AFTER_MS);
  const waiting = await db.withSystem('dispatch-letters', (tx) =>
    dueLetterRequests(tx, { now, before, limit: MOST_AT_ONCE }),
  );
  const { failed } = await dispatchAll(
    queues,
    waiting.map(({ id, user_id }) => ({ type: 'write-letter', user_id, request_id: id })),
  );
  return { letters: waiting.length, letters_failed: failed };
}
