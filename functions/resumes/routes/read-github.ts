import { CallbackQuery } from '../../../shared/contracts/auth.ts';
import { ConnectStarted } from '../../../shared/contracts/integration.ts';
import { ResumeSummary } from '../../../shared/contracts/resume.ts';
import { cookieName, setCookie } from '../../../shared/runtime/http/cookies.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { finishGithub, GITHUB_VISIT_SECONDS, startGithub } from '../../../shared/services/resumes/import-github.ts';
import { answerOf, isBrowser, ledToProfile, whyNothing } from '../came-back.ts';
import type { ResumeRouteDeps } from '../deps.ts';

const path = '/v1/resumes/github';
const tag = 'Resumes';
const COOKIE = 'jobhuntai_github';
const backTo = ({ publicUrl }: ResumeRouteDeps): string => `${publicUrl}${path}/callback`;
/** Binds the visit to the browser that began it. Lax, because GitHub's redirect comes from another site. */
const cookie = ({ publicUrl }: ResumeRouteDeps, value: string, maxAgeSeconds: number): string =>
  setCookie({ name: COOKIE, value, path, maxAgeSeconds, sameSite: 'Lax', secure: publicUrl.startsWith('https://') });
const keptIn = ({ publicUrl }: ResumeRouteDeps, cookies: Readonly<Record<string, string>>): string | undefined =>
  cookies[cookieName(COOKIE, publicUrl.startsWith('https://'))];

export const startGithubRoute = defineRoute<ResumeRouteDeps>()({
  method: 'GET',
  path: `${path}/connect`,
  tag,
  summary: 'Begin to have your public side at GitHub read',
  description: 'No right is asked for: only what everybody sees is read, once. The answer sets a cookie.',
  auth: 'user',
  scope: 'session',
  responses: { 200: ConnectStarted },
  handle: async (deps, ctx) => {
    const { url, browserSecret } = await startGithub(deps, ctx, backTo(deps));
    return {
      status: 200,
      body: { authorization_url: url },
      cookies: [cookie(deps, browserSecret, GITHUB_VISIT_SECONDS)],
    };
  },
});

export const finishGithubRoute = defineRoute<ResumeRouteDeps>()({
  method: 'GET',
  path: `${path}/callback`,
  tag,
  summary: 'Come back from GitHub: links, languages and repositories are proposed to your profile',
  description: 'A browser, which asks for text/html, is led to the console, which says what came of it.',
  auth: 'none',
  query: CallbackQuery,
  responses: { 202: ResumeSummary, 302: null },
  handle: async (deps, ctx, { query }) => {
    try {
      const bound = { redirectUri: backTo(deps), browserSecret: keptIn(deps, ctx.cookies) };
      const body = await finishGithub(deps, { ...answerOf(query, 'github'), ...bound }, ctx);
      const cookies = [cookie(deps, '', 0)];
      if (isBrowser(ctx)) return { ...ledToProfile(deps, 'github', 'read'), cookies };
      return { status: 202, body, cookies };
    } catch (problem) {
      if (!isBrowser(ctx)) throw problem;
      return ledToProfile(deps, 'github', whyNothing(query, problem));
    }
  },
});
