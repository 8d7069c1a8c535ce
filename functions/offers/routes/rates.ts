import { ExchangeRates } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readExchangeRates } from '../../../shared/services/offers/rates.ts';
import type { OfferDeps } from '../deps.ts';

export const rates = defineRoute<OfferDeps>()({
  method: 'GET',
  path: '/v1/exchange-rates',
  tag: 'Offers',
  summary: 'The dated exchange rates that offers are compared by',
  auth: 'user',
  responses: { 200: ExchangeRates },
  handle: async (deps, ctx) => ({ status: 200, body: await readExchangeRates(deps, ctx) }),
});
