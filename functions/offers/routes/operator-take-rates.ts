import { NewExchangeRates, TakenExchangeRates } from '../../../shared/contracts/offer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { takeExchangeRates } from '../../../shared/services/offers/rates.ts';
import type { OfferDeps } from '../deps.ts';

export const operatorTakeRates = defineRoute<OfferDeps>()({
  method: 'POST',
  path: '/v1/operator/exchange-rates',
  tag: 'Operator',
  summary: 'Take over a file of exchange rates of the European Central Bank',
  description: 'For operators. What stands for the same days and currencies is replaced; older days stay.',
  auth: 'user',
  maxBodyBytes: 220_000,
  body: NewExchangeRates,
  responses: { 200: TakenExchangeRates },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await takeExchangeRates(deps, ctx, body.content) }),
});
