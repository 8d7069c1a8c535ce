import { OfferQuery, Offers } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { allOffers } from '../../../shared/services/offers/write.ts';
import type { OfferDeps } from '../deps.ts';

export const list = defineRoute<OfferDeps>()({
  method: 'GET',
  path: '/v1/offers',
  tag: 'Offers',
  summary: 'Your offers, newest first',
  auth: 'user',
  query: OfferQuery,
  responses: { 200: Offers },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await allOffers(deps, ctx, query) }),
});
