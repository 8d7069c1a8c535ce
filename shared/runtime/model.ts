import type { OpenAiOptions } from '../adapters/openai/ask.ts';
import { systemClock } from '../domain/clock.ts';
import { priceOn } from '../domain/model-prices.ts';
import { config } from './config.ts';

/** How the model of this deployment is asked, each attempt at most so long; undefined where OPENAI_MODEL names none. */
export function modelOptions(timeoutMs: number): OpenAiOptions | undefined {
  const { apiKey, baseUrl, model, prices } = config('openai').openai;
  if (model === undefined) return undefined;
  const now = () => {
    const price = priceOn(prices, model, systemClock.now().toISOString().slice(0, 10));
    // The configuration's schema refuses a model without one.
    if (price === undefined) throw new Error(`OPENAI_PRICES names no price of ${model}.`);
    return price;
  };
  return {
    apiKey,
    baseUrl,
    model,
    timeoutMs,
    // Asked at each call: a price that changes at midnight holds from then on in a function that was started before.
    get inputPriceMicros() {
      return now().inputPriceMicros;
    },
    get outputPriceMicros() {
      return now().outputPriceMicros;
    },
  };
}
