import { refreshSession } from '../../db/queries/sign_in.ts';
import { Unauthenticated } from '../../domain/errors.ts';
import type { SessionDeps } from './deps.ts';
import { hashOf } from './secrets.ts';
import { refreshExpiry, type SessionTokens, tokensFor } from './tokens.ts';

/** A page that is loaded again while it refreshes, or a program whose answer was lost, asks again within this. */
const GRACE = '10 seconds';
/** However often it is used, a session ends this long after its sign-in. */
export const SESSION_DAYS = 90;

/**
 * Exchanges a refresh token for new tokens; each works once. One that was used before ends the whole session, as one
 * of its two users stole it; but within a moment of its use, while its successor was not used, it is given the same
 * successor again (RFC 9700, 4.14.2, leaves that to the server). Throws Unauthenticated, in the same words whatever the cause.
 */
export const refresh = async (deps: SessionDeps, refreshToken: string): Promise<SessionTokens> => {
  const now = deps.clock.now();
  const next = deps.accessTokens.successorOf(refreshToken);
  const done = await deps.db.withNobody((tx) =>
    refreshSession(tx, {
      ...{ usedHash: hashOf(refreshToken), nextHash: hashOf(next), now, expiresAt: refreshExpiry(now, deps) },
      ...{ grace: GRACE, longest: `${SESSION_DAYS} days` },
    }),
  );
  // Thrown here and not inside the transaction: ending the session has to be kept.
  if (done.outcome !== 'rotated') throw new Unauthenticated('Sign in again: this refresh token is no longer valid.');
  const { session_id: sessionId, user_id: userId, expires_at: refreshExpiresAt } = done;
  return tokensFor(deps, { userId, sessionId, refreshToken: next, refreshExpiresAt, now });
};
