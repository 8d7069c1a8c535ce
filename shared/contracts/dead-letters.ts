import * as z from 'zod';
import { messages, type QueueName } from './messages/index.ts';

const isQueue = (name: string): name is QueueName => Object.hasOwn(messages, name);
/** Every queue that has a consumer, by name. */
export const QUEUE_NAMES: readonly QueueName[] = Object.keys(messages).filter(isQueue).sort();
const Queue = z.enum(QUEUE_NAMES);

const DeadLetterQueue = z
  .object({
    queue: Queue,
    waiting: z.int().meta({ description: 'About how many messages lie in its dead-letter queue.' }),
    held: z.int().meta({ description: 'Of others: those that somebody is moving or looking at.' }),
  })
  .meta({ id: 'DeadLetterQueue' });

export const DeadLetterQueues = z.object({ items: z.array(DeadLetterQueue) }).meta({ id: 'DeadLetterQueues' });
export type DeadLetterQueues = z.infer<typeof DeadLetterQueues>;

export const RedriveLetters = z
  .strictObject({
    queue: Queue,
    at_most: z.int().min(1, 'At least one.').max(500, 'At most 500 at a time: ask again for more.').default(10),
  })
  .meta({ id: 'RedriveLetters' });
export type RedriveLetters = z.infer<typeof RedriveLetters>;

export const Redriven = z
  .object({ queue: Queue, moved: z.int().meta({ description: 'Messages that are on their queue again.' }) })
  .meta({ id: 'Redriven' });
export type Redriven = z.infer<typeof Redriven>;
