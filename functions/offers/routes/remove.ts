import { OfferParams } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeOffer } from '../../../shared/services/offers/write.ts';
import type { OfferDeps } from '../deps.ts';

export const remove = defineRoute<OfferDeps>()({
  method: 'DELETE',
  path: '/v1/offers/{offer_id}',
  tag: 'Offers',
  summary: 'Remove an offer that was none',
  auth: 'user',
  scope: 'write',
  params: OfferParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeOffer(deps, ctx, params.offer_id);
    return { status: 204 };
  },
});
