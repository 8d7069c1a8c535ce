import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { lazily } from '../lazy.ts';
import { connectSqs, queueUrl, type SqsSettings } from './client.ts';
import type { Redrive } from './port.ts';

/** SQS hands out no more at once. */
const BATCH = 10;
/** Longer than the moving of one batch takes: a message that is not moved by then is there again. */
const HELD_SECONDS = 60;

/** The dead-letter queues over SQS. Rejects with the SDK's own error when SQS does not do what it is asked. */
export function sqsRedrive(settings: SqsSettings): Redrive {
  const client = lazily(() => connectSqs(settings));
  return {
    async count(queue) {
      const { GetQueueAttributesCommand } = await import('@aws-sdk/client-sqs');
      const { Attributes = {} } = await (await client()).send(
        new GetQueueAttributesCommand({
          QueueUrl: queueUrl(settings.deadLetterUrls, queue, '_DEAD'),
          AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
        }),
      );
      return {
        waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
        held: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
      };
    },
    async redrive(queue, most) {
      const { ReceiveMessageCommand } = await import('@aws-sdk/client-sqs');
      const from = queueUrl(settings.deadLetterUrls, queue, '_DEAD');
      const to = queueUrl(settings.urls, queue);
      const sqs = await client();
      for (let moved = 0; ; ) {
        if (moved >= most) return moved;
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl: from,
            MaxNumberOfMessages: Math.min(BATCH, most - moved),
            VisibilityTimeout: HELD_SECONDS,
            // Asks every server of the queue: without it some that lie there would not be seen.
            WaitTimeSeconds: 1,
          }),
        );
        if (Messages.length === 0) return moved;
        await Promise.all(Messages.map((message) => putBack(sqs, message, from, to)));
        moved += Messages.length;
      }
    },
  };
}

/** Sent before it is deleted: a crash between the two makes it come twice, which finds nothing to do. */
async function putBack(sqs: SQSClient, { Body, ReceiptHandle }: Message, from: string, to: string): Promise<void> {
  const { DeleteMessageCommand, SendMessageCommand } = await import('@aws-sdk/client-sqs');
  await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
}
