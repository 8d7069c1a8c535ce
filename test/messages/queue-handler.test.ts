import { expect, test } from '@jest/globals';
import type { DeadLetters } from '../../shared/adapters/sqs/port.ts';
import { sqsQueues } from '../../shared/adapters/sqs/queues.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { testQueues } from '../support/queues.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const { server, endpoint, queue } = await testQueues();
const { deadLetterUrl } = queue('crawl-source');
const deadLetters = (): DeadLetters =>
  sqsQueues({ endpoint, urls: {}, deadLetterUrls: { 'crawl-source': deadLetterUrl } });
const context = { awsRequestId: 'request-1' };
const sourceIds = [
  '4f5e6a1e-3f0a-4d2e-9c1b-2a3b4c5d6e7f',
  '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
  '1c2d3e4f-5061-4728-93a4-b5c6d7e8f90a',
] as const;
const crawl = (source_id: string) => JSON.stringify({ type: 'crawl-source', source_id });
const letters = () => server.inspectQueue('crawl-source-dead')?.messages.ready ?? [];

test('each message is handed over parsed, with what SQS says of its delivery', async () => {
  const seen: unknown[] = [];
  const handler = queueHandler('crawl-source', {
    deps: () => 'deps',
    handle: async (deps, message, meta) => void seen.push({ deps, message, meta }),
    deadLetters,
  });
  const event = sqsEvent('crawl-source', [crawl(sourceIds[0])], {
    receiveCount: 3,
    sentAt: new Date(1_700_000_000_000),
  });
  expect(await handler(event, context)).toEqual({ batchItemFailures: [] });
  expect(seen).toEqual([
    {
      deps: 'deps',
      message: { type: 'crawl-source', source_id: sourceIds[0] },
      meta: {
        messageId: 'm-0',
        receiveCount: 3,
        sentAt: new Date(1_700_000_000_000),
        leftMs: expect.any(Function),
        requestId: 'request-1',
      },
    },
  ]);
});

test('a message that throws is reported alone; its neighbours are acknowledged', async () => {
  const handler = queueHandler('crawl-source', {
    deps: () => undefined,
    handle: async (_, { source_id }) => {
      if (source_id === sourceIds[1]) throw new Error('the board is down');
    },
    deadLetters,
  });
  expect(await handler(sqsEvent('crawl-source', sourceIds.map(crawl)), context)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm-1' }],
  });
});

test.each([
  ['no JSON', '{"type": "crawl-', 'The body is not JSON.'],
  ['a field of the wrong form', crawl('17'), 'source_id'],
  ['the message of another queue', JSON.stringify({ type: 'match-jobs', user_id: sourceIds[0] }), 'type'],
  [
    'a field that nobody knows',
    JSON.stringify({ type: 'crawl-source', source_id: sourceIds[0], x: 1 }),
    'Unrecognized',
  ],
])('%s goes to the dead-letter queue with its reason and is acknowledged', async (_, body, reason) => {
  server.reset();
  const handled: string[] = [];
  const handler = queueHandler('crawl-source', {
    deps: () => undefined,
    handle: async (_deps, { source_id }) => void handled.push(source_id),
    deadLetters,
  });
  const event = sqsEvent('crawl-source', [body, crawl(sourceIds[2])]);
  expect(await handler(event, context)).toEqual({ batchItemFailures: [] });
  expect(handled).toEqual([sourceIds[2]]);
  expect(letters().map((letter) => letter.body)).toEqual([body]);
  expect(letters()[0]?.messageAttributes.reason?.StringValue).toContain(reason);
});

test('an unreadable message that cannot be buried is reported as failed, so that it is not lost', async () => {
  const handler = queueHandler('crawl-source', {
    deps: () => undefined,
    handle: async () => undefined,
    deadLetters: () => ({ bury: () => Promise.reject(new Error('SQS does not answer')) }),
  });
  const answer = await handler(sqsEvent('crawl-source', ['no json', crawl(sourceIds[0])]), context);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-0' }] });
});

test('no more messages than the stated concurrency are worked on at once, and all are worked on', async () => {
  let running = 0;
  let most = 0;
  let done = 0;
  const handler = queueHandler('crawl-source', {
    deps: () => undefined,
    handle: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      done += 1;
    },
    concurrency: 3,
    deadLetters,
  });
  await handler(
    sqsEvent(
      'crawl-source',
      Array.from({ length: 10 }, () => crawl(sourceIds[0])),
    ),
    context,
  );
  expect({ most, done }).toEqual({ most: 3, done: 10 });
});

test('a missing dependency fails the whole batch, so that nothing is acknowledged', async () => {
  const handler = queueHandler('crawl-source', {
    deps: () => {
      throw new Error('DATABASE_URL is missing');
    },
    handle: async () => undefined,
    deadLetters,
  });
  await expect(handler(sqsEvent('crawl-source', [crawl(sourceIds[0])]), context)).rejects.toThrow('DATABASE_URL');
});

test('an event that is no SQS batch is refused', async () => {
  const handler = queueHandler('crawl-source', { deps: () => undefined, handle: async () => undefined, deadLetters });
  await expect(handler({ source: 'aws.events' }, context)).rejects.toThrow('Records');
});
