import { createHash } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';

/** The event with which SQS delivers `bodies`; the messages are called m-0, m-1 and so on. */
export function sqsEvent(
  queue: string,
  bodies: readonly string[],
  { receiveCount = 1, sentAt = new Date(1_700_000_000_000) }: { receiveCount?: number; sentAt?: Date } = {},
): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `m-${index}`,
      receiptHandle: `receipt-${index}`,
      body,
      attributes: {
        ApproximateReceiveCount: String(receiveCount),
        SentTimestamp: String(sentAt.getTime()),
        SenderId: 'AIDAEXAMPLE',
        ApproximateFirstReceiveTimestamp: String(sentAt.getTime()),
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
      awsRegion: 'us-east-1',
    })),
  };
}
