import type { DeadLetters, Queues } from '../adapters/sqs/port.ts';
import { sqsQueues } from '../adapters/sqs/queues.ts';
import { config } from './config.ts';

let made: (Queues & DeadLetters) | undefined;

const connect = (): Queues & DeadLetters => {
  const {
    queues: { endpoint, ...urls },
    deadLetters: deadLetterUrls,
  } = config('queues', 'deadLetters');
  return sqsQueues({ endpoint, urls, deadLetterUrls });
};

/** The queues of this deployment. Which of them may be used is said by the function's environment and its role. */
export const queues = (): Queues => {
  made ??= connect();
  return made;
};

/** The dead-letter queues, for `queueHandler`. */
export const deadLetters = (): DeadLetters => {
  made ??= connect();
  return made;
};
