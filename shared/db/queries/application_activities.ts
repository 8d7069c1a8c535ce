import type { ActivityType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';
import { PREPARED } from './prepared.ts';

export type NewActivity = {
  application_id: string;
  activity_type: ActivityType;
  description: string;
  /** Ids, states and stable words only: the timeline is not a second place for people's texts. */
  metadata: Record<string, unknown>;
  created_at: Date;
};

/** Adds a line to an application's timeline. */
export async function insertActivity(tx: UserTx, { metadata, ...activity }: NewActivity): Promise<void> {
  await tx
    .insertInto('applications.application_activities')
    .values({ ...activity, metadata: JSON.stringify(metadata) })
    .modifyEnd(PREPARED)
    .execute();
}

/** Newest first. */
export async function listActivities(
  tx: UserTx,
  { applicationId, limit, after }: { applicationId: string; limit: number; after: Position | undefined },
) {
  return await tx
    .selectFrom('applications.application_activities')
    .select(['id', 'activity_type', 'description', 'metadata', 'created_at', positionAt('created_at').as('at')])
    .where('application_id', '=', applicationId)
    .where(olderThan('created_at', 'id', after))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
