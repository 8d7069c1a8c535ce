import http from 'node:http';
import https from 'node:https';
import { isNativeError } from 'node:util/types';
import { checkedUrl } from './address.ts';
import { connections, type Resolve } from './connect.ts';
import { FetchRefused } from './port.ts';
import type { GuardedPost } from './post-port.ts';

export type PostOptions = {
  userAgent: string;
  /** Exact origins on this machine that may be told; empty outside the stage local. */
  allowedLoopbackOrigins: readonly string[];
  /** Default 10 seconds. */
  timeoutMs?: number;
  resolve?: Resolve | undefined;
};
const DEFAULT_TIMEOUT_MS = 10_000;
const MOST_HEADER_BYTES = 16 * 1_024;

/** As `guardedFetch`, for telling: https alone, the address checked where the connection is made, no redirect followed. */
export const guardedPost = (options: PostOptions): GuardedPost => {
  const ways = connections(options.allowedLoopbackOrigins, options.resolve);
  const checked = (written: string): URL => {
    const url = checkedUrl(written, options.allowedLoopbackOrigins);
    if (url.protocol !== 'https:' && !options.allowedLoopbackOrigins.includes(url.origin)) {
      throw new FetchRefused('bad_url', 'Only https addresses are told: others could be read on the way.');
    }
    return url;
  };
  return {
    check(url) {
      checked(url);
    },
    async post({ url: written, body, headers }) {
      const url = checked(written);
      const signal = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      const bytes = Buffer.from(body, 'utf8');
      const all = {
        ...headers,
        'user-agent': options.userAgent,
        'content-type': 'application/json',
        'content-length': String(bytes.length),
      };
      try {
        return await new Promise((resolve, reject) => {
          const client = url.protocol === 'https:' ? https : http;
          const settings = { ...ways(url), method: 'POST', headers: all, signal, maxHeaderSize: MOST_HEADER_BYTES };
          const request = client.request(url, settings, (answer) => {
            resolve({ status: answer.statusCode ?? 0 });
            answer.destroy();
          });
          request.on('error', reject);
          request.on('upgrade', (_answer, socket) => {
            socket.destroy();
            reject(new FetchRefused('bad_answer', `${url.host} speaks another protocol.`));
          });
          request.end(bytes);
        });
      } catch (error) {
        throw refusalOf(error, url, signal);
      }
    },
  };
};

const refusalOf = (error: unknown, url: URL, signal: AbortSignal): FetchRefused => {
  if (error instanceof FetchRefused) return error;
  if (signal.aborted) return new FetchRefused('timeout', `${url.host} did not answer in time.`);
  if (isNativeError(error) && /is not allowed\. Because/u.test(error.message)) {
    return new FetchRefused('forbidden_address', `${url.host} leads to an address that is not public.`);
  }
  return new FetchRefused('unreachable', `${url.host} cannot be reached.`);
};
