import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { Me } from '../../shared/contracts/me.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);
const user = await database.createUser();
const { accessToken: token } = await api.signIn(user);

const json = { 'content-type': 'application/json' };
const patch = (rawBody: string | Uint8Array, headers: Record<string, string> = json) =>
  api.request({ method: 'PATCH', path: '/v1/me', token, rawBody, headers });

test('an unknown address is a 404 whatever the method', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']) {
    for (const path of [
      '/v1/nothing',
      '/v1',
      '/admin',
      '/v1/auth/nothing',
      '/favicon.ico',
      '/v1/me%00',
      '/%',
      '/..%2f..%2fetc',
    ]) {
      expect((await api.request({ method, path, token })).status).toBe(404);
    }
  }
});

test('a method that an address does not take is a 405 that names those it takes', async () => {
  const put = await api.put('/v1/me', { name: 'x' }, { token });
  expect(put.status).toBe(405);
  expect(put.headers.allow).toBe('GET, HEAD, OPTIONS, PATCH');
  expect((await api.get('/v1/auth/sign-out', { token })).headers.allow).toBe('OPTIONS, POST');
  expect((await api.request({ method: 'BREW', path: '/v1/me' })).status).toBe(405);
  expect((await api.delete('/health')).status).toBe(405);
});

test('HEAD is answered as GET without a body', async () => {
  const answer = await api.request({ method: 'HEAD', path: '/v1/me', token });
  expect(answer).toMatchObject({ status: 200, body: undefined });
  expect(answer.headers['content-type']).toBe('application/json');
});

test('JSON that breaks is a 400 that says where, without repeating it', async () => {
  const bodies = ['{', '{"name":', '{"name": "x",}', 'name=x', '[1,2', '"', '{"name": secret-value}', '\u0000'];
  for (const body of bodies) {
    const answer = await patch(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'body' }] });
    expect(JSON.stringify(answer.body)).not.toContain('secret-value');
  }
  expect(JSON.stringify((await patch('{"name": "x",}')).body)).toContain('position 13 (line 1 column 14)');
});

test('a body that is no UTF-8 is a 400, also where the gateway encoded it', async () => {
  const answer = await api.request({
    method: 'PATCH',
    path: '/v1/me',
    token,
    rawBody: Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]),
    headers: json,
    base64: true,
  });
  expect(answer.status).toBe(400);
});

test('a body that the gateway encoded is read like any other', async () => {
  const rawBody = JSON.stringify({ name: 'Zoë Example' });
  const answer = await api.request({ method: 'PATCH', path: '/v1/me', token, rawBody, headers: json, base64: true });
  expect(answer.as(Me).name).toBe('Zoë Example');
});

test('a body of more than 64 KB is a 413, counted in bytes', async () => {
  expect((await patch(JSON.stringify({ name: 'x'.repeat(65_536) }))).status).toBe(413);
  expect((await patch(JSON.stringify({ name: 'é'.repeat(33_000) }))).status).toBe(413);
  expect((await patch(JSON.stringify({ name: 'x'.repeat(65_000) }))).status).toBe(400);
});

test('a body of another content type is a 415', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data',
    '',
  ]) {
    expect((await patch('{"name":"x"}', { 'content-type': type })).status).toBe(415);
  }
  expect((await patch('{"name":"x"}', {})).status).toBe(415);
  for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/merge-patch+json']) {
    expect((await patch('{"name":"x"}', { 'Content-Type': type })).status).toBe(200);
  }
});

test('a body that is missing, or no object, is named', async () => {
  for (const answer of [
    await api.patch('/v1/me', undefined, { token }),
    await patch('null'),
    await patch('[]'),
    await patch('7'),
  ]) {
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'body' }] });
  }
  // Any field may be left out, but not all of them.
  expect((await patch('{}')).body).toMatchObject({ status: 400, errors: [{ field: 'body' }] });
});

test('fields that are not taken are refused by name, those of the prototype too', async () => {
  const answer = await patch('{"name":"x","__proto__":{"admin":true},"constructor":1,"id":"2"}');
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errors: [{ field: '__proto__' }, { field: 'constructor' }, { field: 'id' }] });
});

test('a date that is none is named, also where it would be compared with another', async () => {
  const job = { company_name: 'Firm', job_title: 'Baker', start_date: '2020', end_date: 'soon' };
  const answer = await api.post('/v1/experience', job, { token });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errors: [{ field: 'end_date' }] });
});

test('a body where none is taken is refused, an empty object is not', async () => {
  const session = await api.signIn(user);
  const answer = await api.post('/v1/auth/sign-out', { everywhere: true }, { token: session.accessToken });
  expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'everywhere' }] });
  expect((await api.post('/v1/auth/sign-out', {}, { token: session.accessToken })).status).toBe(204);
});

test('an id that is none is a 400 that names it; one that is foreign or absent is a 404', async () => {
  for (const id of ['1', 'me', "' OR 1=1 --", '%00', 'x'.repeat(2_000), '..%2fme', `${randomUUID()}x`]) {
    const answer = await api.delete(`/v1/auth/sessions/${encodeURI(id)}`, { token });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'session_id' }] });
  }
  expect((await api.delete(`/v1/auth/sessions/${randomUUID()}`, { token })).status).toBe(404);
});

test('query parameters that are unknown, twice, or out of their range are named', async () => {
  const list = (query: Record<string, string | string[]>) => api.get('/v1/auth/sessions', { token, query });
  const cases: [Record<string, string | string[]>, string][] = [
    [{ limit: '0' }, 'limit'],
    [{ limit: '101' }, 'limit'],
    [{ limit: 'many' }, 'limit'],
    [{ limit: '' }, 'limit'],
    [{ limit: ['1', '2'] }, 'limit'],
    [{ Limit: '1' }, 'Limit'],
    [{ sort: 'asc' }, 'sort'],
    [{ __proto__x: 'x' }, '__proto__x'],
    [{ cursor: '' }, 'cursor'],
    [{ cursor: 'nonsense' }, 'cursor'],
    [{ cursor: Buffer.from('{"id":"1"}').toString('base64url') }, 'cursor'],
    [{ cursor: Buffer.from('null').toString('base64url') }, 'cursor'],
    [{ cursor: Buffer.from([0xff, 0xfe]).toString('base64url') }, 'cursor'],
    [{ cursor: 'x'.repeat(1_001) }, 'cursor'],
  ];
  for (const [query, field] of cases) {
    expect((await list(query)).body).toMatchObject({ status: 400, errors: [{ field }] });
  }
});

test('the answer to a bad request of somebody who is not signed in is 401 before anything is read', async () => {
  const answer = await api.request({ method: 'PATCH', path: '/v1/me', rawBody: '{', headers: json });
  expect(answer.status).toBe(401);
});

test('whatever is sent as a body or a query, the answer is never a 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.string(), fc.string({ unit: 'binary' }), async (body, text, key) => {
      const answers = [
        await patch(body),
        await patch(text),
        await patch(JSON.stringify({ name: key })),
        await patch(JSON.stringify({ [key]: text })),
        await api.get('/v1/auth/sessions', { token, query: { [key]: text, cursor: text } }),
        await api.delete(`/v1/auth/sessions/${encodeURIComponent(key.toWellFormed())}x`, { token }),
        await api.post('/v1/auth/refresh', { refresh_token: key }),
      ];
      for (const { status } of answers) expect(status).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
});
