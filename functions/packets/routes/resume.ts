import { ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type PacketFileDeps, packetResume } from '../../../shared/services/applications/packet-archive.ts';

export const resume = defineRoute<PacketFileDeps>()({
  method: 'GET',
  path: '/v1/packets/{application_id}/resume',
  tag: 'Applications',
  summary: 'The resume of a hand-off, as its file',
  auth: 'user',
  scope: 'fill',
  params: ApplicationParams,
  responses: { 200: { contentType: 'application/octet-stream', description: 'The file as it was uploaded.' } },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: (await packetResume(deps, ctx, params.application_id)).bytes,
  }),
});
