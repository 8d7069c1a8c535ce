import { sql } from 'kysely';
import type { OauthProvider, TokenStatus } from '../../domain/enums.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { isToTell } from './notices.ts';

/** Tokens stand here as the vault sealed them; the table refuses anything else. */
export type PermissionRow = {
  id: string;
  provider: string;
  access_token: string;
  refresh_token: string | null;
  expires_at: Date | null;
  scope: string | null;
  status: string;
  status_reason: string | null;
  ended_at: Date | null;
  account_id: string | null;
  account_email: string | null;
};

export const findPermission = (
  tx: UserTx,
  userId: string,
  provider: OauthProvider,
): Promise<PermissionRow | undefined> =>
  tx
    .selectFrom('integrations.oauth_tokens')
    .select([
      'id',
      'provider',
      'access_token',
      'refresh_token',
      'expires_at',
      'scope',
      'status',
      'status_reason',
      'ended_at',
      'account_id',
      'account_email',
    ])
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .executeTakeFirst();

export type IntegrationRow = {
  provider: OauthProvider;
  account_email: string | null;
  scope: string | null;
  status: TokenStatus;
  status_reason: string | null;
  watch_expires_at: Date | null;
  watch_error: string | null;
  created_at: Date;
  updated_at: Date;
};

/** What is connected for the person, without any token. */
export const listIntegrations = (tx: UserTx, userId: string): Promise<IntegrationRow[]> =>
  tx
    .selectFrom('integrations.oauth_tokens as t')
    .leftJoin('integrations.mailbox_cursors as c', (join) =>
      join.onRef('c.user_id', '=', 't.user_id').onRef('c.provider', '=', 't.provider'),
    )
    .select(['t.provider', 't.account_email', 't.scope', 't.status', 't.status_reason', 't.created_at', 't.updated_at'])
    .select(['c.watch_expires_at', 'c.watch_error'])
    .where('t.user_id', '=', userId)
    .orderBy('t.provider')
    // The table's CHECKs hold the same lists.
    .$narrowType<{ provider: OauthProvider; status: TokenStatus }>()
    .execute();

export type NewPermission = {
  userId: string;
  provider: OauthProvider;
  accessToken: string;
  refreshToken: string;
  expiresAt: Date;
  scope: string;
  accountId: string;
  accountEmail: string;
};

/** Stores a permission that was just given, in place of the former one. */
export const savePermission = async (tx: UserTx, permission: NewPermission): Promise<void> => {
  const values = {
    access_token: permission.accessToken,
    refresh_token: permission.refreshToken,
    expires_at: permission.expiresAt,
    scope: permission.scope,
    account_id: permission.accountId,
    account_email: permission.accountEmail,
    status: 'active' satisfies TokenStatus,
    status_reason: null,
    ended_at: null,
  };
  await tx
    .insertInto('integrations.oauth_tokens')
    .values({ user_id: permission.userId, provider: permission.provider, ...values })
    .onConflict((conflict) => conflict.columns(['user_id', 'provider']).doUpdateSet(values))
    .execute();
};

export type Renewal = { accessToken: string; refreshToken: string | undefined; expiresAt: Date };

/**
 * Stores a renewed access token, unless the permission was replaced or removed since `renewedWith` (its sealed
 * refresh token) was read: then false, and nothing changes.
 */
export const storeRenewal = async (tx: UserTx, id: string, renewedWith: string, renewal: Renewal): Promise<boolean> => {
  const done = await tx
    .updateTable('integrations.oauth_tokens')
    .set({
      access_token: renewal.accessToken,
      expires_at: renewal.expiresAt,
      ...(renewal.refreshToken === undefined ? {} : { refresh_token: renewal.refreshToken }),
    })
    .where('id', '=', id)
    .where('refresh_token', '=', renewedWith)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

/** Marks a permission as ended, unless it was replaced since it was read. False when it was. */
export const requireReconnect = async (
  tx: UserTx,
  read: PermissionRow,
  reason: string,
  now: Date,
): Promise<boolean> => {
  const done = await tx
    .updateTable('integrations.oauth_tokens')
    .set({ status: 'reconnect_required' satisfies TokenStatus, status_reason: reason, ended_at: now })
    .where('id', '=', read.id)
    .where('access_token', '=', read.access_token)
    .where('refresh_token', 'is not distinct from', read.refresh_token)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

/** Forgets the permission with its tokens. */
export const deletePermission = async (tx: UserTx, userId: string, provider: OauthProvider): Promise<void> => {
  await tx
    .deleteFrom('integrations.oauth_tokens')
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .execute();
};

/** Forgets how far the mailbox was read: the next one starts anew. */
export const forgetMailbox = async (tx: UserTx, userId: string, provider: OauthProvider): Promise<void> => {
  await tx
    .deleteFrom('integrations.mailbox_cursors')
    .where('user_id', '=', userId)
    .where('provider', '=', provider)
    .execute();
};

/** Permissions that ended and whose people were not told so yet, the longest ended first. */
export const permissionsToTell = async (
  tx: SystemTx,
  now: Date,
  limit: number,
): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT t.id, t.user_id FROM integrations.oauth_tokens t
      JOIN users.users u ON u.id = t.user_id AND u.is_active AND u.deleted_at IS NULL
      LEFT JOIN users.settings s ON s.user_id = t.user_id
     WHERE t.status = 'reconnect_required' AND t.ended_at IS NOT NULL
       AND ${isToTell('t.id', 't.user_id', 't.ended_at', now)}
     ORDER BY t.ended_at, t.id LIMIT ${limit}`.execute(tx)
  ).rows;
