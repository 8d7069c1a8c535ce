import type { UserTx } from '../scope.ts';

/** Puts the source on the person's list; false when it stood there already. */
export const addUserSource = async (tx: UserTx, userId: string, sourceId: string): Promise<boolean> => {
  const added = await tx
    .insertInto('jobs.user_sources')
    .values({ user_id: userId, source_id: sourceId })
    .onConflict((conflict) => conflict.columns(['user_id', 'source_id']).doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Whether the source is on the person's list. */
export const hasUserSource = async (tx: UserTx, userId: string, sourceId: string): Promise<boolean> =>
  (await tx
    .selectFrom('jobs.user_sources')
    .select('source_id')
    .where('user_id', '=', userId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()) !== undefined;

/** Takes the source off the person's list; the source and its postings stay. False when it was not on it. */
export const removeUserSource = async (tx: UserTx, userId: string, sourceId: string): Promise<boolean> => {
  const removed = await tx
    .deleteFrom('jobs.user_sources')
    .where('user_id', '=', userId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
};
