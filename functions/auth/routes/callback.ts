import { CallbackQuery, SessionTokens } from '../../../shared/contracts/auth.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { signIn } from '../../../shared/services/google-oauth/sign-in.ts';
import { tokenBody } from '../body.ts';
import { refreshCookie, visitCookie, visitIn } from '../cookies.ts';
import { type AuthDeps, callbackUrl } from '../deps.ts';

export const callback = defineRoute<AuthDeps>()({
  method: 'GET',
  path: '/v1/auth/google/callback',
  tag: 'Sign-in',
  summary: 'Come back from Google',
  description:
    'Answers with the tokens, or, where start was given redirect_to, goes there with the refresh token in a cookie.',
  auth: 'none',
  limit: { per: 'address', most: 120, minutes: 10 },
  query: CallbackQuery,
  responses: { 200: SessionTokens, 302: null },
  handle: async (deps, ctx, { query: { state, code, error } }) => {
    if (error !== undefined) {
      throw new InvalidInput([{ field: 'error', message: 'Google did not sign you in. Start again to retry.' }]);
    }
    if (code === undefined)
      throw new InvalidInput([{ field: 'code', message: 'Google sends it back with the browser.' }]);
    const answer = { state, code, redirectUri: callbackUrl(deps), browserSecret: visitIn(deps, ctx.cookies) };
    const { tokens, redirectTo } = await signIn(deps, answer, ctx);
    const visitEnds = visitCookie(deps, '', 0);
    if (redirectTo === undefined) return { status: 200, body: tokenBody(tokens, true), cookies: [visitEnds] };
    const seconds = deps.refreshTokenDays * 86_400;
    const cookies = [visitEnds, refreshCookie(deps, tokens.refreshToken, seconds)];
    return { status: 302, headers: { location: `${deps.publicUrl}${redirectTo}` }, cookies };
  },
});
