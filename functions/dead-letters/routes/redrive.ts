import { RedriveLetters, Redriven } from '../../../shared/contracts/dead-letters.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type DeadLetterDeps, redriveLetters } from '../../../shared/services/dead-letters/operate.ts';

export const redriveRoute = defineRoute<DeadLetterDeps>()({
  method: 'POST',
  path: '/v1/operator/dead-letters/redrive',
  tag: 'Operator',
  summary: 'Put messages of one dead-letter queue back on their queue',
  description:
    'For operators (npm run operator). The audit trail says who did and how many. A message is a hint: one that arrives twice finds nothing to do.',
  auth: 'user',
  body: RedriveLetters,
  responses: { 200: Redriven },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await redriveLetters(deps, ctx, body) }),
});
