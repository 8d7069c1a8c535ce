import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';

export type TestHandler = (event: SQSEvent, context: { awsRequestId: string }) => Promise<unknown>;

/**
 * A Lambda endpoint over real HTTP that answers as serverless-offline 14 was seen to: a function that throws gives
 * 200 with the header x-amz-function-error, one that is not there gives 404. `handlers` may change between calls.
 */
export async function testLambdaEndpoint(handlers: Record<string, TestHandler>): Promise<string> {
  const server = createServer(async (request, response) => {
    const name = /\/functions\/jobhuntai-local-([\w-]+)\/invocations$/.exec(request.url ?? '')?.[1] ?? '';
    const handler = handlers[name];
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    if (!handler) {
      response.writeHead(404).end(JSON.stringify({ Message: `Function not found: ${name}`, Type: 'User' }));
      return;
    }
    try {
      const event: SQSEvent = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      response.end(JSON.stringify((await handler(event, { awsRequestId: randomUUID() })) ?? null));
    } catch (error) {
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(JSON.stringify({ errorMessage: error instanceof Error ? error.message : '', errorType: 'Error' }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The Lambda endpoint has no port.');
  return `http://127.0.0.1:${address.port}`;
}
