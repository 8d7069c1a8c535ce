import type { UserTx } from '../scope.ts';
import { kept } from './kept.ts';

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
  support_code: string;
  deletion_requested_at: Date | null;
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
  'support_code',
  'deletion_requested_at',
] as const;

/** The person of the transaction. */
export const findUser = async (tx: UserTx, userId: string): Promise<UserRow | undefined> =>
  (await finding(tx, { userId }))[0];
const finding = kept<UserRow, 'userId'>((value, tx) =>
  tx.selectFrom('users.users').select(columns).where('id', '=', value('userId')),
);

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

/** Gives the person a picture where they have none. False where they have one. */
export const takePicture = async (tx: UserTx, userId: string, pictureUrl: string): Promise<boolean> => {
  const done = await tx
    .updateTable('users.users')
    .set({ picture_url: pictureUrl })
    .where('id', '=', userId)
    .where('picture_url', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

export type ConnectionRow = { provider: string; scope: string | null; created_at: Date };

const listing = kept<ConnectionRow, 'userId'>((value, tx) =>
  tx
    .selectFrom('integrations.oauth_tokens')
    .select(['provider', 'scope', 'created_at'])
    .where('user_id', '=', value('userId'))
    .orderBy('provider'),
);
/** The accounts connected for the person, without their tokens; nothing follows it in its transaction. */
export const lastListConnections = (tx: UserTx, userId: string): Promise<ConnectionRow[]> =>
  listing(tx, { userId }, true);
