import { randomUUID } from 'node:crypto';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createTransport } from 'nodemailer';
import { startInboundDoor } from '../../local/inbound/server.ts';
import { localIdentity } from '../../shared/adapters/local-identity.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { ForwardingAddress, NewForwardingAddress } from '../../shared/contracts/forwarding.ts';
import { ReplyPage } from '../../shared/contracts/reply.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { testApi } from '../support/api.ts';
import { handClock } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { Inbox } from '../support/inbox.ts';
import { testQueues } from '../support/queues.ts';
import { calendarRequest, rawMail, replyDeps, sentScene } from '../support/replies.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const DOMAIN = 'in.jobhunt.test';
const database = await testDatabase();
const { sql } = database;
const { server, endpoint, queue } = await testQueues();
server.createBucket('inbound');
const inbound = queue('take-mail');
const api = await testApi(database, {
  INBOUND_MAIL_DOMAIN: DOMAIN,
  INBOUND_BUCKET: 'inbound',
  S3_ENDPOINT: endpoint,
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_CLASSIFY_REPLY: queue('classify-reply').url,
  QUEUE_URL_TAKE_MAIL_DEAD: inbound.deadLetterUrl,
});
const { handler } = await import('../../functions/take-mail/handler.ts');
const files = s3Files({ bucket: 'inbound', endpoint });
const sqs = new SQSClient({ endpoint, ...localIdentity });
const door = await startInboundDoor({
  domain: DOMAIN,
  bucket: 'inbound',
  queueUrl: inbound.url,
  s3Endpoint: endpoint,
  sqsEndpoint: endpoint,
});
const post = createTransport(door.url);
afterAll(async () => {
  post.close();
  sqs.destroy();
  await door.stop();
});
const apply = sentScene(database);
const ROAD = '/v1/integrations/forwarding-address';

async function person() {
  const user = await database.createUser();
  const sent = await apply(user.id, { status: 'sent' });
  const { accessToken: token } = await api.signIn(user);
  const { address } = (await api.post(ROAD, undefined, { token })).as(NewForwardingAddress);
  const replies = async () => (await api.get('/v1/replies', { token })).as(ReplyPage).items;
  const state = async () => (await api.get(ROAD, { token })).as(ForwardingAddress);
  /** Puts the arrival on the queue as SES would. */
  const arrive = async (
    raw: Uint8Array,
    { to = [address], from = forwardedBy(user.email), verdicts = {} }: Arrival = {},
  ) => {
    const objectKey = randomUUID();
    await files.write(objectKey, raw, 'message/rfc822');
    const said = { spf: 'PASS', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS', ...verdicts };
    const verdict = Object.fromEntries(Object.entries(said).map(([name, status]) => [`${name}Verdict`, { status }]));
    const receipt = {
      timestamp: '2026-10-14T09:00:00.000Z',
      recipients: to,
      ...verdict,
      action: { type: 'S3', objectKey },
    };
    const body = { notificationType: 'Received', mail: { source: from, headers: [] }, receipt };
    await handler(sqsEvent('take-mail', [JSON.stringify(body)]), { awsRequestId: 'test' });
    expect(await files.head(objectKey)).toBeUndefined();
  };
  return { user, sent, token, address, replies, state, arrive };
}
type Arrival = { to?: string[]; from?: string; verdicts?: Record<string, string> };
const forwardedBy = (own: string) => own.replace('@', '+caf_=secret=in.jobhunt.test@');
const REFUSAL = 'We have decided not to move forward with your application.';

test('mail that a mailbox forwards over SMTP is taken in for the envelope’s person, read, and its file is deleted', async () => {
  const { user, sent, address, replies, state } = await person();
  const other = await person();
  const raw = rawMail({ to: other.address, text: REFUSAL, headers: { 'In-Reply-To': sent.rfcMessageId } });
  await post.sendMail({ envelope: { from: forwardedBy(user.email), to: [address] }, raw: Buffer.from(raw) });
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: inbound.url, WaitTimeSeconds: 5 }),
  );
  const delivery = sqsEvent('take-mail', [message?.Body ?? '']);
  expect(await handler(delivery, { awsRequestId: 'test' })).toEqual({ batchItemFailures: [] });
  const [reply] = await replies();
  expect(reply).toMatchObject({ application_id: sent.applicationId, matched_by: 'in_reply_to' });
  expect(await files.list('', 10)).toEqual([]);
  // Delivered once more: there is nothing left to take.
  expect(await handler(delivery, { awsRequestId: 'test' })).toEqual({ batchItemFailures: [] });
  expect([(await replies()).length, (await other.replies()).length]).toEqual([1, 0]);
  expect((await state()).last_mail_at).not.toBeNull();
  await expect(
    post.sendMail({ envelope: { from: 'a@b.example', to: ['jo@elsewhere.example'] }, raw: 'Subject: x\r\n\r\nx' }),
  ).rejects.toThrow('alone');
  // More than the local bucket takes in at once.
  const large = Buffer.concat([Buffer.from(raw), Buffer.alloc(12_000_000, 'long words\r\n')]);
  await post.sendMail({ envelope: { from: forwardedBy(user.email), to: [address] }, raw: large });
  const [put] = await files.list('', 10);
  const key = put?.key ?? '';
  expect((await files.readStart(key, 13_000_000))?.byteLength).toBeGreaterThan(12_000_000);
  await files.delete(key);
});

test('one message is kept once, however often and by whichever way it comes', async () => {
  const { user, sent, replies, arrive } = await person();
  const mail = (text: string) => rawMail({ text, headers: { 'In-Reply-To': sent.rfcMessageId } });
  const [first, second] = [mail('Hello'), mail('Hello again')];
  await arrive(first);
  await arrive(first);
  const inbox = new Inbox();
  const { deps } = replyDeps(database, handClock('2026-10-14T09:30:00Z'), inbox.open());
  const read = () => syncMailbox(deps, { userId: user.id, reason: 'test' });
  inbox.deliver(first, { at: new Date('2026-10-14T09:00:00Z') });
  inbox.deliver(second, { at: new Date('2026-10-14T09:01:00Z') });
  await read();
  expect(await replies()).toHaveLength(2);
  await arrive(second);
  expect(await replies()).toHaveLength(2);
});

test('what nobody vouches for moves nothing and waits for the person; the sender’s domain or their own mailbox vouches', async () => {
  const { user, sent, replies, arrive } = await person();
  const calendar = calendarRequest('m@northwind.example', '20261022T170000Z', '20261022T174500Z');
  const mail = () => rawMail({ text: REFUSAL, headers: { 'In-Reply-To': sent.rfcMessageId } });
  const stands = async () => {
    const [row] = await sql('SELECT status FROM applications.applications WHERE id = $1', [sent.applicationId]);
    return row?.status;
  };
  const deps = replyDeps(database, handClock('2026-10-14T09:30:00Z'), new Inbox().open()).classifyDeps;
  const classifyNewest = async () => {
    const open = (await replies()).find(({ processed_at }) => processed_at === null);
    return await classifyReply(deps, { userId: user.id, reason: 'test' }, open?.id ?? '');
  };
  const stranger = { from: 'mallory@elsewhere.example' };
  for (const unvouched of [stranger, { ...stranger, verdicts: { dmarc: 'FAIL' } }, { verdicts: { spf: 'FAIL' } }]) {
    await arrive(mail(), unvouched);
    expect(await classifyNewest()).toEqual({ classification: 'rejection', review: true });
    expect(await stands()).toBe('sent');
  }
  await arrive(rawMail({ text: 'Hi', calendar, headers: { 'In-Reply-To': sent.rfcMessageId } }), stranger);
  await classifyNewest();
  expect(await sql('SELECT FROM applications.interviews WHERE application_id = $1', [sent.applicationId])).toEqual([]);
  await arrive(mail(), { ...stranger, verdicts: { dmarc: 'PASS' } });
  expect(await classifyNewest()).toEqual({ classification: 'rejection', review: false });
  expect(await stands()).toBe('rejected');
});

test('Gmail’s question before it forwards is shown to the person, from Gmail alone, and is no reply', async () => {
  const { replies, state, arrive } = await person();
  const url = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8-abc%5D-xyz_123';
  const question = (from: string, link = url) =>
    rawMail({
      from,
      subject: '(#718281828) Gmail-Weiterleitungsbestätigung - Mails von jo@gmail.example empfangen',
      text: `jo@gmail.example möchte Mails weiterleiten.\nBestätigungscode: 718281828\n${link}\n`,
    });
  const google = { from: 'forwarding-noreply@google.com', verdicts: { dmarc: 'PASS' } };
  await arrive(question('Gmail Team <forwarding-noreply@google.com>'), { from: 'x@elsewhere.example' });
  await arrive(question('Gmail Team <forwarding-noreply@goog1e.example>'), google);
  expect((await state()).confirmation).toBeNull();
  await arrive(question('Gmail Team <forwarding-noreply@google.com>'), google);
  expect((await state()).confirmation).toMatchObject({ mailbox: 'jo@gmail.example', code: '718281828', url });
  await arrive(
    question('Gmail Team <forwarding-noreply@google.com>', 'https://evil.example/mail/vf-aaaaaaaaaaaa'),
    google,
  );
  expect((await state()).confirmation?.url).toBeNull();
  expect(await replies()).toEqual([]);
});

test('an address that was taken back or replaced, a virus, and mail of one’s own come to nothing', async () => {
  const { user, sent, token, address, replies, arrive } = await person();
  const mail = (from?: string) =>
    rawMail({ ...(from === undefined ? {} : { from }), text: REFUSAL, headers: { 'In-Reply-To': sent.rfcMessageId } });
  await arrive(mail(), { verdicts: { virus: 'FAIL' } });
  await arrive(mail(user.email));
  await arrive(mail(), { to: [`in-${'0'.repeat(32)}@${DOMAIN}`, `nobody@${DOMAIN}`] });
  const { address: next } = (await api.post(ROAD, undefined, { token })).as(NewForwardingAddress);
  await arrive(mail(), { to: [address] });
  expect(await replies()).toEqual([]);
  await arrive(mail(), { to: [next.toUpperCase()] });
  expect(await replies()).toHaveLength(1);
  expect((await api.delete(ROAD, { token })).status).toBe(204);
  expect((await api.get(ROAD, { token })).status).toBe(404);
  await arrive(mail(), { to: [next] });
  expect(await replies()).toHaveLength(1);
  expect(JSON.stringify(await sql('SELECT f::text FROM integrations.forwarding_addresses f'))).not.toContain('in-');
});

test('a body that is no notice of SES goes to the dead letters with its reason', async () => {
  expect(await handler(sqsEvent('take-mail', ['{"notificationType":"Bounce"}']), { awsRequestId: 'test' })).toEqual({
    batchItemFailures: [],
  });
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: inbound.deadLetterUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  expect(Attributes?.ApproximateNumberOfMessages).toBe('1');
});
