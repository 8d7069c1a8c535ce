import type * as z from 'zod';
import type { SessionTokens as Contract } from '../../shared/contracts/auth.ts';
import type { SessionTokens } from '../../shared/services/sessions/tokens.ts';

/** The tokens as they are answered; the refresh token is left out where a cookie carries it. */
export const tokenBody = (tokens: SessionTokens, refreshInBody: boolean): z.input<typeof Contract> => ({
  access_token: tokens.accessToken,
  token_type: 'Bearer',
  expires_in: tokens.expiresInSeconds,
  session_id: tokens.sessionId,
  ...(refreshInBody ? { refresh_token: tokens.refreshToken } : {}),
});
