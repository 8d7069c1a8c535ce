import { AccessTokens } from '../../../shared/contracts/access-token.ts';
import { PageQuery } from '../../../shared/contracts/page.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfTokens } from '../../../shared/services/access-tokens/list.ts';
import type { AuthDeps } from '../deps.ts';

export const listTokens = defineRoute<AuthDeps>()({
  method: 'GET',
  path: '/v1/auth/tokens',
  tag: 'Access tokens',
  summary: 'Your access tokens, what each may do and when it was last used, newest first',
  auth: 'user',
  scope: 'session',
  query: PageQuery,
  responses: { 200: AccessTokens },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfTokens(deps, ctx, query) }),
});
