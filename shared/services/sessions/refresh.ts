import { refreshSession } from '../../db/queries/sign_in.ts';
import { Unauthenticated } from '../../domain/errors.ts';
import type { SessionDeps } from './deps.ts';
import { hashOf, newSecret } from './secrets.ts';
import { refreshExpiry, type SessionTokens, tokensFor } from './tokens.ts';

/**
 * Exchanges a refresh token for new tokens; each works once. One that was used before ends the whole session, as one
 * of its two users stole it. Throws Unauthenticated, in the same words whatever the cause.
 */
export const refresh = async (deps: SessionDeps, refreshToken: string): Promise<SessionTokens> => {
  const now = deps.clock.now();
  const next = newSecret();
  const refreshExpiresAt = refreshExpiry(now, deps);
  const done = await deps.db.withNobody((tx) =>
    refreshSession(tx, { usedHash: hashOf(refreshToken), nextHash: hashOf(next), now, expiresAt: refreshExpiresAt }),
  );
  // Thrown here and not inside the transaction: ending the session has to be kept.
  if (done.outcome !== 'rotated') throw new Unauthenticated('Sign in again: this refresh token is no longer valid.');
  const { session_id: sessionId, user_id: userId } = done;
  return tokensFor(deps, { userId, sessionId, refreshToken: next, refreshExpiresAt, now });
};
