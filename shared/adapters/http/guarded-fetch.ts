import http from 'node:http';
import https from 'node:https';
import { isNativeError } from 'node:util/types';
import { checkedUrl } from './address.ts';
import { type Connections, connections, type Resolve } from './connect.ts';
import { type FetchAnswer, FetchRefused, type FetchRequest, type GuardedFetch } from './port.ts';
import { readBounded } from './read-bounded.ts';
import { retryAfterSeconds } from './retry-after.ts';

export type GuardOptions = {
  userAgent: string;
  /** Exact origins on this machine that may be reached (the sandbox boards); empty outside the stage local. */
  allowedLoopbackOrigins: readonly string[];
  /** For the whole request with its redirects, without what is waited for before a hop; default 20 seconds. */
  timeoutMs?: number;
  /** Asked before every hop, also of a redirect: throws FetchRefused when it may not be taken. */
  beforeHop?: (url: URL, request: FetchRequest) => Promise<void>;
  /** Default: the system's. */
  resolve?: Resolve | undefined;
};

const MOST_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;
/** Of all headers of an answer together, in bytes: Node's own default, stated since a flood relies on it. */
const MOST_HEADER_BYTES = 16 * 1024;
/** No posting is one of these; to read one would only cost. */
const NOT_TEXT =
  /^(?:image|audio|video|font)\/|^application\/(?:zip|gzip|x-(?:7z|rar|tar|bzip|iso9660|msdownload)|vnd\.rar|wasm)/iu;

const headersOf = (request: FetchRequest, userAgent: string, sameOrigin: boolean): Record<string, string> => ({
  'user-agent': userAgent,
  accept: request.accept ?? '*/*',
  ...(sameOrigin ? request.headers : {}),
  'accept-encoding': 'gzip, deflate, br, zstd',
  ...(sameOrigin && request.etag ? { 'if-none-match': request.etag } : {}),
  ...(sameOrigin && request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
});

const hop = (
  url: URL,
  ways: Connections,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    client
      .get(url, { ...ways(url), headers, signal, maxHeaderSize: MOST_HEADER_BYTES, insecureHTTPParser: false }, resolve)
      .on('error', reject)
      // 101 has no body and no end.
      .on('upgrade', (_answer, socket) => {
        socket.destroy();
        reject(new FetchRefused('bad_answer', `${url.host} speaks another protocol.`));
      });
  });

/** What a low-level failure means; the agent names an address it refused in its message. */
const refusalOf = (error: unknown, url: URL, signal: AbortSignal): FetchRefused => {
  if (error instanceof FetchRefused) return error;
  if (signal.aborted) return new FetchRefused('timeout', `${url.host} did not answer in time.`);
  const message = isNativeError(error) ? error.message : '';
  if (/is not allowed\. Because/u.test(message)) {
    return new FetchRefused('forbidden_address', `${url.host} leads to an address that is not public.`);
  }
  const code = isNativeError(error) && 'code' in error ? String(error.code) : '';
  if (/^HPE_/u.test(code)) return new FetchRefused('bad_answer', `${url.host} does not answer in proper HTTP.`);
  return new FetchRefused('unreachable', `${url.host} cannot be reached.`);
};

/**
 * The only way out to addresses that come from data. Each hop's address is checked where the connection is made (the
 * name is looked up once, and what was checked is what is connected to), so private, link-local, loopback and metadata
 * addresses stay unreachable by any spelling, redirect or rebinding; time, size, redirects and decompression have limits.
 */
export const guardedFetch = (options: GuardOptions): GuardedFetch => {
  const allowed = options.allowedLoopbackOrigins;
  const ways = connections(allowed, options.resolve);
  return async (request) => {
    let left = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    let url = checkedUrl(request.url, allowed);
    const { origin } = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      await options.beforeHop?.(url, request);
      const began = performance.now();
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(left)));
      try {
        if (request.tally !== undefined) request.tally.requests += 1;
        const answer = await hop(url, ways, headersOf(request, options.userAgent, url.origin === origin), signal);
        const status = answer.statusCode ?? 0;
        if (request.tally !== undefined) request.tally.status = status;
        const location = answer.headers.location;
        if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
          answer.destroy();
          url = checkedUrl(location, allowed, url);
          continue;
        }
        return answered(url, status, answer, await bodyOf(answer, url, request, signal));
      } catch (error) {
        throw refusalOf(error, url, signal);
      } finally {
        left -= performance.now() - began;
      }
    }
    throw new FetchRefused('too_many_redirects', `${url.host} redirects more than ${MOST_REDIRECTS} times.`);
  };
};

const bodyOf = (
  answer: http.IncomingMessage,
  url: URL,
  request: FetchRequest,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const { tally, maxBytes = DEFAULT_MAX_BYTES, overflow = 'refuse' } = request;
  const type = answer.headers['content-type'] ?? '';
  if (answer.statusCode === 200 && NOT_TEXT.test(type.trim())) {
    answer.destroy();
    throw new FetchRefused(
      'bad_type',
      `${url.host} answered with ${type.split(';')[0]?.slice(0, 60)}, which is no text.`,
    );
  }
  return readBounded(answer, {
    maxBytes,
    overflow,
    signal,
    received: (bytes) => {
      if (tally !== undefined) tally.bytes += bytes;
    },
  });
};

const answered = (url: URL, status: number, answer: http.IncomingMessage, body: Uint8Array): FetchAnswer => ({
  status,
  url: url.href,
  body,
  contentType: answer.headers['content-type'] ?? null,
  etag: answer.headers.etag ?? null,
  lastModified: answer.headers['last-modified'] ?? null,
  retryAfterSeconds: retryAfterSeconds(answer.headers['retry-after'], Date.now()),
});
