import { DAY_MS } from '../../domain/clock.ts';
import type { SessionDeps } from './deps.ts';

/** What a session gives out. The refresh token is in nobody's hands but the caller's: only its hash is stored. */
export type SessionTokens = {
  accessToken: string;
  /** Until the access token ends. */
  expiresInSeconds: number;
  refreshToken: string;
  refreshExpiresAt: Date;
  sessionId: string;
};

/** When a session ends that is not used again. */
export const refreshExpiry = (now: Date, { refreshTokenDays }: Pick<SessionDeps, 'refreshTokenDays'>): Date =>
  new Date(now.getTime() + refreshTokenDays * DAY_MS);

/** What a session gives out: its refresh token as handed in, and a new access token. */
export const tokensFor = async (
  { accessTokens }: Pick<SessionDeps, 'accessTokens'>,
  session: { userId: string; sessionId: string; refreshToken: string; refreshExpiresAt: Date; now: Date },
): Promise<SessionTokens> => {
  const { userId, sessionId, refreshToken, refreshExpiresAt, now } = session;
  const { token, expiresAt } = await accessTokens.issue({ userId, sessionId }, now);
  const expiresInSeconds = Math.floor((expiresAt.getTime() - now.getTime()) / 1_000);
  return { accessToken: token, expiresInSeconds, refreshToken, refreshExpiresAt, sessionId };
};
