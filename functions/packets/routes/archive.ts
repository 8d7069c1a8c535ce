import { ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type PacketFileDeps, packetArchive } from '../../../shared/services/applications/packet-archive.ts';

export const archive = defineRoute<PacketFileDeps>()({
  method: 'GET',
  path: '/v1/packets/{application_id}',
  tag: 'Applications',
  summary: 'The packet of a hand-off in one file',
  description: 'Text to copy from, the letter as text and PDF, the resume, each named as recruiters find it again.',
  auth: 'user',
  scope: 'fill',
  limit: { per: 'person', most: 240, minutes: 60 },
  params: ApplicationParams,
  responses: { 200: { contentType: 'application/zip', description: 'A ZIP of all that is needed at the page.' } },
  handle: async (deps, ctx, { params }) => {
    const { fileName, bytes } = await packetArchive(deps, ctx, params.application_id);
    return { status: 200, body: bytes, headers: { 'content-disposition': attachment(fileName) } };
  },
});

/** The name in letters that every client takes, and as it is. */
const attachment = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^\w.-]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
