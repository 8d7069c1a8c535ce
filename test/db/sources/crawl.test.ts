import { crawlSource } from '../../../shared/services/sources/crawl.ts';
import { dispatchCrawls } from '../../../shared/services/sources/dispatch.ts';
import { crawlDeps } from '../../support/boards.ts';
import { testDatabase } from '../../support/database.ts';
import { testServer } from '../../support/http-server.ts';

const { db, sql, createUser } = await testDatabase();

type Row = Record<string, unknown>;
let board: { status: number; jobs: Row[]; headers: Record<string, string>; etag: string | null };
let asked: string[] = [];
const origin = await testServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  if (board.etag !== null && request.headers['if-none-match'] === board.etag) return void response.writeHead(304).end();
  response.writeHead(board.status, {
    'content-type': 'application/json',
    ...(board.etag === null ? {} : { etag: board.etag }),
    ...board.headers,
  });
  response.end(JSON.stringify({ jobs: board.jobs }));
});

const row = (id: number, change: Row = {}): Row => ({
  id,
  title: `Welder ${id}`,
  absolute_url: `https://board.example/jobs/${id}`,
  content:
    '&lt;h2&gt;Requirements&lt;/h2&gt;&lt;p&gt;TIG welding, AutoCAD. Pay: $25 - $31 per hour.&lt;/p&gt;&lt;p&gt;Send your resume to jobs@alder.example&lt;/p&gt;',
  location: { name: 'Denver, CO' },
  company_name: 'Alder Works, Inc. ',
  first_published: '2026-11-10T09:00:00-05:00',
  ...change,
});

let now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const deps = crawlDeps(db, { now: () => now }, origin);
const addSource = async (token: string) => {
  const [made] = await sql<{ id: string }>(
    `INSERT INTO jobs.sources (name, type, base_url, adapter, board_token) VALUES ($1, 'company_site', $2, 'greenhouse', $3) RETURNING id`,
    [`Greenhouse: ${token}`, `${origin}/${token}`, token],
  );
  if (made === undefined) throw new Error('no source was made');
  return made.id;
};
const jobsOf = (source: string) =>
  sql<Row & { external_id: string; id: string }>('SELECT * FROM jobs.jobs WHERE source_id = $1 ORDER BY external_id', [
    source,
  ]);
const sourceRow = async (id: string) => (await sql<Row>('SELECT * FROM jobs.sources WHERE id = $1', [id]))[0];
const lastRun = async (id: string) =>
  (await sql<Row>('SELECT * FROM jobs.crawl_runs WHERE source_id = $1 ORDER BY started_at DESC LIMIT 1', [id]))[0];

beforeEach(() => {
  board = { status: 200, jobs: [row(1), row(2), row(3)], headers: {}, etag: null };
  asked = [];
  deps.sent.length = 0;
  later(600);
});

test('a first crawl stores every posting with company, skills, sighting and pay, and asks for everybody’s matches', async () => {
  const [source, person] = [await addSource('alder'), await createUser()];
  board.jobs.push(row(4, { absolute_url: '' }));
  expect(await crawlSource(deps, source)).toEqual({
    outcome: 'succeeded',
    counts: { fetched: 4, new: 3, changed: 0, unchanged: 0, gone: 0, rejected: 1 },
  });
  const [job] = await jobsOf(source);
  expect(job).toMatchObject({
    external_id: '1',
    title: 'Welder 1',
    location: 'Denver, CO',
    country: 'US',
    salary_min: 25,
    salary_min_minor: '2500',
    salary_max_minor: '3100',
    salary_period: 'hour',
    salary_annual_min_minor: String(2500 * 2080),
    application_email: 'jobs@alder.example',
    posted_date: new Date('2026-11-10T14:00:00Z'),
    is_active: true,
  });
  expect(job?.description).toContain('TIG welding, AutoCAD.');
  expect(job?.description_html).toContain('<h2>Requirements</h2>');
  const skills = await sql('SELECT skill_name, is_required FROM jobs.job_skills WHERE job_id = $1 ORDER BY 1', [
    job?.id,
  ]);
  expect(skills).toEqual([
    { skill_name: 'AutoCAD', is_required: true },
    { skill_name: 'Welding', is_required: true },
  ]);
  expect(await sql('SELECT name FROM jobs.companies WHERE name_key = $1', ['alder works'])).toEqual([
    { name: 'Alder Works, Inc.' },
  ]);
  expect(await lastRun(source)).toMatchObject({
    status: 'succeeded',
    fetched_count: 4,
    new_count: 3,
    rejected_count: 1,
    rejects: [{ row: 3, external_id: '4' }],
  });
  expect(await sourceRow(source)).toMatchObject({
    health: 'healthy',
    failures: 0,
    crawl_lease_token: null,
    last_postings_count: 3,
  });
  expect(deps.sent).toContainEqual({ type: 'match-jobs', user_id: person.id });
});

test('a second crawl of unchanged postings rewrites none of them, and tells nobody', async () => {
  const source = await addSource('birch');
  await crawlSource(deps, source);
  const versions = () =>
    sql('SELECT id, xmin::text, updated_at FROM jobs.jobs WHERE source_id = $1 ORDER BY id', [source]);
  const before = await versions();
  deps.sent.length = 0;
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toEqual({
    fetched: 3,
    new: 0,
    changed: 0,
    unchanged: 3,
    gone: 0,
    rejected: 0,
  });
  expect(await versions()).toEqual(before);
  expect(deps.sent).toEqual([]);
  const [seen] = await sql<{ last_seen_at: Date }>('SELECT last_seen_at FROM jobs.job_sightings WHERE source_id = $1', [
    source,
  ]);
  expect(seen?.last_seen_at).toEqual(now);
});

test('a board that says 304 is a whole crawl of unchanged postings', async () => {
  const source = await addSource('cedar');
  board.etag = '"one"';
  await crawlSource(deps, source);
  later(24 * 60);
  expect(await crawlSource(deps, source)).toMatchObject({
    outcome: 'succeeded',
    counts: { fetched: 3, unchanged: 3, gone: 0 },
  });
  expect((await jobsOf(source)).every((job) => job.is_active)).toBe(true);
});

test('a changed posting is written again under its own id, with its skills made anew', async () => {
  const source = await addSource('damson');
  await crawlSource(deps, source);
  const before = await jobsOf(source);
  board.jobs[0] = row(1, { title: 'Senior Welder', content: '&lt;p&gt;MIG welding and forklift.&lt;/p&gt;' });
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
  const [job] = await jobsOf(source);
  expect(job).toMatchObject({
    id: before[0]?.id,
    title: 'Senior Welder',
    experience_level: 'senior',
    salary_min_minor: null,
    application_email: null,
  });
  const skills = await sql<{ skill_name: string }>(
    'SELECT skill_name FROM jobs.job_skills WHERE job_id = $1 ORDER BY 1',
    [job?.id],
  );
  expect(skills.map((one) => one.skill_name)).toEqual(['Forklift operation', 'Welding']);
});

test('what is gone is retired after a whole crawl, and opened again when it comes back', async () => {
  const source = await addSource('elder');
  await crawlSource(deps, source);
  board.jobs = [row(1), row(2)];
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toMatchObject({ unchanged: 2, gone: 1 });
  expect((await jobsOf(source))[2]).toMatchObject({ is_active: false, retired_at: now, retired_reason: 'gone' });
  board.jobs = [row(1), row(2), row(3)];
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toMatchObject({ unchanged: 2, changed: 1, gone: 0 });
  expect((await jobsOf(source))[2]).toMatchObject({ is_active: true, retired_at: null });
});

test('a row that turns odd does not retire the posting that was read from it before', async () => {
  const source = await addSource('fir');
  await crawlSource(deps, source);
  board.jobs = [row(1), row(2), row(3, { title: '' })];
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toMatchObject({ unchanged: 2, rejected: 1, gone: 0 });
  expect((await jobsOf(source))[2]).toMatchObject({ is_active: true, title: 'Welder 3' });
});

test('a source that suddenly gives nothing is unhealthy, retires nothing and backs off', async () => {
  const source = await addSource('gorse');
  await crawlSource(deps, source);
  board.jobs = [];
  later(24 * 60);
  expect(await crawlSource(deps, source)).toMatchObject({ outcome: 'failed', counts: { fetched: 0, gone: 0 } });
  expect((await jobsOf(source)).every((job) => job.is_active)).toBe(true);
  expect(await sourceRow(source)).toMatchObject({
    health: 'unhealthy',
    failures: 1,
    crawl_not_before: new Date(now.getTime() + 15 * 60_000),
  });
  expect((await crawlSource(deps, source)).outcome).toBe('skipped');
  board.jobs = [row(1), row(2), row(3)];
  later(20);
  expect((await crawlSource(deps, source)).outcome).toBe('succeeded');
  expect(await sourceRow(source)).toMatchObject({
    health: 'healthy',
    health_reason: null,
    failures: 0,
    crawl_not_before: null,
  });
});

test('a busy board is left alone for as long as it asks', async () => {
  const source = await addSource('hazel');
  board = { ...board, status: 429, headers: { 'retry-after': '7200' } };
  expect((await crawlSource(deps, source)).outcome).toBe('failed');
  expect(await sourceRow(source)).toMatchObject({
    health: 'unhealthy',
    crawl_not_before: new Date(now.getTime() + 7_200_000),
    last_crawled_at: null,
  });
  expect(await lastRun(source)).toMatchObject({ status: 'failed', error: 'Greenhouse answered 429.' });
});

test('two crawls at once fetch once; a crawl whose lease is over has lost the source', async () => {
  const source = await addSource('juniper');
  const outcomes = await Promise.all([crawlSource(deps, source), crawlSource(deps, source)]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['skipped', 'succeeded']);
  expect(asked.filter((path) => path.includes('/juniper/'))).toHaveLength(1);
  expect((await crawlSource(deps, source)).outcome).toBe('skipped');
  later(24 * 60);
  const slow = crawlSource(
    {
      ...deps,
      fetch: async (request) => {
        const answer = await deps.fetch(request);
        await sql('UPDATE jobs.sources SET crawl_lease_token = gen_random_uuid() WHERE id = $1', [source]);
        return answer;
      },
    },
    source,
  );
  expect((await slow).outcome).toBe('failed');
  expect(await sql('SELECT crawl_lease_token IS NOT NULL AS held FROM jobs.sources WHERE id = $1', [source])).toEqual([
    { held: true },
  ]);
});

test('an unexpected fault closes the run, gives the lease back and is thrown for the queue to deliver again', async () => {
  const source = await addSource('laurel');
  const broken = {
    ...deps,
    cleanHtml: () => {
      throw new TypeError('broken');
    },
  };
  await expect(crawlSource(broken, source)).rejects.toThrow('broken');
  expect(await lastRun(source)).toMatchObject({ status: 'failed' });
  expect(await sourceRow(source)).toMatchObject({ crawl_lease_token: null, health: 'unhealthy' });
});

test('hostile text is stored harmlessly: scripts, NUL, half a surrogate, a description beyond any index', async () => {
  const source = await addSource('maple');
  board.jobs = [
    row(1, {
      title: 'A\u0000B \ud800C',
      content: `&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;${'word '.repeat(150_000)}&lt;/p&gt;`,
    }),
    row(2),
  ];
  expect((await crawlSource(deps, source)).counts).toMatchObject({ new: 2 });
  const [job] = await jobsOf(source);
  expect(job?.title).not.toContain('\0');
  expect(String(job?.description_html)).not.toContain('script');
});

test('the dispatcher queues what is due by each source’s own frequency, and nothing that is off, held or backing off', async () => {
  await sql('UPDATE jobs.sources SET is_active = FALSE');
  const [due, fresh, off, held, waiting] = [
    await addSource('oak'),
    await addSource('pine'),
    await addSource('quince'),
    await addSource('rowan'),
    await addSource('spruce'),
  ];
  await sql('UPDATE jobs.sources SET last_crawled_at = $2, crawl_frequency_hours = 6 WHERE id = $1', [
    due,
    new Date(now.getTime() - 7 * 3_600_000),
  ]);
  await sql('UPDATE jobs.sources SET last_crawled_at = $2, crawl_frequency_hours = 8 WHERE id = $1', [
    fresh,
    new Date(now.getTime() - 7 * 3_600_000),
  ]);
  await sql('UPDATE jobs.sources SET is_active = FALSE WHERE id = $1', [off]);
  await sql('UPDATE jobs.sources SET crawl_lease_until = $2 WHERE id = $1', [held, new Date(now.getTime() + 60_000)]);
  await sql('UPDATE jobs.sources SET crawl_not_before = $2 WHERE id = $1', [waiting, new Date(now.getTime() + 60_000)]);
  const never = await addSource('tamarind');
  await sql(
    `INSERT INTO jobs.jobs (title, description, application_url, hash, expiry_date) VALUES ('Old', 'x', 'https://x.example', 'h', $1)`,
    [new Date(now.getTime() - 1)],
  );
  expect(await dispatchCrawls(deps)).toMatchObject({ due: 2, expired: 1 });
  expect(deps.sent.filter(({ type }) => type === 'crawl-source')).toEqual([
    { type: 'crawl-source', source_id: never },
    { type: 'crawl-source', source_id: due },
  ]);
});
