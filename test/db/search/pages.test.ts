import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { JobPage, JobQuery } from '../../../shared/contracts/job-search.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const [source] = await sql<{ id: string }>(
  `INSERT INTO jobs.sources (name, type) VALUES ('A board', 'job_board') RETURNING id`,
);
const user = await createUser();
const ctx = { userId: user.id };

type Posting = { title?: string; day?: number | null; pay?: number | null; remote?: boolean; level?: string | null };
const add = async (postings: readonly Posting[]): Promise<string[]> => {
  const rows = postings.map(({ title, day, pay, remote, level }) => ({
    id: randomUUID(),
    title: title ?? 'Cook',
    posted: day == null ? null : new Date(Date.UTC(2026, 0, 1) + day * 3_600_000).toISOString(),
    pay: pay ?? null,
    remote: remote ?? false,
    level: level ?? null,
  }));
  await sql(
    `INSERT INTO jobs.jobs (id, source_id, external_id, title, description, application_url, posted_date, salary_min_minor, is_remote, experience_level)
     SELECT r.id, $2, r.id::text, r.title, 'Stew and bread.', 'https://firm.example/1', r.posted, r.pay, r.remote, r.level
       FROM json_to_recordset($1::json) AS r(id uuid, title text, posted timestamptz, pay bigint, remote boolean, level text)`,
    [JSON.stringify(rows), source?.id],
  );
  return rows.map(({ id }) => id);
};
const page = async (query: Record<string, unknown>) =>
  JobPage.parse(await pageOfJobs({ db }, ctx, JobQuery.parse(query)));
/** All pages, with something happening between each two of them. */
const pages = async (query: Record<string, unknown>, between: () => Promise<unknown> = async () => undefined) => {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, next_cursor: next } = await page({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...items.map(({ id }) => id));
    if (next === null) return ids;
    cursor = next;
    await between();
  }
};
const clear = () => sql('DELETE FROM jobs.jobs');

const anyPosting = fc.record({
  title: fc.constantFrom('Cook', 'Baker', 'Night baker'),
  day: fc.option(fc.integer({ min: 0, max: 40 })),
  // Hours and days alike, so that many share a date or a pay.
  pay: fc.option(fc.integer({ min: 1, max: 6 }).map((n) => n * 1_000_000)),
  remote: fc.boolean(),
  level: fc.constantFrom('junior', 'senior', null),
});
const queries = [
  { sort: 'date' },
  { sort: 'salary' },
  { sort: 'salary', unknown_salary: 'fail', salary_min: 20_000 },
  { sort: 'date', q: 'baker' },
  { sort: 'salary', q: 'baker -night', level: 'senior', unknown: 'pass' },
  { sort: 'date', is_remote: 'true', salary_max: 40_000, unknown_salary: 'pass' },
  { sort: 'relevance', q: 'night baker OR stew' },
];

test('pages in any order neither skip nor repeat a posting that is there all the while, while others arrive and go', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPosting, { minLength: 1, maxLength: 24 }),
      fc.array(anyPosting, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...queries),
      fc.integer({ min: 1, max: 5 }),
      async (there, arriving, query, limit) => {
        await clear();
        await add(there);
        const whole = await pages({ ...query, limit: 100 });
        const gone: string[] = [];
        const read = await pages({ ...query, limit }, async () => {
          const ids = await add(arriving);
          gone.push(...ids);
          await sql('DELETE FROM jobs.jobs WHERE id = $1', [ids[0]]);
        });
        const news = new Set(gone);
        expect(read.filter((id) => !news.has(id))).toEqual(whole);
        expect(new Set(read).size).toBe(read.length);
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test('the newest come first and those without a date last; the best paid first and those without pay after them', async () => {
  await clear();
  const [a, b, c, d] = await add([
    { day: 5, pay: 9_000_000 },
    { day: 9 },
    { day: null, pay: 12_000_000 },
    { day: 7, pay: 9_000_000 },
  ]);
  expect(await pages({ sort: 'date', limit: 1 })).toEqual([b, d, a, c]);
  const bySalary = await pages({ sort: 'salary', limit: 1 });
  expect([bySalary[0], bySalary[3]]).toEqual([c, b]);
  expect(new Set(bySalary.slice(1, 3))).toEqual(new Set([a, d]));
  await expect(page({ cursor: 'bm90IG91cnM' })).rejects.toMatchObject({ issues: [{ field: 'cursor' }] });
});

test('dates of any kind, and many postings of one moment, are found and paged', async () => {
  await clear();
  const far = await add([{ day: 0 }, { day: 1 }]);
  await sql(`UPDATE jobs.jobs SET posted_date = '9998-01-01' WHERE id = $1`, [far[0]]);
  await sql(`UPDATE jobs.jobs SET posted_date = '1900-03-15' WHERE id = $1`, [far[1]]);
  const same = await add(Array.from({ length: 30 }, () => ({ day: 3, level: 'senior' })));
  const read = await pages({ level: 'senior,junior', unknown: 'pass', limit: 7 });
  expect(read.at(0)).toBe(far[0]);
  expect(read.at(-1)).toBe(far[1]);
  expect([...read].sort()).toEqual([...far, ...same].sort());
});
