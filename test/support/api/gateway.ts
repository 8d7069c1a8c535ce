import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const FunctionFile = z.object({
  timeout: z.number().default(10),
  events: z.array(
    z.looseObject({
      httpApi: z.union([z.string(), z.looseObject({ method: z.string(), path: z.string() })]).optional(),
    }),
  ),
});

export type GatewayRoute = {
  function: string;
  key: string;
  method: string;
  pattern: RegExp;
  weight: number;
  timeoutSeconds: number;
};

const weightOf = (path: string): number =>
  path === '*'
    ? 0
    : path.includes('+}')
      ? path.split('/').length
      : 1_000 + path.split('/').length - path.split('{').length;

const patternOf = (path: string): RegExp =>
  path === '*' ? /^/ : new RegExp(`^${path.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/**
 * The routes of API Gateway as functions/<name>/function.yml declare them. A path without parameters wins over one
 * with, that over a greedy one, and $default is last, as
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html says.
 */
export const gatewayRoutes = (root: string): GatewayRoute[] => {
  const folder = join(root, 'functions');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'function.yml')));
  return names
    .flatMap((name) => {
      const { events, timeout } = FunctionFile.parse(parse(readFileSync(join(folder, name, 'function.yml'), 'utf8')));
      return events
        .flatMap(({ httpApi }) => (httpApi === undefined ? [] : [httpApi]))
        .map((api) => {
          const [method = '*', path = '*'] = typeof api === 'string' ? api.split(' ') : [api.method, api.path];
          const key =
            method === '*' && path === '*' ? '$default' : `${method === '*' ? 'ANY' : method.toUpperCase()} ${path}`;
          const weight = weightOf(path) + (method === '*' ? 0 : 0.5);
          return {
            function: name,
            key,
            method: method.toUpperCase(),
            pattern: patternOf(path),
            weight,
            timeoutSeconds: timeout,
          };
        });
    })
    .sort((a, b) => b.weight - a.weight);
};
