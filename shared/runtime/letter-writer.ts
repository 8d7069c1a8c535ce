import { localWriter } from '../adapters/openai/local-writer.ts';
import { openAiWriter } from '../adapters/openai/openai-writer.ts';
import type { LetterWriter } from '../adapters/openai/port.ts';
import { modelOptions } from './model.ts';

/** Below the function's own time-out also when the one retry is needed. */
const MODEL_TIMEOUT_MS = 11_000;

/**
 * The writer of this deployment: a model where OPENAI_MODEL names one, else the local writer, which says that it is. The
 * writers are imported at once: a module behind a later import that uses zod breaks zod's own order in a bundle.
 */
export function letterWriter(): LetterWriter {
  const options = modelOptions(MODEL_TIMEOUT_MS);
  return options === undefined ? localWriter : openAiWriter(options);
}
