import { CalendarFeed } from '../../../shared/contracts/calendar-feed.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readFeed } from '../../../shared/services/feed/own.ts';
import type { FeedDeps } from '../deps.ts';

export const read = defineRoute<FeedDeps>()({
  method: 'GET',
  path: '/v1/calendar-feed',
  tag: 'Interviews',
  summary: 'Whether your interviews have a secret address, and when it was last read',
  auth: 'user',
  responses: { 200: CalendarFeed },
  handle: async (deps, ctx) => ({ status: 200, body: await readFeed(deps, ctx) }),
});
