import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
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

const drafted = async (url = `${origin}/jobs/1`) => {
  const user = await database.createUser({ name: 'Jo Example' });
  await make.resume(user.id, files, { is_primary: true });
  const { accessToken: token } = await api.signIn(user);
  const job = await make.job();
  await database.sql(
    `WITH s AS (INSERT INTO jobs.sources (name, type, base_url) VALUES ($1, 'company_site', $3) RETURNING id)
     UPDATE jobs.jobs SET application_url = $2, source_id = (SELECT id FROM s), external_id = '1' WHERE id = $1::uuid`,
    [job.id, url, `${origin}/board`],
  );
  const { id } = (await api.post('/v1/applications', { job_id: job.id, channel: 'email' }, { token })).as(Application);
  return { token, job, submit: () => api.post(`/v1/applications/${id}/submit`, undefined, { token }) };
};
const isActive = async (id: string) =>
  (await database.sql<{ is_active: boolean }>('SELECT is_active FROM jobs.jobs WHERE id = $1', [id]))[0]?.is_active;

beforeEach(() => {
  asked = 0;
  page = { status: 200, text: '<h1>Data Analyst</h1><p>You turn figures into sentences.</p>' };
});

test('an application to a posting whose page still shows it is queued, and says when that was seen', async () => {
  const { submit } = await drafted();
  const answer = await submit();
  expect(answer.status).toBe(202);
  expect(answer.as(SubmittedApplication)).toMatchObject({ posting: { result: 'live' }, warnings: [] });
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
  expect(warnings).toHaveLength(1);
  expect(await isActive(job.id)).toBe(true);
});

test('an address that may not be asked, or where nobody answers, is unknown and asked of nobody', async () => {
  for (const url of ['http://169.254.169.254/jobs/1', 'https://www.linkedin.com/jobs/view/1', 'http://127.0.0.1:9/']) {
    const { submit } = await drafted(url);
    expect((await submit()).as(SubmittedApplication).posting.result).toBe('unknown');
  }
  expect(asked).toBe(0);
});
