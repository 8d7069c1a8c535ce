import { useAccessToken } from '../../db/queries/access_tokens.ts';
import type { TokenScope } from '../../domain/enums.ts';
import { Unauthenticated } from '../../domain/errors.ts';
import type { SessionDeps } from '../sessions/deps.ts';
import { hashOf } from '../sessions/secrets.ts';
import { isToken, saysToken } from './secret.ts';

export const isAccessToken = saysToken;

/**
 * Who an access token speaks for and what it may do, asked of the database at each request, so that revoking one works
 * at once. Throws Unauthenticated for one that is unknown, revoked, at its end, or of an ended account: all the same.
 */
export const authenticateToken = async (
  { db, clock }: Pick<SessionDeps, 'db' | 'clock'>,
  token: string,
): Promise<{ id: string; userId: string; scopes: readonly TokenScope[] }> => {
  const now = clock.now();
  const found = isToken(token)
    ? await db.withNobody((tx) => useAccessToken(tx, { tokenHash: hashOf(token), now }))
    : undefined;
  if (found === undefined) {
    throw new Unauthenticated('This access token is unknown, revoked or at its end: make a new one.');
  }
  return { id: found.token_id, userId: found.user_id, scopes: found.scopes };
};
