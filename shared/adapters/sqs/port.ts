import type { QueueMessage, QueueName } from '../../contracts/messages/index.ts';

/** Puts hints on queues. A send that fails is not fatal: the row is the truth and a dispatcher finds it again. */
export type Queues = {
  send(message: QueueMessage, options?: { delaySeconds?: number }): Promise<void>;
};

/** The dead-letter queues as an operator sees them. */
export type Redrive = {
  /** About how many lie there, and how many somebody holds at the moment. */
  count(queue: QueueName): Promise<{ waiting: number; held: number }>;
  /** Puts up to so many messages back on their queue, as they were. Gives how many; one may arrive twice, none is lost. */
  redrive(queue: QueueName, most: number): Promise<number>;
};

/** Where a consumer puts a body that nobody can read, together with the reason, for an operator to look at. */
export type DeadLetters = {
  bury(letter: { queue: QueueName; messageId: string; body: string; reason: string }): Promise<void>;
};
