import type { QueueMessage } from '../../contracts/messages/index.ts';

/** Puts hints on queues. A send that fails is not fatal: the row is the truth and a dispatcher finds it again. */
export type Queues = {
  send(message: QueueMessage, options?: { delaySeconds?: number }): Promise<void>;
};
