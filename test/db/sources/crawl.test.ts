import { checkMissing } from '../../../shared/services/sources/check-missing.ts';
import { crawlSource } from '../../../shared/services/sources/crawl.ts';
import { dispatchCrawls } from '../../../shared/services/sources/dispatch.ts';
import { crawlDeps } from '../../support/boards.ts';
import { testDatabase } from '../../support/database.ts';
import { testServer } from '../../support/http-server.ts';

const { db, sql } = await testDatabase();

type Row = Record<string, unknown>;
let board: { status: number; jobs: Row[]; headers: Record<string, string>; etag: string | null };
let asked: string[] = [];
/** What postings' own pages say, where it is not what the board says. */
const pages = new Map<string, { status?: number; text?: string }>();
const origin = await testServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  const page = /^\/pages\/(\d+)$/u.exec(request.url ?? '')?.[1];
  if (page !== undefined) {
    const posting = board.jobs.find(({ id }) => String(id) === page);
    const { status = posting === undefined ? 404 : 200, text = `<h1>Welder ${page}</h1>` } = pages.get(page) ?? {};
    return void response.writeHead(status, { 'content-type': 'text/html' }).end(text);
  }
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
  absolute_url: `${origin}/pages/${id}`,
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

beforeEach(async () => {
  // Each test has boards of its own: nothing is another sighting of what an earlier test left.
  await sql('TRUNCATE jobs.posting_keys');
  board = { status: 200, jobs: [row(1), row(2), row(3)], headers: {}, etag: null };
  asked = [];
  pages.clear();
  deps.sent.length = 0;
  later(600);
});

test('a first crawl stores every posting with company, skills, sighting and pay, and asks for everybody’s matches', async () => {
  const source = await addSource('alder');
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
  expect(deps.sent).toContainEqual({ type: 'match-jobs' });
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

test('what is missing is asked at its own page before it is retired, and opened again when it comes back', async () => {
  const source = await addSource('elder');
  await crawlSource(deps, source);
  board.jobs = [row(1), row(2)];
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toMatchObject({ unchanged: 2, gone: 0 });
  expect((await jobsOf(source))[2]).toMatchObject({ is_active: true });
  expect(await checkMissing(deps, source)).toEqual({ live: 0, gone: 1, unknown: 0 });
  expect((await jobsOf(source))[2]).toMatchObject({ is_active: false, retired_at: now, retired_reason: 'gone' });
  expect(await lastRun(source)).toMatchObject({ status: 'succeeded', gone_count: 1 });
  expect(asked.filter((path) => path === '/pages/3')).toHaveLength(1);
  board.jobs = [row(1), row(2), row(3)];
  later(24 * 60);
  expect((await crawlSource(deps, source)).counts).toMatchObject({ unchanged: 2, changed: 1, gone: 0 });
  expect((await jobsOf(source))[2]).toMatchObject({ is_active: true, retired_at: null });
  expect(await checkMissing(deps, source)).toEqual({ live: 0, gone: 0, unknown: 0 });
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

test('a board that asks for time gets it and spends no try: soon by a delayed message, later by the dispatcher', async () => {
  const source = await addSource('hazel');
  board = { ...board, status: 429, headers: { 'retry-after': '90' } };
  expect((await crawlSource(deps, source)).outcome).toBe('postponed');
  expect(deps.sent).toEqual([{ type: 'crawl-source', source_id: source }]);
  expect(deps.delays.at(-1)).toBeGreaterThanOrEqual(90);
  expect(await sourceRow(source)).toMatchObject({
    health: 'unknown',
    failures: 0,
    crawl_not_before: new Date(now.getTime() + 90_000),
    crawl_lease_token: null,
  });
  expect(await lastRun(source)).toMatchObject({ status: 'running', postponed_count: 1, http_status: 429 });
  expect((await crawlSource(deps, source)).outcome).toBe('skipped');
  await sql('UPDATE jobs.crawl_hosts SET held_until = NULL');
  later(2);
  board = { ...board, headers: { 'retry-after': 'Tue, 31 Dec 2999 23:59:59 GMT' } };
  deps.sent.length = 0;
  expect((await crawlSource(deps, source)).outcome).toBe('postponed');
  expect(deps.sent).toEqual([]);
  expect(await lastRun(source)).toMatchObject({ status: 'postponed', error: expect.stringContaining('429') });
  expect(await sourceRow(source)).toMatchObject({
    failures: 0,
    crawl_not_before: new Date(now.getTime() + 7 * 86_400_000),
  });
  await sql('UPDATE jobs.crawl_hosts SET held_until = NULL');
  later(8 * 24 * 60);
  board = { ...board, status: 200, headers: {} };
  expect((await crawlSource(deps, source)).outcome).toBe('succeeded');
});

test('a board that asks for time again and again is a failure in the end', async () => {
  const source = await addSource('holly');
  board = { ...board, status: 503, headers: { 'retry-after': '1' } };
  const outcomes: string[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    outcomes.push((await crawlSource(deps, source)).outcome);
    await sql('UPDATE jobs.crawl_hosts SET held_until = NULL');
    later(1);
  }
  expect(outcomes).toEqual(['postponed', 'postponed', 'postponed', 'postponed', 'postponed', 'failed']);
  expect(await sourceRow(source)).toMatchObject({ health: 'unhealthy', failures: 1 });
});

test('a board that is busy and names no time is a failed crawl that backs off', async () => {
  const source = await addSource('hornbeam');
  board = { ...board, status: 429 };
  expect((await crawlSource(deps, source)).outcome).toBe('failed');
  expect(await sourceRow(source)).toMatchObject({ health: 'unhealthy', last_crawled_at: null, failures: 1 });
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
