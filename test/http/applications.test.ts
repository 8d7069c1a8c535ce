import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import {
  ActivityPage,
  Application,
  ApplicationPacket,
  ApplicationPage,
  ApplicationPreview,
  SubmittedApplication,
} from '../../shared/contracts/application.ts';
import { Email, EmailPage } from '../../shared/contracts/email.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const api = await testApi(database, {
  QUEUE_URL_SEND_EMAIL: queue('send-email').url,
  SQS_ENDPOINT: endpoint,
  S3_ENDPOINT: endpoint,
  UNDO_WINDOW_SECONDS: '60',
});
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);

async function person() {
  const user = await database.createUser({ name: 'Jo Example' });
  const resumeId = await make.resume(user.id, files, { is_primary: true });
  const { accessToken: token } = await api.signIn(user);
  return { user, token, resumeId };
}
const draft = async (token: string, body: Record<string, unknown>) => api.post('/v1/applications', body, { token });

test('from draft over preview to queued, with a hint on the queue after the undo window, and back by undo', async () => {
  const { token } = await person();
  const job = await make.job();
  const created = await draft(token, { job_id: job.id, channel: 'email' });
  expect(created.status).toBe(201);
  const { id } = created.as(Application);
  expect(created.headers.location).toBe(`/v1/applications/${id}`);

  const preview = (await api.get(`/v1/applications/${id}/preview`, { token })).as(ApplicationPreview);
  expect(preview).toMatchObject({ to: 'jobs@northwind.example', undo_window_seconds: 60, blockers: [] });
  expect(preview.warnings).toEqual([expect.stringMatching(/^No mailbox of yours is connected/)]);
  const submitted = await api.post(`/v1/applications/${id}/submit`, undefined, { token });
  expect(submitted.status).toBe(202);
  const { application, email } = submitted.as(SubmittedApplication);
  expect([application.status, email.status, email.subject]).toEqual(['queued', 'queued', preview.subject]);
  expect(email.attachments).toEqual(preview.attachments);
  expect(JSON.stringify(submitted.body)).not.toMatch(/send_token|mime|lease/);

  const { delayed = [] } = server.inspectQueue('send-email')?.messages ?? {};
  expect(delayed.map(({ body }) => JSON.parse(body))).toContainEqual(
    expect.objectContaining({ type: 'send-email', email_id: email.id }),
  );

  const [listed] = (await api.get('/v1/emails', { token })).as(EmailPage).items;
  expect(listed?.id).toBe(email.id);
  const undone = await api.post(`/v1/emails/${email.id}/cancel`, undefined, { token });
  expect(undone.as(Email)).toMatchObject({ status: 'cancelled', can_cancel: false });
  expect((await api.get(`/v1/applications/${id}`, { token })).as(Application).status).toBe('draft');
  expect((await api.post(`/v1/emails/${email.id}/cancel`, undefined, { token })).status).toBe(409);
  expect((await api.post(`/v1/emails/${email.id}/resolve`, { decision: 'sent' }, { token })).status).toBe(409);
  const timeline = (await api.get(`/v1/applications/${id}/timeline`, { token })).as(ActivityPage);
  expect(timeline.items.map(({ activity_type }) => activity_type)).toEqual(['cancelled', 'queued', 'created']);
});

test("a hand-off: its packet opens the resume, and it is sent by the person's word", async () => {
  const { token } = await person();
  const job = await make.job({ application_email: null });
  const { id } = (await draft(token, { job_id: job.id, channel: 'url' })).as(Application);
  const packet = (await api.get(`/v1/applications/${id}/packet`, { token })).as(ApplicationPacket);
  const resume = await fetch(packet.resume?.download_url ?? '');
  expect(await resume.text()).toContain('an invented resume');
  expect((await api.get(`/v1/applications/${id}/preview`, { token })).status).toBe(409);
  expect((await api.post(`/v1/applications/${id}/submit`, undefined, { token })).status).toBe(409);
  const sent = await api.post(`/v1/applications/${id}/handed-off`, {}, { token });
  expect(sent.as(Application)).toMatchObject({ status: 'sent' });
});

test('a move that is not allowed is a 409 that names the allowed ones', async () => {
  const { token } = await person();
  const { id } = (await draft(token, { job_id: (await make.job()).id, channel: 'manual' })).as(Application);
  expect((await api.post(`/v1/applications/${id}/withdraw`, undefined, { token })).status).toBe(200);
  const again = await api.post(`/v1/applications/${id}/withdraw`, undefined, { token });
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({ details: { from: 'withdrawn', to: 'withdrawn', allowed: ['draft'] } });
});

test('one key makes one application; a duplicate names what it collides with', async () => {
  const { token } = await person();
  const job = await make.job();
  const body = { job_id: job.id, channel: 'email' };
  const options = { token, idempotencyKey: randomUUID() };
  const [first, second] = [
    await api.post('/v1/applications', body, options),
    await api.post('/v1/applications', body, options),
  ];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  const other = await draft(token, body);
  expect(other.status).toBe(409);
  expect(other.body).toMatchObject({ details: { application_id: first.as(Application).id } });
});

test('lists are filtered by state and go on without a gap', async () => {
  const { token } = await person();
  for (let count = 0; count < 5; count++) {
    await draft(token, { job_id: (await make.job()).id, channel: 'manual' });
  }
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: '2', status: 'draft', ...(cursor ? { cursor } : {}) };
    const page: z.infer<typeof ApplicationPage> = (await api.get('/v1/applications', { token, query })).as(
      ApplicationPage,
    );
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next_cursor;
  } while (cursor !== null);
  expect(new Set(ids).size).toBe(5);
  const none = await api.get('/v1/applications', { token, query: { status: 'sent' } });
  expect(none.as(ApplicationPage).items).toEqual([]);
});

test('what does not fit is refused by its field, and nothing of it is a 5xx', async () => {
  const { token } = await person();
  const job_id = (await make.job({ application_email: null })).id;
  const cases: [Record<string, unknown>, string][] = [
    [{ channel: 'email' }, 'job_id'],
    [{ job_id: 'x', channel: 'email' }, 'job_id'],
    [{ job_id, channel: 'pigeon' }, 'channel'],
    [{ job_id, channel: 'email' }, 'to_email'],
    [{ job_id, channel: 'url', to_email: 'a@b.example' }, 'to_email'],
    [{ job_id, channel: 'email', to_email: 'a@b.example\r\nBcc: c@d.example' }, 'to_email'],
    [{ job_id, channel: 'email', to_email: 'a@b.example, c@d.example' }, 'to_email'],
    [{ job_id, channel: 'email', to_email: 'a@b.example', resume_id: randomUUID() }, 'resume_id'],
    [{ job_id, channel: 'email', to_email: 'a@b.example', status: 'sent' }, 'status'],
  ];
  for (const [body, field] of cases) {
    const answer = await draft(token, body);
    expect([answer.status, answer.body]).toEqual([
      400,
      expect.objectContaining({ errors: [expect.objectContaining({ field })] }),
    ]);
  }
  expect((await draft(token, { job_id: randomUUID(), channel: 'url' })).status).toBe(404);
  for (const path of ['/v1/applications/x', '/v1/emails/x', '/v1/emails?cursor=x', '/v1/applications?limit=0']) {
    expect([400, 404]).toContain((await api.get(path, { token })).status);
  }
});

test("absent and another person's look the same, everywhere", async () => {
  const mine = await person();
  const other = await person();
  const { id } = (await draft(mine.token, { job_id: (await make.job()).id, channel: 'email' })).as(Application);
  const { email } = (await api.post(`/v1/applications/${id}/submit`, undefined, { token: mine.token })).as(
    SubmittedApplication,
  );
  const asks = (application: string, mail: string) => [
    api.get(`/v1/applications/${application}`, { token: other.token }),
    api.get(`/v1/applications/${application}/preview`, { token: other.token }),
    api.get(`/v1/applications/${application}/packet`, { token: other.token }),
    api.get(`/v1/applications/${application}/timeline`, { token: other.token }),
    api.post(`/v1/applications/${application}/submit`, undefined, { token: other.token }),
    api.post(`/v1/applications/${application}/withdraw`, undefined, { token: other.token }),
    api.post(`/v1/applications/${application}/handed-off`, {}, { token: other.token }),
    api.get(`/v1/emails/${mail}`, { token: other.token }),
    api.post(`/v1/emails/${mail}/cancel`, undefined, { token: other.token }),
    api.post(`/v1/emails/${mail}/resolve`, { decision: 'cancel' }, { token: other.token }),
  ];
  const answers = await Promise.all([...asks(id, email.id), ...asks(randomUUID(), randomUUID())]);
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(404));
  expect((await api.get('/v1/applications')).status).toBe(401);
});
