import type { ResumeFiller } from '../adapters/openai/filler-port.ts';
import { openAiFiller } from '../adapters/openai/resume-filler.ts';
import { config } from './config.ts';

/** Within the function's time-out and the lease, also with the one retry, after a file that took its whole time. */
const MODEL_TIMEOUT_MS = 10_000;

/** The model that looks for what the rules left empty; undefined where OPENAI_MODEL names none. */
export function resumeFiller(): ResumeFiller | undefined {
  const { apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros } = config('openai').openai;
  if (model === undefined || inputPriceMicros === undefined || outputPriceMicros === undefined) return undefined;
  return openAiFiller({ apiKey, baseUrl, model, inputPriceMicros, outputPriceMicros, timeoutMs: MODEL_TIMEOUT_MS });
}
