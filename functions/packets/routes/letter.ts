import { ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type PacketFileDeps, packetLetter } from '../../../shared/services/applications/packet-archive.ts';

export const letter = defineRoute<PacketFileDeps>()({
  method: 'GET',
  path: '/v1/packets/{application_id}/letter',
  tag: 'Applications',
  summary: 'The letter of a hand-off as a PDF',
  auth: 'user',
  scope: 'fill',
  params: ApplicationParams,
  responses: { 200: { contentType: 'application/pdf', description: 'The letter, on A4 or US Letter by the country.' } },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: (await packetLetter(deps, ctx, params.application_id)).bytes,
  }),
});
