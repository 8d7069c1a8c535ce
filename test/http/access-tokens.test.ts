import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { accessTokens } from '../../shared/adapters/session/access-tokens.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const secret = randomBytes(32);
const database = await testDatabase();
const api = await testApi(database, { SESSION_SECRET: secret.toString('base64') });

const kidOf = (key: Uint8Array) => createHash('sha256').update(key).digest('base64url').slice(0, 12);
const user = await database.createUser();
const { sessionId, accessToken } = await api.signIn(user);
const now = Math.floor(Date.now() / 1_000);
const good = { iss: 'jobhuntai', aud: 'jobhuntai-api', sub: user.id, sid: sessionId, iat: now, exp: now + 600 };
const sign = (claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}, key: Uint8Array = secret) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: kidOf(secret), ...header }).sign(key);

const refused = async (token: string) => {
  const answer = await api.get('/v1/me', { token });
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
};

test('the control: a token with just these claims under our secret is taken', async () => {
  expect((await api.get('/v1/me', { token: await sign(good) })).status).toBe(200);
});

test('a token that has expired is refused', async () => refused(await sign({ ...good, exp: now - 1 })));
test('a token for another audience is refused', async () => refused(await sign({ ...good, aud: 'other' })));
test('a token of another issuer is refused', async () => refused(await sign({ ...good, iss: 'other' })));
test('a token without a session is refused', async () => refused(await sign({ ...good, sid: undefined })));
test('a token of a session that does not exist is refused', async () =>
  refused(await sign({ ...good, sid: randomUUID() })));
test('a session’s token in another person’s name is refused', async () => {
  const other = await database.createUser();
  await refused(await sign({ ...good, sub: other.id }));
});
test('ids that are no ids are refused', async () => refused(await sign({ ...good, sub: "' OR 1=1 --", sid: '1' })));
test('a token signed with another secret is refused', async () => refused(await sign(good, {}, randomBytes(32))));
test('a token that names an unknown key is refused', async () => refused(await sign(good, { kid: 'unknown' })));
test('a token of another type is refused', async () => refused(await sign(good, { typ: 'JWT' })));
test('a token with a stronger algorithm than ours is refused', async () =>
  refused(await sign(good, { alg: 'HS512' }, randomBytes(64))));

test('a token with alg none is refused', async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  await refused(`${part({ alg: 'none', typ: 'at+jwt', kid: kidOf(secret) })}.${part(good)}.`);
});

test('a token whose content was changed is refused', async () => {
  const [header, , signature] = accessToken.split('.');
  const payload = Buffer.from(JSON.stringify({ ...good, exp: now + 86_400 })).toString('base64url');
  await refused(`${header}.${payload}.${signature}`);
});

test('what is no token at all is refused', async () => {
  for (const token of ['', 'x', 'a.b.c', '..', 'null', '{}']) await refused(token);
  for (const authorization of [
    'Basic dXNlcjpwYXNz',
    'Bearer',
    accessToken,
    `Bearer ${accessToken} x`,
    `Token ${accessToken}`,
  ]) {
    expect((await api.get('/v1/me', { headers: { authorization } })).status).toBe(401);
  }
  expect((await api.get('/v1/me')).status).toBe(401);
});

test('the name of the header and the scheme may be written in any case', async () => {
  expect((await api.get('/v1/me', { headers: { AUTHORIZATION: `bearer ${accessToken}` } })).status).toBe(200);
});

test('after a rotation of secrets tokens under the former one are taken, until it is dropped', async () => {
  const next = randomBytes(32);
  const both = accessTokens({ secrets: [next, secret], minutes: 15 });
  expect(await both.verify(accessToken, new Date())).toEqual({ userId: user.id, sessionId });
  const { token } = await both.issue({ userId: user.id, sessionId }, new Date());
  expect(await accessTokens({ secrets: [next], minutes: 15 }).verify(token, new Date())).toBeDefined();
  expect(await accessTokens({ secrets: [next], minutes: 15 }).verify(accessToken, new Date())).toBeUndefined();
});

test('a token that was checked before is refused before its time and from its end on, and a changed one always', async () => {
  const tokens = accessTokens({ secrets: [secret], minutes: 15 });
  const token = await sign({ ...good, nbf: now });
  const at = (seconds: number) => tokens.verify(token, new Date((now + seconds) * 1_000));
  expect([await at(-1), await at(0), await at(1)]).toEqual([undefined, expect.anything(), expect.anything()]);
  expect([await at(-1), await at(599.9), await at(600)]).toEqual([undefined, expect.anything(), undefined]);
  const end = token.endsWith('A') ? 'B' : 'A';
  expect(await tokens.verify(`${token.slice(0, -4)}${end}${token.slice(-3)}`, new Date(now * 1_000))).toBeUndefined();
});

test('as many tokens as one likes are checked, each for its own person', async () => {
  const tokens = accessTokens({ secrets: [secret], minutes: 15 });
  const each = await Promise.all(
    Array.from({ length: 1_100 }, async () => {
      const bearer = { userId: randomUUID(), sessionId: randomUUID() };
      return { bearer, token: (await tokens.issue(bearer, new Date())).token };
    }),
  );
  for (const { bearer, token } of [...each, ...each]) expect(await tokens.verify(token, new Date())).toEqual(bearer);
});
