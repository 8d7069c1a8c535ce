import type { UserTx } from '../scope.ts';

export type UserRow = {
  id: string;
  email: string;
  email_verified: boolean;
  name: string;
  picture_url: string | null;
  subscription_tier: string;
  subscription_expires_at: Date | null;
  created_at: Date;
  updated_at: Date;
  last_login_at: Date | null;
};

const columns = [
  'id',
  'email',
  'email_verified',
  'name',
  'picture_url',
  'subscription_tier',
  'subscription_expires_at',
  'created_at',
  'updated_at',
  'last_login_at',
] as const;

/** The person of the transaction. */
export const findUser = (tx: UserTx, userId: string): Promise<UserRow | undefined> =>
  tx.selectFrom('users.users').select(columns).where('id', '=', userId).executeTakeFirst();

/** Whether the account may work: false for one that is inactive, deleted or absent. */
export const isActive = async (tx: UserTx, userId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('users.users')
    .select('id')
    .where('id', '=', userId)
    .where('is_active', '=', true)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
};

/** False when there is no such person. */
export const changeUser = async (
  tx: UserTx,
  userId: string,
  { name, picture_url: picture }: { name?: string | undefined; picture_url?: string | null | undefined },
): Promise<boolean> => {
  const done = await tx
    .updateTable('users.users')
    .set({ ...(name === undefined ? {} : { name }), ...(picture === undefined ? {} : { picture_url: picture }) })
    .where('id', '=', userId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

export type ConnectionRow = { provider: string; scope: string | null; created_at: Date };

/** The accounts connected for the person, without their tokens. */
export const listConnections = (tx: UserTx, userId: string): Promise<ConnectionRow[]> =>
  tx
    .selectFrom('integrations.oauth_tokens')
    .select(['provider', 'scope', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('provider')
    .execute();
