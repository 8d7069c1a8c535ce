import { HttpProblem } from './problems.ts';
import type { Route } from './route.ts';

type Found<Deps> = { route: Route<Deps>; params: Record<string, string> };
export type Router<Deps> = (method: string, path: string) => Found<Deps>;

/** One pattern for each path. Not a URLPattern: those of a large capability take half a millisecond a request. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

/**
 * Finds the route of a request. A fixed path wins over one with parameters; a slash at the end makes no difference;
 * HEAD is answered by GET. Throws a problem: 404 for an unknown path, 405 naming the methods for a known one.
 */
export const routerOf = <Deps>(routes: readonly Route<Deps>[]): Router<Deps> => {
  const table = routes
    .map((route) => ({ route, pattern: patternOf(route.path), parameters: route.path.split('{').length }))
    .sort((a, b) => a.parameters - b.parameters);
  return (method, path) => {
    const pathname = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const matching = table.filter(({ pattern }) => pattern.test(pathname));
    const wanted = method === 'HEAD' ? 'GET' : method;
    const hit = matching.find(({ route }) => route.method === wanted);
    if (hit !== undefined) {
      const groups = hit.pattern.exec(pathname)?.groups ?? {};
      const entries = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { route: hit.route, params: Object.fromEntries(entries) };
    }
    if (matching.length === 0) throw new HttpProblem('not_found', 'There is no such address.');
    const methods = new Set<string>(matching.map(({ route }) => route.method));
    if (methods.has('GET')) methods.add('HEAD');
    const allow = [...methods, 'OPTIONS'].sort().join(', ');
    throw new HttpProblem('method_not_allowed', `This address takes ${allow}.`, { allow });
  };
};
