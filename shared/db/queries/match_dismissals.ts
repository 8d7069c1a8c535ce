import type { DismissalReason } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

export type DismissalRow = { job_id: string; reason: string; note: string | null; created_at: Date; position: string };

const columns = ['job_id', 'reason', 'note', 'created_at', positionAt('created_at').as('position')] as const;

/** Keeps why the person dismissed a posting; said again, the latest reason stands. The posting must exist. */
export const saveDismissal = (
  tx: UserTx,
  dismissal: { user_id: string; job_id: string; reason: DismissalReason; note: string | null; created_at: Date },
): Promise<DismissalRow> => {
  const { reason, note, created_at } = dismissal;
  return tx
    .insertInto('jobs.match_dismissals')
    .values(dismissal)
    .onConflict((conflict) => conflict.columns(['user_id', 'job_id']).doUpdateSet({ reason, note, created_at }))
    .returning(columns)
    .executeTakeFirstOrThrow();
};

/** Whether there was a dismissal to take back. */
export const deleteDismissal = async (tx: UserTx, userId: string, jobId: string): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('jobs.match_dismissals')
    .where('user_id', '=', userId)
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
};

/** What the person dismissed, newest first. */
export const listDismissals = (
  tx: UserTx,
  options: { limit: number; after: Position | undefined },
): Promise<DismissalRow[]> =>
  tx
    .selectFrom('jobs.match_dismissals')
    .select(columns)
    .where(olderThan('created_at', 'job_id', options.after))
    .orderBy('created_at', 'desc')
    .orderBy('job_id', 'desc')
    .limit(options.limit)
    .execute();
