import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { dispatchAll } from '../hints/send.ts';
import { waitingRequests } from './write-requested.ts';

/** Has letters written whose message was lost, whose writer died, or whose second try is due. */
export async function dispatchLetters(deps: {
  db: Db;
  clock: Clock;
  queues: Queues;
}): Promise<{ letters: number; letters_failed: number }> {
  const waiting = await waitingRequests(deps, 'dispatch-letters');
  const { failed } = await dispatchAll(
    deps.queues,
    waiting.map(({ id, user_id }) => ({ type: 'write-letter', user_id, request_id: id })),
  );
  return { letters: waiting.length, letters_failed: failed };
}
