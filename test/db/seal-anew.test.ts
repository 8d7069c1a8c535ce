import { randomBytes, randomUUID } from 'node:crypto';
import { tokenVault } from '../../shared/adapters/crypto/envelope.ts';
import { sealAnew } from '../../shared/services/keys/seal-anew.ts';
import { bindingOf as bindingOfWebhook } from '../../shared/services/webhooks/secret.ts';
import { testDatabase } from '../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const clock = { now: () => new Date() };
const key = (version: string) => ({ version, key: randomBytes(32) });
const [v1, v2] = [key('v1'), key('v2')];
const [former, both, newest] = [tokenVault([v1]), tokenVault([v2, v1]), tokenVault([v2])];
const run = (vault: typeof former) => sealAnew({ db, clock, vault }, { requestId: 'test' });

/** A person with a connected account and a webhook whose secret was changed, all sealed by `vault`. */
async function person(vault = former) {
  const { id: userId } = await createUser();
  const webhookId = randomUUID();
  const token = (column: 'access_token' | 'refresh_token') => ({ userId, provider: 'google', column });
  await sql(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, refresh_token, expires_at)
     VALUES ($1, 'google', $2, $3, now() + interval '1 hour')`,
    [userId, vault.seal('access', token('access_token')), vault.seal('refresh', token('refresh_token'))],
  );
  await sql(
    `INSERT INTO integrations.webhooks (id, user_id, url, events, secret, former_secret, former_secret_until)
     VALUES ($1, $2, 'https://hook.example/x', '{reply.read}', $3, $4, now() + interval '1 day')`,
    [
      ...[webhookId, userId],
      ...[
        vault.seal('secret', bindingOfWebhook(userId, webhookId)),
        vault.seal('before', bindingOfWebhook(userId, webhookId)),
      ],
    ],
  );
  const opened = async (by: typeof former) => {
    const [permission] = await sql<{ access_token: string; refresh_token: string; updated_at: Date }>(
      'SELECT * FROM integrations.oauth_tokens WHERE user_id = $1',
      [userId],
    );
    const [webhook] = await sql<{ secret: string; former_secret: string }>(
      'SELECT * FROM integrations.webhooks WHERE user_id = $1',
      [userId],
    );
    return [
      by.open(permission?.access_token ?? '', token('access_token')),
      by.open(permission?.refresh_token ?? '', token('refresh_token')),
      by.open(webhook?.secret ?? '', bindingOfWebhook(userId, webhookId)),
      by.open(webhook?.former_secret ?? '', bindingOfWebhook(userId, webhookId)),
    ];
  };
  return { userId, opened };
}

afterEach(() => sql('DELETE FROM users.users'));

test('everything that a former key sealed is sealed anew, so that the key may go', async () => {
  const people = [await person(), await person(), await person(both)];
  expect(await run(both)).toEqual({ sealed_anew_count: 8, unreadable_secret_count: 0, old_key_people_count: 0 });
  for (const { opened } of people) expect(await opened(newest)).toEqual(['access', 'refresh', 'secret', 'before']);
  expect(await run(newest)).toEqual({ sealed_anew_count: 0, unreadable_secret_count: 0, old_key_people_count: 0 });
});

test('what no key opens is counted and left as it is, and its neighbours are sealed anew', async () => {
  const lost = await person(tokenVault([key('v1')]));
  const kept = await person();
  expect(await run(both)).toEqual({ sealed_anew_count: 4, unreadable_secret_count: 4, old_key_people_count: 0 });
  expect(await kept.opened(newest)).toEqual(['access', 'refresh', 'secret', 'before']);
  await expect(lost.opened(both)).rejects.toThrow('A stored secret cannot be opened');
});

test('a key that was taken away too early loses nothing: put back, it opens and moves what it sealed', async () => {
  const { opened } = await person();
  expect(await run(newest)).toMatchObject({ sealed_anew_count: 0, unreadable_secret_count: 4 });
  expect(await run(both)).toMatchObject({ sealed_anew_count: 4, unreadable_secret_count: 0 });
  expect(await opened(newest)).toEqual(['access', 'refresh', 'secret', 'before']);
});

test('runs at once neither lose nor mix anything', async () => {
  const people = [await person(), await person(), await person()];
  const runs = await Promise.all([run(both), run(both), run(both)]);
  expect(runs.reduce((sum, { sealed_anew_count: count }) => sum + count, 0)).toBe(12);
  for (const { opened } of people) expect(await opened(newest)).toEqual(['access', 'refresh', 'secret', 'before']);
});

test('people beyond the time of one run are counted, and come in the next', async () => {
  const { opened } = await person();
  const looks = [0, 30_000];
  const slow = { now: () => new Date(looks.shift() ?? 60_000) };
  const cut = await sealAnew({ db, clock: slow, vault: both }, { requestId: 'test' });
  expect(cut).toEqual({ sealed_anew_count: 0, unreadable_secret_count: 0, old_key_people_count: 1 });
  expect(await run(both)).toMatchObject({ sealed_anew_count: 4, old_key_people_count: 0 });
  expect(await opened(newest)).toEqual(['access', 'refresh', 'secret', 'before']);
});
