import { randomUUID } from 'node:crypto';
import { SessionTokens } from '../../shared/contracts/auth.ts';
import { Me } from '../../shared/contracts/me.ts';
import { testApi } from '../support/api.ts';
import { arrive, cookiesOf, visitIssuer } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { testIssuer } from '../support/issuer.ts';

const database = await testDatabase();
const issuer = await testIssuer();
const api = await testApi(database, { GOOGLE_ISSUER: issuer.url });
afterAll(() => issuer.stop());

const address = () => `robin-${randomUUID().slice(0, 8)}@example.test`;
const signIn = async () => arrive(api, await visitIssuer(api));
const usersWith = (email: string) =>
  database.sql<{ id: string; google_id: string | null }>('SELECT * FROM users.users WHERE lower(email) = lower($1)', [
    email,
  ]);

test('a new person signs in with Google and gets an account and working tokens', async () => {
  const email = address();
  issuer.identify({ sub: 'google-1', email, name: 'Robin Example', picture: 'https://pictures.example/robin.png' });
  const answer = await signIn();
  expect(answer.status).toBe(200);
  const tokens = answer.as(SessionTokens);
  expect(tokens.token_type).toBe('Bearer');
  expect(tokens.expires_in).toBeGreaterThan(890);
  expect(tokens.expires_in).toBeLessThanOrEqual(900);
  expect(cookiesOf(answer)).toEqual({ jobhuntai_sign_in: '' });
  const me = (await api.get('/v1/me', { token: tokens.access_token })).as(Me);
  expect(me).toMatchObject({ email, name: 'Robin Example', email_verified: true, session_id: tokens.session_id });
  expect(me.picture_url).toBe('https://pictures.example/robin.png');
  expect(me.last_login_at).not.toBeNull();
});

test('the visit is bound by PKCE, state and nonce, and its cookie is HttpOnly and Lax', async () => {
  const started = await api.get('/v1/auth/google/start');
  const parameters = Object.fromEntries(new URL(started.headers.location ?? '').searchParams);
  expect(parameters).toMatchObject({
    response_type: 'code',
    client_id: 'test-client',
    redirect_uri: 'http://127.0.0.1:3000/v1/auth/google/callback',
    scope: 'openid email profile',
    code_challenge_method: 'S256',
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(parameters[name]).toMatch(/^[\w-]{43}$/);
  expect(started.cookies.join()).toMatch(
    /^jobhuntai_sign_in=[\w-]{43}; Path=\/v1\/auth; Max-Age=600; HttpOnly; SameSite=Lax$/,
  );
  const kept = await database.sql<{ row: string }>('SELECT s::text AS row FROM users.sign_in_states s');
  expect(kept.map(({ row }) => row).join()).not.toContain(parameters.state);
});

test('signing in again finds the same account by its Google id, whatever the address is now', async () => {
  const email = address();
  issuer.identify({ sub: 'google-moves', email });
  await signIn();
  issuer.identify({ sub: 'google-moves', email: address() });
  const again = (await signIn()).as(SessionTokens);
  const me = (await api.get('/v1/me', { token: again.access_token })).as(Me);
  expect(me.email).toBe(email);
});

test('an account with the same verified address and no Google id is linked', async () => {
  const email = address();
  const user = await database.createUser({ email: email.toUpperCase(), google_id: null, email_verified: false });
  issuer.identify({ sub: 'google-links', email });
  const tokens = (await signIn()).as(SessionTokens);
  expect((await api.get('/v1/me', { token: tokens.access_token })).as(Me)).toMatchObject({
    id: user.id,
    email_verified: true,
  });
});

test('an account with the same address and another Google id is left alone', async () => {
  const email = address();
  const user = await database.createUser({ email, google_id: 'google-first-owner' });
  issuer.identify({ sub: 'google-second-owner', email });
  const answer = await signIn();
  expect(answer.status).toBe(409);
  expect(await usersWith(email)).toMatchObject([{ id: user.id, google_id: 'google-first-owner' }]);
});

test('an inactive account cannot sign in', async () => {
  await database.createUser({ google_id: 'google-inactive', is_active: false });
  issuer.identify({ sub: 'google-inactive', email: address() });
  expect((await signIn()).status).toBe(403);
});

test('a deleted account is not signed in to: the person starts anew', async () => {
  const email = address();
  const gone = await database.createUser({ email, google_id: 'google-returns', deleted_at: new Date() });
  issuer.identify({ sub: 'google-returns', email });
  const tokens = (await signIn()).as(SessionTokens);
  const me = (await api.get('/v1/me', { token: tokens.access_token })).as(Me);
  expect(me.id).not.toBe(gone.id);
});

test('two first sign-ins of one person at once make one account', async () => {
  const email = address();
  issuer.identify({ sub: 'google-twice', email });
  const visits = await Promise.all([visitIssuer(api), visitIssuer(api), visitIssuer(api)]);
  const answers = await Promise.all(visits.map((visit) => arrive(api, visit)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await usersWith(email)).toHaveLength(1);
});

test('with redirect_to the browser goes to that page of ours and keeps the refresh token in a strict cookie', async () => {
  issuer.identify({ email: address() });
  const answer = await arrive(api, await visitIssuer(api, { redirect_to: '/' }));
  expect(answer.status).toBe(302);
  expect(answer.headers.location).toBe('http://127.0.0.1:3000/');
  expect(answer.cookies.find((line) => line.startsWith('jobhuntai_refresh='))).toMatch(
    /; Path=\/v1\/auth; Max-Age=2592000; HttpOnly; SameSite=Strict$/,
  );
});

test('redirect_to takes no address but our own pages', async () => {
  for (const redirect_to of ['https://evil.example/', '//evil.example', '/\\evil.example', '/v1/me', '']) {
    const answer = await api.get('/v1/auth/google/start', { query: { redirect_to } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'redirect_to' }] });
  }
});
