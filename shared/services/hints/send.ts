import type { Queues } from '../../adapters/sqs/port.ts';
import type { QueueMessage } from '../../contracts/messages/index.ts';

/** Puts at a time, so that a minute's worth is out well within a dispatcher's time-out. */
const CONCURRENCY = 10;

/**
 * Puts a message whose row is committed already. Never throws: what a lost message costs is promptness, since the row
 * is the truth and a dispatcher finds it again.
 */
export const hint = async (
  queues: Queues,
  message: QueueMessage,
  options?: Parameters<Queues['send']>[1],
): Promise<void> => {
  await queues.send(message, options).catch(() => undefined);
};

const putEach = async (queues: Queues, messages: readonly QueueMessage[]): Promise<unknown[]> => {
  const work = messages.values();
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (const message of work) {
      await queues.send(message).catch((failure: unknown) => {
        failures.push(failure);
      });
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return failures;
};

/** `hint` for many, ten at a time. */
export const hintAll = async (queues: Queues, messages: readonly QueueMessage[]): Promise<void> => {
  await putEach(queues, messages);
};

/**
 * Puts a dispatcher's messages and gives how many could not be put: one that fails hinders no other, and its row is due
 * at the next run still. Throws the first failure when none could be put, so that a queue that is out of reach shows.
 */
export const dispatchAll = async (queues: Queues, messages: readonly QueueMessage[]): Promise<{ failed: number }> => {
  const failures = await putEach(queues, messages);
  if (failures.length > 0 && failures.length === messages.length) throw failures[0];
  return { failed: failures.length };
};
