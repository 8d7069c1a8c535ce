import { ApplicationPacket, ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { packetOf } from '../../../shared/services/applications/packet.ts';

export const packet = defineRoute<ApplicationDeps>()({
  method: 'GET',
  path: '/v1/applications/{application_id}/packet',
  tag: 'Applications',
  summary: "What you need to apply at the posting's page yourself",
  auth: 'user',
  scope: 'fill',
  params: ApplicationParams,
  responses: { 200: ApplicationPacket },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await packetOf(deps, ctx, params.application_id) }),
});
