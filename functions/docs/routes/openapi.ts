import type { Db } from '../../../shared/db/scope.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';

let text: Promise<string> | undefined;
/** Half a megabyte, read when it is first asked for: health and the welcome need none of it. */
const document = (): Promise<string> => {
  text ??= import('../openapi.json', { with: { type: 'json' } }).then((loaded) => JSON.stringify(loaded.default));
  return text;
};

export const openapi = defineRoute<{ db: Db }>()({
  method: 'GET',
  path: '/openapi.json',
  tag: 'Service',
  summary: 'This API as an OpenAPI 3.1 document',
  auth: 'none',
  responses: { 200: { contentType: 'application/json', description: 'The document.' } },
  handle: async () => ({ status: 200, body: await document() }),
});
