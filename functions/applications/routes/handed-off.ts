import { Application, ApplicationParams, HandedOff } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { handOff } from '../../../shared/services/applications/hand-off.ts';

export const handedOff = defineRoute<ApplicationDeps>()({
  method: 'POST',
  path: '/v1/applications/{application_id}/handed-off',
  tag: 'Applications',
  summary: "Say that you sent it yourself, at the posting's page or in another way",
  auth: 'user',
  scope: 'write',
  params: ApplicationParams,
  body: HandedOff,
  responses: { 200: Application },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await handOff(deps, ctx, params.application_id, body),
  }),
});
