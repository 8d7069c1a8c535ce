/** Who a valid access token speaks for. */
export type Bearer = { userId: string; sessionId: string };

/** Short-lived, signed proof of a session. That the session still lives is asked of the database at each request. */
export type AccessTokens = {
  issue(bearer: Bearer, now: Date): Promise<{ token: string; expiresAt: Date }>;
  /** Undefined for a token that is expired, forged, for another audience, or no token. */
  verify(token: string, now: Date): Promise<Bearer | undefined>;
  /** The refresh token that follows this one: always the same, and not to be guessed without our secret. */
  successorOf(refreshToken: string): string;
};
