import { HandOffs, PageOfForm } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { handOffsForPage } from '../../../shared/services/applications/for-page.ts';
import type { PacketFileDeps } from '../../../shared/services/applications/packet-archive.ts';

export const forPage = defineRoute<PacketFileDeps>()({
  method: 'GET',
  path: '/v1/packets/for-page',
  tag: 'Applications',
  summary: 'Which of your hand-offs the form on a page is for',
  auth: 'user',
  scope: 'fill',
  query: PageOfForm,
  responses: { 200: HandOffs },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await handOffsForPage(deps, ctx, query.page_url) }),
});
