import { Welcome } from '../../../shared/contracts/service.ts';
import type { Db } from '../../../shared/db/scope.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';

export const welcome = defineRoute<{ db: Db }>()({
  method: 'GET',
  path: '/',
  tag: 'Service',
  summary: 'What this is and where to go on',
  auth: 'none',
  responses: { 200: Welcome },
  handle: async () => ({
    status: 200,
    body: {
      name: 'JobHunt AI',
      openapi: '/openapi.json',
      docs: '/docs',
      console: '/console',
      sign_in: '/v1/auth/google/start',
      health: '/health',
    },
  }),
});
