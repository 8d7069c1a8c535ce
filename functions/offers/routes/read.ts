import { Offer, OfferParams } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readOffer } from '../../../shared/services/offers/write.ts';
import type { OfferDeps } from '../deps.ts';

export const read = defineRoute<OfferDeps>()({
  method: 'GET',
  path: '/v1/offers/{offer_id}',
  tag: 'Offers',
  summary: 'One offer',
  auth: 'user',
  params: OfferParams,
  responses: { 200: Offer },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readOffer(deps, ctx, params.offer_id) }),
});
