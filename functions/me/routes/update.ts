import { Me, MePatch } from '../../../shared/contracts/me.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeMe } from '../../../shared/services/users/me.ts';
import { meBody } from '../body.ts';
import type { MeDeps } from '../deps.ts';

export const update = defineRoute<MeDeps>()({
  method: 'PATCH',
  path: '/v1/me',
  tag: 'Me',
  summary: 'Change your name or picture',
  auth: 'user',
  scope: 'write',
  body: MePatch,
  responses: { 200: Me },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: meBody(await changeMe(deps, ctx, body), ctx) }),
});
