import { openAiChooser } from '../adapters/openai/chooser.ts';
import type { Chooser } from '../adapters/openai/chooser-port.ts';
import { modelOptions } from './model.ts';

/** Well below the function's own time-out: the person waits, and rules choose where it takes longer. */
const MODEL_TIMEOUT_MS = 15_000;

/** The model that chooses among what a person has; undefined where OPENAI_MODEL names none, and rules choose. */
export function chooser(): Chooser | undefined {
  const options = modelOptions(MODEL_TIMEOUT_MS);
  return options === undefined ? undefined : openAiChooser(options);
}
