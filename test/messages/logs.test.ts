import { randomUUID } from 'node:crypto';
import { Reply } from '../../local/google/employer/letters.ts';
import { outbox } from '../../local/google/employer/outbox.ts';
import { answerAsEmployer } from '../../local/google/employer/replies.ts';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
import { ConnectStarted } from '../../shared/contracts/integration.ts';
import { Letter } from '../../shared/contracts/letter.ts';
import { ResumeDownload, ResumeUpload } from '../../shared/contracts/resume.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { cookiesOf } from '../support/browser.ts';
import { connectMailbox } from '../support/connected.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sandboxGoogle } from '../support/sandbox-google.ts';
import { sqsEvent } from '../support/sqs-event.ts';
import { written } from '../support/written.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const names = ['send-email', 'sync-mailbox', 'classify-reply', 'parse-resume', 'match-jobs'] as const;
const variables = Object.fromEntries(
  names.flatMap((name) => {
    const { url, deadLetterUrl } = queue(name);
    const variable = `QUEUE_URL_${name.replaceAll('-', '_').toUpperCase()}`;
    return [
      [variable, url],
      [`${variable}_DEAD`, deadLetterUrl],
    ];
  }),
);
const google = sandboxGoogle();
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);
const context = { awsRequestId: 'test-invocation' };

/** Secrets and words of this run: no line of any log may hold one. */
const planted = new Map<string, string>();
const plant = (what: string, value: string): string => {
  if (value.length < 8) throw new Error(`${what}: too short to be looked for`);
  planted.set(what, value);
  return value;
};
/** A word of letters alone, as a name or a sentence has. */
const word = (what: string): string =>
  plant(
    what,
    `Zq${[...randomUUID().replaceAll('-', '')]
      .map((c) => String.fromCharCode(97 + Number.parseInt(c, 16)))
      .join('')
      .slice(0, 14)}`,
  );

async function hunt(): Promise<void> {
  const { url } = google();
  const api = await testApi(database, {
    ...variables,
    LOG_LEVEL: 'DEBUG',
    SQS_ENDPOINT: endpoint,
    S3_ENDPOINT: endpoint,
    GOOGLE_ISSUER: url,
    GOOGLE_API_ROOT_URL: url,
    UNDO_WINDOW_SECONDS: '0',
  });
  const invoke = async (name: string, event: unknown) =>
    (await import(`../../functions/${name}/handler.ts`)).handler(event, context);
  const deliver = (name: string, ...bodies: string[]) => invoke(name, sqsEvent(name, bodies));

  const local = word('local part of an address').toLowerCase();
  planted.set('local part of an address', local);
  const user = await database.createUser({ name: `Jo ${word('name')}`, email: `${local}@person.example` });
  const { accessToken, refreshToken } = await api.signIn(user);
  const token = plant('access token', accessToken);
  plant('refresh token', refreshToken);
  const agent = { 'user-agent': word('user agent') };
  await api.get('/v1/me', { token, headers: agent });

  // What a person writes of themselves, well and badly.
  const phone = plant('phone', '+1 555 010 7731');
  const profile = { headline: word('headline'), location: word('location'), phone };
  expect((await api.patch('/v1/profile', profile, { token })).status).toBe(200);
  await api.patch('/v1/profile', { headline: [word('headline of a wrong type')] }, { token });
  await api.patch('/v1/profile', { [word('unknown field')]: word('value of an unknown field') }, { token });
  const broken = { 'content-type': 'application/json' };
  await api.request({
    method: 'PATCH',
    path: '/v1/profile',
    rawBody: `{"a":"x","b":${word('broken JSON')}}`,
    token,
    headers: broken,
  });
  const job = { company_name: word('employer'), job_title: 'Engineer', start_date: '2019-03-01', is_current: true };
  const key = plant('idempotency key', `key-${randomUUID()}`);
  await api.post(
    '/v1/experience',
    { ...job, description: `- Cut ${word('deed')} by 40%` },
    { token, idempotencyKey: key },
  );
  await api.post('/v1/experience', { ...job, description: word('another body') }, { token, idempotencyKey: key });
  await api.post('/v1/skills', { skill_name: word('skill') }, { token });
  await api.get('/v1/jobs', { token, query: { q: word('search') } });
  await api.get(`/v1/letters/${word('path')}`, { token });
  await api.get('/v1/me', { token: plant('forged token', `${accessToken.slice(0, -6)}AAAAAA`) });
  await api.post('/v1/auth/refresh', undefined, { cookies: { jobhuntai_refresh: word('cookie') } });

  // A resume: announced, uploaded, read, and one that is none.
  const upload = async (name: string, text: string) => {
    const type = 'text/plain';
    const body = { file_name: name, content_type: type, file_size: Buffer.byteLength(text) };
    const { resume, upload: form } = (await api.post('/v1/resumes', body, { token })).as(ResumeUpload);
    for (const [field, value] of Object.entries(form.fields)) {
      if (/signature|policy|credential/i.test(field)) plant(`upload form: ${field}`, value);
    }
    const data = new FormData();
    for (const [field, value] of Object.entries(form.fields)) data.append(field, value);
    data.append('file', new Blob([text], { type }), name);
    await fetch(form.url, { method: 'POST', body: data });
    await api.post(`/v1/resumes/${resume.id}/confirm`, undefined, { token });
    await deliver('parse-resume', JSON.stringify({ type: 'parse-resume', user_id: user.id, resume_id: resume.id }));
    return resume.id;
  };
  const page = `Jo ${word('resume text')}\nexperience\nEngineer, ${word('resume employer')}\n2019 - present\n`;
  const resumeId = await upload(`${word('file name')}.txt`, page);
  await upload('none.txt', `\0\0${word('unreadable resume')}`);
  expect((await api.post(`/v1/resumes/${resumeId}/accept`, {}, { token })).status).toBe(200);
  const link = (await api.get(`/v1/resumes/${resumeId}/download`, { token })).as(ResumeDownload);
  plant('download link', new URL(link.url).searchParams.get('X-Amz-Signature') ?? '');

  // Google: a visit, its tokens, a letter, the application.
  const begun = await api.get('/v1/integrations/google/connect', { token });
  const visit = new URL(begun.as(ConnectStarted).authorization_url);
  plant('visit cookie', Object.values(cookiesOf(begun))[0] ?? '');
  plant('state', visit.searchParams.get('state') ?? '');
  visit.searchParams.set('sandbox_auto', '1');
  const back = new URL((await fetch(visit, { redirect: 'manual' })).headers.get('location') ?? '');
  plant('code', back.searchParams.get('code') ?? '');
  expect((await api.get(`${back.pathname}${back.search}`, { cookies: cookiesOf(begun) })).status).toBe(200);
  await api.get(`${back.pathname}${back.search}`, { cookies: cookiesOf(begun) });
  await api.delete('/v1/integrations/google', { token });
  const tokens = await connectMailbox(database, url, user);
  plant('Google access token', tokens.access_token);
  plant('Google refresh token', tokens.refresh_token ?? '');
  const recipient = `${word('recipient').toLowerCase()}@northwind.example`;
  plant('recipient', recipient);
  const company = await make.company(`Quillmark ${randomUUID().slice(0, 8)}`);
  const posting = await make.job({ application_email: recipient, company_id: company });
  await make.resume(user.id, files, { is_primary: false });
  const letter = (await api.post('/v1/letters', { job_id: posting.id }, { token })).as(Letter);
  const content = `Dear team,\n\n${word('letter')}\n`;
  expect((await api.put(`/v1/letters/${letter.id}`, { content }, { token })).status).toBe(200);
  const draft = (await api.post('/v1/applications', { job_id: posting.id, channel: 'email' }, { token })).as(
    Application,
  );
  const submitted = await api.post(`/v1/applications/${draft.id}/submit`, undefined, { token });
  const { email } = submitted.as(SubmittedApplication);
  const message = JSON.stringify({ type: 'send-email', user_id: user.id, email_id: email.id });
  google().control.faults.order({ call: 'gmail.drafts.create', kind: 'bad_request' });
  await deliver('send-email', message);
  await invoke('dispatch-emails', scheduledEvent('dispatch-emails', new Date()));
  const [sent] = await database.sql<{ status: string }>('SELECT status FROM communications.emails WHERE id = $1', [
    email.id,
  ]);
  expect(sent?.status).toBe('failed');
  const again = (await api.post(`/v1/applications/${draft.id}/submit`, undefined, { token })).as(SubmittedApplication);
  await deliver('send-email', JSON.stringify({ type: 'send-email', user_id: user.id, email_id: again.email.id }));
  const [left] = await outbox(google().control, { to: recipient, limit: 1 });
  if (left === undefined) throw new Error('the application did not leave');

  // The employer's answer, read by a mailbox that fails first.
  const answer = { text: `We invite you to an interview, ${word('mail body')}.`, from_name: word('sender') };
  await answerAsEmployer(google().control, Reply.parse({ outbox_id: left.id, kind: 'free', ...answer }));
  const sync = JSON.stringify({ type: 'sync-mailbox', user_id: user.id });
  google().control.faults.order({ call: 'gmail.messages.get', kind: 'server_error' });
  await deliver('sync-mailbox', sync);
  await database.sql('UPDATE integrations.mailbox_cursors SET lease_until = NULL WHERE user_id = $1', [user.id]);
  await deliver('sync-mailbox', sync);
  const stored = await database.sql<{ id: string }>(
    'SELECT id FROM communications.email_responses WHERE user_id = $1',
    [user.id],
  );
  expect(stored).toHaveLength(1);
  for (const { id } of stored) {
    await deliver(
      'classify-reply',
      JSON.stringify({ type: 'classify-reply', user_id: user.id, email_response_id: id }),
    );
  }

  // Messages that nobody can read.
  await deliver(
    'send-email',
    `{"type":"send-email","a":${word('broken message')}`,
    JSON.stringify({ type: word('type of a message') }),
  );
  await deliver(
    'send-email',
    JSON.stringify({ type: 'send-email', user_id: word('id that is none'), [word('key of a message')]: 1 }),
  );
}

test('no log line of a whole hunt holds a word, an address, a token or a link of the person or the employer', async () => {
  const text = await written(hunt);
  const lines = text.split('\n').filter((line) => line.startsWith('{"level"'));
  // The lines are there: requests, refusals, messages handled and buried.
  expect(lines.length).toBeGreaterThan(40);
  for (const event of [
    'request',
    'request refused',
    'message handled',
    'message unreadable, moved to the dead-letter queue',
  ]) {
    expect(lines.some((line) => line.includes(`"message":"${event}"`))).toBe(true);
  }
  expect(planted.size).toBeGreaterThan(40);
  const leaked = [...planted].filter(([, value]) => text.includes(value) || text.includes(encodeURIComponent(value)));
  expect(leaked.map(([what]) => what)).toEqual([]);
});
