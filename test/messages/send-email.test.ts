import { randomUUID } from 'node:crypto';
import { outbox } from '../../local/google/employer/outbox.ts';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { SEND_TOKEN_HEADER } from '../../shared/adapters/mail/message-port.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
import { Email } from '../../shared/contracts/email.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { connectMailbox } from '../support/connected.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sandboxGoogle } from '../support/sandbox-google.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const sendEmail = queue('send-email');
const google = sandboxGoogle();
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);
const context = { awsRequestId: 'test-invocation' };

/** The functions read their configuration when they are first used, and the sandbox runs only inside tests. */
async function stack() {
  const { url } = google();
  const api = await testApi(database, {
    QUEUE_URL_SEND_EMAIL: sendEmail.url,
    QUEUE_URL_SEND_EMAIL_DEAD: sendEmail.deadLetterUrl,
    SQS_ENDPOINT: endpoint,
    S3_ENDPOINT: endpoint,
    GOOGLE_ISSUER: url,
    GOOGLE_API_ROOT_URL: url,
    UNDO_WINDOW_SECONDS: '0',
    RECONCILE_QUIET_SECONDS: '1',
  });
  const { handler } = await import('../../functions/send-email/handler.ts');
  const { handler: dispatch } = await import('../../functions/dispatch-emails/handler.ts');
  return { api, url, handler, dispatch };
}
let started: ReturnType<typeof stack> | undefined;
const running = () => (started ??= stack());

async function person() {
  const { url } = await running();
  const email = `jo-${randomUUID().slice(0, 8)}@person.example`;
  const user = await database.createUser({ name: 'Jo Example', email });
  const tokens = await connectMailbox(database, url, user);
  await make.resume(user.id, files, { is_primary: true, file_name: 'Résumé Jo.pdf' });
  return { user, tokens };
}

async function submitted(by?: Awaited<ReturnType<typeof person>>) {
  const { api } = await running();
  const { user, tokens } = by ?? (await person());
  const job = await make.job({ application_email: `jobs-${randomUUID().slice(0, 8)}@northwind.example` });
  const { accessToken: token } = await api.signIn(user);
  const draft = (await api.post('/v1/applications', { job_id: job.id, channel: 'email' }, { token })).as(Application);
  const queued = await api.post(`/v1/applications/${draft.id}/submit`, undefined, { token });
  const { email: mail } = queued.as(SubmittedApplication);
  const body = JSON.stringify({ type: 'send-email', user_id: user.id, email_id: mail.id });
  const left = () => outbox(google().control, { to: job.application_email ?? '', limit: 10 });
  const read = async () => (await api.get(`/v1/emails/${mail.id}`, { token })).as(Email);
  const application = async () => (await api.get(`/v1/applications/${draft.id}`, { token })).as(Application);
  /** Time passes for this row alone: no clock is faked in the functions. */
  const due = () =>
    database.adminDb
      .updateTable('communications.emails')
      .set({ next_attempt_at: new Date(Date.now() - 1000) })
      .where('id', '=', mail.id)
      .where('next_attempt_at', 'is not', null)
      .execute();
  return { body, left, read, application, due, mail, user, tokens };
}
const deliver = async (bodies: string[]) => (await running()).handler(sqsEvent('send-email', bodies), context);

test('the message that was approved is the one that leaves, once, though its queue message came five times', async () => {
  const { body, left, read, application } = await submitted();
  expect(await deliver(Array(5).fill(body))).toEqual({ batchItemFailures: [] });
  expect(await deliver([body])).toEqual({ batchItemFailures: [] });
  const [entry, ...more] = await left();
  expect(more).toEqual([]);
  const mail = await read();
  expect(mail).toMatchObject({ status: 'sent', attempts: 1 });
  expect(entry).toMatchObject({ subject: mail.subject });
  expect(entry?.attachments).toEqual([expect.objectContaining({ file_name: 'Jo-Example-Resume.pdf' })]);
  expect(await application()).toMatchObject({ status: 'sent', applied_at: mail.sent_at });
});

test('the Message-ID that is kept is the one the mailbox wrote, not ours', async () => {
  const { body, left, read, mail } = await submitted();
  await deliver([body]);
  const { rfc_message_id, provider_message_id } = await read();
  const [entry] = await left();
  expect(provider_message_id).toBe(entry?.message_id);
  expect(rfc_message_id).toMatch(/^<.+>$/);
  expect(rfc_message_id).not.toContain(mail.id);
});

test.each(['drop_after', 'error_after'] as const)(
  'an answer that was lost after the effect (%s) sends nothing again',
  async (kind) => {
    const { body, left, read, due } = await submitted();
    google().control.faults.order({ call: 'gmail.drafts.send', kind });
    await deliver([body]);
    expect(await read()).toMatchObject({ status: 'sending', status_reason: 'unknown_outcome' });
    await due();
    await deliver([body, body]);
    expect(await read()).toMatchObject({ status: 'sent', attempts: 1 });
    expect(await left()).toHaveLength(1);
  },
);

test.each(['server_error', 'reset_before'] as const)(
  'a call that failed without effect (%s) sends the same draft later',
  async (kind) => {
    const { body, left, read, due } = await submitted();
    google().control.faults.order({ call: 'gmail.drafts.send', kind });
    await deliver([body]);
    await due();
    await deliver([body]);
    expect(await read()).toMatchObject({ status: 'sent', attempts: 2 });
    expect(await left()).toHaveLength(1);
  },
);

test('a revoked permission: the e-mail waits with its reason', async () => {
  const { body, left, read, user } = await submitted();
  await database.adminDb
    .updateTable('integrations.oauth_tokens')
    .set({ status: 'reconnect_required' })
    .where('user_id', '=', user.id)
    .execute();
  await deliver([body]);
  expect(await read()).toMatchObject({ status: 'queued', status_reason: 'reconnect_required', can_cancel: true });
  expect(await left()).toEqual([]);
});

test('invalid_grant: one refresh, the account is to be connected again, its mail waits, and another person’s leaves', async () => {
  const { url } = await running();
  const jo = await person();
  const [first, second, others] = [await submitted(jo), await submitted(jo), await submitted()];
  // Taken back on Google's side: the access token no longer holds, and the refresh is answered by invalid_grant.
  const revoked = new URLSearchParams({ token: jo.tokens.refresh_token ?? '' });
  expect((await fetch(`${url}/revoke`, { method: 'POST', body: revoked })).status).toBe(200);
  const refreshes = () => google().control.faults.calls()['oauth.token'] ?? 0;
  const before = refreshes();
  await second.due();
  for (const body of [first.body, second.body, others.body, first.body]) {
    expect(await deliver([body])).toEqual({ batchItemFailures: [] });
  }
  for (const waiting of [first, second]) {
    await waiting.due();
    await deliver([waiting.body]);
    expect(await waiting.read()).toMatchObject({ status: 'queued', status_reason: 'reconnect_required' });
    expect(await waiting.left()).toEqual([]);
  }
  expect(refreshes()).toBe(before + 1);
  const [account] = await database.sql(
    'SELECT status, status_reason FROM integrations.oauth_tokens WHERE user_id = $1',
    [jo.user.id],
  );
  expect(account).toEqual({ status: 'reconnect_required', status_reason: 'invalid_grant' });
  expect(await others.read()).toMatchObject({ status: 'sent' });
  expect(await others.left()).toHaveLength(1);
});

test('a message about an e-mail that does not exist is acknowledged, one that cannot be read is buried with its reason', async () => {
  const unknown = JSON.stringify({ type: 'send-email', user_id: randomUUID(), email_id: randomUUID() });
  expect(await deliver([unknown, '{"type":"send-email"}'])).toEqual({ batchItemFailures: [] });
  const { ready = [] } = server.inspectQueue(sendEmail.deadLetterName)?.messages ?? {};
  expect(ready.at(-1)?.body).toBe('{"type":"send-email"}');
});

test('the dispatcher finds what is due though its message was lost, and only that', async () => {
  const due = await submitted();
  const later = await submitted();
  await due.due();
  await database.adminDb
    .updateTable('communications.emails')
    .set({ next_attempt_at: new Date(Date.now() + 3_600_000) })
    .where('id', '=', later.mail.id)
    .execute();
  const hints = () => (server.inspectQueue('send-email')?.messages.ready ?? []).map(({ body }) => body);
  const about = ({ mail }: { mail: { id: string } }) => hints().filter((body) => body.includes(mail.id)).length;
  const before = [about(due), about(later)];
  const { dispatch } = await running();
  const summary = await dispatch(scheduledEvent('dispatch-emails', new Date()), context);
  expect(summary.failed).toBe(0);
  expect([about(due), about(later)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
  await deliver(hints());
  expect(await due.read()).toMatchObject({ status: 'sent' });
  expect([(await due.left()).length, (await later.left()).length]).toEqual([1, 0]);
});

test('what leaves carries its token in a header and says what was approved', async () => {
  const { body, left, mail } = await submitted();
  await deliver([body]);
  const [entry] = await left();
  const { send_token } = await database.adminDb
    .selectFrom('communications.emails')
    .select('send_token')
    .where('id', '=', mail.id)
    .executeTakeFirstOrThrow();
  expect(entry?.headers).toContainEqual({ name: SEND_TOKEN_HEADER, value: send_token });
  expect(entry?.text.trim()).toBe(mail.body);
});
