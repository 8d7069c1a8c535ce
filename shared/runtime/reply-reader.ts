import type { ReplyReader } from '../adapters/openai/reply-port.ts';
import { openAiReplyReader } from '../adapters/openai/reply-reader.ts';
import { modelOptions } from './model.ts';

/** A batch of ten, five at a time, ends within the function's time-out even when every call takes as long as it may. */
const MODEL_TIMEOUT_MS = 8_000;

/** The second tier, for what the rules leave; undefined where OPENAI_MODEL names none. */
export function replyReader(): ReplyReader | undefined {
  const options = modelOptions(MODEL_TIMEOUT_MS);
  return options === undefined ? undefined : openAiReplyReader(options);
}
