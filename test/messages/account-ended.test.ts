import { randomUUID } from 'node:crypto';
import { outbox } from '../../local/google/employer/outbox.ts';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
import { ConnectStarted } from '../../shared/contracts/integration.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { cookiesOf } from '../support/browser.ts';
import { connectMailbox } from '../support/connected.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sandboxGoogle } from '../support/sandbox-google.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const queues = { send: queue('send-email'), sync: queue('sync-mailbox'), classify: queue('classify-reply') };
const google = sandboxGoogle();
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);
const context = { awsRequestId: 'test-invocation' };

async function stack() {
  const { url } = google();
  const api = await testApi(database, {
    QUEUE_URL_SEND_EMAIL: queues.send.url,
    QUEUE_URL_SYNC_MAILBOX: queues.sync.url,
    QUEUE_URL_CLASSIFY_REPLY: queues.classify.url,
    SQS_ENDPOINT: endpoint,
    S3_ENDPOINT: endpoint,
    GOOGLE_ISSUER: url,
    GOOGLE_API_ROOT_URL: url,
    UNDO_WINDOW_SECONDS: '0',
    RECONCILE_QUIET_SECONDS: '1',
  });
  const load = async (name: string) => (await import(`../../functions/${name}/handler.ts`)).handler;
  return {
    api,
    url,
    send: await load('send-email'),
    sync: await load('sync-mailbox'),
    dispatchEmails: await load('dispatch-emails'),
    dispatchMailboxes: await load('dispatch-mailboxes'),
  };
}
let started: ReturnType<typeof stack> | undefined;
const running = () => (started ??= stack());

/** A person with a connected mailbox and an application that waits to be sent. */
async function waiting() {
  const { api, url, send, sync } = await running();
  const user = await database.createUser({
    name: 'Jo Example',
    email: `jo-${randomUUID().slice(0, 8)}@person.example`,
  });
  await connectMailbox(database, url, user);
  await make.resume(user.id, files, { is_primary: true });
  const job = await make.job({ application_email: `jobs-${randomUUID().slice(0, 8)}@northwind.example` });
  const { accessToken: token, refreshToken } = await api.signIn(user);
  const draft = (await api.post('/v1/applications', { job_id: job.id, channel: 'email' }, { token })).as(Application);
  const queued = await api.post(`/v1/applications/${draft.id}/submit`, undefined, { token });
  const { email } = queued.as(SubmittedApplication);
  const body = JSON.stringify({ type: 'send-email', user_id: user.id, email_id: email.id });
  return {
    user,
    token,
    refreshToken,
    emailId: email.id,
    deliver: () => send(sqsEvent('send-email', [body]), context),
    read: () => sync(sqsEvent('sync-mailbox', [JSON.stringify({ type: 'sync-mailbox', user_id: user.id })]), context),
    left: () => outbox(google().control, { to: job.application_email ?? '', limit: 10 }),
    mail: async () =>
      (await database.sql('SELECT status, status_reason FROM communications.emails WHERE id = $1', [email.id]))[0],
    /** Whatever the rows ask for is due now. */
    due: () =>
      database.sql(
        `UPDATE communications.emails SET next_attempt_at = now() - interval '1 second'
          WHERE id = $1 AND next_attempt_at IS NOT NULL`,
        [email.id],
      ),
  };
}
const ENDINGS = [
  ['inactive', 'UPDATE users.users SET is_active = false WHERE id = $1'],
  ['deleted', 'UPDATE users.users SET deleted_at = now() WHERE id = $1'],
] as const;
const calls = () => google().control.faults.calls();

test.each(ENDINGS)('an account that is %s loses its sessions at once', async (_how, end) => {
  const { api } = await running();
  const { user, token, refreshToken } = await waiting();
  const other = await api.signIn(user);
  await database.sql(end, [user.id]);
  for (const access of [token, other.accessToken]) {
    expect((await api.get('/v1/me', { token: access })).status).toBe(401);
  }
  for (const refresh_token of [refreshToken, other.refreshToken]) {
    expect((await api.post('/v1/auth/refresh', { refresh_token })).status).toBe(401);
  }
});

test.each(ENDINGS)(
  'of an account that is %s no queued message leaves, its mailbox is not read, and Google is not asked anything',
  async (_how, end) => {
    const { dispatchEmails, dispatchMailboxes } = await running();
    const { user, deliver, read, left, mail, due } = await waiting();
    await database.sql(end, [user.id]);
    // An access token that has run out would be renewed by any work that still went on.
    await database.sql('UPDATE integrations.oauth_tokens SET expires_at = now() WHERE user_id = $1', [user.id]);
    const before = calls();
    await dispatchEmails(scheduledEvent('dispatch-emails', new Date()), context);
    await dispatchMailboxes(scheduledEvent('dispatch-mailboxes', new Date()), context);
    expect(
      (server.inspectQueue('sync-mailbox')?.messages.ready ?? []).filter(({ body }) => body.includes(user.id)),
    ).toEqual([]);
    // Messages that were under way when the account ended.
    expect(await deliver()).toEqual({ batchItemFailures: [] });
    expect(await read()).toEqual({ batchItemFailures: [] });
    await due();
    expect(await deliver()).toEqual({ batchItemFailures: [] });
    expect(await mail()).toEqual({ status: 'cancelled', status_reason: 'account_inactive' });
    expect(await left()).toEqual([]);
    expect(calls()).toEqual(before);
  },
);

test.each(ENDINGS)('a message whose outcome was open when the account was %s is not looked for', async (_how, end) => {
  const { user, deliver, mail, due } = await waiting();
  google().control.faults.order({ call: 'gmail.drafts.send', kind: 'reset_before' });
  await deliver();
  expect(await mail()).toMatchObject({ status: 'sending', status_reason: 'unknown_outcome' });
  await database.sql(end, [user.id]);
  await due();
  const before = calls();
  expect(await deliver()).toEqual({ batchItemFailures: [] });
  expect(calls()).toEqual(before);
  expect(await mail()).toMatchObject({ status: 'sending' });
});

test.each(ENDINGS)('a draft that waits stays where it is when the account is %s', async (_how, end) => {
  const { user, deliver, mail, left, due } = await waiting();
  google().control.faults.order({ call: 'gmail.drafts.send', kind: 'rate_limit' });
  await deliver();
  expect(await mail()).toMatchObject({ status: 'queued' });
  await database.sql(end, [user.id]);
  const before = calls();
  for (const _again of [1, 2, 3]) {
    await due();
    await deliver();
  }
  expect(await mail()).toMatchObject({ status: 'cancelled' });
  expect(await left()).toEqual([]);
  expect(calls()).toEqual(before);
});

test.each(ENDINGS)('a visit to Google that had begun connects nothing once the account is %s', async (_how, end) => {
  const { api } = await running();
  const user = await database.createUser({ email: `jo-${randomUUID().slice(0, 8)}@person.example` });
  const { accessToken: token } = await api.signIn(user);
  const begun = await api.get('/v1/integrations/google/connect', { token });
  const url = new URL(begun.as(ConnectStarted).authorization_url);
  url.searchParams.set('sandbox_auto', '1');
  const back = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '');
  await database.sql(end, [user.id]);
  const before = calls();
  const answer = await api.get(`${back.pathname}${back.search}`, { cookies: cookiesOf(begun) });
  expect(answer.status).toBe(400);
  expect(calls()).toEqual(before);
  expect(await database.sql('SELECT FROM integrations.oauth_tokens WHERE user_id = $1', [user.id])).toEqual([]);
});
