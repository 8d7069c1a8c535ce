import { once } from 'node:events';
import { type Message, type MessageAttributeValue, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSMessageAttribute, SQSRecord } from 'aws-lambda';
import { Consumer } from 'sqs-consumer';
import * as z from 'zod';
import { localIdentity } from '../shared/adapters/local-identity.ts';
import type { Invoke } from './lambda.ts';

export type EventSource = { functionName: string; queueUrl: string; queueArn: string; batchSize: number };
export type EventSources = { stop(): Promise<void> };

/** The source at another address; a queue of AWS says in its address what its ARN is. */
export function atQueue(source: EventSource, queueUrl = source.queueUrl): EventSource {
  const [, region, account, name] =
    /^https:\/\/sqs\.([\w-]+)\.amazonaws\.com[^/]*\/(\d+)\/([\w-]+)$/.exec(queueUrl) ?? [];
  const queueArn = region ? `arn:aws:sqs:${region}:${account}:${name}` : source.queueArn;
  return { ...source, queueUrl, queueArn };
}

/** What a poller waits on an empty queue: SQS's longest. */
const WAIT_SECONDS = 20;
const PAUSE_AFTER_ERROR_MS = 500;
/** Lambda starts with several pollers as well: one long batch does not hold up a queue. */
const POLLERS = 2;

/**
 * Does for the stack what an event-source mapping does in the cloud: polls each queue, invokes its function with the
 * batch, and deletes what the function did not report as failed. What stays comes back when its visibility ends, and
 * the queue's redrive policy takes it to the dead-letter queue at last.
 */
export function startEventSources({
  endpoint,
  sources,
  invoke,
  report,
}: {
  /** Undefined: AWS, with the credentials and the region of the surroundings. */
  endpoint: string | undefined;
  sources: readonly EventSource[];
  invoke: Invoke;
  /** Told of everything that keeps a batch from being settled. */
  report: (problem: string) => void;
}): EventSources {
  const sqs = new SQSClient(endpoint === undefined ? {} : { endpoint, ...localIdentity });
  const pollers = sources.flatMap((source) => Array.from({ length: POLLERS }, () => poll(sqs, source, invoke, report)));
  return {
    async stop() {
      await Promise.all(pollers.map((poller) => poller.stop()));
      sqs.destroy();
    },
  };
}

function poll(sqs: SQSClient, source: EventSource, invoke: Invoke, report: (problem: string) => void): EventSources {
  let busy = false;
  const consumer = Consumer.create({
    sqs,
    queueUrl: source.queueUrl,
    batchSize: source.batchSize,
    waitTimeSeconds: WAIT_SECONDS,
    authenticationErrorTimeout: PAUSE_AFTER_ERROR_MS,
    messageAttributeNames: ['All'],
    messageSystemAttributeNames: ['All'],
    handleMessageBatch: async (batch) => {
      busy = true;
      const failed = await failures(source, batch, invoke, report);
      return batch.filter(({ MessageId = '' }) => !failed.has(MessageId));
    },
  });
  consumer.on('response_processed', () => {
    busy = false;
  });
  consumer.on('error', (error) => {
    if (consumer.status.isRunning) report(`${source.functionName}: ${error.message}`);
  });
  consumer.start();
  return {
    async stop() {
      // A batch at work is waited for, so that what it settled is deleted; a poll on an empty queue is given up.
      if (busy) await once(consumer, 'response_processed');
      consumer.stop({ abort: true });
    },
  };
}

const BatchResponse: z.ZodType<SQSBatchResponse> = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })),
});

/**
 * The ids of the messages that must stay on the queue. As in the cloud, an answer without failures settles all; an
 * error, a malformed answer or an id that is not in the batch settles none.
 */
async function failures(
  source: EventSource,
  batch: readonly Message[],
  invoke: Invoke,
  report: (problem: string) => void,
): Promise<Set<string>> {
  const ids = new Set(batch.map(({ MessageId = '' }) => MessageId));
  try {
    const answer = await invoke(source.functionName, toEvent(source, batch));
    if (answer === null || (typeof answer === 'object' && !('batchItemFailures' in answer))) return new Set();
    const { batchItemFailures } = BatchResponse.parse(answer);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    return [...failed].every((id) => ids.has(id)) ? failed : ids;
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
    return ids;
  }
}

const toEvent = (source: EventSource, batch: readonly Message[]): SQSEvent => ({
  Records: batch.map((message): SQSRecord => {
    const { Attributes = {}, MessageAttributes = {} } = message;
    return {
      messageId: message.MessageId ?? '',
      receiptHandle: message.ReceiptHandle ?? '',
      body: message.Body ?? '',
      attributes: {
        ...Attributes,
        ApproximateReceiveCount: Attributes.ApproximateReceiveCount ?? '1',
        SentTimestamp: Attributes.SentTimestamp ?? '0',
        SenderId: Attributes.SenderId ?? '',
        ApproximateFirstReceiveTimestamp: Attributes.ApproximateFirstReceiveTimestamp ?? '0',
      },
      messageAttributes: Object.fromEntries(
        Object.entries(MessageAttributes).map(([name, value]) => [name, toAttribute(value)]),
      ),
      md5OfBody: message.MD5OfBody ?? '',
      eventSource: 'aws:sqs',
      eventSourceARN: source.queueArn,
      awsRegion: source.queueArn.split(':')[3] ?? localIdentity.region,
    };
  }),
});

const toAttribute = ({
  StringValue,
  BinaryValue,
  DataType = 'String',
}: MessageAttributeValue): SQSMessageAttribute => ({
  ...(StringValue === undefined ? {} : { stringValue: StringValue }),
  ...(BinaryValue === undefined ? {} : { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
  stringListValues: [],
  binaryListValues: [],
  dataType: DataType,
});
