import { Me } from '../../../shared/contracts/me.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readMe } from '../../../shared/services/users/me.ts';
import { meBody } from '../body.ts';
import type { MeDeps } from '../deps.ts';

export const read = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me',
  tag: 'Me',
  summary: 'The signed-in person, the session, the tier and what is connected',
  auth: 'user',
  responses: { 200: Me },
  handle: async (deps, ctx) => ({ status: 200, body: meBody(await readMe(deps, ctx), ctx) }),
});
