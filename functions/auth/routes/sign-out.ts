import { defineRoute } from '../../../shared/runtime/http.ts';
import { signOut as endThisSession } from '../../../shared/services/sessions/end.ts';
import { sessionCookies } from '../cookies.ts';
import type { AuthDeps } from '../deps.ts';

export const signOut = defineRoute<AuthDeps>()({
  method: 'POST',
  path: '/v1/auth/sign-out',
  tag: 'Sign-in',
  summary: 'End this session',
  description: 'Its access token and refresh token are refused from now on.',
  auth: 'user',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await endThisSession(deps, ctx);
    return { status: 204, cookies: sessionCookies(deps, '', 0) };
  },
});
