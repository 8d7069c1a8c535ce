import { PageQuery } from '../../../shared/contracts/page.ts';
import { CrawlRunPage, SourceParams } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { pageOfRuns } from '../../../shared/services/sources/runs.ts';

export const runs = defineRoute<SourceDeps>()({
  method: 'GET',
  path: '/v1/sources/{source_id}/runs',
  tag: 'Sources',
  summary: 'The crawls of a source, newest first',
  description: 'What each gave, what could not be read and why, and what it cost.',
  auth: 'user',
  params: SourceParams,
  query: PageQuery,
  responses: { 200: CrawlRunPage },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await pageOfRuns(deps, ctx, params.source_id, query),
  }),
});
