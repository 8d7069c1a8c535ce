import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import {
  Conflict,
  Forbidden,
  InvalidInput,
  LimitReached,
  NotFound,
  ReconnectRequired,
  TooLarge,
  Unauthenticated,
  Unavailable,
  UnsupportedMedia,
} from '../../shared/domain/errors.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';
import { defineRoute, httpHandler } from '../../shared/runtime/http.ts';
import { lambdaContext } from '../support/api/event.ts';
import { ask } from '../support/capability.ts';

useEnvironment({ LOG_LEVEL: 'SILENT', PUBLIC_URL: 'http://127.0.0.1:3000', CORS_ORIGINS: 'https://app.example.com' });

const about = { method: 'GET', path: '/v1/things', tag: 'Things', summary: 'Things' } as const;
const Thing = z.object({ id: z.number() });
const throwing = (error: unknown) =>
  httpHandler({
    deps: () => ({}),
    routes: [
      defineRoute()({
        ...about,
        auth: 'none',
        responses: { 200: Thing },
        handle: async () => {
          throw error;
        },
      }),
    ],
  });

test('only the fields of the response’s schema leave', async () => {
  const row = { id: 1, password: 'secret', nested: { token: 'secret' } };
  const route = defineRoute()({
    ...about,
    auth: 'none',
    responses: { 200: Thing },
    handle: async () => ({ status: 200, body: row }),
  });
  const answer = await ask(httpHandler({ routes: [route], deps: () => ({}) }), {});
  expect(answer.body).toEqual({ id: 1 });
});

test('a route is told how long its function may still run', async () => {
  const route = defineRoute()({
    ...about,
    auth: 'none',
    responses: { 200: Thing },
    handle: async (_deps, _ctx, { leftMs }) => ({
      status: 200,
      body: { id: leftMs() > 0 && leftMs() <= 900_000 ? 1 : 0 },
    }),
  });
  expect((await ask(httpHandler({ routes: [route], deps: () => ({}) }), {})).body).toEqual({ id: 1 });
});

test('a response that does not fit its schema is a 500 without the response', async () => {
  const Secret = z.object({ id: z.string().regex(/^never$/) });
  const route = defineRoute()({
    ...about,
    auth: 'none',
    responses: { 200: Secret },
    handle: async () => ({ status: 200, body: { id: 'secret-value' } }),
  });
  const answer = await ask(httpHandler({ routes: [route], deps: () => ({}) }), {});
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).not.toContain('secret-value');
});

test('what is thrown unexpectedly is a 500 that tells nothing of the inside', async () => {
  for (const error of [
    new Error('password=hunter2 at /srv/x.ts'),
    new TypeError('x'),
    'text',
    undefined,
    null,
    { code: 1 },
  ]) {
    const answer = await ask(throwing(error), {});
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ type: 'urn:jobhuntai:problem:internal' });
    expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|srv|TypeError/);
  }
});

const kinds: [Error, number][] = [
  [new InvalidInput([{ field: 'x', message: 'y' }]), 400],
  [new Unauthenticated(), 401],
  [new Forbidden('no'), 403],
  [new NotFound('thing'), 404],
  [new Conflict('no', { allowed: ['a'] }), 409],
  [new ReconnectRequired('Google'), 409],
  [new TooLarge('no'), 413],
  [new UnsupportedMedia('no'), 415],
  [new LimitReached('no', { retry_after_seconds: 30.2 }), 429],
  [new Unavailable('no', { retry_after_seconds: 5 }), 503],
];
test.each(kinds.map(([error, status]) => ({ name: error.name, error, status })))(
  '$name is answered as $status',
  async ({ error, status }) => {
    const answer = await ask(throwing(error), {});
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ detail: error.message, instance: answer.headers['x-request-id'] });
  },
);

test('how long to wait and what is needed to go on are told', async () => {
  expect((await ask(throwing(new LimitReached('no', { retry_after_seconds: 30.2 })), {})).headers['retry-after']).toBe(
    '31',
  );
  expect((await ask(throwing(new Conflict('no', { allowed: ['a'] })), {})).body).toMatchObject({
    details: { allowed: ['a'] },
  });
});

const sqlStates: [string, number][] = [
  ['23505', 409],
  ['23503', 409],
  ['23514', 400],
  ['22001', 400],
  ['22P02', 400],
  ['22021', 400],
  ['40001', 503],
  ['40P01', 503],
  ['57014', 503],
  ['57P01', 503],
  ['53300', 503],
  ['08006', 503],
  ['ECONNREFUSED', 503],
  ['42703', 500],
  ['42501', 500],
];
test.each(sqlStates)('the database error %s is answered as %i, without the database’s words', async (code, status) => {
  const error = Object.assign(new Error('Key (email)=(a@example.com) already exists'), { code });
  const answer = await ask(throwing(error), {});
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).not.toContain('example.com');
});

test('a row that row level security refused looks like an absent one', async () => {
  const error = Object.assign(new Error('new row violates row-level security policy for table "x"'), { code: '42501' });
  expect((await ask(throwing(error), {})).status).toBe(404);
});

test('a route that does not finish before its function’s time is a 504, and not a gateway’s own error', async () => {
  const route = defineRoute()({
    ...about,
    auth: 'none',
    responses: { 204: null },
    handle: async () => {
      await sleep(2_000, undefined, { ref: false });
      return { status: 204 };
    },
  });
  const answer = await ask(httpHandler({ routes: [route], deps: () => ({}) }), {}, 0.4);
  expect(answer.status).toBe(504);
});

test('dependencies that could not be made are asked for again by the next request, and then kept', async () => {
  let asked = 0;
  const route = defineRoute<{ n: number }>()({
    ...about,
    auth: 'none',
    responses: { 200: Thing },
    handle: async ({ n }) => ({ status: 200, body: { id: n } }),
  });
  const handler = httpHandler({
    routes: [route],
    deps: () => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return { n: asked };
    },
  });
  expect((await ask(handler, {})).status).toBe(500);
  expect((await ask(handler, {})).body).toEqual({ id: 2 });
  expect((await ask(handler, {})).body).toEqual({ id: 2 });
});

const echo = httpHandler({
  deps: () => ({}),
  routes: [
    defineRoute()({
      ...about,
      auth: 'none',
      path: '/v1/things/{name}',
      params: z.strictObject({ name: z.string() }),
      responses: { 200: z.object({ name: z.string() }) },
      handle: async (_deps, _ctx, { params }) => ({ status: 200, body: params }),
    }),
    defineRoute()({
      ...about,
      auth: 'none',
      path: '/v1/things/special',
      responses: { 204: null },
      handle: async () => ({ status: 204 }),
    }),
    defineRoute()({
      ...about,
      auth: 'none',
      path: '/v1/page',
      responses: { 200: { contentType: 'text/html; charset=utf-8', description: 'A page.' } },
      handle: async () => ({ status: 200, body: new TextEncoder().encode('<p>é</p>') }),
    }),
  ],
});

test('paths are read encoded or not, with or without the stage before them, and with a slash at the end', async () => {
  const named = async (path: string, stage?: string) =>
    (await ask(echo, { path, ...(stage === undefined ? {} : { stage }) })).body;
  expect(await named('/v1/things/a%20b')).toEqual({ name: 'a b' });
  expect(await named('/v1/things/a b')).toEqual({ name: 'a b' });
  expect(await named('/v1/things/a%2Fb')).toEqual({ name: 'a/b' });
  expect(await named('/v1/things/100%')).toEqual({ name: '100%' });
  expect(await named('/v1/%74hings/caf%C3%A9/')).toEqual({ name: 'café' });
  expect(await named('/v1/things/x', 'prod')).toEqual({ name: 'x' });
  expect(await named('/v1/things/x', 'v1')).toEqual({ name: 'x' });
});

test('a fixed path wins over one with parameters', async () => {
  expect((await ask(echo, { path: '/v1/things/special' })).status).toBe(204);
});

test('an answer that is no JSON keeps its type and bytes', async () => {
  const answer = await ask(echo, { path: '/v1/page' });
  expect(answer).toMatchObject({ status: 200, body: '<p>é</p>' });
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('every answer forbids storing, sniffing and framing, and names the request', async () => {
  for (const answer of [await ask(echo, { path: '/v1/things/x' }), await ask(echo, {}), await ask(throwing(1), {})]) {
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('pages on allowed origins may read answers and refusals; others may not', async () => {
  const from = async (origin: string, path = '/v1/things/x') =>
    (await ask(echo, { path, headers: { Origin: origin } })).headers;
  expect((await from('https://app.example.com'))['access-control-allow-origin']).toBe('https://app.example.com');
  expect((await from('https://app.example.com', '/nothing'))['access-control-allow-origin']).toBe(
    'https://app.example.com',
  );
  for (const origin of [
    'https://evil.example',
    'https://app.example.com.evil.example',
    'http://app.example.com',
    'null',
  ]) {
    const headers = await from(origin);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers.vary).toBe('origin');
  }
});

test('a preflight is answered for allowed origins, with what they may send, and never with credentials', async () => {
  const preflight = async (origin: string) =>
    ask(echo, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PATCH' } });
  const allowed = await preflight('https://app.example.com');
  expect(allowed.status).toBe(204);
  expect(allowed.headers).toMatchObject({
    'access-control-allow-origin': 'https://app.example.com',
    'access-control-max-age': '600',
  });
  expect(allowed.headers['access-control-allow-methods']).toContain('PATCH');
  expect(allowed.headers['access-control-allow-headers']).toContain('idempotency-key');
  expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
  expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
});

test('an event that is none is answered, not thrown', async () => {
  const context = lambdaContext({ function: 'things', timeoutSeconds: 10 });
  for (const event of [
    undefined,
    null,
    {},
    'text',
    { requestContext: {} },
    { version: '1.0', httpMethod: 'GET', path: '/' },
  ]) {
    expect(await echo(event, context)).toMatchObject({ statusCode: 500 });
  }
});

test('an event without headers, query and body is read', async () => {
  const event = { rawPath: '/v1/things/x', requestContext: { http: { method: 'get' } } };
  const context = lambdaContext({ function: 'things', timeoutSeconds: 10 });
  expect(await echo(event, context)).toMatchObject({ statusCode: 200 });
});
