import { defineRoute } from '../../../shared/runtime/http.ts';
import type { DocsDeps } from '../deps.ts';

export const openapi = defineRoute<DocsDeps>()({
  method: 'GET',
  path: '/openapi.json',
  tag: 'Service',
  summary: 'This API as an OpenAPI 3.1 document',
  auth: 'none',
  responses: { 200: { contentType: 'application/json', description: 'The document.' } },
  handle: async ({ document }) => ({ status: 200, body: await document() }),
});
