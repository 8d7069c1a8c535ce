import { expect, test } from '@jest/globals';
import { sqsQueues } from '../../shared/adapters/sqs/queues.ts';
import { testQueues } from '../support/queues.ts';

const { server, endpoint, queue } = await testQueues();
const sendEmail = queue('send-email');
const queues = sqsQueues({
  endpoint,
  urls: { 'send-email': sendEmail.url },
  deadLetterUrls: { 'send-email': sendEmail.deadLetterUrl },
});
const message = {
  type: 'send-email' as const,
  user_id: '4f5e6a1e-3f0a-4d2e-9c1b-2a3b4c5d6e7f',
  email_id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
};

test('a message reaches the queue that bears its type, as JSON', async () => {
  await queues.send(message);
  const bodies = server.inspectQueue('send-email')?.messages.ready.map(({ body }) => JSON.parse(body));
  expect(bodies).toEqual([message]);
});

test('a delay beyond what SQS accepts is shortened to its limit, and a fraction is rounded up', async () => {
  server.reset();
  await queues.send(message, { delaySeconds: 86_400 });
  await queues.send(message, { delaySeconds: 0.2 });
  expect(server.inspectQueue('send-email')?.messages).toMatchObject({ ready: [], delayed: [{}, {}] });
});

test('a queue without an address fails with the name of its variable', async () => {
  const crawl = { type: 'crawl-source' as const, source_id: message.email_id };
  await expect(queues.send(crawl)).rejects.toThrow('QUEUE_URL_CRAWL_SOURCE');
  const letter = { queue: 'crawl-source' as const, messageId: 'm', body: 'b', reason: 'r' };
  await expect(queues.bury(letter)).rejects.toThrow('QUEUE_URL_CRAWL_SOURCE_DEAD');
});

test('a buried body lies in the dead-letter queue as it was, with a reason that SQS accepts', async () => {
  server.reset();
  await queues.bury({ queue: 'send-email', messageId: 'm-1', body: '{"half', reason: 'bad \u0000 byte' });
  await queues.bury({ queue: 'send-email', messageId: 'm-2', body: 'x', reason: '' });
  const dead = server.inspectQueue('send-email-dead')?.messages.ready ?? [];
  expect(dead.map(({ body }) => body)).toEqual(['{"half', 'x']);
  expect(dead.map(({ messageAttributes }) => messageAttributes.reason?.StringValue)).toEqual([
    'bad ? byte',
    'No reason was given.',
  ]);
  expect(dead[0]?.messageAttributes.original_message_id?.StringValue).toBe('m-1');
});
