import { isConnectionError } from '../../db/connection-error.ts';
import { Conflict, DomainError, InvalidInput, NotFound, Unavailable } from '../../domain/errors.ts';

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
};

const busy = () =>
  new Unavailable('Somebody else changed the same data at the same time. Repeat the request.', {
    retry_after_seconds: 1,
  });
const away = () =>
  new Unavailable('The database does not answer now. Repeat the request later.', { retry_after_seconds: 5 });
const unfit = (error: Error) => {
  const column = 'column' in error && typeof error.column === 'string' ? error.column : 'body';
  return new InvalidInput([{ field: column, message: 'The value does not fit what can be stored.' }]);
};

/**
 * What a PostgreSQL error means to the caller, undefined when it is our fault. The codes are SQLSTATEs
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html) and what a lost connection looks like.
 */
export const databaseFault = (error: unknown): DomainError | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (isConnectionError(error) || /timeout exceeded when trying to connect/.test(error.message)) return away();
  const code = codeOf(error);
  if (code === '23505') return new Conflict('The same thing exists already.');
  // From PostgreSQL 18 on RESTRICT has a code of its own.
  if (code === '23503' || code === '23001')
    return new Conflict('It refers to something that is gone, or something still refers to it.');
  if (code === '23514' || code === '23502' || /^22[0-9A-Z]{3}$/.test(code)) return unfit(error);
  // Row level security refused a row: it would have belonged to somebody else, which looks like absent.
  if (code === '42501' && /row-level security/.test(error.message)) return new NotFound('thing');
  if (['40001', '40P01', '55P03'].includes(code)) return busy();
  return code === '57014' || /^(08|53|57P)/.test(code) ? away() : undefined;
};

/**
 * Whether a failed request is known to have left nothing behind: refused by a rule, or by the database inside the
 * transaction. A lost connection is not: the commit may have arrived.
 */
export const leftNothing = (error: unknown): boolean =>
  error instanceof DomainError || /^(22|23|40|42|55)[0-9A-Z]{3}$/.test(codeOf(error));
