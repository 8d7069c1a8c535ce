import { latestPlanned, sendRules } from '../../db/queries/send_rules.ts';
import type { UserTx } from '../../db/scope.ts';
import { plannedAt } from '../../domain/sending/schedule.ts';

type Asked = {
  applicationId: string | null;
  /** What the jitter is made from. */
  key: string;
  now: Date;
  /** The deployment's undo window, for a person who set none of their own. */
  undoSeconds: number;
  /** The least undo window, whatever the person set. */
  leastUndoSeconds?: number;
};

/** When an e-mail that is queued now is due to leave, by the person's undo window, send window and pace. */
export async function schedule(
  tx: UserTx,
  { applicationId, key, now, undoSeconds, leastUndoSeconds = 0 }: Asked,
): Promise<{ undoSeconds: number; scheduledFor: Date }> {
  const { window, pace, undoSeconds: own } = await sendRules(tx, applicationId);
  const latest = await latestPlanned(tx, now);
  const undo = Math.max(own ?? undoSeconds, leastUndoSeconds);
  return { undoSeconds: undo, scheduledFor: plannedAt(key, { now, undoSeconds: undo, window, pace, latest }) };
}
