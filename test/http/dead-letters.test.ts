import { DeadLetterQueues, Redriven } from '../../shared/contracts/dead-letters.ts';
import { messages } from '../../shared/contracts/messages/index.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
const urls = Object.keys(messages).flatMap((name) => {
  const { url, deadLetterUrl } = queue(name);
  const variable = `QUEUE_URL_${name.replaceAll('-', '_').toUpperCase()}`;
  return [
    [variable, url],
    [`${variable}_DEAD`, deadLetterUrl],
  ];
});
const api = await testApi(database, { SQS_ENDPOINT: endpoint, ...Object.fromEntries(urls) });
const REDRIVE = '/v1/operator/dead-letters/redrive';
const bodies = (name: string) => (server.inspectQueue(name)?.messages.ready ?? []).map(({ body }) => body);

async function person(is_operator: boolean) {
  const user = await database.createUser();
  await database.sql('UPDATE users.users SET is_operator = $2 WHERE id = $1', [user.id, is_operator]);
  return { user, token: (await api.signIn(user)).accessToken };
}
const bury = (count: number) => {
  for (let n = 0; n < count; n++) server.sendMessage('send-email-dead', JSON.stringify({ n }));
};

beforeEach(() => server.reset());

test('an operator sees what lies in each dead-letter queue', async () => {
  const { token } = await person(true);
  bury(3);
  const { items } = (await api.get('/v1/operator/dead-letters', { token })).as(DeadLetterQueues);
  expect(items.map((one) => one.queue)).toEqual(Object.keys(messages).sort());
  expect(items.filter(({ waiting }) => waiting > 0)).toEqual([{ queue: 'send-email', waiting: 3, held: 0 }]);
});

test('so many messages as asked go back as they were, the rest stays, and the trail says who and how many', async () => {
  const { user, token } = await person(true);
  bury(13);
  const some = (await api.post(REDRIVE, { queue: 'send-email', at_most: 12 }, { token })).as(Redriven);
  expect(some).toEqual({ queue: 'send-email', moved: 12 });
  expect([bodies('send-email').length, bodies('send-email-dead').length]).toEqual([12, 1]);
  expect((await api.post(REDRIVE, { queue: 'send-email' }, { token })).as(Redriven).moved).toBe(1);
  const all = Array.from({ length: 13 }, (_none, n) => JSON.stringify({ n }));
  expect(bodies('send-email').sort()).toEqual(all.sort());
  expect(server.inspectQueue('send-email-dead')?.messages).toMatchObject({ ready: [], inflight: [] });
  const trail = await database.sql(
    `SELECT user_id, action, changes FROM audit.audit_logs WHERE entity_type = 'dead_letters' ORDER BY created_at LIMIT 2`,
  );
  const line = (moved: number | null) => ({
    user_id: user.id,
    action: 'update',
    changes: { queue: [null, 'send-email'], at_most: [null, 12], moved: [null, moved] },
  });
  expect(trail).toEqual([line(null), line(12)]);
});

test('nobody else sees or moves anything, and what cannot be is refused', async () => {
  const [other, operator] = [await person(false), await person(true)];
  bury(1);
  expect((await api.get('/v1/operator/dead-letters', { token: other.token })).status).toBe(403);
  expect((await api.post(REDRIVE, { queue: 'send-email' }, { token: other.token })).status).toBe(403);
  expect((await api.post(REDRIVE, { queue: 'send-email' })).status).toBe(401);
  for (const at_most of [0, 501, 1.5]) {
    expect((await api.post(REDRIVE, { queue: 'send-email', at_most }, { token: operator.token })).status).toBe(400);
  }
  const unknown = await api.post(REDRIVE, { queue: 'no-such-queue' }, { token: operator.token });
  expect(unknown.body).toMatchObject({ status: 400, errors: [{ field: 'queue' }] });
  expect(bodies('send-email-dead')).toHaveLength(1);
});
