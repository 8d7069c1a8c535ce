import { ReconnectRequired } from '../../domain/errors.ts';
import { MailCallFailed, type MailFailure } from '../mail/port.ts';
import { classifyFailure, factsOf } from './failures.ts';

/** Gives an access token that is good for at least a minute. `rejected` is one that Google has just refused. */
export type TokenSource = (rejected?: string) => Promise<string>;

/** The settings of one request: the client's own retries are off, so that one call is one request. */
export type RequestSettings = {
  headers: { Authorization: string };
  timeout: number;
  retry: false;
  retryConfig: { retry: 0; noResponseRetries: 0 };
  responseType: 'json';
  fetchImplementation: typeof fetch;
  /** Per request, since googleapis forgets the client's own rootUrl for uploads and would reach the real Google. */
  rootUrl?: string;
};

const settings = (token: string, timeout: number, rootUrl: string | undefined): RequestSettings => ({
  headers: { Authorization: `Bearer ${token}` },
  timeout,
  retry: false,
  retryConfig: { retry: 0, noResponseRetries: 0 },
  responseType: 'json',
  fetchImplementation: fetch,
  ...(rootUrl === undefined ? {} : { rootUrl }),
});

export type Caller = <T>(
  input: { name: string; sends?: boolean; timeoutMs?: number },
  request: (options: RequestSettings) => Promise<{ data: unknown }>,
  read: (data: unknown) => T,
) => Promise<T>;

/** `rootUrl` leads every call elsewhere than to Google; `timeoutMs` replaces each call's own time-out. */
export type CallerOptions = { token: TokenSource; rootUrl?: string; now: () => Date; timeoutMs?: number };

/** Reads and small writes answer within a second or two; sending with attachments takes longer. */
const READ_TIMEOUT_MS = 15_000;
export const SEND_TIMEOUT_MS = 60_000;

const tokenFailure = (error: unknown): MailFailure =>
  error instanceof ReconnectRequired
    ? { kind: 'reconnect_required', reason: error.message }
    : { kind: 'retry_later', reason: 'No access token could be had.' };

/**
 * Makes one call. A 401 had no effect: the token is renewed and the request made once more; a second 401 means that
 * the person has to connect again. Every failure is a MailCallFailed; an answer that cannot be read counts as none.
 */
export const googleCaller = ({ token, now, timeoutMs, rootUrl }: CallerOptions): Caller => {
  const tokenOr = async (name: string, rejected?: string): Promise<string> => {
    try {
      return await token(rejected);
    } catch (error) {
      throw new MailCallFailed(name, tokenFailure(error));
    }
  };
  return async (input, request, read) => {
    const timeout = timeoutMs ?? input.timeoutMs ?? READ_TIMEOUT_MS;
    const sends = input.sends ?? false;
    const failed = (error: unknown): MailCallFailed =>
      new MailCallFailed(input.name, classifyFailure(factsOf(error, now()), sends));
    const first = await tokenOr(input.name);
    let answer: { data: unknown };
    try {
      answer = await request(settings(first, timeout, rootUrl));
    } catch (error) {
      if (factsOf(error, now()).status !== 401) throw failed(error);
      const second = await tokenOr(input.name, first);
      answer = await request(settings(second, timeout, rootUrl)).catch((again: unknown) => {
        throw failed(again);
      });
    }
    try {
      return read(answer.data);
    } catch {
      const reason = 'Google answered in a form that cannot be read.';
      throw new MailCallFailed(input.name, sends ? { kind: 'unknown', reason } : { kind: 'retry_later', reason });
    }
  };
};
