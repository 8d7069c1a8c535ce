import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import { type EventSources, startEventSources } from '../../local/event-sources.ts';
import { lambdaEndpoint } from '../../local/lambda.ts';
import { sqsQueues } from '../../shared/adapters/sqs/queues.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { type TestHandler, testLambdaEndpoint } from '../support/lambda-endpoint.ts';
import { testQueues } from '../support/queues.ts';
import { until } from '../support/until.ts';

const { server, endpoint, queue } = await testQueues();
const handlers: Record<string, TestHandler> = {};
const invoke = lambdaEndpoint(await testLambdaEndpoint(handlers));
const problems: string[] = [];
let running: EventSources | undefined;
let count = 0;

/** A queue of its own for each test, and the mapping that feeds `handler` from it. */
function feed(handler: TestHandler, options: { maxReceiveCount?: number; visibilitySeconds?: number } = {}) {
  count += 1;
  const functionName = `consumer-${count}`;
  handlers[functionName] = handler;
  const { url, arn, deadLetterName, deadLetterUrl } = queue(functionName, options);
  const start = () => {
    const source = { functionName, queueUrl: url, queueArn: arn, batchSize: 10 };
    running = startEventSources({ endpoint, sources: [source], invoke, report: (problem) => problems.push(problem) });
  };
  const left = () => {
    const { ready = [], delayed = [], inflight = [] } = server.inspectQueue(functionName)?.messages ?? {};
    return ready.length + delayed.length + inflight.length;
  };
  const dead = () => server.inspectQueue(deadLetterName)?.messages.ready ?? [];
  return { functionName, arn, deadLetterUrl, start, left, dead };
}

afterEach(async () => {
  await running?.stop();
  problems.length = 0;
});

test('a function gets the batch in the form in which SQS delivers it', async () => {
  const events: SQSEvent[] = [];
  const { functionName, arn, start, left } = feed(async (event: SQSEvent) => void events.push(event));
  const before = Date.now();
  const sent = server.sendMessage(functionName, 'zoë', {
    messageAttributes: {
      reason: { DataType: 'String', StringValue: 'why' },
      raw: { DataType: 'Binary', BinaryValue: Buffer.from('bytes').toString('base64') },
    },
  });
  start();
  await until(() => events.length === 1 && left() === 0);
  const [record] = events[0]?.Records ?? [];
  expect(record).toEqual({
    messageId: sent.messageId,
    receiptHandle: expect.any(String),
    body: 'zoë',
    attributes: expect.objectContaining({
      ApproximateReceiveCount: '1',
      SentTimestamp: expect.stringMatching(/^\d+$/),
    }),
    messageAttributes: {
      reason: { dataType: 'String', stringValue: 'why', stringListValues: [], binaryListValues: [] },
      raw: {
        dataType: 'Binary',
        binaryValue: Buffer.from('bytes').toString('base64'),
        stringListValues: [],
        binaryListValues: [],
      },
    },
    md5OfBody: createHash('md5').update('zoë').digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: 'us-east-1',
  });
  expect(Number(record?.attributes.SentTimestamp)).toBeGreaterThanOrEqual(before);
});

test('messages that wait are delivered in one batch', async () => {
  const sizes: number[] = [];
  const { functionName, start, left } = feed(async ({ Records }: SQSEvent) => void sizes.push(Records.length));
  for (let i = 0; i < 10; i++) server.sendMessage(functionName, String(i));
  start();
  await until(() => left() === 0);
  expect(sizes).toEqual([10]);
});

test('only the failed message of a batch is delivered again, and its neighbours once', async () => {
  const deliveries: Record<string, string[]> = {};
  const { functionName, start, left } = feed(async ({ Records }: SQSEvent) => {
    for (const { body, attributes } of Records) {
      deliveries[body] = [...(deliveries[body] ?? []), attributes.ApproximateReceiveCount];
    }
    const failed = Records.filter(({ body, attributes }) => body === 'b' && attributes.ApproximateReceiveCount === '1');
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  for (const body of ['a', 'b', 'c']) server.sendMessage(functionName, body);
  start();
  await until(() => left() === 0);
  expect(deliveries).toEqual({ a: ['1'], b: ['1', '2'], c: ['1'] });
});

test('a function that throws keeps its whole batch, which reaches the dead-letter queue at last', async () => {
  let calls = 0;
  const { functionName, start, left, dead } = feed(
    async () => {
      calls += 1;
      throw new Error('no database');
    },
    { maxReceiveCount: 2 },
  );
  server.sendMessage(functionName, 'x');
  server.sendMessage(functionName, 'y');
  start();
  await until(() => left() === 0);
  expect(
    dead()
      .map(({ body }) => body)
      .sort(),
  ).toEqual(['x', 'y']);
  expect(calls).toBe(2);
  expect(problems).toContain(`${functionName}: no database`);
});

test.each([
  ['names a message that is not in the batch', { batchItemFailures: [{ itemIdentifier: 'somebody-else' }] }],
  ['names no message', { batchItemFailures: [{ itemIdentifier: '' }] }],
  ['has no list', { batchItemFailures: 'all' }],
  ['is a text', 'done'],
])('an answer that %s settles nothing', async (_, answer) => {
  const { functionName, start, left, dead } = feed(async () => answer, { maxReceiveCount: 1 });
  server.sendMessage(functionName, 'x');
  start();
  await until(() => left() === 0);
  expect(dead()).toHaveLength(1);
});

test.each([[null], [{}], [{ batchItemFailures: [] }]])('the answer %j settles the batch', async (answer) => {
  const { functionName, start, left, dead } = feed(async () => answer);
  server.sendMessage(functionName, 'x');
  start();
  await until(() => left() === 0);
  expect(dead()).toEqual([]);
});

test('stopping waits for the batch at work and deletes what it settled', async () => {
  let finish = (): void => undefined;
  let started = false;
  const { functionName, start, left } = feed(async () => {
    started = true;
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  server.sendMessage(functionName, 'x');
  start();
  await until(() => started);
  const stopped = running?.stop();
  finish();
  await stopped;
  expect(left()).toBe(0);
});

test('a function that is not there loses no message, and the report names it', async () => {
  const { functionName, start, left } = feed(async () => undefined, { visibilitySeconds: 600 });
  delete handlers[functionName];
  server.sendMessage(functionName, 'x');
  start();
  const problem = await until(() => problems[0]);
  expect(problem).toContain(`Function not found: ${functionName}`);
  expect(left()).toBe(1);
});

test('with a real consumer: good messages are handled, a failing one is retried, an unreadable one is buried with its reason', async () => {
  const handled: string[] = [];
  const ids = ['4f5e6a1e-3f0a-4d2e-9c1b-2a3b4c5d6e7f', '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'] as const;
  let deadLetterUrl = '';
  const consumer = queueHandler('crawl-source', {
    deps: () => undefined,
    handle: async (_, { source_id }, { receiveCount }) => {
      if (source_id === ids[1] && receiveCount === 1) throw new Error('the board is down');
      handled.push(source_id);
    },
    deadLetters: () => sqsQueues({ endpoint, urls: {}, deadLetterUrls: { 'crawl-source': deadLetterUrl } }),
  });
  const mapped = feed((event: SQSEvent, context) => consumer(event, context));
  deadLetterUrl = mapped.deadLetterUrl;
  server.sendMessage(mapped.functionName, '{"type":"crawl-sour');
  for (const source_id of ids) {
    server.sendMessage(mapped.functionName, JSON.stringify({ type: 'crawl-source', source_id }));
  }
  mapped.start();
  await until(() => mapped.left() === 0);
  expect(handled).toEqual([ids[0], ids[1]]);
  const [letter, ...others] = mapped.dead();
  expect(others).toEqual([]);
  expect(letter?.body).toBe('{"type":"crawl-sour');
  expect(letter?.messageAttributes.reason?.StringValue).toBe('The body is not JSON.');
});
