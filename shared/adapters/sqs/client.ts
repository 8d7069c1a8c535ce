import type { SQSClient } from '@aws-sdk/client-sqs';
import type { QueueName } from '../../contracts/messages/index.ts';
import { localIdentity } from '../local-identity.ts';

export type SqsSettings = {
  /** Another server that speaks SQS; absent in the cloud. It gets fixed credentials and a fixed region. */
  endpoint?: string | undefined;
  /** The address of each queue, by the queue's name; those this function may not use can be absent. */
  urls: Partial<Record<QueueName, string | undefined>>;
  /** The address of each dead-letter queue, by the name of the queue it belongs to. */
  deadLetterUrls: Partial<Record<QueueName, string | undefined>>;
};

/** The SDK is half a megabyte: it is loaded at the first call, and only in functions that make one. */
export async function connectSqs(settings: SqsSettings): Promise<SQSClient> {
  const { SQSClient } = await import('@aws-sdk/client-sqs');
  return new SQSClient({
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, ...localIdentity }),
  });
}

/** Throws an error that names the missing variable. */
export function queueUrl(urls: SqsSettings['urls'], queue: QueueName, suffix = ''): string {
  const url = urls[queue];
  if (url === undefined) {
    const variable = `QUEUE_URL_${queue.replaceAll('-', '_').toUpperCase()}${suffix}`;
    throw new Error(`There is no address for the queue "${queue}": set ${variable} in this function's environment.`);
  }
  return url;
}
