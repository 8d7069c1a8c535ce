import { s3Files } from '../../shared/adapters/s3/files.ts';
import {
  ActivityPage,
  Application,
  ApplicationPacket,
  SubmittedApplication,
} from '../../shared/contracts/application.ts';
import { JobCheck } from '../../shared/contracts/liveness.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { testServer } from '../support/http-server.ts';
import { testQueues } from '../support/queues.ts';

let page: { status: number; text: string; location?: string };
let asked = 0;
const origin = await testServer((request, response) => {
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  if (request.url === '/board') return void response.writeHead(200).end('<h1>All our postings</h1>');
  asked += 1;
  const { status, text, location } = page;
  response
    .writeHead(status, { 'content-type': 'text/html', ...(location === undefined ? {} : { location }) })
    .end(text);
});

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const api = await testApi(database, {
  QUEUE_URL_SEND_EMAIL: queue('send-email').url,
  SQS_ENDPOINT: endpoint,
  S3_ENDPOINT: endpoint,
  CRAWL_ALLOWED_LOOPBACK_ORIGINS: origin,
});
const files = s3Files({ bucket: 'test-resumes', endpoint });
const make = scene(database);

const drafted = async (url = `${origin}/jobs/1`, channel = 'email') => {
  const user = await database.createUser({ name: 'Jo Example' });
  await make.resume(user.id, files, { is_primary: true });
  const { accessToken: token } = await api.signIn(user);
  const job = await make.job();
  await database.sql(
    `WITH s AS (INSERT INTO jobs.sources (name, type, base_url) VALUES ($1, 'company_site', $3) RETURNING id)
     UPDATE jobs.jobs SET application_url = $2, source_id = (SELECT id FROM s), external_id = '1' WHERE id = $1::uuid`,
    [job.id, url, `${origin}/board`],
  );
  const { id } = (await api.post('/v1/applications', { job_id: job.id, channel }, { token })).as(Application);
  return { token, job, id, submit: () => api.post(`/v1/applications/${id}/submit`, undefined, { token }) };
};
const isActive = async (id: string) =>
  (await database.sql<{ is_active: boolean }>('SELECT is_active FROM jobs.jobs WHERE id = $1', [id]))[0]?.is_active;

beforeEach(() => {
  asked = 0;
  page = { status: 200, text: '<h1>Data Analyst</h1><p>You turn figures into sentences.</p>' };
});

/** Nobody here has connected one. */
const NO_MAILBOX = expect.stringMatching(/^No mailbox of yours is connected/);

test('an application to a posting whose page still shows it is queued, and says when that was seen', async () => {
  const { submit } = await drafted();
  const answer = await submit();
  expect(answer.status).toBe(202);
  expect(answer.as(SubmittedApplication)).toMatchObject({ posting: { result: 'live' }, warnings: [NO_MAILBOX] });
});

test.each([
  ['404', { status: 404, text: 'nothing here' }],
  ['410', { status: 410, text: '' }],
  [
    'words that it is over',
    { status: 200, text: '<h1>Data Analyst</h1><p>This job is no longer accepting applications.</p>' },
  ],
  ["a redirect to the board's front page", { status: 302, text: '', location: '/board' }],
])('an application to a posting that is gone (%s) is refused, and the posting is retired', async (_what, gone) => {
  page = gone;
  const { submit, job } = await drafted();
  const answer = await submit();
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ details: { reason: 'posting_gone' }, detail: expect.stringContaining('gone') });
  expect(await isActive(job.id)).toBe(false);
});

test.each([
  ['forbids it', 403],
  ['is broken', 500],
  ['is busy', 429],
])('a page that %s leaves it unknown: the application is queued with a warning', async (_what, status) => {
  page = { status, text: 'no' };
  const { submit, job } = await drafted();
  const answer = await submit();
  expect(answer.status).toBe(202);
  const { posting, warnings } = answer.as(SubmittedApplication);
  expect(posting).toMatchObject({ result: 'unknown', reason: `Its page answered ${status}.` });
  expect(warnings).toEqual([NO_MAILBOX, expect.stringContaining(`Its page answered ${status}.`)]);
  expect(await isActive(job.id)).toBe(true);
});

test('an address that may not be asked, or where nobody answers, is unknown and asked of nobody', async () => {
  for (const url of ['http://169.254.169.254/jobs/1', 'https://www.linkedin.com/jobs/view/1', 'http://127.0.0.1:9/']) {
    const { submit } = await drafted(url);
    expect((await submit()).as(SubmittedApplication).posting.result).toBe('unknown');
  }
  expect(asked).toBe(0);
});

const check = (token: string, jobId: string) => api.post(`/v1/jobs/${jobId}/check`, undefined, { token });

test("a packet says what the posting's page says, and one that is gone can still be handed off, with the fact noted", async () => {
  const { token, id, job } = await drafted(undefined, 'url');
  const packet = async () => (await api.get(`/v1/applications/${id}/packet`, { token })).as(ApplicationPacket);
  expect(await packet()).toMatchObject({ posting: { result: 'live' }, posting_warning: null });
  expect(asked).toBe(1);
  await database.sql(`UPDATE jobs.job_liveness SET checked_at = checked_at - interval '1 day' WHERE job_id = $1`, [
    job.id,
  ]);
  page = { status: 410, text: '' };
  expect(await packet()).toMatchObject({
    posting: { result: 'gone' },
    posting_warning: expect.stringContaining('gone'),
  });
  expect(await isActive(job.id)).toBe(false);
  const sent = await api.post(`/v1/applications/${id}/handed-off`, {}, { token });
  expect(sent.as(Application).status).toBe('sent');
  const [newest] = (await api.get(`/v1/applications/${id}/timeline`, { token })).as(ActivityPage).items;
  expect(newest).toMatchObject({
    description: expect.stringContaining('gone'),
    metadata: { posting: { result: 'gone' } },
  });
  // A second one is refused before anything is asked.
  asked = 0;
  expect((await api.post(`/v1/applications/${id}/handed-off`, {}, { token })).status).toBe(409);
  expect(asked).toBe(0);
});

test('many people who ask at once whether a posting is still there send one request an hour, and all get an answer', async () => {
  const { token, job } = await drafted();
  const { accessToken: other } = await api.signIn(await database.createUser());
  const answers = await Promise.all([token, other, token, other, token].map((who) => check(who, job.id)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(asked).toBe(1);
  const known = (await check(other, job.id)).as(JobCheck);
  expect(known).toMatchObject({ job_id: job.id, result: 'live' });
  const hour = Date.parse(known.next_check_at ?? '') - Date.parse(known.checked_at);
  expect(hour).toBe(3_600_000);
  expect(asked).toBe(1);
  await database.sql(`UPDATE jobs.job_liveness SET checked_at = checked_at - interval '61 minutes' WHERE job_id = $1`, [
    job.id,
  ]);
  await database.sql(`UPDATE jobs.liveness_asks SET asked_at = asked_at - interval '61 minutes' WHERE job_id = $1`, [
    job.id,
  ]);
  page = { status: 404, text: '' };
  expect((await check(token, job.id)).as(JobCheck)).toMatchObject({ result: 'gone', next_check_at: null });
  expect((await check(token, job.id)).as(JobCheck)).toMatchObject({ result: 'gone', next_check_at: null });
  expect([asked, await isActive(job.id)]).toEqual([2, false]);
});

test('a check of a posting whose host is to be left alone asks nobody, keeps what was known, and may be asked again', async () => {
  const { token, job } = await drafted();
  await check(token, job.id);
  await database.sql(`UPDATE jobs.job_liveness SET checked_at = checked_at - interval '61 minutes' WHERE job_id = $1`, [
    job.id,
  ]);
  await database.sql('DELETE FROM jobs.liveness_asks');
  const host = new URL(origin).host;
  await database.sql(`UPDATE jobs.crawl_hosts SET next_at = now() + interval '5 minutes' WHERE host = $1`, [host]);
  expect((await check(token, job.id)).as(JobCheck)).toMatchObject({
    result: 'unknown',
    reason: expect.stringContaining('again in'),
  });
  expect(await database.sql('SELECT result FROM jobs.job_liveness WHERE job_id = $1', [job.id])).toEqual([
    { result: 'live' },
  ]);
  await database.sql(`UPDATE jobs.crawl_hosts SET next_at = now() WHERE host = $1`, [host]);
  expect((await check(token, job.id)).as(JobCheck).result).toBe('live');
  expect(asked).toBe(2);
});
