import { PageQuery } from '../../../shared/contracts/page.ts';
import { OperatedSourcePage } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { pageOfOperatedSources } from '../../../shared/services/sources/operate.ts';

export const operatorList = defineRoute<SourceDeps>()({
  method: 'GET',
  path: '/v1/operator/sources',
  tag: 'Operator',
  summary: 'Every source with its state',
  description: 'For operators (npm run operator).',
  auth: 'user',
  query: PageQuery,
  responses: { 200: OperatedSourcePage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfOperatedSources(deps, ctx, query) }),
});
