import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { Conflict } from '../../shared/domain/errors.ts';
import { defineRoute, httpHandler } from '../../shared/runtime/http.ts';
import { testApi } from '../support/api.ts';
import { ask } from '../support/capability.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);
const signedIn = async () => (await api.signIn(await database.createUser())).accessToken;

type Deps = { effect: (name: string) => Promise<void> };
const made: string[] = [];
let effect: Deps['effect'] = async () => undefined;
beforeEach(() => {
  made.length = 0;
  effect = async (name) => {
    made.push(name);
  };
});

const create = (path: `/${string}`) =>
  defineRoute<Deps>()({
    method: 'POST',
    path,
    tag: 'Things',
    summary: 'Make a thing',
    auth: 'user',
    idempotent: true,
    body: z.strictObject({ name: z.string(), size: z.number().optional() }),
    responses: { 201: z.object({ zulu: z.string(), alpha: z.number() }) },
    handle: async (deps, _ctx, { body }) => {
      await deps.effect(body.name);
      return {
        status: 201,
        body: { zulu: body.name, alpha: made.length },
        headers: { location: `/v1/things/${body.name}` },
      };
    },
  });
const handler = httpHandler<Deps>({
  routes: [create('/v1/things'), create('/v1/others')],
  deps: () => ({ effect: (name) => effect(name) }),
});
const post = (token: string, idempotencyKey: string, body: unknown = { name: 'one' }, path = '/v1/things') =>
  ask(handler, { method: 'POST', path, token, idempotencyKey, body });

test('the same key and body give the same answer, byte for byte and marked, and one effect', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  const first = await post(token, key);
  expect(first.headers['idempotency-replayed']).toBeUndefined();
  const second = await post(token, key);
  expect(second).toMatchObject({ status: 201, body: first.body });
  expect(JSON.stringify(second.body)).toBe('{"zulu":"one","alpha":1}');
  expect(second.headers).toMatchObject({ location: '/v1/things/one', 'idempotency-replayed': 'true' });
  expect(made).toEqual(['one']);
});

test('neither the key nor a word of the answer can be read in the table', async () => {
  const [user, key] = [await database.createUser(), randomUUID()];
  const { accessToken: token } = await api.signIn(user);
  await post(token, key, { name: 'uploadformsecret' });
  const rows = await database.sql('SELECT * FROM users.idempotency_keys WHERE user_id = $1', [user.id]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify({ ...rows[0], response_headers: null })).not.toMatch(
    new RegExp(`uploadformsecret|zulu|${key}`),
  );
  expect((await post(token, key, { name: 'uploadformsecret' })).body).toMatchObject({ zulu: 'uploadformsecret' });
});

test('the same key with another body or query is a 409 and has no effect', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  await post(token, key);
  expect((await post(token, key, { name: 'two' })).status).toBe(409);
  expect(made).toEqual(['one']);
});

test('a key belongs to one person and one route', async () => {
  const [token, other, key] = [await signedIn(), await signedIn(), randomUUID()];
  await post(token, key, { name: 'mine' });
  expect((await post(other, key, { name: 'theirs' })).status).toBe(201);
  expect((await post(token, key, { name: 'elsewhere' }, '/v1/others')).status).toBe(201);
  expect(made).toEqual(['mine', 'theirs', 'elsewhere']);
});

test('of many requests with one key at the same moment one takes effect and the others are told to wait', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  const gate = Promise.withResolvers<void>();
  effect = async (name) => {
    made.push(name);
    await gate.promise;
  };
  const others = Promise.withResolvers<void>();
  const statuses: number[] = [];
  const running = Array.from({ length: 4 }, async () => {
    statuses.push((await post(token, key)).status);
    if (statuses.length === 3) others.resolve();
  });
  await others.promise;
  expect(statuses).toEqual([409, 409, 409]);
  gate.resolve();
  await Promise.all(running);
  expect(statuses[3]).toBe(201);
  expect(made).toEqual(['one']);
  expect((await post(token, key)).headers['idempotency-replayed']).toBe('true');
});

test('a refusal by a rule gives the key free, so that the request can be corrected', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  effect = async () => {
    throw new Conflict('not now');
  };
  expect((await post(token, key)).status).toBe(409);
  effect = async (name) => {
    made.push(name);
  };
  expect((await post(token, key, { name: 'corrected' })).status).toBe(201);
  expect(made).toEqual(['corrected']);
});

test('a body that does not fit takes no key', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  expect((await post(token, key, { name: 7 })).status).toBe(400);
  expect((await post(token, key)).status).toBe(201);
});

test('after a failure of unknown outcome the key is refused and the effect is not repeated', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  effect = async (name) => {
    made.push(name);
    throw new Error('the connection broke after the commit');
  };
  expect((await post(token, key)).status).toBe(500);
  const soon = await post(token, key);
  expect(soon.status).toBe(409);
  expect(soon.headers['retry-after']).toBe('1');
  await database.sql(
    `UPDATE users.idempotency_keys SET created_at = created_at - interval '2 minutes' WHERE key = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [key],
  );
  const later = await post(token, key);
  expect(later.body).toMatchObject({ status: 409, detail: expect.stringContaining('not known') });
  expect(made).toEqual(['one']);
});

test('a function that dies before its effect leaves a key that is refused, never a second effect', async () => {
  const user = await database.createUser();
  const { accessToken: token } = await api.signIn(user);
  const key = randomUUID();
  await post(token, key);
  await database.sql(
    `UPDATE users.idempotency_keys SET response_status = NULL, response_headers = NULL, response_body = NULL,
       created_at = now() - interval '2 minutes' WHERE key = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [key],
  );
  expect((await post(token, key)).status).toBe(409);
  expect(made).toEqual(['one']);
});

test('a key is forgotten after a day', async () => {
  const [token, key] = [await signedIn(), randomUUID()];
  await post(token, key);
  const [row] = await database.sql<{ hours: number }>(
    `SELECT extract(epoch FROM expires_at - created_at)::int / 3600 AS hours FROM users.idempotency_keys WHERE key = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [key],
  );
  expect(row?.hours).toBe(24);
  await database.sql(
    `UPDATE users.idempotency_keys SET expires_at = now() - interval '1 second' WHERE key = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [key],
  );
  expect((await post(token, key, { name: 'new' })).status).toBe(201);
  expect(made).toEqual(['one', 'new']);
});

test('a key that is empty, too long or has spaces is named', async () => {
  const token = await signedIn();
  for (const key of ['', ' ', 'a b', 'x'.repeat(256), 'é']) {
    expect((await post(token, key)).body).toMatchObject({ status: 400, errors: [{ field: 'Idempotency-Key' }] });
  }
  expect(made).toEqual([]);
});

test('without a key each request has its own effect', async () => {
  const token = await signedIn();
  await ask(handler, { method: 'POST', token, body: { name: 'one' } });
  await ask(handler, { method: 'POST', token, body: { name: 'one' } });
  expect(made).toEqual(['one', 'one']);
});
