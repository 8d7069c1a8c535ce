import { EventsTaken, NewEvents } from '../../../shared/contracts/events.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { keepEvents } from '../../../shared/services/metrics/events.ts';
import type { MetricsDeps } from '../deps.ts';

export const keepEventsRoute = defineRoute<MetricsDeps>()({
  method: 'POST',
  path: '/v1/events',
  tag: 'Metrics',
  summary: 'Tell how the product is used, with your consent alone',
  description:
    'Needs PUT /v1/me/consents/usage. Of your address the network is kept (/24, /48), of a referrer the origin. DELETE of the consent deletes all of them.',
  auth: 'user',
  scope: 'write',
  body: NewEvents,
  responses: { 202: EventsTaken },
  handle: async (deps, ctx, { body }) => ({ status: 202, body: { accepted: await keepEvents(deps, ctx, body) } }),
});
