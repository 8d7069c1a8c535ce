import type { QueueMessage, QueueName } from '../../contracts/messages/index.ts';

/** Puts hints on queues. A send that fails is not fatal: the row is the truth and a dispatcher finds it again. */
export type Queues = {
  send(message: QueueMessage, options?: { delaySeconds?: number }): Promise<void>;
};

/** Where a consumer puts a body that nobody can read, together with the reason, for an operator to look at. */
export type DeadLetters = {
  bury(letter: { queue: QueueName; messageId: string; body: string; reason: string }): Promise<void>;
};
