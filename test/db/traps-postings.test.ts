import { testDatabase } from '../support/database.ts';
import { check, firstOf, unique } from './refusals.ts';
import { newPosting } from './rows.ts';

/** Traps of the owner's schema that the migrations mend; the numbers are those of the owner's list of them. */
const { sql } = await testDatabase();
const one = firstOf(sql);

test('38: a posting without source or external id is known by its hash, and cannot escape the uniqueness', async () => {
  const insert = (source: string | null, external: string | null, hash: string | null) =>
    sql(
      `INSERT INTO jobs.jobs (source_id, external_id, hash, title, description, application_url) VALUES ($1, $2, $3, 'T', 'D', 'u')`,
      [source, external, hash],
    );
  const { source } = await newPosting(sql);
  await expect(insert(null, null, null)).rejects.toMatchObject(check);
  await insert(null, null, 'h1');
  await expect(insert(null, null, 'h1')).rejects.toMatchObject(unique);
  await insert(source, null, 'h1');
  await expect(insert(source, null, 'h1')).rejects.toMatchObject(unique);
  await insert(source, 'e1', null);
  await expect(insert(source, 'e1', 'other')).rejects.toMatchObject(unique);
});

test('39: one company by any spelling of its name; sisters on one site are two', async () => {
  const insert = (name: string, website: string | null = null) =>
    sql('INSERT INTO jobs.companies (name, website) VALUES ($1, $2)', [name, website]);
  await insert('Acme Foods, Inc.');
  for (const twin of ['ACME FOODS', 'acme  foods inc', 'Acme Foods GmbH'])
    await expect(insert(twin)).rejects.toMatchObject(unique);
  await insert('Group Bakery', 'https://www.group.example/');
  await insert('Group Dairy', 'http://group.example');
  expect(await sql(`SELECT DISTINCT website_domain FROM jobs.companies WHERE name LIKE 'Group %'`)).toEqual([
    { website_domain: 'group.example' },
  ]);
  await insert('!!!');
  await insert('株式会社');
});

test('43: money keeps its minor units, beyond INTEGER too, and hourly compares with yearly', async () => {
  const { job } = await newPosting(sql);
  const set = (text: string) =>
    one(`UPDATE jobs.jobs SET ${text} WHERE id = $1 RETURNING salary_min, salary_min_minor, salary_annual_min_minor`, [
      job,
    ]);
  expect(await set(`salary_min_minor = 1775, salary_period = 'hour'`)).toEqual({
    salary_min: 18,
    salary_min_minor: '1775',
    salary_annual_min_minor: '3692000',
  });
  expect(await set(`salary_min = 90000, salary_period = 'year'`)).toEqual({
    salary_min: 90000,
    salary_min_minor: '9000000',
    salary_annual_min_minor: '9000000',
  });
  expect(await set(`salary_min_minor = 300000000000, salary_currency = 'IDR'`)).toMatchObject({
    salary_min: null,
    salary_min_minor: '300000000000',
  });
  expect(await set(`salary_min_minor = 5000000, salary_currency = 'JPY'`)).toMatchObject({ salary_min: 5000000 });
});

test('70: a posting of 40,000 different words, or of the longest letters, is stored and found', async () => {
  const { job } = await newPosting(sql);
  const words = Array.from({ length: 40_000 }, (_, n) => `word${n}x`).join(' ');
  await sql('UPDATE jobs.jobs SET description = $2, requirements = $2 WHERE id = $1', [job, words]);
  const wide = Array.from({ length: 60_000 }, (_, n) =>
    String.fromCodePoint(0x20000 + (n % 40_000), 0x20000 + ((n * 7) % 40_000)),
  ).join(' ');
  await sql('UPDATE jobs.jobs SET description = $2, requirements = $2 WHERE id = $1', [job, wide]);
  await sql(`UPDATE jobs.jobs SET title = 'Rarefied Baker' WHERE id = $1`, [job]);
  expect(
    await sql(`SELECT job_id FROM jobs.search_rows WHERE document @@ plainto_tsquery('english', 'rarefied baker')`),
  ).toEqual([{ job_id: job }]);
});
