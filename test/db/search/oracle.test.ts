import { randomInt } from 'node:crypto';
import { JobQuery } from '../../../shared/contracts/job-search.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import { testDatabase } from '../../support/database.ts';
import { playSearches } from '../../support/search-oracle/run.ts';
import { openWorld } from '../../support/search-oracle/world.ts';

const { db, sql, createUser } = await testDatabase();

test('whatever is asked, in whatever order and pages, the postings found and counted are those of a plain filter', async () => {
  const people = [(await createUser()).id, (await createUser()).id] as const;
  const world = await openWorld(db, sql, people);
  const seed = Number(process.env.SEED ?? randomInt(1, 2 ** 31));
  const ran = await playSearches(world, { seed, postings: 120, questions: 24, moving: 2 });
  expect(ran).toMatchObject({ questions: 24 });
  // Questions that find nothing would prove nothing.
  expect(ran.found).toBeGreaterThan(24);
});

test('hits are counted exactly up to 10,000; of more it is said that there are more', async () => {
  const userId = (await createUser()).id;
  const counted = async () => {
    const page = await pageOfJobs({ db }, { userId }, JobQuery.parse({ mode: 'remote', facets: 'true', limit: '1' }));
    return [page.facets?.total, page.facets?.mode];
  };
  // Rows of search alone: ten thousand postings would take longer than all other tests here.
  await sql(
    `DELETE FROM jobs.jobs;
     BEGIN; SET LOCAL session_replication_role = replica;
     INSERT INTO jobs.search_rows (job_id, sort_date, tags, document)
     SELECT gen_random_uuid(), now(), ARRAY[jobs.search_tag(5, 'remote')], '' FROM generate_series(1, 10001); COMMIT`,
  );
  const most = { count: 10_000, relation: 'gte' };
  expect(await counted()).toEqual([most, [{ value: 'remote', ...most }]]);
  await sql('DELETE FROM jobs.search_rows WHERE job_id = (SELECT min(job_id::text)::uuid FROM jobs.search_rows)');
  const exact = { count: 10_000, relation: 'eq' };
  expect(await counted()).toEqual([exact, [{ value: 'remote', ...exact }]]);
});
