import { defineRoute } from '../../../shared/runtime/http.ts';
import { closeFeed } from '../../../shared/services/feed/own.ts';
import type { FeedDeps } from '../deps.ts';

export const close = defineRoute<FeedDeps>()({
  method: 'DELETE',
  path: '/v1/calendar-feed',
  tag: 'Interviews',
  summary: 'Take the secret address back',
  auth: 'user',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await closeFeed(deps, ctx);
    return { status: 204 };
  },
});
