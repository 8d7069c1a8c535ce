import { createHmac } from 'node:crypto';
import type { UserContext } from '../../domain/context.ts';
import { type TakeDeps, takeRequest } from '../../services/limits/take.ts';
import { config } from '../config.ts';
import { sessions } from '../sessions.ts';
import type { HttpRequest } from './request.ts';
import type { Route } from './route.ts';

let made: TakeDeps | undefined;

/** Counted under a key that only we can make, so that no address can be found by trying all. */
const deps = (): TakeDeps => {
  if (made === undefined) {
    const [secret = ''] = config('session').session.secrets;
    const keyOf = (subject: string) => createHmac('sha256', secret).update('request-limit\n').update(subject).digest();
    const { db, clock } = sessions();
    made = { db, clock, keyOf };
  }
  return made;
};

/**
 * Lets a request through while the route's limit has room. A request whose sender is unknown is counted with all others
 * of that kind: nobody escapes by hiding.
 */
export const withinLimit = async (
  { limit, method, path }: Pick<Route<never>, 'limit' | 'method' | 'path'>,
  { ip }: HttpRequest,
  user: UserContext | undefined,
): Promise<void> => {
  if (limit === undefined) return;
  const subject = limit.per === 'person' ? user?.userId : ip;
  await takeRequest(deps(), { route: `${method} ${path}`, subject: subject ?? 'unknown' }, limit);
};
