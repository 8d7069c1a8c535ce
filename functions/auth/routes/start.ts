import { StartQuery } from '../../../shared/contracts/auth.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { startVisit, VISIT_SECONDS } from '../../../shared/services/google-oauth/start.ts';
import { visitCookie } from '../cookies.ts';
import { type AuthDeps, callbackUrl } from '../deps.ts';

export const start = defineRoute<AuthDeps>()({
  method: 'GET',
  path: '/v1/auth/google/start',
  tag: 'Sign-in',
  summary: 'Begin to sign in with Google',
  description: 'Open it in a browser: it goes to Google and comes back signed in.',
  auth: 'none',
  limit: { per: 'address', most: 120, minutes: 10 },
  query: StartQuery,
  responses: { 302: null },
  handle: async (deps, _ctx, { query }) => {
    const { url, browserSecret } = await startVisit(deps, {
      purpose: 'sign_in',
      redirectUri: callbackUrl(deps),
      scopes: ['openid', 'email', 'profile'],
      offline: false,
      ...(query.redirect_to === undefined ? {} : { redirectTo: query.redirect_to }),
    });
    const cookies = [visitCookie(deps, browserSecret, VISIT_SECONDS)];
    return { status: 302, headers: { location: url }, cookies };
  },
});
