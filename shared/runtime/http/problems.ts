import type { Problem } from '../../contracts/problem.ts';
import { DomainError, type ErrorKind, type FieldIssue, InvalidInput } from '../../domain/errors.ts';
import { databaseFault } from './database-fault.ts';

/** Every kind of problem with its status and title: the one place where errors meet HTTP. */
export const kinds = {
  invalid_input: { status: 400, title: 'The request does not fit' },
  incomplete: { status: 422, title: 'Something is missing' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  budget_spent: { status: 402, title: 'The budget is spent' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Conflict' },
  reconnect_required: { status: 409, title: 'Connect the account again' },
  precondition_failed: { status: 412, title: 'Changed in the meantime' },
  too_large: { status: 413, title: 'Too large' },
  unsupported_media: { status: 415, title: 'Content type not supported' },
  limit_reached: { status: 429, title: 'Limit reached' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not available now' },
  timeout: { status: 504, title: 'Took too long' },
} as const satisfies Record<
  ErrorKind | 'method_not_allowed' | 'internal' | 'timeout',
  { status: number; title: string }
>;
export type ProblemKind = keyof typeof kinds;

/** A problem of the HTTP layer itself, where no rule of the domain is concerned. */
export class HttpProblem extends Error {
  readonly kind: ProblemKind;
  readonly headers: Readonly<Record<string, string>>;
  constructor(kind: ProblemKind, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'HttpProblem';
    this.kind = kind;
    this.headers = headers;
  }
}

export type Mapped = { kind: ProblemKind; problem: Problem; headers: Record<string, string> };

const problemOf = (
  kind: ProblemKind,
  detail: string,
  instance: string,
  more: { errors?: readonly FieldIssue[]; details?: Readonly<Record<string, unknown>> } = {},
): Problem => ({
  type: `urn:jobhuntai:problem:${kind}`,
  title: kinds[kind].title,
  status: kinds[kind].status,
  detail,
  instance,
  ...(more.errors && more.errors.length > 0 ? { errors: [...more.errors] } : {}),
  ...(more.details && Object.keys(more.details).length > 0 ? { details: { ...more.details } } : {}),
});

const retryAfter = (details: Readonly<Record<string, unknown>>): Record<string, string> => {
  const seconds = details.retry_after_seconds ?? details.retryAfterSeconds;
  return typeof seconds === 'number' && Number.isFinite(seconds)
    ? { 'retry-after': String(Math.max(1, Math.ceil(seconds))) }
    : {};
};

const timedOut = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/** What the caller is told about an error. What is not a DomainError or ours says nothing of its inside. */
export const toProblem = (thrown: unknown, requestId: string): Mapped => {
  const error = databaseFault(thrown) ?? thrown;
  if (error instanceof DomainError) {
    const { kind, details } = error;
    const errors = error instanceof InvalidInput ? error.issues : [];
    const headers = kind === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : retryAfter(details);
    return { kind, problem: problemOf(kind, error.message, requestId, { errors, details }), headers };
  }
  if (error instanceof HttpProblem) {
    return {
      kind: error.kind,
      problem: problemOf(error.kind, error.message, requestId),
      headers: { ...error.headers },
    };
  }
  if (timedOut(error)) {
    const detail = 'The request was not finished in time. Repeat it, with the same Idempotency-Key where one is taken.';
    return { kind: 'timeout', problem: problemOf('timeout', detail, requestId), headers: { 'retry-after': '5' } };
  }
  const detail =
    'The request was not carried out because of a fault on our side. Name the instance when you report it.';
  return { kind: 'internal', problem: problemOf('internal', detail, requestId), headers: {} };
};
