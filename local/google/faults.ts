import * as z from 'zod';
import { ApiError } from './errors.ts';

/** What can be asked to go wrong. `before` has had no effect, `after` has had all of it. */
const faultKinds = [
  'too_many_requests',
  'rate_limit',
  'user_rate_limit',
  'bad_request',
  'unauthenticated',
  'server_error',
  'unavailable',
  'hang',
  'reset_before',
  'drop_after',
  'error_after',
  'not_found',
  'forbidden',
  'nonsense',
  'invalid_grant',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export const FaultOrder = z.strictObject({
  /** A call as this file's users name it (`gmail.drafts.send`, `oauth.token`), or `*`. */
  call: z.string().min(1),
  kind: z.enum(faultKinds),
  /** How many of the next calls it strikes. */
  count: z.int().positive().default(1),
  /** Calls that pass first. */
  skip: z.int().nonnegative().default(0),
  /** Strikes each call with this chance only. */
  chance: z.number().min(0).max(1).default(1),
  retry_after_seconds: z.int().nonnegative().default(1),
});
export type FaultOrder = z.infer<typeof FaultOrder>;

const errors: Partial<Record<FaultKind, (order: FaultOrder) => ApiError>> = {
  too_many_requests: ({ retry_after_seconds }) =>
    new ApiError(429, 'rateLimitExceeded', 'Too many concurrent requests for user.', {
      headers: { 'Retry-After': String(retry_after_seconds) },
    }),
  rate_limit: () => new ApiError(403, 'rateLimitExceeded', 'Rate Limit Exceeded', { domain: 'usageLimits' }),
  user_rate_limit: () =>
    new ApiError(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded', { domain: 'usageLimits' }),
  bad_request: () => new ApiError(400, 'failedPrecondition', 'Precondition check failed.'),
  unauthenticated: () => new ApiError(401, 'authError', 'Invalid Credentials'),
  server_error: () => new ApiError(500, 'backendError', 'Backend Error'),
  unavailable: () => new ApiError(503, 'backendError', 'The service is currently unavailable.'),
  not_found: () => new ApiError(404, 'notFound', 'Requested entity was not found.'),
  forbidden: () => new ApiError(403, 'forbidden', 'The caller does not have permission'),
  error_after: () => new ApiError(500, 'backendError', 'Backend Error'),
};

export const faultError = (order: FaultOrder): ApiError | undefined => errors[order.kind]?.(order);

export type Faults = {
  order(input: z.input<typeof FaultOrder>): void;
  /** Counts the call and gives the fault that strikes it, if one does. */
  strike(call: string): FaultOrder | undefined;
  open(): FaultOrder[];
  clear(): void;
  /** How often each call came, faults included. */
  calls(): Record<string, number>;
};

export const faultBook = (random: () => number): Faults => {
  let orders: FaultOrder[] = [];
  const seen = new Map<string, number>();
  return {
    order: (input) => {
      orders.push(FaultOrder.parse(input));
    },
    strike: (call) => {
      seen.set(call, (seen.get(call) ?? 0) + 1);
      for (const order of orders) {
        if (order.call !== call && order.call !== '*') continue;
        if (order.skip > 0) {
          order.skip -= 1;
          continue;
        }
        if (random() >= order.chance) continue;
        order.count -= 1;
        orders = orders.filter((one) => one.count > 0);
        return order;
      }
      return undefined;
    },
    open: () => orders.map((order) => ({ ...order })),
    clear: () => {
      orders = [];
    },
    calls: () => Object.fromEntries(seen),
  };
};
