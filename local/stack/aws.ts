import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { localIdentity } from '../../shared/adapters/local-identity.ts';
import type { EventSource } from '../event-sources.ts';
import type { FunctionDefinition } from '../functions.ts';

export type Aws = {
  endpoint: string;
  bucket: string;
  /** For forwarded mail. */
  inboundBucket: string;
  /** By the consumer's name: the queue's address and its dead-letter queue's. */
  queues: Record<string, { url: string; deadLetterUrl: string }>;
  sources: EventSource[];
  server: FauxqsServer;
};

/** As in serverless.resources.cjs. */
const MAX_RECEIVE_COUNT = 5;
const VISIBILITY_TIMES_TIMEOUT = 6;
const FOURTEEN_DAYS_IN_SECONDS = 1_209_600;

/**
 * Starts the SQS and S3 server on its kept data, with a queue and a dead-letter queue for each consumer and the
 * resumes' bucket. Existing queues keep their messages and get today's settings.
 */
export async function startAws(dataDir: string, port: number, functions: readonly FunctionDefinition[]): Promise<Aws> {
  const storage = join(dataDir, 'aws');
  const s3StorageDir = join(storage, 's3');
  mkdirSync(s3StorageDir, { recursive: true, mode: 0o700 });
  // Resumes and messages: nobody else on this machine needs them.
  chmodSync(storage, 0o700);
  const server = await startFauxqs({
    port,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: localIdentity.region,
    dataDir: storage,
    s3StorageDir,
  });
  try {
    const endpoint = `http://127.0.0.1:${server.port}`;
    const bucket = 'jobhuntai-local-resumes';
    const inboundBucket = 'jobhuntai-local-inbound';
    const consumers = functions.flatMap(({ name, timeoutSeconds, queue }) =>
      queue ? [{ name, timeoutSeconds, batchSize: queue.batchSize, queueName: `jobhuntai-local-${name}` }] : [],
    );
    const { queues } = server.setup({
      queues: consumers.flatMap(({ queueName }) => [{ name: `${queueName}-dead` }, { name: queueName }]),
      buckets: [bucket, inboundBucket],
    });
    const arn = (queueName: string): string => queues.find(({ name }) => name === queueName)?.arn ?? '';
    const url = (queueName: string): string => `${endpoint}/000000000000/${queueName}`;
    const sqs = new SQSClient({ endpoint, ...localIdentity });
    for (const { queueName, timeoutSeconds } of consumers) {
      const dead = `${queueName}-dead`;
      const redrive = { deadLetterTargetArn: arn(dead), maxReceiveCount: MAX_RECEIVE_COUNT };
      await setAttributes(sqs, url(dead), { MessageRetentionPeriod: String(FOURTEEN_DAYS_IN_SECONDS) });
      await setAttributes(sqs, url(queueName), {
        VisibilityTimeout: String(timeoutSeconds * VISIBILITY_TIMES_TIMEOUT),
        RedrivePolicy: JSON.stringify(redrive),
      });
    }
    sqs.destroy();
    return {
      endpoint,
      bucket,
      inboundBucket,
      server,
      queues: Object.fromEntries(
        consumers.map(({ name, queueName }) => [
          name,
          { url: url(queueName), deadLetterUrl: url(`${queueName}-dead`) },
        ]),
      ),
      sources: consumers.map(({ name, queueName, batchSize }) => ({
        functionName: name,
        queueUrl: url(queueName),
        queueArn: arn(queueName),
        batchSize,
      })),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const setAttributes = (sqs: SQSClient, QueueUrl: string, Attributes: Record<string, string>) =>
  sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
