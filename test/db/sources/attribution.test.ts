import { JobPage, JobQuery } from '../../../shared/contracts/job-search.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import { readJob } from '../../../shared/services/jobs/read.ts';
import { crawlSource } from '../../../shared/services/sources/crawl.ts';
import { boardRecording, serving } from '../../support/board-recording.ts';
import { crawlDeps } from '../../support/boards.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const now = new Date('2026-11-23T08:00:00Z');

const crawl = async (adapter: string, type: string): Promise<string> => {
  const { token, answers, file } = boardRecording(adapter);
  const [source] = await sql<{ id: string }>(
    `INSERT INTO jobs.sources (name, type, base_url, adapter, board_token) VALUES ($1, $2, 'https://example.com', $1, $3) RETURNING id`,
    [adapter, type, token],
  );
  if (source === undefined) throw new Error('no source was made');
  const bodies = Object.fromEntries(Object.entries(answers).map(([url, path]) => [url, file(path)]));
  const deps = { ...crawlDeps(db, { now: () => now }, 'http://127.0.0.1:9'), fetch: serving(bodies) };
  await crawlSource(deps, source.id);
  return source.id;
};

test('a board’s credit stands with its posting in the list and alone, at each sighting, and others have none', async () => {
  const user = await createUser();
  const ctx = { userId: user.id };
  const remoteOk = await crawl('remoteok', 'aggregator');
  const site = await crawl('json-ld', 'company_site');
  const listed = async (id: string) =>
    JobPage.parse(await pageOfJobs({ db }, ctx, JobQuery.parse({ limit: 50, source_id: id }))).items;

  const [nurse] = (await listed(remoteOk)).filter(({ title }) => title.includes('Nurse'));
  expect(nurse?.attribution).toEqual({
    text: 'Remote OK',
    url: 'https://remoteok.com/remote-jobs/remote-night-shift-nurse-educator-larchwood-2000001',
    rules: expect.arrayContaining([expect.stringContaining('no nofollow')]),
  });
  const whole = await readJob({ db, clock: { now: () => now } }, ctx, nurse?.id ?? '');
  expect(whole.attribution).toEqual(nurse?.attribution);
  expect(whole.sightings.map(({ attribution }) => attribution)).toEqual([nurse?.attribution]);

  const jobs = await listed(site);
  expect(jobs.length).toBeGreaterThan(1);
  expect(jobs.map(({ attribution }) => attribution)).toEqual(jobs.map(() => null));
});

test('a posting whose board names no company is from nobody, not from the board', async () => {
  const [row] = await sql<{ name: string | null }>(
    `SELECT c.name FROM jobs.jobs j LEFT JOIN jobs.companies c ON c.id = j.company_id WHERE j.title = 'Shop Assistant'`,
  );
  expect(row).toEqual({ name: null });
});
