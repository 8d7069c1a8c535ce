import type * as z from 'zod';
import { Health } from '../../../shared/contracts/service.ts';
import type { Db } from '../../../shared/db/scope.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { check } from '../../../shared/services/health/check.ts';

export const health = defineRoute<{ db: Db }>()({
  method: 'GET',
  path: '/health',
  tag: 'Service',
  summary: 'Whether requests can be served now',
  auth: 'none',
  responses: { 200: Health, 503: Health },
  handle: async (deps) => {
    const { database } = await check(deps);
    const status: z.input<typeof Health>['status'] = database === 'ok' ? 'ok' : 'degraded';
    return { status: status === 'ok' ? 200 : 503, body: { status, database } };
  },
});
