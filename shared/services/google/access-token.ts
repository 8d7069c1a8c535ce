import { type SecretBinding, SecretUnreadable } from '../../adapters/crypto/port.ts';
import { GrantEnded } from '../../adapters/google/oauth-port.ts';
import { findPermission, type PermissionRow, requireReconnect, storeRenewal } from '../../db/queries/oauth_tokens.ts';
import { isActive } from '../../db/queries/users.ts';
import type { UserContext } from '../../domain/context.ts';
import { ReconnectRequired, Unavailable } from '../../domain/errors.ts';
import type { PermissionDeps } from './deps.ts';

/** A token that ends within this time is renewed first, so that it holds for the call it is for. */
const MARGIN_MS = 120_000;
/** Another process may store a renewal between our look and ours: look again this often. */
const LOOKS = 3;

/** What an encrypted token is bound to: moved to another person or column, it does not decrypt. */
export const bindingOf = (userId: string, column: 'access_token' | 'refresh_token'): SecretBinding => ({
  userId,
  provider: 'google',
  column,
});

/**
 * A value that its key does not open will never open. One whose key is not configured may: during a rotation some
 * functions have the new key before others, and a key that was left out can be put back. Nothing is taken from the
 * person for that.
 */
const unreadable = (
  deps: PermissionDeps,
  ctx: UserContext,
  row: PermissionRow,
  error: SecretUnreadable,
): Promise<never> => {
  if (error.isKeyMissing) throw new Unavailable(`${error.message} It is tried again later.`);
  return ended(deps, ctx, row, 'stored_permission_unreadable');
};

/** Notes why the person has to connect again. When they just did, their new permission is left alone. */
const ended = async (
  { db, clock }: PermissionDeps,
  ctx: UserContext,
  row: PermissionRow,
  reason: string,
): Promise<never> => {
  await db.withUser(ctx, (tx) => requireReconnect(tx, row, reason, clock.now()));
  throw new ReconnectRequired('Google');
};

const renew = async (deps: PermissionDeps, ctx: UserContext, row: PermissionRow): Promise<string | undefined> => {
  const { db, clock, vault, tokens } = deps;
  const sealed = row.refresh_token;
  if (sealed === null) return ended(deps, ctx, row, 'no_refresh_token');
  try {
    const renewed = await tokens.refresh(vault.open(sealed, bindingOf(ctx.userId, 'refresh_token')), clock.now());
    const { refreshToken } = renewed;
    const renewal = {
      accessToken: vault.seal(renewed.accessToken, bindingOf(ctx.userId, 'access_token')),
      refreshToken:
        refreshToken === undefined ? undefined : vault.seal(refreshToken, bindingOf(ctx.userId, 'refresh_token')),
      expiresAt: renewed.expiresAt,
    };
    const stored = await db.withUser(ctx, (tx) => storeRenewal(tx, row.id, sealed, renewal));
    return stored ? renewed.accessToken : undefined;
  } catch (error) {
    if (error instanceof GrantEnded) return ended(deps, ctx, row, 'invalid_grant');
    if (error instanceof SecretUnreadable) return unreadable(deps, ctx, row, error);
    throw error;
  }
};

/**
 * An access token of the person's Google account that holds for at least two minutes, renewed when needed and stored
 * sealed. `rejected` is one that Google just refused: it is not given again. Two callers may renew at once; both
 * tokens are good and one of them is kept.
 *
 * Throws ReconnectRequired when nothing is connected, the account is not active or the permission has ended (the row
 * then says why), and Unavailable when Google does not answer or the token's key is not configured.
 */
export const accessToken = async (deps: PermissionDeps, ctx: UserContext, rejected?: string): Promise<string> => {
  for (let look = 0; look < LOOKS; look += 1) {
    // Every call to Google goes through here: an ended account makes none, whatever its rows still ask for.
    const row = await deps.db.withUser(ctx, async (tx) =>
      (await isActive(tx, ctx.userId)) ? findPermission(tx, ctx.userId, 'google') : undefined,
    );
    if (row === undefined || row.status !== 'active') throw new ReconnectRequired('Google');
    const fresh = row.expires_at !== null && row.expires_at.getTime() - deps.clock.now().getTime() > MARGIN_MS;
    if (fresh) {
      try {
        const stored = deps.vault.open(row.access_token, bindingOf(ctx.userId, 'access_token'));
        if (stored !== rejected) return stored;
      } catch (error) {
        if (!(error instanceof SecretUnreadable)) throw error;
        return unreadable(deps, ctx, row, error);
      }
    }
    const renewed = await renew(deps, ctx, row);
    if (renewed !== undefined) return renewed;
  }
  throw new Unavailable('The permission for Google keeps changing. It is tried again later.');
};
