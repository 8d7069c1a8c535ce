import { deletePermission, findPermission, forgetMailbox } from '../../db/queries/oauth_tokens.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { PermissionDeps } from './deps.ts';
import { giveBack } from './give-back.ts';

/**
 * Gives the permission back to Google and deletes it here. It is deleted even when Google does not answer: then
 * `revokedAtGoogle` is false and the person can end it on Google's own page. Throws NotFound when nothing is connected.
 */
export const disconnect = async (
  { db, vault, tokens }: Omit<PermissionDeps, 'clock'>,
  ctx: UserContext,
): Promise<{ revokedAtGoogle: boolean }> => {
  const row = await db.withUser(ctx, (tx) => findPermission(tx, ctx.userId, 'google'));
  if (row === undefined) throw new NotFound('connection');
  const revokedAtGoogle = await giveBack({ vault, tokens }, ctx.userId, row);
  await db.withUser(ctx, async (tx) => {
    await deletePermission(tx, ctx.userId, 'google');
    await forgetMailbox(tx, ctx.userId, 'google');
  });
  return { revokedAtGoogle };
};
