import { lockApplication } from '../../db/queries/applications.ts';
import { insertEmailEvent } from '../../db/queries/email_events.ts';
import { changeEmail, lockEmail } from '../../db/queries/emails.ts';
import type { Db } from '../../db/scope.ts';
import { mayMove } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { moveApplication } from '../applications/move.ts';

/**
 * A message without a bounce for the hours of the settings counts as delivered, and its application with it. False when
 * there was nothing to do: it bounced, or was settled before.
 */
export const settleEmail = (db: Db, ctx: UserContext, id: string, now: Date): Promise<boolean> =>
  db.withUser(ctx, async (tx) => {
    const row = await lockEmail(tx, id);
    if (row?.status !== 'sent') return false;
    await changeEmail(tx, id, { status: 'delivered', delivered_at: now });
    const data = { known_by: 'no_bounce', sent_at: row.sent_at };
    await insertEmailEvent(tx, { email_id: id, event_type: 'delivered', event_data: data, created_at: now });
    if (row.type !== 'application' || row.application_id === null) return true;
    const application = await lockApplication(tx, row.application_id);
    if (application === undefined || !mayMove(application.status, 'delivered', 'system')) return true;
    const description = 'Nothing came back: it counts as delivered.';
    const move = { to: 'delivered', actor: 'system', activity: 'delivered', description } as const;
    await moveApplication(tx, application, { ...move, metadata: { email_id: id } }, now);
    return true;
  });
