/**
 * What can go wrong, by name. An error says what was wrong, where, and what to do; it knows no HTTP:
 * `shared/runtime/http.ts` maps each kind once to an RFC 9457 problem.
 */
export type FieldIssue = { field: string; message: string };

export type ErrorKind =
  | 'invalid_input'
  | 'incomplete'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'limit_reached'
  | 'budget_spent'
  | 'too_large'
  | 'unsupported_media'
  | 'reconnect_required'
  | 'unavailable';

export class DomainError extends Error {
  readonly kind: ErrorKind;
  /** Extra members for the reader (the allowed moves, what is left of a limit); never personal data of others. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: ErrorKind, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = kind;
    this.kind = kind;
    this.details = details;
  }
}

/** The input does not fit, or fits and leaves out what only the person can tell; every issue names its field. */
export class InvalidInput extends DomainError {
  readonly issues: readonly FieldIssue[];
  constructor(
    issues: readonly FieldIssue[],
    message = 'The request does not fit its schema.',
    kind: 'invalid_input' | 'incomplete' = 'invalid_input',
  ) {
    super(kind, message);
    this.issues = issues;
  }
}

export class Unauthenticated extends DomainError {
  constructor(message = 'Sign in first: the access token is missing, expired or not ours.') {
    super('unauthenticated', message);
  }
}

export class Forbidden extends DomainError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super('forbidden', message, details);
  }
}

/** Absent and somebody else's look the same. */
export class NotFound extends DomainError {
  constructor(entity: string) {
    super('not_found', `There is no such ${entity}.`, { entity });
  }
}

export class Conflict extends DomainError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super('conflict', message, details);
  }
}

/** What the caller had seen (If-Match) is no longer what is there: nothing was changed. */
export class PreconditionFailed extends DomainError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super('precondition_failed', message, details);
  }
}

export class LimitReached extends DomainError {
  constructor(
    message: string,
    details?: Readonly<Record<string, unknown>>,
    kind: 'limit_reached' | 'budget_spent' = 'limit_reached',
  ) {
    super(kind, message, details);
  }
}

/** What models may cost for the person is spent for the day; the details say what is left. */
export class BudgetSpent extends LimitReached {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super(message, details, 'budget_spent');
  }
}

export class TooLarge extends DomainError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super('too_large', message, details);
  }
}

export class UnsupportedMedia extends DomainError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super('unsupported_media', message, details);
  }
}

/** The person's Google account no longer lets us in; their work waits until they connect it again. */
export class ReconnectRequired extends DomainError {
  constructor(provider: string) {
    super('reconnect_required', `Connect ${provider} again: it no longer accepts the stored permission.`, { provider });
  }
}

/** Something we depend on does not answer now; trying later may work. */
export class Unavailable extends DomainError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super('unavailable', message, details);
  }
}
