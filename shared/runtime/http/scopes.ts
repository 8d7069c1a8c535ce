import type { UserContext } from '../../domain/context.ts';
import type { TokenScope } from '../../domain/enums.ts';
import { Forbidden } from '../../domain/errors.ts';
import type { Route } from './route.ts';

type Scoped = Pick<Route<never>, 'method' | 'path' | 'scope'>;

/**
 * The scopes of which an access token needs one for the route; none where a session alone will do. What says nothing is
 * closed, a GET apart, and an operator's work is never a program's.
 */
export const scopesOf = ({ method, path, scope }: Scoped): readonly TokenScope[] => {
  if (path.startsWith('/v1/operator/') || scope === 'session') return [];
  if (scope === 'fill') return ['fill', 'read'];
  if (scope !== undefined) return [scope];
  return method === 'GET' ? ['read'] : [];
};

/** Lets a session through, and a token that has a scope for the route. Throws Forbidden. */
export const permit = (route: Scoped, { token }: Pick<UserContext, 'token'>): void => {
  if (token === undefined) return;
  const needed = scopesOf(route);
  if (needed.some((scope) => token.scopes.includes(scope))) return;
  const [least] = needed;
  throw new Forbidden(
    least === undefined
      ? 'An access token may not do this: sign in for it.'
      : `This access token lacks the scope ${least}: make one that has it.`,
    { needed_scopes: needed },
  );
};
