import { AccessTokenParams } from '../../../shared/contracts/access-token.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { revokeAccessToken } from '../../../shared/services/access-tokens/revoke.ts';
import type { AuthDeps } from '../deps.ts';

export const revokeTokenRoute = defineRoute<AuthDeps>()({
  method: 'DELETE',
  path: '/v1/auth/tokens/{access_token_id}',
  tag: 'Access tokens',
  summary: 'Revoke an access token: it is refused from now on',
  auth: 'user',
  scope: 'session',
  params: AccessTokenParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await revokeAccessToken(deps, ctx, params.access_token_id);
    return { status: 204 };
  },
});
