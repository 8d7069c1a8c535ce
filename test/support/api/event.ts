import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { GatewayRoute } from './gateway.ts';

export type ApiRequest = {
  method: string;
  /** As on the wire, encoded; may carry a query. */
  path: string;
  query?: Record<string, string | readonly string[]>;
  headers?: Record<string, string>;
  cookies?: Record<string, string>;
  token?: string;
  idempotencyKey?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, with the content type of `headers`. */
  rawBody?: string | Uint8Array;
  /** As API Gateway sends binary bodies. */
  base64?: boolean;
  stage?: string;
  /** The caller's address. */
  ip?: string;
};

const headersOf = ({ headers = {}, token, idempotencyKey, body }: ApiRequest): Record<string, string> => ({
  host: '127.0.0.1:3000',
  'user-agent': 'test-agent/1',
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  ...headers,
});

/** The event API Gateway makes of a request (payload format 2.0). */
export const httpEvent = (request: ApiRequest, route: Pick<GatewayRoute, 'key'>): APIGatewayProxyEventV2 => {
  const [path = '/', inPath = ''] = request.path.split('?');
  const query = new URLSearchParams(inPath);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of [value].flat()) query.append(name, one);
  }
  const body = request.rawBody ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  const encoded =
    body === undefined
      ? undefined
      : request.base64
        ? Buffer.from(body).toString('base64')
        : Buffer.from(body).toString();
  const cookies = Object.entries(request.cookies ?? {}).map(([name, value]) => `${name}=${value}`);
  const rawPath = request.stage === undefined ? path : `/${request.stage}${path}`;
  const now = new Date();
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath,
    rawQueryString: query.toString(),
    headers: headersOf(request),
    ...(cookies.length > 0 ? { cookies } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: '127.0.0.1',
      domainPrefix: 'test',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.ip ?? '203.0.113.7',
        userAgent: request.headers?.['user-agent'] ?? 'test-agent/1',
      },
      requestId: 'gateway-request',
      routeKey: route.key,
      stage: request.stage ?? '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(encoded === undefined ? {} : { body: encoded }),
    isBase64Encoded: request.base64 ?? false,
  };
};

/** The context Lambda gives with it. */
export const lambdaContext = (route: Pick<GatewayRoute, 'function' | 'timeoutSeconds'>): Context => {
  const ends = Date.now() + route.timeoutSeconds * 1_000;
  const nothing = () => undefined;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: route.function,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-central-1:000000000000:function:${route.function}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${route.function}`,
    logStreamName: 'test',
    getRemainingTimeInMillis: () => ends - Date.now(),
    done: nothing,
    fail: nothing,
    succeed: nothing,
  };
};
