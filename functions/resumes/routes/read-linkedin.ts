import { CallbackQuery } from '../../../shared/contracts/auth.ts';
import { ConnectStarted, LinkedinSeen } from '../../../shared/contracts/integration.ts';
import { cookieName, setCookie } from '../../../shared/runtime/http/cookies.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import {
  finishLinkedin,
  LINKEDIN_VISIT_SECONDS,
  startLinkedin,
} from '../../../shared/services/resumes/read-linkedin.ts';
import { answerOf, isBrowser, ledToProfile, whyNothing } from '../came-back.ts';
import type { ResumeRouteDeps } from '../deps.ts';

const path = '/v1/resumes/linkedin';
const tag = 'Resumes';
const COOKIE = 'jobhuntai_linkedin';
const backTo = ({ publicUrl }: ResumeRouteDeps): string => `${publicUrl}${path}/callback`;
const secure = ({ publicUrl }: ResumeRouteDeps): boolean => publicUrl.startsWith('https://');
/** Binds the visit to the browser that began it. Lax, because LinkedIn's redirect comes from another site. */
const cookie = (deps: ResumeRouteDeps, value: string, maxAgeSeconds: number): string =>
  setCookie({ name: COOKIE, value, path, maxAgeSeconds, sameSite: 'Lax', secure: secure(deps) });

export const startLinkedinRoute = defineRoute<ResumeRouteDeps>()({
  method: 'GET',
  path: `${path}/connect`,
  tag,
  summary: 'Begin to have LinkedIn say who you are there',
  description:
    'By OpenID Connect: name, picture, address, language, once. The rest of your profile comes by your own export (POST /v1/resumes/linkedin-export). The answer sets a cookie.',
  auth: 'user',
  scope: 'session',
  responses: { 200: ConnectStarted },
  handle: async (deps, ctx) => {
    const { url, browserSecret } = await startLinkedin(deps, ctx, backTo(deps));
    return {
      status: 200,
      body: { authorization_url: url },
      cookies: [cookie(deps, browserSecret, LINKEDIN_VISIT_SECONDS)],
    };
  },
});

export const finishLinkedinRoute = defineRoute<ResumeRouteDeps>()({
  method: 'GET',
  path: `${path}/callback`,
  tag,
  summary: 'Come back from LinkedIn: its picture of you is taken where you have none, and no permission is kept',
  description: 'A browser, which asks for text/html, is led to the console, which says what came of it.',
  auth: 'none',
  limit: { per: 'address', most: 120, minutes: 10 },
  query: CallbackQuery,
  responses: { 200: LinkedinSeen, 302: null },
  handle: async (deps, ctx, { query }) => {
    try {
      const browserSecret = ctx.cookies[cookieName(COOKIE, secure(deps))];
      const bound = { redirectUri: backTo(deps), browserSecret };
      const body = await finishLinkedin(deps, { ...answerOf(query, 'linkedin'), ...bound }, ctx);
      const cookies = [cookie(deps, '', 0)];
      if (isBrowser(ctx))
        return { ...ledToProfile(deps, 'linkedin', body.picture_taken ? 'picture' : 'seen'), cookies };
      return { status: 200, body, cookies };
    } catch (problem) {
      if (!isBrowser(ctx)) throw problem;
      return ledToProfile(deps, 'linkedin', whyNothing(query, problem));
    }
  },
});
