import { openSession } from '../../db/queries/sign_in.ts';
import { Forbidden } from '../../domain/errors.ts';
import type { SessionDeps } from './deps.ts';
import { hashOf, newSecret } from './secrets.ts';
import { refreshExpiry, type SessionTokens, tokensFor } from './tokens.ts';

/** Opens a session for a person who has just proved who they are. Throws Forbidden when the account is not active. */
export const openFor = async (
  deps: SessionDeps,
  caller: { userId: string; ip?: string; userAgent?: string },
): Promise<SessionTokens> => {
  const now = deps.clock.now();
  const refreshToken = newSecret();
  const refreshExpiresAt = refreshExpiry(now, deps);
  const sessionId = await deps.db.withNobody((tx) =>
    openSession(tx, {
      userId: caller.userId,
      refreshHash: hashOf(refreshToken),
      now,
      expiresAt: refreshExpiresAt,
      ip: caller.ip,
      userAgent: caller.userAgent,
    }),
  );
  if (sessionId === null) throw new Forbidden('This account is not active.');
  return tokensFor(deps, { userId: caller.userId, sessionId, refreshToken, refreshExpiresAt, now });
};
