import { ConnectQuery, ConnectStarted } from '../../../shared/contracts/integration.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { startConnect } from '../../../shared/services/google/connect.ts';
import { VISIT_SECONDS } from '../../../shared/services/google-oauth/start.ts';
import { connectCookie } from '../cookie.ts';
import { callbackUrl, type IntegrationDeps } from '../deps.ts';

export const connect = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path: '/v1/integrations/google/connect',
  tag: 'Integrations',
  summary: 'Begin to connect your Gmail and calendar',
  description: 'The answer sets a cookie: the visit can only be ended by the browser that began it.',
  auth: 'user',
  scope: 'session',
  query: ConnectQuery,
  responses: { 200: ConnectStarted },
  handle: async (deps, ctx, { query }) => {
    const { url, browserSecret } = await startConnect(deps, ctx, callbackUrl(deps), deps.sendMode, query.rights);
    const cookies = [connectCookie(deps, browserSecret, VISIT_SECONDS)];
    return { status: 200, body: { authorization_url: url }, cookies };
  },
});
