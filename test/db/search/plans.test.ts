import { sql as text } from 'kysely';
import type { JobQuery } from '../../../shared/contracts/job-search.ts';
import { findPage, type Order } from '../../../shared/db/queries/search_pages.ts';
import { findRanked } from '../../../shared/db/queries/search_ranked.ts';
import type { UserTx } from '../../../shared/db/scope.ts';
import { criteriaFor } from '../../../shared/services/jobs/criteria.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const user = await createUser();
const POSTINGS = 10_500;

beforeAll(async () => {
  // Every posting has the word "team", five in six are remote, one in a thousand a lead, one in 1,500 has "zither".
  await sql(
    `INSERT INTO jobs.jobs (hash, title, description, application_url, posted_date, is_remote, experience_level, salary_min_minor)
     SELECT n::text, 'Role ' || n % 97, 'A team. ' || CASE n % 1500 WHEN 7 THEN 'Zither.' ELSE '' END, 'https://firm.example/1',
            timestamptz '2026-01-01Z' + n * interval '1 hour', n % 6 <> 0, CASE n % 1000 WHEN 7 THEN 'lead' ELSE 'mid' END, 3000000 + n * 1000
       FROM generate_series(1, ${POSTINGS}) n`,
  );
  await sql('VACUUM ANALYZE jobs.search_rows');
}, 60_000);

const counted = async (tx: UserTx): Promise<number> => {
  const read = await text<{ rows: number }>`
    SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::integer AS rows FROM pg_stat_xact_user_tables WHERE relname = 'search_rows'`.execute(
    tx,
  );
  return read.rows[0]?.rows ?? Number.NaN;
};
/** How many rows of the table a search reads, whatever the machine: PostgreSQL's own count in this transaction. */
const rowsRead = (
  query: Partial<JobQuery>,
  work: (tx: UserTx, criteria: Parameters<typeof findPage>[1]) => Promise<unknown>,
) =>
  db.withUser({ userId: user.id }, async (tx) => {
    const asked = await criteriaFor(tx, { ...query });
    if (asked === undefined) throw new Error('nothing is asked');
    const before = await counted(tx);
    await work(tx, asked.criteria);
    return (await counted(tx)) - before;
  });
const page = (query: Partial<JobQuery>, order: Order, after?: { id: string; key: string }) =>
  rowsRead(query, (tx, criteria) => findPage(tx, criteria, order, { after, limit: 21 }));

test.each([{ by: 'date' }, { by: 'pay', currency: 'USD' }] as const)(
  'a late page by $by reads no more rows than twice the first',
  async (order) => {
    const [far] = await sql<{ id: string; key: string }>(
      order.by === 'date'
        ? `SELECT job_id AS id, to_char(sort_date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key FROM jobs.search_rows ORDER BY sort_date, job_id OFFSET 100 LIMIT 1`
        : `SELECT job_id AS id, pay_top::text AS key FROM jobs.search_rows ORDER BY pay_top, job_id OFFSET 100 LIMIT 1`,
    );
    const first = await page({}, order);
    expect(first).toBeLessThanOrEqual(42);
    expect(await page({}, order, far)).toBeLessThanOrEqual(2 * first);
  },
);

test('a common word with a common filter stops when the page is full', async () => {
  expect(await page({ q: 'team', mode: ['remote'] }, { by: 'date' })).toBeLessThanOrEqual(100);
});

test.each<[string, Partial<JobQuery>, number]>([
  ['a rare word', { q: 'zither' }, 7],
  ['a rare filter', { level: ['lead'] }, 11],
  ['a common word with a rare filter', { q: 'team', level: ['lead'] }, 11],
  ['a rare word with a common filter', { q: 'zither', mode: ['remote', 'onsite'] }, 7],
])('%s reads about the rows that fit, not those that the common half has', async (_name, query, fitting) => {
  expect(await page(query, { by: 'date' })).toBeLessThanOrEqual(2 * fitting);
});

test('ranking a common word reads the newest 500 hits and little more', async () => {
  const read = await rowsRead({ q: 'team' }, async (tx, criteria) => {
    const found = await findRanked(tx, criteria, { after: undefined, limit: 21 });
    expect(found).toMatchObject({ candidates: 500, complete: false });
  });
  expect(read).toBeLessThanOrEqual(POSTINGS);
});
