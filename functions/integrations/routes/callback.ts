import type * as z from 'zod';
import { CallbackQuery } from '../../../shared/contracts/auth.ts';
import { Connected } from '../../../shared/contracts/integration.ts';
import { DomainError, InvalidInput } from '../../../shared/domain/errors.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { finishConnect } from '../../../shared/services/google/connect.ts';
import type { VisitAnswer } from '../../../shared/services/google-oauth/finish.ts';
import { connectCookie, connectIn } from '../cookie.ts';
import { callbackUrl, type IntegrationDeps } from '../deps.ts';

/** What Google sent the browser back with. Throws InvalidInput when that is no permission. */
const answerOf = ({ state, code, error }: z.output<typeof CallbackQuery>): Pick<VisitAnswer, 'state' | 'code'> => {
  if (error !== undefined) {
    throw new InvalidInput([{ field: 'error', message: 'Google gave no permission. Connect again to retry.' }]);
  }
  if (code === undefined) {
    throw new InvalidInput([{ field: 'code', message: 'Google sends it back with the browser.' }]);
  }
  return { state, code };
};

export const callback = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path: '/v1/integrations/google/callback',
  tag: 'Integrations',
  summary: 'Come back from Google with the permission',
  description:
    'Answers with what was connected; a browser, which asks for text/html, is led to the console, which says what came of it.',
  auth: 'none',
  query: CallbackQuery,
  responses: { 200: Connected, 302: null },
  handle: async (deps, ctx, { query }) => {
    const isBrowser = ctx.accept?.includes('text/html') ?? false;
    const place = `${deps.publicUrl}/console#/settings/connections`;
    try {
      const answer = { redirectUri: callbackUrl(deps), browserSecret: connectIn(deps, ctx.cookies) };
      const { accountEmail, capabilities } = await finishConnect(deps, { ...answerOf(query), ...answer }, ctx);
      const cookies = [connectCookie(deps, '', 0)];
      if (isBrowser) return { status: 302, headers: { location: place }, cookies };
      return { status: 200, body: { account_email: accountEmail, capabilities }, cookies };
    } catch (problem) {
      if (!isBrowser || !(problem instanceof DomainError)) throw problem;
      const came = query.error === undefined ? problem.kind : 'denied';
      return { status: 302, headers: { location: `${place}?google=${came}` } };
    }
  },
});
