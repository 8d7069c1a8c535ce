import { randomUUID } from 'node:crypto';
import { Reply as EmployerReply } from '../../local/google/employer/letters.ts';
import { outbox } from '../../local/google/employer/outbox.ts';
import { answerAsEmployer } from '../../local/google/employer/replies.ts';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
import { InterviewPage } from '../../shared/contracts/interview.ts';
import { ApplicationMetrics } from '../../shared/contracts/metric.ts';
import { ReplyPage } from '../../shared/contracts/reply.ts';
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
const syncMailbox = queue('sync-mailbox');
const classifyReply = queue('classify-reply');
const google = sandboxGoogle();
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);
const context = { awsRequestId: 'test-invocation' };

async function stack() {
  const { url } = google();
  const api = await testApi(database, {
    QUEUE_URL_SEND_EMAIL: sendEmail.url,
    QUEUE_URL_SYNC_MAILBOX: syncMailbox.url,
    QUEUE_URL_CLASSIFY_REPLY: classifyReply.url,
    QUEUE_URL_CLASSIFY_REPLY_DEAD: classifyReply.deadLetterUrl,
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
    classify: await load('classify-reply'),
    dispatch: await load('dispatch-mailboxes'),
    rollup: await load('rollup-metrics'),
    archive: await load('archive-audit-logs'),
    maintain: await load('maintain-partitions'),
  };
}
let started: ReturnType<typeof stack> | undefined;
const running = () => (started ??= stack());
const run = async (name: 'dispatch' | 'rollup' | 'archive' | 'maintain', of: string) =>
  (await running())[name](scheduledEvent(of, new Date()), context);

/** The queue's messages, delivered as the mapping would. */
const waiting = (name: string, userId: string): string[] =>
  (server.inspectQueue(name)?.messages.ready ?? []).map(({ body }) => body).filter((body) => body.includes(userId));

async function applied() {
  const { api, url, send, sync, classify } = await running();
  const email = `jo-${randomUUID().slice(0, 8)}@person.example`;
  const user = await database.createUser({ name: 'Jo Example', email });
  await connectMailbox(database, url, user);
  await make.resume(user.id, files, { is_primary: true });
  const job = await make.job({ application_email: `jobs-${randomUUID().slice(0, 8)}@northwind.example` });
  const { accessToken: token } = await api.signIn(user);
  const draft = (await api.post('/v1/applications', { job_id: job.id, channel: 'email' }, { token })).as(Application);
  const queued = await api.post(`/v1/applications/${draft.id}/submit`, undefined, { token });
  const { email: mail } = queued.as(SubmittedApplication);
  await send(
    sqsEvent('send-email', [JSON.stringify({ type: 'send-email', user_id: user.id, email_id: mail.id })]),
    context,
  );
  const [entry] = await outbox(google().control, { to: job.application_email ?? '', limit: 1 });
  if (entry === undefined) throw new Error('the application did not leave');
  /** The employer answers, and the mailbox is read and understood by its functions alone. */
  const answered = async (reply: Record<string, unknown>) => {
    await answerAsEmployer(google().control, EmployerReply.parse({ outbox_id: entry.id, ...reply }));
    await run('dispatch', 'dispatch-mailboxes');
    await sync(sqsEvent('sync-mailbox', waiting('sync-mailbox', user.id).slice(-1)), context);
    expect(await classify(sqsEvent('classify-reply', waiting('classify-reply', user.id)), context)).toEqual({
      batchItemFailures: [],
    });
  };
  const application = async () => (await api.get(`/v1/applications/${draft.id}`, { token })).as(Application);
  const replies = async () => (await api.get('/v1/replies', { token })).as(ReplyPage).items;
  const interviews = async () => (await api.get('/v1/interviews', { token })).as(InterviewPage).items;
  return { api, token, user, answered, application, replies, interviews, mail };
}

test('an invitation by calendar: the application is interviewing, the interview stands, the figures count it', async () => {
  const { api, token, answered, application, replies, interviews } = await applied();
  const startsAt = new Date(Date.now() + 3 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  await answered({ kind: 'interview', calendar: true, starts_at: startsAt });
  expect(await application()).toMatchObject({ status: 'interviewing', response_received_at: expect.any(String) });
  expect(await replies()).toEqual([
    expect.objectContaining({
      classification: 'interview_request',
      review_status: 'not_needed',
      matched_by: expect.any(String),
    }),
  ]);
  expect(await interviews()).toEqual([
    expect.objectContaining({
      scheduled_at: new Date(startsAt).toISOString(),
      duration_minutes: 45,
      meeting_url: 'https://meet.google.com/abc-defg-hij',
    }),
  ]);
  await run('rollup', 'rollup-metrics');
  const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
  const figures = await api.get('/v1/metrics/applications', { token, query: { from: day(-2), to: day(2) } });
  expect(figures.as(ApplicationMetrics).totals).toMatchObject({
    applications_sent: 1,
    responses_received: 1,
    interviews_scheduled: 1,
  });
});

test('an invitation in words with one exact time does the same', async () => {
  const { answered, application, interviews } = await applied();
  const startsAt = new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000 + 4 * 86_400_000 + 10 * 3_600_000);
  await answered({ kind: 'interview', starts_at: startsAt.toISOString() });
  expect(await application()).toMatchObject({ status: 'interviewing' });
  expect(await interviews()).toEqual([
    expect.objectContaining({
      scheduled_at: startsAt.toISOString(),
      meeting_url: 'https://meet.google.com/abc-defg-hij',
    }),
  ]);
});

test('a refusal, an acknowledgement and a bounce each do what they say and no more', async () => {
  const rejected = await applied();
  await rejected.answered({ kind: 'acknowledgement' });
  expect(await rejected.application()).toMatchObject({ status: 'sent' });
  await rejected.answered({ kind: 'rejection' });
  expect(await rejected.application()).toMatchObject({ status: 'rejected' });
  expect((await rejected.replies()).map(({ classification }) => classification)).toEqual(['rejection', 'automated']);

  const bounced = await applied();
  await bounced.answered({ kind: 'bounce' });
  const email = await bounced.api.get(`/v1/emails/${bounced.mail.id}`, { token: bounced.token });
  expect(email.body).toMatchObject({ status: 'bounced' });
});

test('a word that no rule knows waits for the person', async () => {
  const { answered, application, replies } = await applied();
  await answered({ kind: 'free', text: 'Lorem ipsum dolor sit amet.' });
  expect(await replies()).toEqual([
    expect.objectContaining({ classification: 'unclassified', review_status: 'needed' }),
  ]);
  expect(await application()).toMatchObject({ status: 'sent' });
});

test('messages about what does not exist are acknowledged, one that cannot be read is buried', async () => {
  const { sync, classify } = await running();
  const user_id = randomUUID();
  const unknown = JSON.stringify({ type: 'classify-reply', user_id, email_response_id: randomUUID() });
  expect(await classify(sqsEvent('classify-reply', [unknown, '{"type":"classify-reply"}']), context)).toEqual({
    batchItemFailures: [],
  });
  const { ready = [] } = server.inspectQueue(classifyReply.deadLetterName)?.messages ?? {};
  expect(ready.at(-1)?.body).toBe('{"type":"classify-reply"}');
  expect(await sync(sqsEvent('sync-mailbox', [JSON.stringify({ type: 'sync-mailbox', user_id })]), context)).toEqual({
    batchItemFailures: [],
  });
});

test('the night schedules run on their own events', async () => {
  expect(await run('archive', 'archive-audit-logs')).toMatchObject({ finished: true });
  expect(await run('maintain', 'maintain-partitions')).toMatchObject({ spilled_count: 0 });
});
