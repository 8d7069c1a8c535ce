import { insertActivity } from '../../db/queries/application_activities.ts';
import { updateApplication } from '../../db/queries/applications.ts';
import type { UserTx } from '../../db/scope.ts';
import { type Actor, type ApplicationStatus, assertMove } from '../../domain/applications/lifecycle.ts';
import type { ActivityType } from '../../domain/enums.ts';

export type Move = {
  to: ApplicationStatus;
  actor: Actor;
  /** Default: status_changed. */
  activity?: ActivityType;
  description: string;
  metadata?: Record<string, unknown>;
  /** Columns that change with the move. */
  set?: Parameters<typeof updateApplication>[2];
};

/**
 * Moves an application, with its activity, in the caller's transaction, which holds the application's row lock.
 * Throws Conflict, naming the allowed moves, when `actor` may not make this one.
 */
export async function moveApplication(
  tx: UserTx,
  application: { id: string; status: ApplicationStatus },
  { to, actor, activity = 'status_changed', description, metadata = {}, set = {} }: Move,
  now: Date,
): Promise<void> {
  assertMove(application.status, to, actor);
  await updateApplication(tx, application.id, { ...set, status: to, last_activity_at: now });
  await insertActivity(tx, {
    application_id: application.id,
    activity_type: activity,
    description,
    metadata: { ...metadata, from: application.status, to, actor },
    created_at: now,
  });
}
