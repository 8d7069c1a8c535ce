import { randomUUID } from 'node:crypto';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { Events, type MutableResponse } from 'oauth2-mock-server';
import { testApi } from '../support/api.ts';
import { arrive, visitIssuer } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { testIssuer } from '../support/issuer.ts';

const database = await testDatabase();
const issuer = await testIssuer();
const api = await testApi(database, { GOOGLE_ISSUER: issuer.url });
afterAll(() => issuer.stop());

const accounts = async () => (await database.sql('SELECT FROM users.users')).length;
const sessions = async () => (await database.sql('SELECT FROM users.sessions')).length;
afterEach(async () => {
  expect({ accounts: await accounts(), sessions: await sessions() }).toEqual({ accounts: 0, sessions: 0 });
});

const identify = (claims: Record<string, unknown> = {}) =>
  issuer.identify({ email: `robin-${randomUUID().slice(0, 8)}@example.test`, ...claims });

const refusedField = async (field: string) => {
  const answer = await arrive(api, await visitIssuer(api));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errors: [{ field }] });
};

const now = () => Math.floor(Date.now() / 1_000);
const changes: [string, Record<string, unknown>][] = [
  ['another nonce', { nonce: 'somebody-elses' }],
  ['another audience', { aud: 'another-client' }],
  ['several audiences and another authorized party', { aud: ['test-client', 'other'], azp: 'other' }],
  ['several audiences and no authorized party', { aud: ['test-client', 'other'] }],
  ['another authorized party', { azp: 'other' }],
  ['another issuer', { iss: 'https://issuer.example' }],
  ['a time that has passed', { exp: now() - 3_600 }],
  ['an issue time in the future', { iat: now() + 3_600 }],
  ['an issue time of yesterday', { iat: now() - 86_400 }],
  ['no subject', { sub: undefined }],
  ['no address', { email: undefined }],
  ['no word on whether the address is verified', { email_verified: undefined }],
  ['a text where the word on the address should be', { email_verified: 'true' }],
];
test.each(changes)('an ID token with %s signs nobody in', async (_name, claims) => {
  identify();
  issuer.tamperOnce(({ payload }) => Object.assign(payload, claims));
  await refusedField('code');
});

test('an address that Google has not verified signs nobody in', async () => {
  identify({ email_verified: false });
  expect((await arrive(api, await visitIssuer(api))).status).toBe(403);
});

const forged: [string, (idToken: string) => Promise<string>][] = [
  [
    'alg none',
    async (idToken) => {
      const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
      return `${header}.${idToken.split('.')[1]}.`;
    },
  ],
  [
    'a key that is not the issuer’s under its name',
    async (idToken) => {
      const { privateKey } = await generateKeyPair('RS256');
      const kid = issuer.server.issuer.keys.toJSON()[0]?.kid ?? '';
      return new SignJWT(decodeJwt(idToken)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
    },
  ],
  [
    'an unknown key',
    async (idToken) => {
      const { privateKey } = await generateKeyPair('RS256');
      return new SignJWT(decodeJwt(idToken)).setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(privateKey);
    },
  ],
  [
    'HS256 with the client secret',
    async (idToken) =>
      new SignJWT(decodeJwt(idToken))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode('test-secret')),
  ],
  ['no token at all', async () => 'not.a.token'],
];
const claimsFor = (nonce: string | null) => ({
  iss: issuer.url,
  aud: 'test-client',
  sub: 'forged',
  email: 'forged@example.test',
  email_verified: true,
  nonce,
  iat: now(),
  exp: now() + 600,
});
const answerWith = (idToken: string) =>
  issuer.server.service.once(Events.BeforeResponse, (response: MutableResponse) => {
    if (typeof response.body === 'object') Object.assign(response.body, { id_token: idToken });
  });

test('the control of the next tests: the same claims under the issuer’s own key do sign in', async () => {
  const visit = await visitIssuer(api);
  const claims = claimsFor(visit.authorizeUrl.searchParams.get('nonce'));
  answerWith(
    await issuer.server.issuer.buildToken({ scopesOrTransform: (_header, payload) => Object.assign(payload, claims) }),
  );
  expect((await arrive(api, visit)).status).toBe(200);
  await database.sql('DELETE FROM users.users');
});

test.each(forged)('an ID token signed with %s signs nobody in', async (_name, forge) => {
  identify();
  const visit = await visitIssuer(api);
  const claims = claimsFor(visit.authorizeUrl.searchParams.get('nonce'));
  answerWith(await forge(`e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`));
  const answer = await arrive(api, visit);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errors: [{ field: 'code' }] });
});

test('a code that the issuer refuses signs nobody in', async () => {
  identify();
  issuer.server.service.once(Events.BeforeResponse, (response: MutableResponse) => {
    Object.assign(response, { statusCode: 400, body: { error: 'invalid_grant' } });
  });
  await refusedField('code');
});

test('a code of another visit fails its PKCE check', async () => {
  identify();
  const [mine, other] = [await visitIssuer(api), await visitIssuer(api)];
  mine.callback.searchParams.set('code', other.callback.searchParams.get('code') ?? '');
  const answer = await arrive(api, mine);
  expect(answer.status).toBe(400);
});

test('an issuer that fails is a 503 and never a sign-in', async () => {
  identify();
  const visit = await visitIssuer(api);
  issuer.server.service.once(Events.BeforeResponse, (response: MutableResponse) => {
    Object.assign(response, { statusCode: 502, body: { error: 'bad gateway' } });
  });
  const answer = await arrive(api, visit);
  expect(answer.status).toBe(503);
  expect(answer.headers['retry-after']).toBe('5');
});

test('a state is refused in another browser, and still works in its own afterwards', async () => {
  identify({ email_verified: false });
  const [mine, other] = [await visitIssuer(api), await visitIssuer(api)];
  for (const cookies of [{}, other.cookies, { jobhuntai_sign_in: 'guess' }]) {
    const answer = await arrive(api, { callback: mine.callback, cookies });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'state' }] });
  }
  // 403, no longer 400: its own browser came as far as the check of the address.
  expect((await arrive(api, mine)).status).toBe(403);
});

test('a state works once', async () => {
  identify({ email_verified: false });
  const visit = await visitIssuer(api);
  expect((await arrive(api, visit)).status).toBe(403);
  const again = await arrive(api, visit);
  expect(again.status).toBe(400);
  expect(again.body).toMatchObject({ errors: [{ field: 'state' }] });
});

test('a state of eleven minutes ago is refused', async () => {
  identify();
  const visit = await visitIssuer(api);
  await database.sql(`UPDATE users.sign_in_states SET expires_at = expires_at - interval '11 minutes'`);
  const answer = await arrive(api, visit);
  expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'state' }] });
});

test('a state made to connect a mailbox signs nobody in', async () => {
  identify();
  const visit = await visitIssuer(api);
  const user = await database.createUser();
  await database.sql(`UPDATE users.sign_in_states SET purpose = 'connect_mail', user_id = $1`, [user.id]);
  expect((await arrive(api, visit)).status).toBe(400);
  await database.sql('DELETE FROM users.users');
});

test('a person who says no, and a callback without a code, are told to start again', async () => {
  const { cookies } = await visitIssuer(api);
  const no = await api.get('/v1/auth/google/callback', { cookies, query: { state: 'x', error: 'access_denied' } });
  expect(no.body).toMatchObject({ status: 400, errors: [{ field: 'error' }] });
  const none = await api.get('/v1/auth/google/callback', { cookies, query: { state: 'x' } });
  expect(none.body).toMatchObject({ status: 400, errors: [{ field: 'code' }] });
  const browser = await api.get('/v1/auth/google/callback', {
    cookies,
    query: { state: 'x', error: 'access_denied' },
    headers: { accept: 'text/html' },
  });
  expect([browser.status, browser.headers.location?.split('#')[1]]).toEqual([302, '/?sign_in=denied']);
  const empty = await api.get('/v1/auth/google/callback');
  expect(empty.body).toMatchObject({ status: 400, errors: [{ field: 'state' }] });
});
