import { DecidedOffer, OfferDecision, OfferParams } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { decideOffer } from '../../../shared/services/offers/decide.ts';
import type { OfferDeps } from '../deps.ts';

export const decide = defineRoute<OfferDeps>()({
  method: 'POST',
  path: '/v1/offers/{offer_id}/decision',
  tag: 'Offers',
  summary: 'Accept, negotiate or decline an offer',
  description: 'Nothing is sent: an answer is drafted where you ask for it.',
  auth: 'user',
  scope: 'write',
  params: OfferParams,
  body: OfferDecision,
  responses: { 200: DecidedOffer },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await decideOffer(deps, ctx, params.offer_id, body),
  }),
});
