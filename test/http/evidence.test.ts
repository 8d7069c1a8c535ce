import { randomUUID } from 'node:crypto';
import { Job } from '../../shared/contracts/job.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { sql } = database;
const api = await testApi(database);
const make = scene(database);

const NOW = Date.now();
const daysAgo = (days: number): Date => new Date(NOW - days * 86_400_000);
const source = async (): Promise<string> =>
  (
    await sql<{ id: string }>(`INSERT INTO jobs.sources (name, type) VALUES ($1, 'job_board') RETURNING id`, [
      randomUUID(),
    ])
  )[0]?.id ?? '';
const seen = (job: string, board: string, first: number, last: number, missing: Date | null = null) =>
  sql(
    `INSERT INTO jobs.job_sightings (job_id, source_id, external_id, url, content_hash, first_seen_at, last_seen_at, missing_since)
       VALUES ($1, $2, $3, 'https://board.example/1', 'h', $4, $5, $6)`,
    [job, board, randomUUID(), daysAgo(first), daysAgo(last), missing],
  );
const crawls = (board: string, ages: number[], status = 'succeeded') =>
  sql(
    `INSERT INTO jobs.crawl_runs (source_id, started_at, finished_at, status) SELECT $1, t, t, $3 FROM unnest($2::timestamptz[]) t`,
    [board, ages.map(daysAgo), status],
  );

test('a posting carries what is known of how it behaved: age, crawls, boards, earlier postings, pay, its own page', async () => {
  const { accessToken: token } = await api.signIn(await database.createUser());
  const company = await make.company();
  const [a, b] = [await source(), await source()];
  const earlier = await make.job({ company_id: company });
  const other = await make.job({ company_id: company, title: 'Welder' });
  const job = await make.job({ company_id: company });
  await sql('UPDATE jobs.jobs SET first_seen_at = $2 WHERE id = ANY ($1)', [[earlier.id, other.id], daysAgo(90)]);
  await sql('UPDATE jobs.jobs SET first_seen_at = $2, posted_date = $3 WHERE id = $1', [
    job.id,
    daysAgo(40),
    daysAgo(45),
  ]);
  for (const one of [earlier, other]) await seen(one.id, a, 90, 60);
  await seen(job.id, a, 40, 10, daysAgo(9));
  await seen(job.id, b, 20, 10, daysAgo(8));
  await crawls(a, [95, 40, 30, 20, 10, 5]);
  await crawls(a, [25], 'failed');
  await crawls(b, [20, 15, 10]);
  await sql(
    `INSERT INTO jobs.job_liveness (job_id, result, reason, checked_at) VALUES ($1, 'unknown', 'no answer', $2)`,
    [job.id, daysAgo(1)],
  );
  const { evidence } = (await api.get(`/v1/jobs/${job.id}`, { token })).as(Job);
  expect(evidence).toMatchObject({
    age_days: 45,
    age_since: 'posted_date',
    times_seen: 7,
    boards_seen_on: 2,
    earlier_postings: 1,
    salary_missing: true,
    own_page: { result: 'unknown', reason: 'no answer' },
  });
  expect(evidence.off_board_since).not.toBeNull();
  // Asked again before it is retired, as no board lists it.
  await sql(
    `UPDATE jobs.job_sightings SET check_result = 'gone', check_reason = 'HTTP 404', checked_at = $2 WHERE job_id = $1`,
    [job.id, daysAgo(0)],
  );
  expect((await api.get(`/v1/jobs/${job.id}`, { token })).as(Job).evidence.own_page).toMatchObject({
    result: 'gone',
    reason: 'HTTP 404',
  });
});

test('of a posting that nobody crawled only what is known is said', async () => {
  const { accessToken: token } = await api.signIn(await database.createUser());
  const job = await make.job();
  await sql('UPDATE jobs.jobs SET salary_min_minor = 5000000 WHERE id = $1', [job.id]);
  expect((await api.get(`/v1/jobs/${job.id}`, { token })).as(Job).evidence).toMatchObject({
    age_days: 0,
    age_since: 'first_seen',
    times_seen: 0,
    boards_seen_on: 0,
    earlier_postings: 0,
    salary_missing: false,
    off_board_since: null,
    own_page: null,
  });
});
