import { localWriter } from '../adapters/openai/local-writer.ts';
import { openAiWriter } from '../adapters/openai/openai-writer.ts';
import type { LetterWriter } from '../adapters/openai/port.ts';
import { config } from './config.ts';

/** Below the function's own time-out also when the one retry is needed. */
const MODEL_TIMEOUT_MS = 11_000;

/**
 * The writer of this deployment: a model where OPENAI_MODEL names one, else the local writer, which says that it is. The
 * writers are imported at once: a module behind a later import that uses zod breaks zod's own order in a bundle.
 */
export function letterWriter(): LetterWriter {
  const { apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros } = config('openai').openai;
  if (model === undefined || inputPriceMicros === undefined || outputPriceMicros === undefined) {
    return localWriter;
  }
  return openAiWriter({ apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros, timeoutMs: MODEL_TIMEOUT_MS });
}
