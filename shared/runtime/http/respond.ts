import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { toProblem } from './problems.ts';
import type { Outcome } from './route.ts';

export type HttpResult = Omit<APIGatewayProxyStructuredResultV2, 'headers'> & { headers: Record<string, string> };

/** On every answer: nothing is stored, sniffed, framed or referred. A page sets its own content-security-policy. */
const securityHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-site',
} as const;

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The answer as API Gateway takes it. A HEAD request gets the headers of its GET. */
export const toResult = (outcome: Outcome, request: { requestId: string; method?: string }): HttpResult => {
  const { status, contentType, cookies, body } = outcome;
  const binary = body instanceof Uint8Array;
  return {
    statusCode: status,
    headers: {
      ...securityHeaders,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...lowerCase(outcome.headers ?? {}),
      'x-request-id': request.requestId,
    },
    ...(cookies === undefined ? {} : { cookies: [...cookies] }),
    ...(body === undefined || request.method === 'HEAD'
      ? {}
      : { body: binary ? Buffer.from(body).toString('base64') : body, isBase64Encoded: binary }),
  };
};

/** A problem as an answer. */
export const problemResult = (error: unknown, request: { requestId: string; method?: string }): HttpResult => {
  const { problem, headers } = toProblem(error, request.requestId);
  const body = JSON.stringify(problem);
  return toResult({ status: problem.status, contentType: 'application/problem+json', headers, body }, request);
};
