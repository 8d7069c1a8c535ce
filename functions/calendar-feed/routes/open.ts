import { NewCalendarFeed } from '../../../shared/contracts/calendar-feed.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { openFeed } from '../../../shared/services/feed/own.ts';
import type { FeedDeps } from '../deps.ts';

export const open = defineRoute<FeedDeps>()({
  method: 'POST',
  path: '/v1/calendar-feed',
  tag: 'Interviews',
  summary: 'Make a secret address at which your calendar reads your interviews',
  description: 'A former address holds no more.',
  auth: 'user',
  responses: { 201: NewCalendarFeed },
  handle: async (deps, ctx) => ({ status: 201, body: await openFeed(deps, ctx) }),
});
