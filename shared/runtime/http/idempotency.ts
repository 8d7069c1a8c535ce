import { createHash } from 'node:crypto';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { once } from '../../services/idempotency/once.ts';
import { sessions } from '../sessions.ts';
import { leftNothing } from './database-fault.ts';
import type { HttpRequest } from './request.ts';
import type { Outcome, Route } from './route.ts';

const HEADER = 'idempotency-key';

// The address stands in the hash too: one key on two things of a kind is a different request.
const hashOf = ({ method, path, query, body }: HttpRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([method, path, query]))
    .update(body ?? '')
    .digest('hex');

/**
 * Carries a creating request out once for its Idempotency-Key; without the header it is simply carried out. Throws
 * InvalidInput for a key that is none, and Conflict for one that belongs to another request or a running one.
 */
export const idempotently = async (
  route: Pick<Route<never>, 'method' | 'path'>,
  user: UserContext,
  request: HttpRequest,
  effect: () => Promise<Outcome>,
): Promise<Outcome> => {
  const key = request.headers[HEADER];
  if (key === undefined) return effect();
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new InvalidInput([
      { field: 'Idempotency-Key', message: 'Use 1 to 255 printable characters without spaces.' },
    ]);
  }
  const claim = { route: `${route.method} ${route.path}`, key, requestHash: hashOf(request) };
  const run = async () => {
    const { status, headers = {}, body } = await effect();
    return { answer: { status, headers, body: typeof body === 'string' ? body : undefined } };
  };
  const done = await once(sessions(), user, claim, run, leftNothing);
  const { status, headers, body } = 'replayed' in done ? done.replayed : done.answer;
  const mark = 'replayed' in done ? { 'idempotency-replayed': 'true' } : {};
  return {
    status,
    headers: { ...headers, ...mark },
    ...(body === undefined ? {} : { body, contentType: 'application/json' }),
  };
};
