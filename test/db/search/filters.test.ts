import { randomUUID } from 'node:crypto';
import { JobPage, JobQuery } from '../../../shared/contracts/job-search.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const [board, other] = await sql<{ id: string }>(
  `INSERT INTO jobs.sources (name, type) VALUES ('One board', 'job_board'), ('Other board', 'job_board') RETURNING id`,
);
const companies = await sql<{ id: string; name: string }>(
  `INSERT INTO jobs.companies (name, size_range, industry, glassdoor_rating)
   VALUES ('Small Alder', '11-50', 'Food', 4.5), ('Big Birch', '1000+', 'Steel', 3.1), ('Quiet Cedar', NULL, NULL, NULL) RETURNING id, name`,
);
const companyId = (name: string) => companies.find((one) => one.name === name)?.id;
const placeId = async (name: string) =>
  (await sql<{ id: number }>('SELECT jobs.resolve_place($1) AS id', [name]))[0]?.id;
const [denver, boulder, boston] = [
  await placeId('Denver, CO'),
  await placeId('Boulder, CO'),
  await placeId('Boston, MA'),
];

const names = new Map<string, string>();
const add = async (name: string, columns: Record<string, unknown>) => {
  const row: Record<string, unknown> = {
    id: randomUUID(),
    source_id: board?.id,
    external_id: name,
    title: name,
    description: 'Work.',
    application_url: 'https://firm.example/1',
    posted_date: '2026-11-01T00:00:00Z',
    ...columns,
  };
  names.set(String(row.id), name);
  const keys = Object.keys(row);
  await sql(
    `INSERT INTO jobs.jobs (${keys.join(', ')}) VALUES (${keys.map((_key, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
  return String(row.id);
};
const ids = {
  denver: await add('denver', {
    place_ids: [denver],
    company_id: companyId('Small Alder'),
    salary_min_minor: 9_000_000,
    salary_max_minor: 11_000_000,
    job_type: 'full_time',
    experience_level: 'senior',
    sponsorship: 'offered',
    clearance_required: true,
  }),
  boulder: await add('boulder', {
    place_ids: [boulder],
    company_id: companyId('Big Birch'),
    salary_min_minor: 5_000,
    salary_period: 'hour',
    job_type: 'contract',
    is_hybrid: true,
    sponsorship: 'refused',
    citizenship_required: 'US',
  }),
  boston: await add('boston', {
    place_ids: [boston],
    company_id: companyId('Quiet Cedar'),
    salary_min_minor: 9_000_000,
    salary_currency: 'EUR',
    job_type: 'part_time',
    experience_level: 'junior',
    source_id: other?.id,
    posted_date: null,
  }),
  remote: await add('remote', {
    is_remote: true,
    job_type: 'internship',
    experience_level: 'entry',
    posted_date: '2026-09-01T00:00:00Z',
  }),
  silent: await add('silent', {}),
};
const person = async () => (await createUser()).id;
const me = await person();
const ask = async (query: Record<string, unknown>, userId = me) =>
  JobPage.parse(await pageOfJobs({ db }, { userId }, JobQuery.parse(query)));
const search = async (query: Record<string, unknown>, userId = me) =>
  (await ask(query, userId)).items.map(({ id }) => names.get(id)).sort();

test.each<[Record<string, unknown>, string[]]>([
  [{}, ['boston', 'boulder', 'denver', 'remote', 'silent']],
  [{ mode: 'remote' }, ['remote']],
  [{ mode: 'onsite' }, ['boston', 'boulder', 'denver', 'silent']],
  [{ mode: 'hybrid' }, ['boulder']],
  [{ is_remote: 'false' }, ['boston', 'boulder', 'denver', 'silent']],
  [{ job_type: 'full_time,internship' }, ['denver', 'remote']],
  [{ job_type: ['full_time', 'internship'], unknown: 'pass' }, ['denver', 'remote', 'silent']],
  [{ job_type: 'freelance' }, ['boulder']],
  [{ level: 'senior,entry' }, ['denver', 'remote']],
  [{ salary_min: '110000' }, ['denver']],
  [{ salary_min: '100001' }, ['boulder', 'denver']],
  [{ salary_min: '110001' }, []],
  [{ salary_max: '90000' }, ['denver']],
  [{ salary_min: '90000', salary_currency: 'EUR' }, ['boston']],
  [{ salary_min: '105000', unknown_salary: 'pass' }, ['boston', 'denver', 'remote', 'silent']],
  [{ company_size: 'startup' }, ['denver']],
  [{ company_size: 'enterprise,11-50' }, ['boulder', 'denver']],
  [{ company_size: 'enterprise', unknown_company: 'pass' }, ['boston', 'boulder', 'remote', 'silent']],
  [{ industry: 'fOOD' }, ['denver']],
  [{ min_company_rating: '3.1' }, ['boulder', 'denver']],
  [{ min_company_rating: '3.2', unknown: 'pass' }, ['boston', 'denver', 'remote', 'silent']],
  [{ exclude_company: ['SMALL ALDER, Inc.', 'Big Birch'] }, ['boston', 'remote', 'silent']],
  [{ place: 'Denver, CO' }, ['boulder', 'denver', 'remote']],
  [{ place: 'Denver, CO', radius_miles: '5' }, ['denver', 'remote']],
  [{ place: 'Denver, CO', mode: 'onsite', unknown: 'pass' }, ['boulder', 'denver', 'silent']],
  [{ posted_since: '2026-10-01' }, ['boulder', 'denver', 'silent']],
  [{ posted_since: '2026-10-01', unknown: 'pass' }, ['boston', 'boulder', 'denver', 'silent']],
  [{ source_id: other?.id }, ['boston']],
  [{ sponsorship: 'offered' }, ['denver']],
  [{ sponsorship: 'offered', unknown: 'pass' }, ['boston', 'denver', 'remote', 'silent']],
  [{ clearance_required: 'true' }, ['denver']],
  [{ clearance_required: 'false' }, ['boston', 'boulder', 'remote', 'silent']],
  [{ citizen_of: 'DE' }, ['boston', 'denver', 'remote', 'silent']],
  [{ citizen_of: 'DE,US' }, ['boston', 'boulder', 'denver', 'remote', 'silent']],
  [{ level: 'senior', mode: 'remote' }, []],
])('the filters %j leave %j', async (query, found) => {
  expect(await search(query)).toEqual(found);
  expect(await search({ ...query, sort: 'salary' })).toEqual(found);
});

test('what a person said of a company stands before what sources say, for them alone', async () => {
  const corrector = await person();
  const say = (company: string, field: string, value: string | null) =>
    sql(`INSERT INTO jobs.company_corrections (user_id, company_id, field, value) VALUES ($1, $2, $3, $4)`, [
      corrector,
      companyId(company),
      field,
      value,
    ]);
  await say('Quiet Cedar', 'industry', 'Food');
  await say('Small Alder', 'industry', 'Steel');
  await say('Big Birch', 'industry', null);
  expect(await search({ industry: 'Food' }, corrector)).toEqual(['boston']);
  expect(await search({ industry: 'Steel' }, corrector)).toEqual(['denver']);
  expect(await search({ industry: 'Steel', unknown_company: 'pass' }, corrector)).toEqual([
    'boulder',
    'denver',
    'remote',
    'silent',
  ]);
  expect(await search({ industry: 'Food' })).toEqual(['denver']);
});

test('from_preferences fills in what the search does not name, and what is unknown passes then', async () => {
  const wishing = await person();
  await sql(
    `INSERT INTO users.preferences (user_id, job_types, work_modes, locations, location_radius_miles, salary_min, company_sizes, exclude_companies, unknown_company_passes)
     VALUES ($1, '{full_time,part_time}', '{onsite}', '{"Denver, CO"}', 10, 100000, '{startup}', '{Nobody Ltd}', false)
     ON CONFLICT (user_id) DO UPDATE SET job_types = excluded.job_types, work_modes = excluded.work_modes, locations = excluded.locations,
       location_radius_miles = excluded.location_radius_miles, salary_min = excluded.salary_min, company_sizes = excluded.company_sizes,
       exclude_companies = excluded.exclude_companies, unknown_company_passes = excluded.unknown_company_passes`,
    [wishing],
  );
  expect(await search({ from_preferences: 'true' }, wishing)).toEqual(['denver']);
  expect(await search({ from_preferences: 'true', unknown_company: 'pass' }, wishing)).toEqual(['denver', 'silent']);
  expect(
    await search(
      { from_preferences: 'true', company_size: '1000+', job_type: 'contract', radius_miles: '50' },
      wishing,
    ),
  ).toEqual(['boulder']);
  expect(await search({}, wishing)).toHaveLength(5);
});

test('dismissed postings are hidden from the person who dismissed them unless they ask, and matches come best first', async () => {
  const dismissing = await person();
  await sql(`INSERT INTO jobs.match_dismissals (user_id, job_id, reason) VALUES ($1, $2, 'salary')`, [
    dismissing,
    ids.silent,
  ]);
  await sql(
    `INSERT INTO jobs.job_matches (user_id, job_id, match_score, relevance) VALUES ($1, $2, 50, 300), ($1, $3, 90, 200), ($1, $4, 50, 300)`,
    [dismissing, ids.denver, ids.boston, ids.silent],
  );
  expect(await search({}, dismissing)).not.toContain('silent');
  expect(await search({ dismissed: 'true' }, dismissing)).toContain('silent');
  expect(await search({})).toContain('silent');
  const first = await ask({ sort: 'match', limit: '1' }, dismissing);
  const second = await ask({ sort: 'match', limit: '1', cursor: first.next_cursor ?? '' }, dismissing);
  expect([first.items[0]?.id, second.items[0]?.id, second.next_cursor]).toEqual([ids.denver, ids.boston, null]);
  expect(await search({ sort: 'match' })).toEqual([]);
});

test('facets count the hits by what they are, and say what is not said', async () => {
  const { facets } = await ask({ facets: 'true', limit: '1' });
  const count = (value: string | null, count: number) => ({ value, count, relation: 'eq' });
  expect(facets).toMatchObject({
    total: { count: 5, relation: 'eq' },
    mode: [count('onsite', 3), count('remote', 1), count('hybrid', 1)],
    level: [count('entry', 1), count('junior', 1), count('senior', 1), count(null, 2)],
    company_size: [count('11-50', 1), count('1000+', 1), count(null, 3)],
    source: [
      { id: board?.id, name: 'One board', count: 4, relation: 'eq' },
      { id: other?.id, name: 'Other board', count: 1, relation: 'eq' },
    ],
  });
  expect((await ask({ facets: 'true', q: 'nothing-like-it' })).facets?.total).toEqual({ count: 0, relation: 'eq' });
});

test('a change of a posting, its skills, its company or its closing is found at once', async () => {
  const id = await add('moving', { company_id: companyId('Quiet Cedar') });
  await sql(`UPDATE jobs.jobs SET experience_level = 'lead', title = 'Helmsman' WHERE id = $1`, [id]);
  expect(await search({ level: 'lead', q: 'helmsman' })).toEqual(['moving']);
  await sql(
    `INSERT INTO jobs.job_skills (job_id, skill_name, skill_id) SELECT $1, 'C++', skill_id FROM jobs.skill_aliases WHERE alias = 'c++'`,
    [id],
  );
  expect(await search({ skills_all: 'C++' })).toEqual(['moving']);
  await sql(`DELETE FROM jobs.job_skills WHERE job_id = $1`, [id]);
  expect(await search({ skills_all: 'C++' })).toEqual([]);
  await sql(`UPDATE jobs.companies SET size_range = '201-500' WHERE name = 'Quiet Cedar'`);
  expect(await search({ company_size: '201-500' })).toEqual(['boston', 'moving']);
  await sql(
    `INSERT INTO jobs.job_sightings (job_id, source_id, external_id, url, content_hash) VALUES ($1, $2, 'm', 'https://firm.example', 'x')`,
    [id, other?.id],
  );
  expect(await search({ source_id: other?.id })).toEqual(['boston', 'moving']);
  await sql('UPDATE jobs.jobs SET is_active = false WHERE id = $1', [id]);
  expect(await search({ company_size: '201-500' })).toEqual(['boston']);
  expect(await sql('SELECT FROM jobs.search_changes')).toEqual([]);
});
