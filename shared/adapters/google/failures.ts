import * as z from 'zod';
import type { MailFailure } from '../mail/port.ts';

/** What a failed call to a Google API says, without its text: that may name people. */
export type FailureFacts = {
  /** The HTTP status; undefined when no answer came. */
  status: number | undefined;
  /** Google's reasons: `rateLimitExceeded`, `insufficientPermissions` ... */
  reasons: readonly string[];
  message: string;
  /** System and client error codes of the error and its causes: `ECONNREFUSED`, `TimeoutError` ... */
  codes: readonly string[];
  retryAfterSeconds: number | undefined;
};

const RATE_REASONS = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded'];
const SCOPE_REASONS = ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'];
/** The connection was never made, so the request cannot have had its effect. */
const NEVER_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
];
/** Google resets its daily limits once a day; asking each hour finds it soon enough. */
const DAILY_LIMIT_SECONDS = 3600;

const withRetry = (reason: string, seconds: number | undefined): MailFailure => ({
  kind: 'retry_later',
  reason,
  ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
});

/**
 * Decides what a failure means. `sends` is true for the calls after which a message may have left: there everything
 * that does not prove the opposite is `unknown`. A call without that effect may simply be made again.
 */
export const classifyFailure = (facts: FailureFacts, sends: boolean): MailFailure => {
  const { status, reasons, retryAfterSeconds } = facts;
  const undecided = (reason: string): MailFailure =>
    sends ? { kind: 'unknown', reason } : withRetry(reason, retryAfterSeconds);
  if (status === undefined) {
    const code = facts.codes[0] ?? 'no answer';
    if (facts.codes.some((one) => NEVER_CONNECTED.includes(one)))
      return withRetry(`Google was not reached (${code}).`, undefined);
    return undecided(`No answer came from Google (${code}).`);
  }
  const reason = `Google answered ${status}${reasons[0] === undefined ? '' : ` (${reasons[0]})`}.`;
  if (status === 429) return withRetry(reason, retryAfterSeconds);
  if (status === 401) return { kind: 'reconnect_required', reason };
  if (status === 403) {
    if (reasons.includes('dailyLimitExceeded')) return withRetry(reason, retryAfterSeconds ?? DAILY_LIMIT_SECONDS);
    if (reasons.some((one) => RATE_REASONS.includes(one))) return withRetry(reason, retryAfterSeconds);
    if (reasons.some((one) => SCOPE_REASONS.includes(one))) return { kind: 'reconnect_required', reason };
    return { kind: 'refused', reason };
  }
  if (status === 404) return { kind: 'gone', reason };
  // Gmail says so of a draft that was sent from its own page meanwhile: the draft is used up, nothing was refused.
  if (status === 400 && /not a draft/i.test(facts.message))
    return { kind: 'gone', reason: 'The draft was sent already.' };
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'refused', reason };
  return undecided(reason);
};

const ApiError = z.object({
  error: z.object({
    message: z.string().catch(''),
    errors: z.array(z.object({ reason: z.string().catch('') })).catch([]),
    details: z.array(z.object({ reason: z.string().optional() })).catch([]),
  }),
});
const Failed = z.object({
  status: z.number().optional().catch(undefined),
  response: z
    .object({
      status: z.number(),
      data: z.unknown(),
      headers: z
        .custom<Headers>((value) => value instanceof Headers)
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});
const Caused = z.object({ code: z.unknown().optional(), name: z.unknown().optional(), cause: z.unknown().optional() });

const codesOf = (error: unknown): string[] => {
  const codes: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 6; depth += 1) {
    const found = Caused.safeParse(at);
    if (!found.success) break;
    for (const code of [found.data.code, found.data.name]) {
      if (typeof code === 'string' && code !== 'Error' && code !== 'TypeError' && code !== 'GaxiosError')
        codes.push(code);
    }
    at = found.data.cause;
  }
  return [...new Set(codes)];
};

/** `Retry-After` in seconds or as a date, or the instant that Gmail writes into its message about limits. */
const retryAfter = (header: string | null | undefined, message: string, now: Date): number | undefined => {
  if (header && /^\d{1,6}$/.test(header)) return Number(header);
  const until = header ? Date.parse(header) : Date.parse(/retry after (\S+Z)/i.exec(message)?.[1] ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now.getTime()) / 1000));
};

/** Reads what googleapis throws. Never throws itself; `now` resolves a Retry-After that is a date. */
export const factsOf = (error: unknown, now: Date): FailureFacts => {
  const failed = Failed.safeParse(error);
  const response = failed.success ? failed.data.response : undefined;
  const api = ApiError.safeParse(response?.data);
  const message = api.success ? api.data.error.message : '';
  const reasons = api.success
    ? [...api.data.error.errors, ...api.data.error.details].flatMap((one) => (one.reason ? [one.reason] : []))
    : [];
  return {
    status: response?.status,
    reasons,
    message,
    codes: codesOf(error),
    retryAfterSeconds: retryAfter(response?.headers?.get('retry-after'), message, now),
  };
};
