import { FeedQuery } from '../../../shared/contracts/calendar-feed.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { serveFeed } from '../../../shared/services/feed/serve.ts';
import type { FeedDeps } from '../deps.ts';

export const serve = defineRoute<FeedDeps>()({
  method: 'GET',
  path: '/v1/calendar.ics',
  tag: 'Interviews',
  summary: 'The calendar behind a secret address',
  description: 'Interviews that stand or took place within 90 days, and the last days of offers. The token is the key.',
  auth: 'none',
  limit: { per: 'address', most: 240, minutes: 60 },
  query: FeedQuery,
  responses: { 200: { contentType: 'text/calendar; charset=utf-8', description: 'iCalendar, RFC 5545.' } },
  handle: async (deps, _request, { query }) => ({ status: 200, body: await serveFeed(deps, query.token) }),
});
