import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import * as z from 'zod';

const HttpEvent = z.object({
  rawPath: z.string().default('/'),
  rawQueryString: z.string().nullish(),
  headers: z.record(z.string(), z.string().optional()).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({
    requestId: z.string().optional(),
    stage: z.string().default('$default'),
    http: z.object({ method: z.string(), sourceIp: z.string().nullish(), userAgent: z.string().nullish() }),
  }),
});

/** What a route without a signed-in person knows of the caller. */
export type RequestContext = {
  requestId: string;
  /** How long the function may still run, in milliseconds; without end where nobody says. */
  leftMs?: () => number;
  ip?: string;
  userAgent?: string;
  /** As the browser sent them; the first of two with one name. */
  cookies: Readonly<Record<string, string>>;
  /** The page the browser says it comes from; absent outside browsers. */
  origin?: string;
  /** As it was sent, for routes that other systems call with tokens of their own. */
  authorization?: string;
  /** The ETag of what the caller has seen, for routes that are `conditional`. */
  ifMatch?: string;
  /** The ETags that the caller has already, as they were sent. */
  ifNoneMatch?: string;
  /** How the caller takes a compressed answer, as it was sent. */
  acceptEncoding?: string;
  /** Set for HEAD, which a GET route answers. */
  isHead?: true;
  /** What the caller says it asks for (prefetch, preview), by any of the headers that say so. */
  purpose?: string;
  /** What kinds of answer the caller takes: browsers that show the answer as a page name text/html. */
  accept?: string;
};

/** An API Gateway event (payload 2.0), cleaned: header names in lower case, a canonical path, the body as bytes. */
export type HttpRequest = RequestContext & {
  version: '2.0';
  method: string;
  path: string;
  query: Readonly<Record<string, string | string[]>>;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array | undefined;
};

const PURPOSES = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'] as const;

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/**
 * Some gateways hand the path encoded and some decoded, with or without the name of the stage before it. Encoding each
 * segment anew makes one form of both; a slash inside a segment stays encoded and so never starts a new one.
 */
const canonicalPath = (rawPath: string, stage: string): string => {
  const prefix = `/${stage}`;
  const withoutStage =
    stage !== '$default' && `${rawPath}/`.startsWith(`${prefix}/`) ? rawPath.slice(prefix.length) : rawPath;
  return (withoutStage || '/')
    .split('/')
    .map((segment) => encodeURIComponent(decoded(segment).toWellFormed()))
    .join('/');
};

const queryOf = (rawQueryString: string): Record<string, string | string[]> => {
  const query: Record<string, string | string[]> = Object.create(null);
  const parameters = new URLSearchParams(rawQueryString);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? values.join() : values;
  }
  return query;
};

const cookiesOf = (lines: readonly string[]): Record<string, string> => {
  const cookies: Record<string, string> = Object.create(null);
  for (const pair of lines.flatMap((line) => line.split(';'))) {
    const [name, ...value] = pair.split('=');
    const key = name?.trim() ?? '';
    if (key !== '' && !(key in cookies)) cookies[key] = value.join('=').trim();
  }
  return cookies;
};

/** Throws a ZodError for what is no API Gateway event at all. `requestId` is the function's own, where it has one. */
export const readRequest = (
  event: unknown,
  requestId: string | undefined,
  leftMs: () => number = () => Number.POSITIVE_INFINITY,
): HttpRequest => {
  const { rawPath, rawQueryString, isBase64Encoded, requestContext, ...rest } = HttpEvent.parse(event);
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(rest.headers ?? {})) {
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  const { method, sourceIp, userAgent } = requestContext.http;
  const purpose = PURPOSES.map((name) => headers[name] ?? '')
    .join(' ')
    .trim()
    .slice(0, 200);
  const body = rest.body ? Buffer.from(rest.body, isBase64Encoded ? 'base64' : 'utf8') : undefined;
  return {
    version: '2.0',
    requestId: requestId || requestContext.requestId || randomUUID(),
    method: method.toUpperCase(),
    path: canonicalPath(rawPath, requestContext.stage),
    query: queryOf(rawQueryString ?? ''),
    headers,
    cookies: cookiesOf(rest.cookies ?? (headers.cookie === undefined ? [] : [headers.cookie])),
    body,
    ...(headers.origin === undefined ? {} : { origin: headers.origin }),
    ...(headers.authorization === undefined ? {} : { authorization: headers.authorization }),
    leftMs,
    ...(headers['if-match'] === undefined ? {} : { ifMatch: headers['if-match'] }),
    ...(headers['if-none-match'] === undefined ? {} : { ifNoneMatch: headers['if-none-match'] }),
    ...(headers['accept-encoding'] === undefined ? {} : { acceptEncoding: headers['accept-encoding'] }),
    ...(headers.accept === undefined ? {} : { accept: headers.accept }),
    ...(method.toUpperCase() === 'HEAD' ? { isHead: true } : {}),
    ...(purpose === '' ? {} : { purpose }),
    ...(sourceIp && isIP(sourceIp) !== 0 ? { ip: sourceIp } : {}),
    ...(userAgent ? { userAgent: userAgent.slice(0, 500) } : {}),
  };
};
