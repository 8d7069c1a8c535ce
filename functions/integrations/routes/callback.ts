import { CallbackQuery } from '../../../shared/contracts/auth.ts';
import { Connected } from '../../../shared/contracts/integration.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { finishConnect } from '../../../shared/services/google/connect.ts';
import { connectCookie, connectIn } from '../cookie.ts';
import { callbackUrl, type IntegrationDeps } from '../deps.ts';

export const callback = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path: '/v1/integrations/google/callback',
  tag: 'Integrations',
  summary: 'Come back from Google with the permission',
  description: 'Answers with what was connected; a browser, which asks for text/html, is led to the console.',
  auth: 'none',
  query: CallbackQuery,
  responses: { 200: Connected, 302: null },
  handle: async (deps, ctx, { query: { state, code, error } }) => {
    if (error !== undefined) {
      throw new InvalidInput([{ field: 'error', message: 'Google gave no permission. Connect again to retry.' }]);
    }
    if (code === undefined) {
      throw new InvalidInput([{ field: 'code', message: 'Google sends it back with the browser.' }]);
    }
    const answer = { state, code, redirectUri: callbackUrl(deps), browserSecret: connectIn(deps, ctx.cookies) };
    const { accountEmail, capabilities } = await finishConnect(deps, answer, ctx);
    const cookies = [connectCookie(deps, '', 0)];
    if (ctx.accept?.includes('text/html')) {
      return { status: 302, headers: { location: `${deps.publicUrl}/console#/settings/connections` }, cookies };
    }
    return { status: 200, body: { account_email: accountEmail, capabilities }, cookies };
  },
});
