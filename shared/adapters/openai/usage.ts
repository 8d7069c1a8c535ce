import type { Response } from 'openai/resources/responses/responses';

/** Micro-dollars for a million tokens. */
export type Prices = { inputPriceMicros: number; outputPriceMicros: number };

/** What a call took, whatever came of it. */
export type ModelUsage = {
  model: string;
  tokens_input: number;
  tokens_output: number;
  /** Millionths of a dollar, from the configured prices. */
  cost_micros: number;
  duration_ms: number;
};

/** What a call took by the server's own figures, and whether it told them. `started` is of performance.now(). */
export function usageOf(
  response: Pick<Response, 'usage'> | undefined,
  options: Prices & { model: string },
  started: number,
): { usage: ModelUsage; isTold: boolean } {
  const [input, output] = [count(response?.usage?.input_tokens), count(response?.usage?.output_tokens)];
  const [tokens_input, tokens_output] = [input ?? 0, output ?? 0];
  const usage = {
    model: options.model,
    tokens_input,
    tokens_output,
    cost_micros: costOf(options, tokens_input, tokens_output),
    duration_ms: Math.round(performance.now() - started),
  };
  // An answer of no tokens at all is none that a server would bill.
  return { usage, isTold: input !== undefined && output !== undefined && input > 0 };
}

/** More than a call can cost: a token is a byte at least, and a schema and the frame of a message come to a thousand. */
export function mostMicros(prices: Prices, texts: readonly string[], mostOutputTokens: number): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 1_000);
  return costOf(prices, bytes, mostOutputTokens);
}

const costOf = (prices: Prices, input: number, output: number): number =>
  Math.ceil((input * prices.inputPriceMicros + output * prices.outputPriceMicros) / 1_000_000);

/** A server's own figure is data as well. */
function count(tokens: unknown): number | undefined {
  return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : undefined;
}
