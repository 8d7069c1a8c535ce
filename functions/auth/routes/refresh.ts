import { RefreshBody, RefreshToken, SessionTokens } from '../../../shared/contracts/auth.ts';
import { Forbidden, Unauthenticated } from '../../../shared/domain/errors.ts';
import { defineRoute, type RequestContext } from '../../../shared/runtime/http.ts';
import { refresh as refreshTokens } from '../../../shared/services/sessions/refresh.ts';
import { tokenBody } from '../body.ts';
import { refreshIn, sessionCookies } from '../cookies.ts';
import type { AuthDeps } from '../deps.ts';

/** The refresh token of the cookie, given to our own pages alone: a cookie comes along without anyone's will. */
const fromCookie = (deps: AuthDeps, { cookies, origin }: RequestContext): string => {
  const parsed = RefreshToken.safeParse(refreshIn(deps, cookies));
  if (!parsed.success) throw new Unauthenticated('Sign in again: there is no refresh token in the body or the cookie.');
  if (origin !== undefined && origin !== new URL(deps.publicUrl).origin) {
    throw new Forbidden('Another page may not use the refresh cookie.');
  }
  return parsed.data;
};

export const refresh = defineRoute<AuthDeps>()({
  method: 'POST',
  path: '/v1/auth/refresh',
  tag: 'Sign-in',
  summary: 'Exchange a refresh token for new tokens',
  description:
    'A refresh token works once. Using one a second time ends the whole session, but within ten seconds it gives the same successor again.',
  auth: 'none',
  limit: { per: 'address', most: 240, minutes: 10 },
  body: RefreshBody,
  responses: { 200: SessionTokens },
  handle: async (deps, ctx, { body }) => {
    const given = body?.refresh_token;
    const tokens = await refreshTokens(deps, given ?? fromCookie(deps, ctx));
    if (given !== undefined) return { status: 200, body: tokenBody(tokens, true) };
    const seconds = Math.floor((tokens.refreshExpiresAt.getTime() - deps.clock.now().getTime()) / 1_000);
    const cookies = sessionCookies(deps, tokens.refreshToken, seconds);
    return { status: 200, body: tokenBody(tokens, false), cookies };
  },
});
