import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import * as z from 'zod';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { guardedPost } from '../../shared/adapters/http/guarded-post.ts';
import { Webhook, WebhookDeliveries, WebhookWithSecret } from '../../shared/contracts/webhook.ts';
import { webhooksToTell } from '../../shared/db/queries/webhook_deliveries.ts';
import { WEBHOOK_EVENTS } from '../../shared/domain/enums.ts';
import { isGivenUp, nextAttempt } from '../../shared/domain/webhooks/retry.ts';
import { tellOfWebhook } from '../../shared/services/webhooks/tell-off.ts';
import { lambdaContext } from '../support/api/event.ts';
import { loadFunction, testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sentScene } from '../support/replies.ts';
import { sqsEvent } from '../support/sqs-event.ts';

type Told = { headers: IncomingHttpHeaders; body: string };
const told: Told[] = [];
let answer = 204;
const receiver = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  told.push({ headers: request.headers, body });
  if (answer >= 300 && answer < 400) response.setHeader('location', '/elsewhere');
  response.writeHead(answer).end('ok');
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const { port } = z.object({ port: z.int() }).parse(receiver.address());
const origin = `http://127.0.0.1:${port}`;
afterAll(() => receiver.close());

const database = await testDatabase();
const { sql, db } = database;
const { server, endpoint, queue } = await testQueues();
const api = await testApi(database, {
  STAGE: 'local',
  CRAWL_ALLOWED_LOOPBACK_ORIGINS: origin,
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_DELIVER_WEBHOOK: queue('deliver-webhook').url,
  QUEUE_URL_DELIVER_WEBHOOK_DEAD: queue('deliver-webhook').deadLetterUrl,
});
const apply = sentScene(database);
const consume = await loadFunction('deliver-webhook');
const dispatcher = await loadFunction('dispatch-webhooks');
const context = lambdaContext({ function: 'deliver-webhook', timeoutSeconds: 30 });
const dispatch = () => dispatcher(scheduledEvent('dispatch-webhooks', new Date()), context);
const work = (userId: string, id: string) =>
  consume(
    sqsEvent(
      'deliver-webhook',
      [JSON.stringify({ type: 'deliver-webhook', user_id: userId, webhook_delivery_id: id })],
      {},
    ),
    context,
  );
const queued = () => server.inspectQueue('deliver-webhook')?.messages.ready.length ?? 0;

async function person(events: readonly string[] = WEBHOOK_EVENTS) {
  const user = await database.createUser();
  const { applicationId } = await apply(user.id, { status: 'sent' });
  const { accessToken: token } = await api.signIn(user);
  const made = (await api.post('/v1/webhooks', { url: `${origin}/hook`, events }, { token })).as(WebhookWithSecret);
  const list = async () =>
    (await api.get(`/v1/webhooks/${made.id}/deliveries`, { token, query: { limit: '50' } })).as(WebhookDeliveries)
      .items;
  const look = async () => (await api.get(`/v1/webhooks/${made.id}`, { token })).as(Webhook);
  const move = (status: string) => api.post(`/v1/applications/${applicationId}/status`, { status }, { token });
  const due = (id: string) =>
    sql(`UPDATE integrations.webhook_deliveries SET next_attempt_at = now() - interval '1 second' WHERE id = $1`, [id]);
  return { user, token, applicationId, made, list, look, move, due };
}
type Person = Awaited<ReturnType<typeof person>>;
const first = async ({ list }: Person) => {
  const [item] = await list();
  if (item === undefined) throw new Error('Nothing was told.');
  return item;
};
const verify = (secret: string, { headers, body }: Told): boolean => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const wanted = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(wanted);
};
beforeEach(() => {
  told.length = 0;
  answer = 204;
});

describe('what happens is told', () => {
  test('a move is written with the move, put on the queue, told once and signed', async () => {
    const one = await person();
    expect((await one.move('interviewing')).status).toBe(200);
    const item = await first(one);
    expect(item).toMatchObject({ event: 'application.moved', status: 'pending', attempts: 0 });
    expect(item.data).toMatchObject({ application_id: one.applicationId, from: 'sent', to: 'interviewing' });
    const before = queued();
    expect(await dispatch()).toMatchObject({ failed: 0 });
    expect(queued()).toBeGreaterThan(before);
    await work(one.user.id, item.id);
    await work(one.user.id, item.id);
    expect(told).toHaveLength(1);
    const [got] = told;
    expect(got && JSON.parse(got.body)).toEqual({ type: item.event, timestamp: item.created_at, data: item.data });
    expect(got?.headers).toMatchObject({ 'webhook-id': item.id, 'content-type': 'application/json' });
    expect(got && verify(one.made.secret, got)).toBe(true);
    expect(got && verify(`whsec_${Buffer.alloc(32).toString('base64')}`, got)).toBe(false);
    expect(await first(one)).toMatchObject({ status: 'delivered', attempts: 1, last_status: 204 });
  });

  test('what is rolled back is not told, and what nobody listens to is not written', async () => {
    const one = await person(['interview.booked']);
    await one.move('interviewing');
    expect(await one.list()).toEqual([]);
    const booking = db.withUser({ userId: one.user.id }, async (tx) => {
      await tx
        .insertInto('applications.interviews')
        .values({ application_id: one.applicationId, scheduled_at: new Date(Date.now() + 86_400_000) })
        .execute();
      throw new Error('no');
    });
    await expect(booking).rejects.toThrow('no');
    expect(await one.list()).toEqual([]);
  });

  test('replies, interviews, offers, e-mails and finds are told by ids and states, never by what was written', async () => {
    const one = await person();
    const words = 'What they wrote.';
    const [email] = await sql<{ id: string }>('SELECT id FROM communications.emails WHERE user_id = $1', [one.user.id]);
    await sql(
      `INSERT INTO communications.email_responses (user_id, email_id, application_id, from_email, subject, body, received_at, provider_message_id)
       VALUES ($1::uuid, $2, $3, 'a@firm.example', $4::text, $4::text, now(), $1::text)`,
      [one.user.id, email?.id, one.applicationId, words],
    );
    await sql(
      `UPDATE communications.email_responses SET processed_at = now(), classification = 'rejection' WHERE user_id = $1`,
      [one.user.id],
    );
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const booked = await api.post(
      '/v1/interviews',
      { application_id: one.applicationId, scheduled_at: ahead, notes: words },
      { token: one.token },
    );
    expect(booked.status).toBe(201);
    await api.patch(booked.headers.location ?? '', { status: 'cancelled' }, { token: one.token });
    expect(
      (await api.post('/v1/offers', { application_id: one.applicationId, notes: words }, { token: one.token })).status,
    ).toBe(201);
    await sql(
      `WITH s AS (INSERT INTO jobs.saved_searches (user_id, name, query, looked_xid, looked_at, seen_at)
         VALUES ($1, 'Mine', '{}', pg_current_xact_id(), now(), now()) RETURNING id)
       INSERT INTO jobs.saved_search_hits (saved_search_id, job_id, found_at) SELECT s.id, j.id, now() FROM s, jobs.jobs j`,
      [one.user.id],
    );
    const items = await one.list();
    expect(items.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['reply.read', 'interview.booked', 'interview.changed', 'offer.received', 'match.found']),
    );
    expect(items.find(({ event }) => event === 'match.found')?.data).toMatchObject({
      count: expect.any(Number),
      job_ids: expect.any(Array),
    });
    expect(items.find(({ event }) => event === 'reply.read')?.data).toMatchObject({ classification: 'rejection' });
    expect(JSON.stringify(items)).not.toContain(words);
  });
});

describe('an address that does not take it', () => {
  test('is asked again later and later, the last time after three days, and what it never took can be told again', async () => {
    const one = await person();
    await one.move('rejected');
    const { id } = await first(one);
    answer = 500;
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await one.due(id);
      await work(one.user.id, id);
    }
    expect(await first(one)).toMatchObject({ status: 'failed', attempts: 10, last_status: 500, next_attempt_at: null });
    expect((await one.look()).failing_since).not.toBeNull();
    await work(one.user.id, id);
    expect(told).toHaveLength(10);
    answer = 200;
    expect((await api.post(`/v1/webhooks/${one.made.id}/redrive`, undefined, { token: one.token })).body).toEqual({
      redriven: 1,
    });
    await work(one.user.id, id);
    expect(await first(one)).toMatchObject({ status: 'delivered', attempts: 1 });
    expect((await one.look()).failing_since).toBeNull();
    expect((await api.post(`/v1/webhooks/deliveries/${id}/replay`, undefined, { token: one.token })).status).toBe(202);
    await work(one.user.id, id);
    expect(told).toHaveLength(12);
    expect(new Set(told.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]));
  });

  test('waits grow, and end', () => {
    const now = new Date('2026-03-01T00:00:00Z');
    const waits = Array.from({ length: 9 }, (_, at) => (nextAttempt(at + 1, now)?.getTime() ?? 0) - now.getTime());
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect([waits[0], nextAttempt(10, now)]).toEqual([60_000, null]);
    expect(isGivenUp(new Date('2026-02-24T00:00:00Z'), now)).toBe(true);
    expect(isGivenUp(new Date('2026-02-25T00:00:01Z'), now)).toBe(false);
    expect(isGivenUp(null, now)).toBe(false);
  });

  test('for five days is switched off, its person is told once, and what waited goes on when it is on again', async () => {
    const one = await person();
    await one.move('rejected');
    const { id } = await first(one);
    await sql(`UPDATE integrations.webhooks SET failing_since = now() - interval '5 days' WHERE id = $1`, [
      one.made.id,
    ]);
    answer = 503;
    await work(one.user.id, id);
    expect(await one.look()).toMatchObject({ is_active: false, disabled_reason: 'failing' });
    await one.due(id);
    await work(one.user.id, id);
    expect(told).toHaveLength(1);
    const mails: string[] = [];
    const deps = {
      db,
      clock: { now: () => new Date() },
      send: async ({ subject }: { subject: string }) => void mails.push(subject),
    };
    const tell = async () => {
      const off = await db.withSystem('test', (tx) => webhooksToTell(tx, new Date(), 10));
      for (const { id: webhook, user_id: userId } of off) await tellOfWebhook(deps, { userId }, webhook);
    };
    await sql(
      `INSERT INTO users.settings (user_id, email_notifications) VALUES ($1, FALSE)
       ON CONFLICT (user_id) DO UPDATE SET email_notifications = FALSE`,
      [one.user.id],
    );
    await tell();
    expect(mails).toEqual([]);
    await sql('UPDATE users.settings SET email_notifications = TRUE WHERE user_id = $1', [one.user.id]);
    await tell();
    await tell();
    expect(mails).toEqual([`Your webhook at 127.0.0.1:${port} was switched off`]);
    expect((await api.post(`/v1/webhooks/${one.made.id}/test`, undefined, { token: one.token })).status).toBe(409);
    answer = 200;
    await api.patch(`/v1/webhooks/${one.made.id}`, { is_active: true }, { token: one.token });
    await work(one.user.id, id);
    expect(await first(one)).toMatchObject({ status: 'delivered' });
  });

  test('and says that it is gone is asked no more, and a redirect is not followed', async () => {
    const one = await person();
    answer = 302;
    const test = await api.post(`/v1/webhooks/${one.made.id}/test`, undefined, { token: one.token });
    expect(test.status).toBe(202);
    const { id } = await first(one);
    await work(one.user.id, id);
    expect(told).toHaveLength(1);
    expect(await first(one)).toMatchObject({ status: 'pending', last_status: 302 });
    answer = 410;
    await one.due(id);
    await work(one.user.id, id);
    expect(await one.look()).toMatchObject({ is_active: false, disabled_reason: 'gone' });
  });
});

test('a secret is shown once, lies sealed, and after a rotation the former signs beside the new one for a day', async () => {
  const one = await person();
  expect(JSON.stringify(await one.look())).not.toContain('whsec_');
  const [kept] = await sql<{ text: string }>('SELECT w::text AS text FROM integrations.webhooks w WHERE id = $1', [
    one.made.id,
  ]);
  expect(kept?.text).not.toContain(one.made.secret.slice(6));
  const next = (await api.post(`/v1/webhooks/${one.made.id}/secret`, undefined, { token: one.token })).as(
    WebhookWithSecret,
  );
  await one.move('rejected');
  const { id } = await first(one);
  await work(one.user.id, id);
  await sql(`UPDATE integrations.webhooks SET former_secret_until = now() - interval '1 second' WHERE id = $1`, [
    one.made.id,
  ]);
  await api.post(`/v1/webhooks/deliveries/${id}/replay`, undefined, { token: one.token });
  await work(one.user.id, id);
  const holds = told.map((each) => [verify(one.made.secret, each), verify(next.secret, each)]);
  expect(holds).toEqual([
    [true, true],
    [false, true],
  ]);
});

test('addresses that are not public are refused when they are given, and when their name leads there later', async () => {
  const one = await person();
  for (const url of [
    'http://hook.example/x',
    'https://localhost/x',
    'https://hook.localhost/x',
    'https://printer.local/x',
    'https://hook.internal./x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://0x7f000001/',
    'https://user:pass@hook.example/',
    'https://hook.example:6379/',
    'ftp://hook.example/',
    'no address',
  ]) {
    const answered = await api.post('/v1/webhooks', { url, events: ['reply.read'] }, { token: one.token });
    const changed = await api.patch(`/v1/webhooks/${one.made.id}`, { url }, { token: one.token });
    expect({ url, statuses: [answered.status, changed.status] }).toEqual({ url, statuses: [400, 400] });
    expect(answered.body).toMatchObject({ errors: [{ field: 'url' }] });
  }
  const rebound = guardedPost({
    userAgent: 'test',
    allowedLoopbackOrigins: [],
    resolve: (_host, options, done) =>
      options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  });
  const refused = rebound.post({ url: 'https://hook.example/x', body: '{}', headers: {} });
  await expect(refused).rejects.toMatchObject({ reason: 'forbidden_address' });
});

test('bad input is refused, another person’s is not there, a token changes none, and the eleventh is too many', async () => {
  const [one, other] = [await person(), await person()];
  const { token } = one;
  for (const body of [
    {},
    { url: `${origin}/x` },
    { url: `${origin}/x`, events: [] },
    { url: `${origin}/x`, events: ['all'] },
  ]) {
    expect((await api.post('/v1/webhooks', body, { token })).status).toBe(400);
  }
  await other.move('rejected');
  const { id } = await first(other);
  await work(one.user.id, id);
  expect(told).toEqual([]);
  expect((await api.post(`/v1/webhooks/deliveries/${id}/replay`, undefined, { token })).status).toBe(404);
  expect((await api.get(`/v1/webhooks/${other.made.id}/deliveries`, { token })).status).toBe(404);
  const made = await api.post('/v1/auth/tokens', { name: 'x', scopes: ['read', 'write', 'act'] }, { token });
  const { token: key } = z.object({ token: z.string() }).parse(made.body);
  expect((await api.post('/v1/webhooks', { url: `${origin}/x`, events: ['reply.read'] }, { token: key })).status).toBe(
    403,
  );
  expect((await api.get('/v1/webhooks', { token: key })).status).toBe(200);
  for (let at = 1; at < 10; at += 1) {
    expect((await api.post('/v1/webhooks', { url: `${origin}/x`, events: ['reply.read'] }, { token })).status).toBe(
      201,
    );
  }
  expect((await api.post('/v1/webhooks', { url: `${origin}/x`, events: ['reply.read'] }, { token })).status).toBe(429);
  expect((await api.delete(`/v1/webhooks/${one.made.id}`, { token })).status).toBe(204);
});

test('tellings past their period are deleted by the dispatcher', async () => {
  const one = await person();
  await one.move('rejected');
  await sql(`UPDATE integrations.webhook_deliveries SET created_at = now() - interval '31 days' WHERE user_id = $1`, [
    one.user.id,
  ]);
  expect(await dispatch()).toMatchObject({ deleted: 1 });
  expect(await one.list()).toEqual([]);
});
