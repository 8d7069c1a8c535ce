import type { UserTx } from '../scope.ts';

/** Whether the person operates this deployment: set by `npm run operator` alone. */
export const isOperator = async (tx: UserTx, userId: string): Promise<boolean> => {
  const row = await tx.selectFrom('users.users').select('is_operator').where('id', '=', userId).executeTakeFirst();
  return row?.is_operator === true;
};
