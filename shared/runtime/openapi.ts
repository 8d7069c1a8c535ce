import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import * as z from 'zod';
import { Problem } from '../contracts/problem.ts';
import { kinds } from './http/problems.ts';
import type { RawBody, Route } from './http/route.ts';
import { scopesOf } from './http/scopes.ts';

type Documented = Pick<
  Route<never>,
  | 'method'
  | 'path'
  | 'tag'
  | 'summary'
  | 'description'
  | 'auth'
  | 'scope'
  | 'idempotent'
  | 'conditional'
  | 'limit'
  | 'params'
  | 'query'
  | 'body'
  | 'responses'
>;
type ResponseConfig = RouteConfig['responses'][string];

const problem = (description: string): ResponseConfig => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** What may go wrong on the way to the route, by what the route takes; its own rules answer within 4XX. */
const problems = (route: Documented): Record<string, ResponseConfig> => {
  const takesInput = route.params ?? route.query ?? route.body;
  const listed = [
    ...(takesInput === undefined ? [] : [kinds.invalid_input]),
    ...(route.auth === 'user' ? [kinds.unauthenticated] : []),
    ...(route.params === undefined ? [] : [kinds.not_found]),
    ...(route.idempotent ? [kinds.conflict] : []),
    ...(route.conditional ? [kinds.precondition_failed] : []),
    ...(route.limit ? [kinds.limit_reached] : []),
    ...(route.body === undefined ? [] : [kinds.too_large, kinds.unsupported_media]),
  ];
  return {
    ...Object.fromEntries(listed.map(({ status, title }) => [String(status), problem(title)])),
    '4XX': problem('The request was refused; the problem says why.'),
    '5XX': problem('A fault on our side, or something we depend on is away.'),
  };
};

/** GET /v1/jobs/{job_id} is getJobsByJobId. */
const operationId = ({ method, path }: Pick<Documented, 'method' | 'path'>): string => {
  const words = path
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'v1')
    .flatMap((segment) => (segment.startsWith('{') ? ['by', ...segment.slice(1, -1).split('_')] : segment.split(/\W/)));
  const pascal = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return `${method.toLowerCase()}${pascal || 'Root'}`;
};

const statusText: Record<string, string> = {
  200: 'Done',
  201: 'Made',
  202: 'Taken on',
  204: 'Done',
  302: 'Go on there',
};

const success = (status: string, response: z.ZodType | RawBody | null, idempotent: boolean): ResponseConfig => {
  const description = statusText[status] ?? 'Answer';
  const text = { schema: { type: 'string' } } as const;
  const headers = idempotent
    ? {
        headers: {
          'Idempotency-Replayed': { description: 'true on a kept answer.', schema: { type: 'string' } },
        } as const,
      }
    : {};
  if (response === null) return { description, ...headers };
  if (response instanceof z.ZodType) {
    return { description, ...headers, content: { 'application/json': { schema: response } } };
  }
  return { description: response.description, ...headers, content: { [response.contentType]: text } };
};

const idempotencyKey = z.object({
  'Idempotency-Key': z.string().min(1).max(255).optional().meta({
    description: 'Your own name for this request: repeating it with the same key and body gives the same answer.',
  }),
});

const ifMatch = z.object({
  'If-Match': z.string().min(1).max(255).optional().meta({
    description:
      'The ETag of what you have seen: when it was changed since, nothing is written (412). Without it the last writer wins.',
  }),
});

const asObject = (schema: z.ZodType | undefined, where: string): z.ZodObject | undefined => {
  if (schema === undefined || schema instanceof z.ZodObject) return schema;
  throw new Error(`${where} must be a z.object or z.strictObject: each of its members is a parameter.`);
};

/** A session may do whatever the person may; a token what its scopes say, one of which is enough. */
const securityOf = (route: Documented): Record<string, string[]>[] => [
  { session: [] },
  ...scopesOf(route).map((scope) => ({ access_token: [scope] })),
];

const operation = (route: Documented): RouteConfig => {
  const name = `${route.method} ${route.path}`;
  const params = asObject(route.params, `The params of ${name}`);
  const query = asObject(route.query, `The query of ${name}`);
  const required = !(route.body?.safeParse(undefined).success ?? true);
  return {
    // The compiler types toLowerCase as string.
    method: route.method.toLowerCase() as Lowercase<typeof route.method>,
    path: route.path,
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    security: route.auth === 'user' ? securityOf(route) : [],
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(route.idempotent ? { headers: idempotencyKey } : route.conditional ? { headers: ifMatch } : {}),
      ...(route.body === undefined
        ? {}
        : { body: { required, content: { 'application/json': { schema: route.body } } } }),
    },
    responses: {
      ...Object.fromEntries(
        Object.entries(route.responses).map(([status, response]) => [
          status,
          success(status, response, route.idempotent === true),
        ]),
      ),
      ...problems(route),
    },
  };
};

/**
 * The OpenAPI 3.1 document of all routes, sorted by path, so that the same routes always give the same text. Throws
 * for two routes of one address. Only the generator imports this: no function carries it.
 */
export const openapiDocument = (routes: readonly Documented[], version: string): Record<string, unknown> => {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The access token of a session, from /v1/auth/google/start or /v1/auth/refresh.',
  });
  registry.registerComponent('securitySchemes', 'access_token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token that you made at /v1/auth/tokens for a program of yours, with the scope that is named.',
  });
  const sorted = routes.toSorted(
    (a, b) => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en'),
  );
  const seen = new Set<string>();
  for (const route of sorted) {
    const address = `${route.method} ${route.path.replaceAll(/\{\w+\}/g, '{}')}`;
    if (seen.has(address)) throw new Error(`Two routes answer ${address}.`);
    seen.add(address);
    registry.registerPath(operation(route));
  }
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'JobHunt AI',
      version,
      description: "Runs a person's job hunt: postings, matches with reasons, letters, sending, replies, interviews.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
  });
  return JSON.parse(JSON.stringify(document));
};
