import type { Db } from '../../../shared/db/scope.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import document from '../openapi.json' with { type: 'json' };

const text = JSON.stringify(document);

export const openapi = defineRoute<{ db: Db }>()({
  method: 'GET',
  path: '/openapi.json',
  tag: 'Service',
  summary: 'This API as an OpenAPI 3.1 document',
  auth: 'none',
  responses: { 200: { contentType: 'application/json', description: 'The document.' } },
  handle: async () => ({ status: 200, body: text }),
});
