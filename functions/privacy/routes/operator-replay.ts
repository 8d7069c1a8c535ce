import { Replayed } from '../../../shared/contracts/privacy.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';
import { replayAsOperator } from '../../../shared/services/privacy/receipts.ts';

export const operatorReplay = defineRoute<PrivacyDeps>()({
  method: 'POST',
  path: '/v1/operator/erasures/replay',
  tag: 'Operator',
  summary: 'Erase again whom a restore of the database brought back',
  description:
    'For operators (npm run operator). Reads the receipts in the bucket; the nightly sweep does the same by itself.',
  auth: 'user',
  responses: { 200: Replayed },
  handle: async (deps, ctx) => ({ status: 200, body: await replayAsOperator(deps, ctx) }),
});
