import { SecretUnreadable } from '../../adapters/crypto/port.ts';
import type { PermissionRow } from '../../db/queries/oauth_tokens.ts';
import { Unavailable } from '../../domain/errors.ts';
import { bindingOf } from './access-token.ts';
import type { PermissionDeps } from './deps.ts';

/** Gives a permission back to Google. False when Google does not answer, or no key opens what is stored of it. */
export const giveBack = async (
  { vault, tokens }: Pick<PermissionDeps, 'vault' | 'tokens'>,
  userId: string,
  row: Pick<PermissionRow, 'access_token' | 'refresh_token'>,
): Promise<boolean> => {
  const column = row.refresh_token === null ? 'access_token' : 'refresh_token';
  try {
    await tokens.revoke(vault.open(row.refresh_token ?? row.access_token, bindingOf(userId, column)));
    return true;
  } catch (error) {
    if (error instanceof Unavailable || error instanceof SecretUnreadable) return false;
    throw error;
  }
};
