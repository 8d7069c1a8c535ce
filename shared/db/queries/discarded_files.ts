import type { SystemTx, UserTx } from '../scope.ts';

/** Notes a file that has to go while its row stays; a deleted row notes its file by itself. */
export const discardFile = async (tx: UserTx, userId: string, objectKey: string): Promise<void> => {
  await tx
    .insertInto('users.discarded_files')
    .values({ user_id: userId, object_key: objectKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The file is deleted: nothing is left to do. */
export const forgetDiscarded = async (tx: UserTx | SystemTx, objectKey: string): Promise<void> => {
  await tx.deleteFrom('users.discarded_files').where('object_key', '=', objectKey).execute();
};

/** Files whose deletion is due, the longest waiting first. */
export const listDiscarded = (
  tx: SystemTx,
  { now, limit }: { now: Date; limit: number },
): Promise<{ object_key: string; attempts: number }[]> =>
  tx
    .selectFrom('users.discarded_files')
    .select(['object_key', 'attempts'])
    .where('next_attempt_at', '<=', now)
    .orderBy('next_attempt_at')
    .limit(limit)
    .execute();

/** It could not be deleted this time. */
export const postponeDiscarded = async (
  tx: SystemTx,
  objectKey: string,
  { attempts, next }: { attempts: number; next: Date },
): Promise<void> => {
  await tx
    .updateTable('users.discarded_files')
    .set({ attempts, next_attempt_at: next })
    .where('object_key', '=', objectKey)
    .execute();
};
