import { CompareOffers, OfferComparison } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { compareOffers } from '../../../shared/services/offers/compare.ts';
import type { OfferDeps } from '../deps.ts';

export const compare = defineRoute<OfferDeps>()({
  method: 'POST',
  path: '/v1/offer-comparisons',
  tag: 'Offers',
  summary: 'Your offers side by side, for a year and in one currency',
  auth: 'user',
  scope: 'write',
  body: CompareOffers,
  responses: { 200: OfferComparison },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await compareOffers(deps, ctx, body) }),
});
