import { Offer, OfferParams } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { confirmOffer } from '../../../shared/services/offers/write.ts';
import type { OfferDeps } from '../deps.ts';

export const confirm = defineRoute<OfferDeps>()({
  method: 'POST',
  path: '/v1/offers/{offer_id}/confirm',
  tag: 'Offers',
  summary: 'Take the figures that a message was read as',
  auth: 'user',
  scope: 'write',
  params: OfferParams,
  responses: { 200: Offer },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await confirmOffer(deps, ctx, params.offer_id) }),
});
