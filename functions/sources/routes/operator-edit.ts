import { EditSource, OperatedSource, SourceParams } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { operateSource } from '../../../shared/services/sources/operate.ts';

export const operatorEdit = defineRoute<SourceDeps>()({
  method: 'PATCH',
  path: '/v1/operator/sources/{source_id}',
  tag: 'Operator',
  summary: 'Switch a source on or off, and set how often it is crawled',
  description: 'For operators (npm run operator). The audit trail says who changed what.',
  auth: 'user',
  params: SourceParams,
  body: EditSource,
  responses: { 200: OperatedSource },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await operateSource(deps, ctx, params.source_id, body),
  }),
});
