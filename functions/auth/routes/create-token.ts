import { AccessTokenWrite, NewAccessToken } from '../../../shared/contracts/access-token.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { createAccessToken } from '../../../shared/services/access-tokens/create.ts';
import type { AuthDeps } from '../deps.ts';

export const createToken = defineRoute<AuthDeps>()({
  method: 'POST',
  path: '/v1/auth/tokens',
  tag: 'Access tokens',
  summary: 'Make an access token for a program of yours',
  description: 'It is shown this once. A token makes no tokens: sign in for it.',
  auth: 'user',
  scope: 'session',
  limit: { per: 'person', most: 30, minutes: 60 },
  body: AccessTokenWrite,
  responses: { 201: NewAccessToken },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await createAccessToken(deps, ctx, body) }),
});
