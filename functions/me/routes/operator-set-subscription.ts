import { SubscriptionParams, SubscriptionPut, SubscriptionShown } from '../../../shared/contracts/tier.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { setSubscription } from '../../../shared/services/tiers/operate.ts';
import type { MeDeps } from '../deps.ts';

export const operatorSetSubscription = defineRoute<MeDeps>()({
  method: 'PUT',
  path: '/v1/operator/users/{user_id}/subscription',
  tag: 'Operator',
  summary: 'Set a person’s tier and when it ends',
  description:
    'For operators (npm run operator). The audit trail says who changed what. What is beyond a lower tier stays; of matches the best are kept.',
  auth: 'user',
  params: SubscriptionParams,
  body: SubscriptionPut,
  responses: { 200: SubscriptionShown },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await setSubscription(deps, ctx, params.user_id, body),
  }),
});
