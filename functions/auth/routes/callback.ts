import type * as z from 'zod';
import { CallbackQuery, SessionTokens } from '../../../shared/contracts/auth.ts';
import { DomainError, InvalidInput } from '../../../shared/domain/errors.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { VisitAnswer } from '../../../shared/services/google-oauth/finish.ts';
import { signIn } from '../../../shared/services/google-oauth/sign-in.ts';
import { tokenBody } from '../body.ts';
import { sessionCookies, visitCookie, visitIn } from '../cookies.ts';
import { type AuthDeps, callbackUrl } from '../deps.ts';

/** What Google sent the browser back with. Throws InvalidInput when nobody is signed in by it. */
const answerOf = ({ state, code, error }: z.output<typeof CallbackQuery>): Pick<VisitAnswer, 'state' | 'code'> => {
  if (error !== undefined) {
    throw new InvalidInput([{ field: 'error', message: 'Google did not sign you in. Start again to retry.' }]);
  }
  if (code === undefined)
    throw new InvalidInput([{ field: 'code', message: 'Google sends it back with the browser.' }]);
  return { state, code };
};

export const callback = defineRoute<AuthDeps>()({
  method: 'GET',
  path: '/v1/auth/google/callback',
  tag: 'Sign-in',
  summary: 'Come back from Google',
  description:
    'Answers with the tokens, or, where start was given redirect_to, goes there with the refresh token in a cookie. A browser, which asks for text/html, is led to the console when nobody is signed in.',
  auth: 'none',
  limit: { per: 'address', most: 120, minutes: 10 },
  query: CallbackQuery,
  responses: { 200: SessionTokens, 302: null },
  handle: async (deps, ctx, { query }) => {
    try {
      const visitEnds = visitCookie(deps, '', 0);
      const answer = { redirectUri: callbackUrl(deps), browserSecret: visitIn(deps, ctx.cookies) };
      const { tokens, redirectTo } = await signIn(deps, { ...answerOf(query), ...answer }, ctx);
      if (redirectTo === undefined) return { status: 200, body: tokenBody(tokens, true), cookies: [visitEnds] };
      const seconds = deps.refreshTokenDays * 86_400;
      const cookies = [visitEnds, ...sessionCookies(deps, tokens.refreshToken, seconds)];
      return { status: 302, headers: { location: `${deps.publicUrl}${redirectTo}` }, cookies };
    } catch (problem) {
      if (!(ctx.accept?.includes('text/html') && problem instanceof DomainError)) throw problem;
      const came = query.error === undefined ? problem.kind : 'denied';
      return { status: 302, headers: { location: `${deps.publicUrl}/console#/?sign_in=${came}` } };
    }
  },
});
