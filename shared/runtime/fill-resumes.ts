import type { ResumeFiller } from '../adapters/openai/filler-port.ts';
import { openAiFiller } from '../adapters/openai/resume-filler.ts';
import { modelOptions } from './model.ts';

/** Within the function's time-out and the lease, also with the one retry, after a file that took its whole time. */
const MODEL_TIMEOUT_MS = 10_000;

/** The model that looks for what the rules left empty; undefined where OPENAI_MODEL names none. */
export function resumeFiller(): ResumeFiller | undefined {
  const options = modelOptions(MODEL_TIMEOUT_MS);
  return options === undefined ? undefined : openAiFiller(options);
}
