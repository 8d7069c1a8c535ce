import { insertActivity } from '../../db/queries/application_activities.ts';
import { updateApplication } from '../../db/queries/applications.ts';
import type { UserTx } from '../../db/scope.ts';
import type { Move } from './move.ts';

/** Writes into an application's history what happened to it where its state stays as it is; under its row lock. */
export async function noteActivity(
  tx: UserTx,
  applicationId: string,
  {
    activity,
    description,
    metadata,
    set = {},
  }: Required<Pick<Move, 'activity' | 'description' | 'metadata'>> & Pick<Move, 'set'>,
  now: Date,
): Promise<void> {
  await updateApplication(tx, applicationId, { ...set, last_activity_at: now });
  await insertActivity(tx, {
    application_id: applicationId,
    activity_type: activity,
    description,
    metadata,
    created_at: now,
  });
}
