import { lazily } from '../lazy.ts';
import { connectSqs, queueUrl, type SqsSettings } from './client.ts';
import type { DeadLetters, Queues } from './port.ts';

/** SQS accepts at most 900 seconds of delay; what is due later is found by its dispatcher. */
const MAX_DELAY_SECONDS = 900;
/** The DLQ's reader needs the gist; the whole message with its attributes must stay below SQS's limit. */
const MAX_REASON_LENGTH = 1_000;

/**
 * Queues and their dead-letter queues over SQS. The client is made at the first send, and made anew if that failed.
 * Rejects with the SDK's own error when SQS does not take the message.
 */
export function sqsQueues(settings: SqsSettings): Queues & DeadLetters {
  const client = lazily(() => connectSqs(settings));
  return {
    async send(message, { delaySeconds = 0 } = {}) {
      const QueueUrl = queueUrl(settings.urls, message.type);
      const { SendMessageCommand } = await import('@aws-sdk/client-sqs');
      const DelaySeconds = Math.min(MAX_DELAY_SECONDS, Math.max(0, Math.ceil(delaySeconds)));
      await (await client()).send(
        new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message), DelaySeconds }),
      );
    },
    async bury({ queue, messageId, body, reason }) {
      const QueueUrl = queueUrl(settings.deadLetterUrls, queue, '_DEAD');
      const { SendMessageCommand } = await import('@aws-sdk/client-sqs');
      const text = (StringValue: string) => ({ DataType: 'String', StringValue });
      await (await client()).send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody: body,
          MessageAttributes: {
            reason: text(printable(reason)),
            original_message_id: text(messageId),
            queue: text(queue),
          },
        }),
      );
    },
  };
}

/** SQS refuses empty attributes and control characters. */
function printable(reason: string): string {
  const text = reason.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, '?').slice(0, MAX_REASON_LENGTH);
  return text === '' ? 'No reason was given.' : text;
}
