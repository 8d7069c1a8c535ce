import type { Queues } from '../../adapters/sqs/port.ts';
import { listWaitingResumes } from '../../db/queries/resumes.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

/** A message that has not begun its work by then was lost. */
const patienceSeconds = 120;
const mostAtOnce = 200;

/** Finds resumes whose message was lost or whose reader died, and has them read. Gives how many. */
export async function dispatchResumes(deps: { db: Db; clock: Clock; queues: Queues }): Promise<{ resumes: number }> {
  const now = deps.clock.now();
  const waiting = await deps.db.withSystem('dispatch-resumes', (tx) =>
    listWaitingResumes(tx, { now, queuedBefore: new Date(now.getTime() - patienceSeconds * 1_000), limit: mostAtOnce }),
  );
  for (const { id, user_id } of waiting) await deps.queues.send({ type: 'parse-resume', user_id, resume_id: id });
  return { resumes: waiting.length };
}
