import { afterAll } from '@jest/globals';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { localIdentity } from '../../shared/adapters/local-identity.ts';

export type TestQueue = { url: string; arn: string; deadLetterUrl: string; deadLetterName: string };

/**
 * A real SQS and S3 server for this test file, stopped after it. `queue` makes a queue with its dead-letter queue as
 * serverless.resources.cjs does, with short times.
 */
export async function testQueues(): Promise<{
  server: FauxqsServer;
  endpoint: string;
  queue(name: string, options?: { maxReceiveCount?: number; visibilitySeconds?: number }): TestQueue;
}> {
  const server = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1', defaultRegion: localIdentity.region });
  afterAll(() => server.stop());
  const endpoint = `http://127.0.0.1:${server.port}`;
  return {
    server,
    endpoint,
    queue(name, { maxReceiveCount = 5, visibilitySeconds = 1 } = {}) {
      const deadLetterName = `${name}-dead`;
      const dead = server.createQueue(deadLetterName);
      const { queueArn } = server.createQueue(name, {
        attributes: {
          VisibilityTimeout: String(visibilitySeconds),
          RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount }),
        },
      });
      const url = (queue: string) => `${endpoint}/000000000000/${queue}`;
      return { url: url(name), arn: queueArn, deadLetterUrl: url(deadLetterName), deadLetterName };
    },
  };
}
