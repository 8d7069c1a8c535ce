import type { LetterWriter } from '../adapters/openai/port.ts';
import { config } from './config.ts';

/** Below the function's own time-out also when the one retry is needed. */
const modelTimeoutMs = 11_000;

/** The writer of this deployment: a model where OPENAI_MODEL names one, else the local writer, which says that it is. */
export async function letterWriter(): Promise<LetterWriter> {
  const { apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros } = config('openai').openai;
  if (model === undefined || inputPriceMicros === undefined || outputPriceMicros === undefined) {
    const { localWriter } = await import('../adapters/openai/local-writer.ts');
    return localWriter;
  }
  const { openAiWriter } = await import('../adapters/openai/openai-writer.ts');
  return openAiWriter({ apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros, timeoutMs: modelTimeoutMs });
}
