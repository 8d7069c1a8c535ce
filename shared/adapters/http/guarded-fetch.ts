import http from 'node:http';
import https from 'node:https';
import { isNativeError } from 'node:util/types';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { closedBoard } from '../../domain/postings/closed-boards.ts';
import { type FetchAnswer, FetchRefused, type FetchRequest, type GuardedFetch } from './port.ts';
import { readBounded } from './read-bounded.ts';

export type GuardOptions = {
  userAgent: string;
  /** Exact origins on this machine that may be reached (the sandbox boards); empty outside the stage local. */
  allowedLoopbackOrigins: readonly string[];
  /** For the whole request with its redirects; default 20 seconds. */
  timeoutMs?: number;
  /** Asked before every hop, also of a redirect: throws FetchRefused when it may not be taken. */
  beforeHop?: (url: URL) => Promise<void>;
};

const MOST_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;
const LOOPBACK = ['127.0.0.1', '::1'];

/** Below 1024 live the services of other protocols: mail, names, shells. None of them is a web server. */
const isWebPort = (port: string): boolean => port === '' || ['80', '443'].includes(port) || Number(port) >= 1024;

/** Parses and checks an address before anything is looked up: http(s), no credentials, a web port, no closed board. */
export const checkedUrl = (written: string, base?: URL): URL => {
  const url = URL.parse(written, base?.href);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new FetchRefused('bad_url', 'Only http and https addresses are fetched.');
  }
  if (url.username !== '' || url.password !== '')
    throw new FetchRefused('bad_url', 'An address with credentials is not fetched.');
  if (!isWebPort(url.port)) throw new FetchRefused('bad_url', 'Only web servers are asked, not the ports of others.');
  const closed = closedBoard(url.hostname);
  if (closed !== undefined) throw new FetchRefused('closed_board', `${closed.name} is not fetched: ${closed.reason}`);
  return url;
};

const retryAfter = (header: string | undefined, now: number): number | null => {
  if (header === undefined) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
};

const headersOf = (request: FetchRequest, userAgent: string): Record<string, string> => ({
  'user-agent': userAgent,
  accept: request.accept ?? '*/*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  ...(request.etag ? { 'if-none-match': request.etag } : {}),
  ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
});

const hop = (
  url: URL,
  agent: http.Agent,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    client.get(url, { agent, headers, signal }, resolve).on('error', reject);
  });

/** What a low-level failure means; the agent names an address it refused in its message. */
const refusalOf = (error: unknown, url: URL, signal: AbortSignal): FetchRefused => {
  if (error instanceof FetchRefused) return error;
  if (signal.aborted) return new FetchRefused('timeout', `${url.host} did not answer in time.`);
  const message = isNativeError(error) ? error.message : '';
  if (/is not allowed\. Because/u.test(message)) {
    return new FetchRefused('forbidden_address', `${url.host} leads to an address that is not public.`);
  }
  return new FetchRefused('unreachable', `${url.host} cannot be reached.`);
};

/**
 * The only way out to addresses that come from data. Each hop's address is checked where the connection is made (the
 * name is looked up once, and what was checked is what is connected to), so private, link-local, loopback and metadata
 * addresses stay unreachable by any spelling, redirect or rebinding; time, size, redirects and decompression have limits.
 */
export const guardedFetch = (options: GuardOptions): GuardedFetch => {
  const publicAgents = { http: new RequestFilteringHttpAgent(), https: new RequestFilteringHttpsAgent() };
  const localAgents = {
    http: new RequestFilteringHttpAgent({ allowIPAddressList: LOOPBACK }),
    https: new RequestFilteringHttpsAgent({ allowIPAddressList: LOOPBACK }),
  };
  const agentFor = (url: URL): http.Agent => {
    const agents = options.allowedLoopbackOrigins.includes(url.origin) ? localAgents : publicAgents;
    return url.protocol === 'https:' ? agents.https : agents.http;
  };
  return async (request) => {
    const signal = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const headers = headersOf(request, options.userAgent);
    let url = checkedUrl(request.url);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      await options.beforeHop?.(url);
      try {
        const answer = await hop(url, agentFor(url), headers, signal);
        const status = answer.statusCode ?? 0;
        const location = answer.headers.location;
        if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
          answer.destroy();
          url = checkedUrl(location, url);
          continue;
        }
        return answered(url, status, answer, await readBounded(answer, request.maxBytes ?? DEFAULT_MAX_BYTES, signal));
      } catch (error) {
        throw refusalOf(error, url, signal);
      }
    }
    throw new FetchRefused('too_many_redirects', `${url.host} redirects more than ${MOST_REDIRECTS} times.`);
  };
};

const answered = (url: URL, status: number, answer: http.IncomingMessage, body: Uint8Array): FetchAnswer => ({
  status,
  url: url.href,
  body,
  contentType: answer.headers['content-type'] ?? null,
  etag: answer.headers.etag ?? null,
  lastModified: answer.headers['last-modified'] ?? null,
  retryAfterSeconds: retryAfter(answer.headers['retry-after'], Date.now()),
});
