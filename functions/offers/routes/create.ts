import { NewOffer, Offer } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { createOffer } from '../../../shared/services/offers/write.ts';
import type { OfferDeps } from '../deps.ts';

export const create = defineRoute<OfferDeps>()({
  method: 'POST',
  path: '/v1/offers',
  tag: 'Offers',
  summary: 'Put an offer down',
  description: 'For one that no message made. The application becomes offered where it may.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewOffer,
  responses: { 201: Offer },
  handle: async (deps, ctx, { body }) => {
    const offer = await createOffer(deps, ctx, body);
    return { status: 201, body: offer, headers: { location: `/v1/offers/${offer.id}` } };
  },
});
