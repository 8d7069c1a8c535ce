import { SubscriptionParams, SubscriptionShown } from '../../../shared/contracts/tier.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSubscription } from '../../../shared/services/tiers/operate.ts';
import type { MeDeps } from '../deps.ts';

export const operatorReadSubscription = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/operator/users/{user_id}/subscription',
  tag: 'Operator',
  summary: 'A person’s tier and when it ends',
  description:
    'For operators (npm run operator). The audit trail says who changed what. What is beyond a lower tier stays; of matches the best are kept.',
  auth: 'user',
  params: SubscriptionParams,
  responses: { 200: SubscriptionShown },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readSubscription(deps, ctx, params.user_id) }),
});
