import type { ReplyReader } from '../adapters/openai/reply-port.ts';
import { openAiReplyReader } from '../adapters/openai/reply-reader.ts';
import { config } from './config.ts';

/** A batch of ten, five at a time, ends within the function's time-out even when every call takes as long as it may. */
const MODEL_TIMEOUT_MS = 8_000;

/** The second tier, for what the rules leave; undefined where OPENAI_MODEL names none. */
export function replyReader(): ReplyReader | undefined {
  const { apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros } = config('openai').openai;
  if (model === undefined || inputPriceMicros === undefined || outputPriceMicros === undefined) return undefined;
  return openAiReplyReader({
    apiKey,
    baseUrl,
    model,
    inputPriceMicros,
    outputPriceMicros,
    timeoutMs: MODEL_TIMEOUT_MS,
  });
}
