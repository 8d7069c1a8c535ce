import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { accessTokens } from '../../shared/adapters/session/access-tokens.ts';
import { Problem } from '../../shared/contracts/problem.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { config, type Environment, useEnvironment } from '../../shared/runtime/config.ts';
import { openFor } from '../../shared/services/sessions/open.ts';
import type { SessionTokens } from '../../shared/services/sessions/tokens.ts';
import { testEnvironment } from './api/environment.ts';
import { type ApiRequest, httpEvent, lambdaContext } from './api/event.ts';
import { gatewayRoutes } from './api/gateway.ts';
import type { TestDatabase } from './database.ts';

const root = join(import.meta.dirname, '..', '..');

const Result = z.object({
  statusCode: z.int().min(200).max(599),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

export type ApiAnswer = {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Set-Cookie lines. */
  cookies: string[];
  /** Parsed where it is JSON, the text where it is not, undefined where there is none. */
  body: unknown;
  /** The body's bytes; none where there is no body. */
  bytes: Uint8Array;
  /** The body as the schema says; throws when it does not fit. */
  as<T>(schema: z.ZodType<T>): T;
};
type Options = Omit<ApiRequest, 'method' | 'path' | 'body'>;
export type TestApi = {
  request(request: ApiRequest): Promise<ApiAnswer>;
  get(path: string, options?: Options): Promise<ApiAnswer>;
  post(path: string, body?: unknown, options?: Options): Promise<ApiAnswer>;
  put(path: string, body?: unknown, options?: Options): Promise<ApiAnswer>;
  patch(path: string, body?: unknown, options?: Options): Promise<ApiAnswer>;
  delete(path: string, options?: Options): Promise<ApiAnswer>;
  /** Opens a session as signing in does; `accessToken` goes into `token`. */
  signIn(user: { id: string }): Promise<SessionTokens>;
  environment: Environment;
};
type Handler = (event: unknown, context: Context) => Promise<unknown>;

const Module = z.object({ handler: z.custom<Handler>((value) => typeof value === 'function') });

/** A function's handler: its source, or with JOBHUNT_BUNDLES the package's <folder>/functions/<name>/handler.cjs. */
export const loadFunction = async (name: string): Promise<Handler> => {
  const bundles = process.env.JOBHUNT_BUNDLES;
  const loaded: unknown =
    bundles === undefined
      ? await import(join(root, 'functions', name, 'handler.ts'))
      : createRequire(import.meta.url)(join(resolve(root, bundles), 'functions', name, 'handler.cjs'));
  return Module.parse(loaded).handler;
};

/** What a function answered; every refusal is checked to be a problem. */
export const answerOf = (result: unknown): ApiAnswer => {
  const { statusCode, headers, cookies = [], body: text, isBase64Encoded } = Result.parse(result);
  const bytes = Buffer.from(text ?? '', isBase64Encoded ? 'base64' : 'utf8');
  const plain = isBase64Encoded ? bytes.toString() : text;
  const type = headers['content-type'] ?? '';
  const body: unknown = plain !== undefined && /json/.test(type) ? JSON.parse(plain) : plain;
  if (statusCode >= 400 && plain !== undefined) {
    // Whatever a test looks at, every refusal of every route has this form. /health alone answers 503 with its own.
    if (!(statusCode === 503 && type === 'application/json')) expect(type).toBe('application/problem+json');
    if (type === 'application/problem+json') expect(Problem.parse(body).status).toBe(statusCode);
  }
  return { status: statusCode, headers, cookies, body, bytes, as: (schema) => schema.parse(body) };
};

/**
 * The product's HTTP API on a test file's own database: each request becomes an API Gateway event and goes to the
 * function whose function.yml takes its address. Call it once, after `testDatabase()`.
 */
export async function testApi(database: TestDatabase, overrides: Environment = {}): Promise<TestApi> {
  const environment = testEnvironment(database.urls, overrides);
  useEnvironment(environment);
  // A bundle carries its own copy of the configuration; Jest gives each file its own process.env.
  Object.assign(process.env, environment);

  // The functions' own pools are reachable from nowhere: they end with the database's, from its side.
  const close = database.db.close;
  database.db.close = async () => {
    await database.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'jobhuntai-%'`,
    );
    await close();
  };

  const routes = gatewayRoutes(root);
  const request = async (given: ApiRequest): Promise<ApiAnswer> => {
    const [path = '/'] = given.path.split('?');
    const route = routes.find(({ method, pattern }) => ['*', given.method].includes(method) && pattern.test(path));
    if (route === undefined) throw new Error(`No function.yml takes ${given.method} ${path}.`);
    const handler = await loadFunction(route.function);
    return answerOf(await handler(httpEvent(given, route), lambdaContext(route)));
  };
  const with_ =
    (method: string) =>
    (path: string, options: Options = {}) =>
      request({ ...options, method, path });
  const withBody =
    (method: string) =>
    (path: string, body?: unknown, options: Options = {}) =>
      request({ ...options, method, path, ...(body === undefined ? {} : { body }) });
  return {
    request,
    get: with_('GET'),
    delete: with_('DELETE'),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    signIn: ({ id }) => {
      const { secrets, accessTokenMinutes, refreshTokenDays } = config('session').session;
      const tokens = accessTokens({ secrets, minutes: accessTokenMinutes });
      return openFor({ db: database.db, accessTokens: tokens, clock: systemClock, refreshTokenDays }, { userId: id });
    },
    environment,
  };
}
