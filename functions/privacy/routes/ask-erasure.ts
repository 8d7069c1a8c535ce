import { Erasure, ErasureRequest } from '../../../shared/contracts/privacy.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { askForErasure } from '../../../shared/services/privacy/ask-erasure.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const askErasure = defineRoute<PrivacyDeps>()({
  method: 'POST',
  path: '/v1/me/erasure',
  tag: 'Privacy',
  summary: 'Ask for the erasure of your account and everything in it',
  description:
    'Nothing leaves any more from now on. After 14 days the account ends, its permission at Google is given back, and its rows, files and the readable part of its trail are deleted; until then DELETE takes it back.',
  auth: 'user',
  body: ErasureRequest,
  responses: { 202: Erasure },
  handle: async (deps, ctx, { body }) => ({ status: 202, body: await askForErasure(deps, ctx, body.email) }),
});
