import type { Context, SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import type { DeadLetters } from '../adapters/sqs/port.ts';
import { type MessageOf, messages, type QueueName } from '../contracts/messages/index.ts';
import { logFigures } from './figures-log.ts';
import { logger } from './logger.ts';
import { deadLetters } from './queues.ts';

/** What SQS says about one delivery. */
export type MessageMeta = {
  messageId: string;
  /** This delivery's number, from 1; the queue's redrive policy ends the retries. */
  receiveCount: number;
  /** When the message was first put on the queue, a UTC instant. */
  sentAt: Date;
  /** The invocation's id, for the context of the person's work. */
  requestId: string;
  /** How long the function may still run; no end where nobody says. */
  leftMs: () => number;
};

/** Thrown by `handle` for a message that no further delivery will help: it goes to the dead-letter queue with the reason. */
export class Hopeless extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Hopeless';
  }
}

type QueueHandler<K extends QueueName, Deps> = {
  /** Made once per batch; throwing (a missing variable) fails the whole batch, which SQS then delivers again. */
  deps: () => Deps;
  /** Returning acknowledges the message, throwing leaves it for the next delivery. Must bear a duplicate. */
  handle: (deps: Deps, message: MessageOf<K>, meta: MessageMeta) => Promise<void>;
  /** How many messages of one batch are worked on at a time. */
  concurrency?: number;
  deadLetters?: () => DeadLetters;
};

const DEFAULT_CONCURRENCY = 5;

type Invocation = Pick<Context, 'awsRequestId'> & Partial<Pick<Context, 'functionName' | 'getRemainingTimeInMillis'>>;

const SqsRecord = z.object({
  messageId: z.string().min(1),
  body: z.string(),
  attributes: z.object({
    ApproximateReceiveCount: z.coerce.number().int().min(1),
    SentTimestamp: z.coerce.number().transform((milliseconds) => new Date(milliseconds)),
  }),
});
const SqsBatch = z.object({ Records: z.array(SqsRecord) });
type SqsRecord = z.infer<typeof SqsRecord>;

/**
 * The Lambda handler of the queue `name`. Each message is parsed by its contract and handled by itself: one that
 * fails is reported alone and its neighbours are acknowledged; one that nobody can read goes to the dead-letter
 * queue with its reason and is acknowledged, or is reported as failed when it cannot be put there.
 */
export function queueHandler<K extends QueueName, Deps>(
  name: K,
  { deps, handle, concurrency = DEFAULT_CONCURRENCY, deadLetters: graves = deadLetters }: QueueHandler<K, Deps>,
): (event: unknown, context: Invocation) => Promise<SQSBatchResponse> {
  return async (event, context) => {
    const started = performance.now();
    const batch = SqsBatch.parse(event);
    const ready = deps();
    const failed = new Set<string>();
    const work = batch.Records.values();
    const lane = async (): Promise<void> => {
      for (const record of work) {
        const done = await one(name, record, context, graves, (message, meta) => handle(ready, message, meta));
        if (!done) failed.add(record.messageId);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    noteBatch(context.functionName, batch, failed.size, performance.now() - started);
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** How long the messages waited, how many came again, and how it went: what CloudWatch shows of the consumer. */
function noteBatch(name: string | undefined, { Records }: z.infer<typeof SqsBatch>, failed: number, ms: number): void {
  if (name === undefined || Records.length === 0) return;
  const now = Date.now();
  logFigures(
    { function: name },
    {
      messages: Records.length,
      failed_messages: failed,
      redelivered_messages: Records.filter(({ attributes }) => attributes.ApproximateReceiveCount > 1).length,
      // Since the message was first put there, with the delay that it was put there with.
      waited_ms: Records.map(({ attributes }) => Math.max(0, now - attributes.SentTimestamp.getTime())),
      duration_ms: Math.round(ms),
    },
  );
}

/** Whether the message is settled and may be deleted. Never throws. */
async function one<K extends QueueName>(
  queue: K,
  record: SqsRecord,
  { awsRequestId: requestId, getRemainingTimeInMillis }: Invocation,
  graves: () => DeadLetters,
  handle: (message: MessageOf<K>, meta: MessageMeta) => Promise<void>,
): Promise<boolean> {
  const started = performance.now();
  const { messageId } = record;
  const receiveCount = record.attributes.ApproximateReceiveCount;
  const line = () => ({ queue, messageId, receiveCount, durationMs: Math.round(performance.now() - started) });
  try {
    const parsed = parse(queue, record.body);
    if (!parsed.success) {
      await graves().bury({ queue, messageId, body: record.body, reason: parsed.reason });
      logger.warn('message unreadable, moved to the dead-letter queue', { ...line(), reason: parsed.reason });
      return true;
    }
    const leftMs = getRemainingTimeInMillis ?? (() => Number.POSITIVE_INFINITY);
    const sentAt = record.attributes.SentTimestamp;
    await handle(parsed.message, { messageId, receiveCount, sentAt, requestId, leftMs });
    logger.info('message handled', line());
    return true;
  } catch (error) {
    if (error instanceof Hopeless && (await buried(graves, { queue, messageId, body: record.body }, error.message))) {
      logger.warn('message given up, moved to the dead-letter queue', { ...line(), reason: error.message });
      return true;
    }
    logger.error('message failed, left for its next delivery', { ...line(), error });
    return false;
  }
}

async function buried(
  graves: () => DeadLetters,
  letter: { queue: QueueName; messageId: string; body: string },
  reason: string,
): Promise<boolean> {
  return await graves()
    .bury({ ...letter, reason })
    .then(
      () => true,
      () => false,
    );
}

/** The same table, in a shape in which the compiler follows the queue's name to its message. */
const schemas: { [K in QueueName]: z.ZodType<MessageOf<K>> } = messages;

type Parsed<K extends QueueName> = { success: true; message: MessageOf<K> } | { success: false; reason: string };

function parse<K extends QueueName>(queue: K, body: string): Parsed<K> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // The parser's own words would quote the body, which belongs in no log.
    return { success: false, reason: 'The body is not JSON.' };
  }
  const result = schemas[queue].safeParse(value);
  return result.success
    ? { success: true, message: result.data }
    : { success: false, reason: z.prettifyError(result.error) };
}
