import { randomUUID } from 'node:crypto';
import { startSandboxBoards } from '../../local/boards/server.ts';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { Job } from '../../shared/contracts/job.ts';
import { JobPage } from '../../shared/contracts/job-search.ts';
import { MatchPage } from '../../shared/contracts/match.ts';
import { Source, SourceDetail, SourceList } from '../../shared/contracts/source.ts';
import { lambdaContext } from '../support/api/event.ts';
import { loadFunction, testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const database = await testDatabase();
const boards = await startSandboxBoards();
afterAll(() => boards.stop());
const { endpoint, queue } = await testQueues();
const queues = Object.fromEntries(
  ['crawl-source', 'match-jobs'].flatMap((name) => {
    const { url, deadLetterUrl } = queue(name);
    const variable = `QUEUE_URL_${name.toUpperCase().replace('-', '_')}`;
    return [
      [variable, url],
      [`${variable}_DEAD`, deadLetterUrl],
    ];
  }),
);
const api = await testApi(database, {
  ...queues,
  SQS_ENDPOINT: endpoint,
  CRAWL_ALLOWED_LOOPBACK_ORIGINS: boards.url,
  GREENHOUSE_API_ROOT_URL: boards.url,
});

const consume = async (name: string, message: Record<string, unknown>) => {
  const handler = await loadFunction(name);
  const body = JSON.stringify({ type: name, ...message });
  const answer = await handler(sqsEvent(name, [body]), lambdaContext({ function: name, timeoutSeconds: 60 }));
  expect(answer).toEqual({ batchItemFailures: [] });
};
const newPerson = async () => {
  const user = await database.createUser();
  const { accessToken: token } = await api.signIn(user);
  return { user, token };
};
/** Adds a board for the person and crawls it as the queue would. */
const addAndCrawl = async (token: string, board: string) => {
  const added = await api.post('/v1/sources', { url: `${boards.url}/${board}` }, { token });
  const source = added.as(Source);
  await consume('crawl-source', { source_id: source.id });
  return source;
};

test('a board is added by its address alone, crawled, searched, matched and shown with its reasons', async () => {
  const { user, token } = await newPerson();
  await database.sql(
    `INSERT INTO users.profiles (user_id, years_experience) VALUES ($1, 8) ON CONFLICT (user_id) DO UPDATE SET years_experience = 8`,
    [user.id],
  );
  await database.sql(
    `INSERT INTO users.preferences (user_id, locations, work_modes, salary_min_minor, job_types)
     VALUES ($1, '{"Portland, OR"}', '{onsite,remote}', 14000000, '{full_time}')
     ON CONFLICT (user_id) DO UPDATE SET locations = excluded.locations, work_modes = excluded.work_modes,
       salary_min_minor = excluded.salary_min_minor, job_types = excluded.job_types`,
    [user.id],
  );
  await database.sql(
    `INSERT INTO users.skills (user_id, skill_name) SELECT $1, unnest(ARRAY['TypeScript', 'Node.js', 'Postgres', 'AWS Lambda', 'CI/CD', 'GitHub Actions'])`,
    [user.id],
  );
  const added = await api.post('/v1/sources', { url: `${boards.url}/fernhollow` }, { token });
  expect(added.status).toBe(201);
  const source = added.as(Source);
  expect(source).toMatchObject({
    name: 'Greenhouse: fernhollow',
    board: 'greenhouse',
    is_mine: true,
    health: 'unknown',
    last_crawled_at: null,
  });
  expect((await api.post('/v1/sources', { url: `${boards.url}/fernhollow/jobs/1` }, { token })).status).toBe(200);

  await consume('crawl-source', { source_id: source.id });
  const detail = (await api.get(`/v1/sources/${source.id}`, { token })).as(SourceDetail);
  const again = (await api.post('/v1/sources', { url: `${boards.url}/fernhollow` }, { token })).as(Source);
  expect([again.postings, again.postings > 0]).toEqual([detail.postings, true]);
  expect(detail).toMatchObject({
    health: 'healthy',
    postings: 24,
    runs: [{ status: 'succeeded', new: 24, rejected: 0 }],
  });

  const page = (await api.get('/v1/jobs?q=backend&limit=3', { token })).as(JobPage);
  expect(page.items).toHaveLength(3);
  const job = (await api.get(`/v1/jobs/${page.items[0]?.id}`, { token })).as(Job);
  expect(job).toMatchObject({
    company: { name: 'Fernhollow Systems' },
    application_email: 'jobs@fernhollow.example',
    sightings: [{ source: { id: source.id }, gone_at: null }],
    salary: { salary_currency: 'USD' },
  });
  expect(job.skills.length).toBeGreaterThan(2);
  expect(job.description_html).toContain('<h2>');

  await consume('match-jobs', { user_id: user.id });
  const matches = (await api.get('/v1/matches?limit=5', { token })).as(MatchPage);
  const [best] = matches.items;
  expect(best).toMatchObject({ job: { title: 'Senior Backend Engineer' }, is_recommended: true, failed_filters: [] });
  expect(best?.match_score).toBeGreaterThan(80);
  expect(best?.match_score).toBe(
    (best?.skill_match_score ?? 0) +
      (best?.location_match_score ?? 0) +
      (best?.salary_match_score ?? 0) +
      (best?.experience_match_score ?? 0),
  );
  expect(best?.match_reasons.matched_skills).toEqual(expect.arrayContaining(['TypeScript', 'PostgreSQL']));
  expect(best?.match_reasons.reasons).toHaveLength(5);
  const live = (await api.get(`/v1/jobs/${best?.job.id}`, { token })).as(Job);
  expect(live.match?.match_score).toBe(best?.match_score);
});

test('matches that are the same are not written again, and pages neither skip nor repeat', async () => {
  const { user, token } = await newPerson();
  await addAndCrawl(token, 'stonebridge-data');
  await consume('match-jobs', { user_id: user.id });
  const versions = () =>
    database.sql('SELECT id, xmin::text FROM jobs.job_matches WHERE user_id = $1 ORDER BY id', [user.id]);
  const before = await versions();
  expect(before.length).toBeGreaterThan(10);
  await consume('match-jobs', { user_id: user.id });
  expect(await versions()).toEqual(before);

  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const page = (await api.get(`/v1/matches?limit=7${cursor}`, { token })).as(MatchPage);
    seen.push(...page.items.map((match) => match.id));
    if (page.next_cursor === null) break;
    cursor = `&cursor=${page.next_cursor}`;
  }
  expect(seen).toHaveLength(before.length);
  expect(new Set(seen).size).toBe(seen.length);
});

test('postings are filtered, found by skill, and paged to the end, those without a date last', async () => {
  const { token } = await newPerson();
  const source = await addAndCrawl(token, 'larchwood');
  await database.sql(
    `UPDATE jobs.jobs SET posted_date = NULL WHERE id IN (SELECT id FROM jobs.jobs WHERE source_id = $1 LIMIT 3)`,
    [source.id],
  );
  const all: { id: string; posted_date: string | null }[] = [];
  for (let cursor = ''; ; ) {
    const page = (await api.get(`/v1/jobs?source_id=${source.id}&limit=2${cursor}`, { token })).as(JobPage);
    all.push(...page.items);
    if (page.next_cursor === null) break;
    cursor = `&cursor=${page.next_cursor}`;
  }
  expect(all).toHaveLength(12);
  expect(new Set(all.map((job) => job.id)).size).toBe(12);
  expect(all.slice(-3).map((job) => job.posted_date)).toEqual([null, null, null]);
  const dates = all.slice(0, -3).map((job) => job.posted_date ?? '');
  expect(dates).toEqual([...dates].sort().reverse());

  const titles = async (query: string) => {
    const page = (await api.get(`/v1/jobs?source_id=${source.id}&limit=100&${query}`, { token })).as(JobPage);
    return [...new Set(page.items.map((job) => job.title))].sort();
  };
  expect(await titles(`q=${encodeURIComponent('C++')}`)).toEqual(['Embedded Software Engineer']);
  expect(await titles('q=welder OR planner')).toEqual(['Supply Chain Planner', 'Welder']);
  expect(await titles('q=salt -welding')).toEqual(['Mechanical Engineer']);
  expect(await titles('job_type=internship')).toEqual(['Engineering Intern']);
  expect(await titles('is_remote=true')).toEqual([]);
  expect(await titles('posted_since=2027-01-01')).toEqual([]);
});

test('a source list is the person’s own; the four closed boards stand on it with the reason', async () => {
  const [mine, other] = [await newPerson(), await newPerson()];
  const source = (await api.post('/v1/sources', { url: `${boards.url}/veldt-bank` }, { token: mine.token })).as(Source);
  const list = async (token: string) => (await api.get('/v1/sources', { token })).as(SourceList).items;
  expect((await list(mine.token)).map((one) => one.name)).toEqual([
    'AngelList',
    'Glassdoor',
    'Greenhouse: veldt-bank',
    'Indeed',
    'LinkedIn',
  ]);
  const theirs = await list(other.token);
  expect(theirs.map((one) => one.name)).toEqual(['AngelList', 'Glassdoor', 'Indeed', 'LinkedIn']);
  for (const closed of theirs) {
    expect(closed).toMatchObject({
      fetch_allowed: false,
      is_mine: false,
      fetch_denied_reason: expect.stringMatching(/forbid.*e-mail.*saved page.*pasted text/),
    });
    expect((await api.post(`/v1/sources/${closed.id}/crawl`, undefined, { token: other.token })).status).toBe(403);
  }
  expect((await api.get(`/v1/sources/${source.id}`, { token: other.token })).status).toBe(404);
  expect((await api.post(`/v1/sources/${source.id}/crawl`, undefined, { token: other.token })).status).toBe(404);
  const now = await api.post(`/v1/sources/${source.id}/crawl`, undefined, { token: mine.token });
  expect([now.status, now.body]).toEqual([202, { source_id: source.id, queued: true, not_before: null }]);
  const later = '2126-01-01T00:00:00.000Z';
  await database.sql('UPDATE jobs.sources SET crawl_not_before = $2 WHERE id = $1', [source.id, later]);
  const waits = await api.post(`/v1/sources/${source.id}/crawl`, undefined, { token: mine.token });
  expect(waits.body).toMatchObject({ queued: true, not_before: later });
  expect((await api.delete(`/v1/sources/${source.id}`, { token: other.token })).status).toBe(404);
  expect((await api.delete(`/v1/sources/${source.id}`, { token: mine.token })).status).toBe(204);
  expect((await list(mine.token)).map((one) => one.name)).not.toContain('Greenhouse: veldt-bank');
});

test('two people who add one board share one source', async () => {
  const [one, two] = [await newPerson(), await newPerson()];
  const add = (token: string) => api.post('/v1/sources', { url: `${boards.url}/quillmark` }, { token });
  const [first, second] = await Promise.all([add(one.token), add(two.token)]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(first.as(Source).id).toBe(second.as(Source).id);
  const european = await api.post('/v1/sources', { url: 'https://jobs.eu.lever.co/tinkerlane' }, { token: one.token });
  expect(european.as(Source)).toMatchObject({ name: 'Lever: tinkerlane (EU)', postings: 0 });
});

test.each([
  ['https://www.linkedin.com/jobs/view/1', 403],
  ['https://indeed.com/viewjob?jk=1', 403],
  ['https://boards.greenhouse.io/embed/job_app?token=5100101', 400],
  ['https://fernhollow.example/careers?gh_jid=5100101', 400],
  ['https://jobs.smartrecruiters.com/BrightfordCare/743999900000001-night-nurse', 403],
  ['ftp://boards.greenhouse.io/fernhollow', 400],
  ['http://169.254.169.254/latest', 400],
  ['not an address', 400],
])('adding %s answers %i', async (url, status) => {
  const { token } = await newPerson();
  const answer = await api.post('/v1/sources', { url }, { token });
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.body).toMatchObject({ errors: [{ field: 'url' }] });
});

test('unknown postings, foreign cursors and odd filters are refused by name', async () => {
  const { token } = await newPerson();
  expect((await api.get(`/v1/jobs/${randomUUID()}`, { token })).status).toBe(404);
  for (const query of [
    'limit=0',
    'cursor=abc',
    'is_remote=maybe',
    'job_type=wizard',
    'posted_since=yesterday',
    'source_id=1',
    'colour=red',
  ]) {
    const answer = await api.get(`/v1/jobs?${query}`, { token });
    expect([query, answer.status]).toEqual([query, 400]);
    expect(answer.body).toMatchObject({ errors: [{ field: query.split('=')[0] }] });
  }
  expect((await api.get('/v1/matches?min_score=101', { token })).status).toBe(400);
  for (const path of ['/v1/jobs', '/v1/matches', '/v1/sources']) expect((await api.get(path)).status).toBe(401);
});

test('the dispatcher finds what was lost: a source never crawled, and matches older than the wishes', async () => {
  const { user, token } = await newPerson();
  await api.post('/v1/sources', { url: `${boards.url}/mooringstudio` }, { token });
  expect((await api.post('/v1/matches/refresh', undefined, { token })).status).toBe(202);
  await database.sql(`UPDATE jobs.match_refreshes SET requested_at = now() - interval '1 hour' WHERE user_id = $1`, [
    user.id,
  ]);
  await database.sql(`UPDATE users.users SET created_at = now() - interval '2 hours'`);
  await database.sql(`UPDATE jobs.crawl_runs SET finished_at = now() - interval '2 hours'`);
  const dispatch = await loadFunction('dispatch-crawls');
  const run = () =>
    dispatch(
      scheduledEvent('dispatch-crawls', new Date()),
      lambdaContext({ function: 'dispatch-crawls', timeoutSeconds: 60 }),
    );
  const before = (await run()) as { due: number; stale: number };
  expect(before.due).toBeGreaterThan(0);
  expect(before.stale).toBeGreaterThan(0);
  await consume('match-jobs', {});
  const after = (await run()) as { stale: number };
  expect(after.stale).toBe(0);
});

test('a person has at most 200 boards; one more is refused and makes no source', async () => {
  const { user, token } = await newPerson();
  await database.sql(
    `WITH made AS (
       INSERT INTO jobs.sources (name, type, base_url)
       SELECT 'Board ' || n || ' of ' || $1::text, 'company_site', 'https://board.example/' || n FROM generate_series(1, 200) AS n
       RETURNING id)
     INSERT INTO jobs.user_sources (user_id, source_id) SELECT $1::uuid, id FROM made`,
    [user.id],
  );
  const answer = await api.post('/v1/sources', { url: `${boards.url}/oneboardmore` }, { token });
  expect(answer.status).toBe(429);
  expect(await database.sql("SELECT FROM jobs.sources WHERE board_token = 'oneboardmore'")).toEqual([]);
});

test('a board is added by any address of it, and shared by all who add it in any spelling', async () => {
  const [one, two] = [await newPerson(), await newPerson()];
  const add = (token: string, url: string) => api.post('/v1/sources', { url }, { token });
  const first = await add(
    one.token,
    'https://jobs.lever.co/TinkerLane/5f1c0d01-1111-4222-8333-944455556601/apply?utm_source=x',
  );
  expect([first.status, first.as(Source).name]).toEqual([201, 'Lever: TinkerLane']);
  const second = await add(two.token, 'JOBS.LEVER.CO/TINKERLANE/');
  expect([second.status, second.as(Source).id]).toEqual([201, first.as(Source).id]);
  expect((await add(two.token, ' <https://api.lever.co/v0/postings/tinkerlane?mode=json> ')).status).toBe(200);
  const mine = (await api.get('/v1/sources', { token: one.token })).as(SourceList).items.filter((item) => item.is_mine);
  expect(mine.map(({ name, base_url: url }) => [name, url])).toEqual([
    ['Lever: TinkerLane', 'https://jobs.lever.co/TinkerLane'],
  ]);
});
