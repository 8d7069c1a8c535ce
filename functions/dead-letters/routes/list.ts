import { DeadLetterQueues } from '../../../shared/contracts/dead-letters.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type DeadLetterDeps, deadLetterQueues } from '../../../shared/services/dead-letters/operate.ts';

export const list = defineRoute<DeadLetterDeps>()({
  method: 'GET',
  path: '/v1/operator/dead-letters',
  tag: 'Operator',
  summary: 'How many messages lie in each dead-letter queue',
  description: 'For operators (npm run operator). docs/runbooks/redrive.md says what to do about them.',
  auth: 'user',
  responses: { 200: DeadLetterQueues },
  handle: async (deps, ctx) => ({ status: 200, body: await deadLetterQueues(deps, ctx) }),
});
