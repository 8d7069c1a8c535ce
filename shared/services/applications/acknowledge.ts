import { lockApplication } from '../../db/queries/applications.ts';
import type { UserTx } from '../../db/scope.ts';
import { type ApplicationStatus, mayMove } from '../../domain/applications/lifecycle.ts';
import { moveApplication } from './move.ts';
import { noteActivity } from './note-activity.ts';

type Acknowledgement = { replyId: string; receivedAt: Date };

/**
 * Closes the loop of a hand-off: the company's system confirmed the application, so it was sent, whether or not the person
 * said so, and has arrived. An application sent by e-mail only notes it. In the caller's transaction; said twice, it
 * changes nothing.
 */
export async function acknowledge(
  tx: UserTx,
  applicationId: string,
  { replyId, receivedAt }: Acknowledgement,
  now: Date,
): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  if (application === undefined || application.acknowledged_at !== null) return;
  const set = { acknowledged_at: receivedAt, applied_at: application.applied_at ?? receivedAt };
  const description = 'The company’s system confirmed the application.';
  const metadata = { reply_id: replyId };
  const next: Partial<Record<ApplicationStatus, ApplicationStatus>> =
    application.channel === 'email' ? {} : { draft: 'sent', sent: 'delivered' };
  const to = next[application.status];
  if (to !== undefined && mayMove(application.status, to, 'system')) {
    const move = { to, actor: 'system' as const, activity: 'acknowledged' as const, description, metadata, set };
    await moveApplication(tx, application, move, now);
    return;
  }
  const kept = { acknowledged_at: receivedAt };
  await noteActivity(tx, applicationId, { activity: 'acknowledged', description, metadata, set: kept }, now);
}
