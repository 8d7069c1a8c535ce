import { Offer, OfferParams, OfferPatch } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { patchOffer } from '../../../shared/services/offers/write.ts';
import type { OfferDeps } from '../deps.ts';

export const change = defineRoute<OfferDeps>()({
  method: 'PATCH',
  path: '/v1/offers/{offer_id}',
  tag: 'Offers',
  summary: 'Change an offer: its figures, benefits, dates or notes',
  description: 'Another currency takes the figures that are not given with it away.',
  auth: 'user',
  scope: 'write',
  params: OfferParams,
  body: OfferPatch,
  responses: { 200: Offer },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await patchOffer(deps, ctx, params.offer_id, body),
  }),
});
