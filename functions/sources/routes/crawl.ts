import { CrawlQueued, SourceParams } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { requestCrawl } from '../../../shared/services/sources/request-crawl.ts';

export const crawl = defineRoute<SourceDeps>()({
  method: 'POST',
  path: '/v1/sources/{source_id}/crawl',
  tag: 'Sources',
  summary: 'Crawl a source now',
  description: 'Queued. A source that was crawled within the last minute, or is told to wait, is left alone.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  params: SourceParams,
  responses: { 202: CrawlQueued },
  handle: async (deps, ctx, { params }) => {
    const notBefore = await requestCrawl(deps, ctx, params.source_id);
    const body = { source_id: params.source_id, queued: true, not_before: notBefore?.toISOString() ?? null };
    return { status: 202, body };
  },
});
