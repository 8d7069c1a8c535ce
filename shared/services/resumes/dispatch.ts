import type { Queues } from '../../adapters/sqs/port.ts';
import { listWaitingResumes } from '../../db/queries/resumes.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { dispatchAll } from '../hints/send.ts';

/** A message that has not begun its work by then was lost. */
const PATIENCE_SECONDS = 120;
const MOST_AT_ONCE = 200;

/**
 * Finds resumes whose message was lost or whose reader died, and has them read. Gives how many there are, and for how
 * many no message could be put.
 */
export async function dispatchResumes(deps: {
  db: Db;
  clock: Clock;
  queues: Queues;
}): Promise<{ resumes: number; failed: number }> {
  const now = deps.clock.now();
  const waiting = await deps.db.withSystem('dispatch-resumes', (tx) =>
    listWaitingResumes(tx, {
      now,
      queuedBefore: new Date(now.getTime() - PATIENCE_SECONDS * 1_000),
      limit: MOST_AT_ONCE,
    }),
  );
  const { failed } = await dispatchAll(
    deps.queues,
    waiting.map(({ id, user_id }) => ({ type: 'parse-resume', user_id, resume_id: id })),
  );
  return { resumes: waiting.length, failed };
}
