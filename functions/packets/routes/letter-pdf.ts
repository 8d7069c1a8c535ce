import { LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { letterPdf } from '../../../shared/services/applications/letter-pdf.ts';
import type { PacketFileDeps } from '../../../shared/services/applications/packet-archive.ts';

export const letterAsPdf = defineRoute<PacketFileDeps>()({
  method: 'GET',
  path: '/v1/packets/letters/{letter_id}/pdf',
  tag: 'Letters',
  summary: 'A letter as a PDF',
  description: 'One with findings is refused.',
  auth: 'user',
  params: LetterParams,
  responses: { 200: { contentType: 'application/pdf', description: 'The letter on A4.' } },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await letterPdf(deps, ctx, params.letter_id) }),
});
