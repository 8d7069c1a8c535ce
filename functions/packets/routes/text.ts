import { ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type PacketFileDeps, packetAsText } from '../../../shared/services/applications/packet-archive.ts';

export const text = defineRoute<PacketFileDeps>()({
  method: 'GET',
  path: '/v1/packets/{application_id}/text',
  tag: 'Applications',
  summary: 'The packet of a hand-off as text, to copy from',
  auth: 'user',
  scope: 'fill',
  params: ApplicationParams,
  responses: { 200: { contentType: 'text/plain; charset=utf-8', description: 'Warnings, form, answers, letter.' } },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await packetAsText(deps, ctx, params.application_id),
  }),
});
