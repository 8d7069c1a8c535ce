import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { systemClock } from '../../shared/domain/clock.ts';
import { takePush } from '../../shared/services/mailbox/push.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testIssuer } from '../support/issuer.ts';
import { testQueues } from '../support/queues.ts';

const ACCOUNT = 'gmail-push@project.example';
const database = await testDatabase();
const { sql, createUser } = database;
const issuer = await testIssuer();
afterAll(() => issuer.stop());
const { server, endpoint, queue } = await testQueues();
const settings = { SQS_ENDPOINT: endpoint, QUEUE_URL_SYNC_MAILBOX: queue('sync-mailbox').url };
const api = await testApi(database, { ...settings, GMAIL_PUSH_ACCOUNT: ACCOUNT, GMAIL_PUSH_ISSUER: issuer.url });
const audience = `${api.environment.PUBLIC_URL}/v1/google/push`;

type Claims = Record<string, unknown>;
const tokenOf = (claims: Claims = {}): Promise<string> =>
  issuer.server.issuer.buildToken({
    scopesOrTransform: (_header, payload) => {
      const now = Math.floor(Date.now() / 1000);
      const good = { aud: audience, email: ACCOUNT, email_verified: true, sub: '1', iat: now, exp: now + 3_600 };
      Object.assign(payload, good, claims);
      Reflect.deleteProperty(payload, 'nbf');
    },
  });
const dataOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const push = (token: string, data: string) =>
  api.post('/v1/google/push', { message: { data, messageId: '1' }, subscription: 's' }, { token });
const notice = (emailAddress: string) => dataOf({ emailAddress, historyId: '1001' });

async function connected(address: string, status = 'active') {
  const user = await createUser();
  await sql(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, account_email, status)
     VALUES ($1, 'google', 'enc:v1:x', $2, $3)`,
    [user.id, address, status],
  );
  return user;
}
let seen = 0;
/** What was put on the queue since it was last looked at. */
const waiting = (): string[] => {
  const all = (server.inspectQueue('sync-mailbox')?.messages.ready ?? []).map(({ body }) => body);
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh;
};

test('a push puts the mailbox on the queue for each living account that connected it, and says nothing', async () => {
  const address = `${randomUUID()}@mail.example`;
  const people = [await connected(address), await connected(address.toUpperCase())];
  const gone = await connected(address);
  await sql('UPDATE users.users SET is_active = false WHERE id = $1', [gone.id]);
  await connected(address, 'reconnect_required');
  await connected(`${randomUUID()}@mail.example`);
  const answer = await push(await tokenOf(), notice(address));
  expect(answer).toMatchObject({ status: 204, body: undefined });
  const bodies = waiting();
  expect(bodies).toHaveLength(2);
  for (const { id } of people) expect(bodies.some((body) => body.includes(id))).toBe(true);
  expect((await push(await tokenOf(), notice('nobody@mail.example'))).status).toBe(204);
  expect(waiting()).toEqual([]);
});

test.each<[string, Claims]>([
  ['another account', { email: 'other@project.example' }],
  ['an address that is not verified', { email_verified: false }],
  ['no address', { email: undefined }],
  ['another audience', { aud: 'https://elsewhere.example/v1/google/push' }],
  ['another issuer', { iss: 'https://elsewhere.example' }],
  ['an end that is past', { iat: 1_700_000_000, exp: 1_700_003_600 }],
  ['no end', { exp: undefined }],
])('a token of %s is refused', async (_of, claims) => {
  const address = `${randomUUID()}@mail.example`;
  await connected(address);
  expect((await push(await tokenOf(claims), notice(address))).status).toBe(401);
  expect(waiting()).toEqual([]);
});

test('a token of a foreign key, of no key, none at all and any other text are refused', async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const { kid } = issuer.server.issuer.keys.toJSON()[0] ?? {};
  const claims = { email: ACCOUNT, email_verified: true };
  const sign = (alg: string, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) })
      .setIssuer(issuer.url)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
  const shared = new TextEncoder().encode(JSON.stringify(await exportJWK(privateKey)));
  const tokens = [await sign('RS256', privateKey), await sign('HS256', shared), 'x', '', 'a.b.c', 'a'.repeat(4_000)];
  for (const token of tokens) expect((await push(token, notice('a@mail.example'))).status).toBe(401);
});

test.each([
  dataOf({}),
  dataOf('text'),
  Buffer.from('{').toString('base64'),
  dataOf({ emailAddress: 'x', historyId: '1' }),
])('a notice that is none is refused in words: %s', async (data) => {
  const answer = await push(await tokenOf(), data);
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain('message.data');
});

test('where no subscription is configured every push is refused', async () => {
  const deps = { db: database.db, clock: systemClock, queues: { send: async () => undefined }, tokens: undefined };
  const push = { authorization: `Bearer ${await tokenOf()}`, message: { data: notice('a@mail.example') } };
  await expect(takePush(deps, push)).rejects.toThrow('No push subscription is configured here.');
});
