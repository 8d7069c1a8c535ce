import { randomUUID } from 'node:crypto';
import { JobPage } from '../../shared/contracts/job-search.ts';
import { SavedJob, SavedJobPage } from '../../shared/contracts/saved-job.ts';
import { MarkedSeen, SavedSearch, SavedSearchPage, SearchHitPage } from '../../shared/contracts/saved-search.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);
const newPerson = async () => (await api.signIn(await database.createUser())).accessToken;
const add = async (title: string) => {
  const id = randomUUID();
  await database.sql(
    `INSERT INTO jobs.jobs (id, hash, title, description, application_url) VALUES ($1::uuid, $1::text, $2, 'Work.', 'https://firm.example/1')`,
    [id, title],
  );
  return id;
};

test.each([
  ['salary_min=lots', 'salary_min'],
  ['salary_currency=dollars', 'salary_currency'],
  ['company_size=huge', 'company_size'],
  ['mode=remote,moon', 'mode'],
  ['level=wizard', 'level'],
  ['min_company_rating=6', 'min_company_rating'],
  ['place=Nowhereville%20on%20Sea', 'place'],
  ['radius_miles=0', 'radius_miles'],
  ['skills_all=Levitation', 'skills_all'],
  ['source_id=mine', 'source_id'],
  ['posted_since=soon', 'posted_since'],
  ['sort=beauty', 'sort'],
  ['sort=relevance', 'sort'],
  ['unknown=maybe', 'unknown'],
  ['facets=2', 'facets'],
  [`q=${'x'.repeat(10_001)}`, 'q'],
  [`q=${'a1+'.repeat(100)}`, 'q'],
  ['cursor=bm90IG91cnM', 'cursor'],
  ['sort=match&cursor=eyJrZXkiOiItaW5maW5pdHkifQ', 'cursor'],
])('a search with %.60s is refused and names %s', async (query, field) => {
  const answer = await api.get(`/v1/jobs?${query}`, { token: await newPerson() });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errors: [{ field }] });
});

test.each([
  '"',
  '-',
  'OR OR',
  '"unended',
  '-"',
  '%00x',
  '%F0%9F%98%80',
  '():*!%26|',
  '%C2%AB',
  'a OR -b',
  '\\',
  "'; --",
])('the words %s are answered', async (q) => {
  const answer = await api.get(`/v1/jobs?q=${q}&sort=relevance&facets=true`, { token: await newPerson() });
  expect([200, 400]).toContain(answer.status);
  if (answer.status === 200) expect(answer.as(JobPage).facets?.total.relation).toBe('eq');
});

test('a posting is saved with notes, keeps them, stays listed when it is closed, and is taken off', async () => {
  const [token, stranger, id] = [await newPerson(), await newPerson(), await add('Baker')];
  const saved = await api.put(`/v1/jobs/${id}/saved`, { notes: 'Ask about nights.' }, { token });
  expect(saved.as(SavedJob)).toMatchObject({ notes: 'Ask about nights.', job: { id } });
  expect((await api.put(`/v1/jobs/${id}/saved`, {}, { token })).as(SavedJob).notes).toBe('Ask about nights.');
  expect((await api.put(`/v1/jobs/${id}/saved`, { notes: null }, { token })).as(SavedJob).notes).toBeNull();
  expect((await api.put(`/v1/jobs/${id}/saved`, { notes: ' \n' }, { token })).as(SavedJob).notes).toBeNull();
  await database.sql('UPDATE jobs.jobs SET is_active = false WHERE id = $1', [id]);
  expect((await api.get('/v1/saved-jobs', { token })).as(SavedJobPage).items).toMatchObject([
    { job: { id, is_active: false } },
  ]);
  expect((await api.get('/v1/saved-jobs', { token: stranger })).as(SavedJobPage).items).toEqual([]);
  expect((await api.put(`/v1/jobs/${randomUUID()}/saved`, {}, { token })).status).toBe(404);
  expect((await api.delete(`/v1/jobs/${id}/saved`, { token })).status).toBe(204);
  expect((await api.delete(`/v1/jobs/${id}/saved`, { token })).status).toBe(404);
});

test('a search is kept, reports what comes, is marked seen, changed and deleted, for its person alone', async () => {
  const [token, stranger] = [await newPerson(), await newPerson()];
  const input = {
    name: 'Welders',
    query: { q: 'welder', job_type: ['full_time'], unknown: 'pass', salary_min: 10, unknown_salary: 'pass' },
  };
  const made = await api.post('/v1/saved-searches', input, { token });
  expect(made.status).toBe(201);
  const { id } = made.as(SavedSearch);
  expect(made.as(SavedSearch)).toMatchObject({ ...input, notify: true, new_hits: 0 });
  expect((await api.post('/v1/saved-searches', input, { token })).status).toBe(409);
  const job = await add('Welder');
  expect((await api.get('/v1/saved-searches', { token })).as(SavedSearchPage)).toMatchObject({
    new_hits_total: 1,
    items: [{ id, new_hits: 1 }],
  });
  expect((await api.get(`/v1/saved-searches/${id}/hits`, { token })).as(SearchHitPage).items).toMatchObject([
    { job: { id: job } },
  ]);
  for (const path of ['', '/hits'])
    expect((await api.get(`/v1/saved-searches/${id}${path}`, { token: stranger })).status).toBe(404);
  expect((await api.post(`/v1/saved-searches/${id}/seen`, {}, { token })).as(MarkedSeen)).toEqual({ seen: 1 });
  expect((await api.get(`/v1/saved-searches/${id}`, { token })).as(SavedSearch).new_hits).toBe(0);
  const wrong = await api.patch(`/v1/saved-searches/${id}`, { query: { level: 'wizard' } }, { token });
  expect([wrong.status, wrong.body]).toMatchObject([400, { errors: [{ field: 'query.level' }] }]);
  expect(
    (await api.patch(`/v1/saved-searches/${id}`, { name: 'Mine', notify: false }, { token })).as(SavedSearch),
  ).toMatchObject({ name: 'Mine', notify: false });
  expect((await api.delete(`/v1/saved-searches/${id}`, { token })).status).toBe(204);
  expect((await api.get(`/v1/saved-searches/${id}`, { token })).status).toBe(404);
});

test.each([
  [{ q: '!!!' }, 'query.q'],
  [{ place: 'Nowhereville on Sea' }, 'query.place'],
  [{ skills_all: 'Levitation' }, 'query.skills_all'],
  [{ sort: 'date' }, 'query.sort'],
  [{ unknown: 'maybe' }, 'query.unknown'],
])('a search for %j, which could never find anything, is not kept, and %s is named', async (query, field) => {
  const token = await newPerson();
  const { id } = (await api.post('/v1/saved-searches', { name: 'All', query: {} }, { token })).as(SavedSearch);
  for (const answer of [
    await api.post('/v1/saved-searches', { name: 'Wrong', query }, { token }),
    await api.patch(`/v1/saved-searches/${id}`, { query }, { token }),
  ])
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field }] }]);
});

test('a hit that the person dismissed is no news any more, unless the search asks for such; taken back, it is again', async () => {
  const token = await newPerson();
  const kept = await Promise.all(
    [{ q: 'cooper' }, { q: 'cooper', dismissed: true }].map(async (query, n) =>
      (await api.post('/v1/saved-searches', { name: `Search ${n}`, query }, { token })).as(SavedSearch),
    ),
  );
  const [one, two] = [await add('Cooper'), await add('Wet cooper')];
  const news = async (n: number) => {
    const path = `/v1/saved-searches/${kept[n]?.id}`;
    const { items } = (await api.get(`${path}/hits`, { token })).as(SearchHitPage);
    expect((await api.get(path, { token })).as(SavedSearch).new_hits).toBe(items.length);
    return items.map(({ job }) => job.id).sort();
  };
  expect(await news(0)).toEqual([one, two].sort());
  expect((await api.put(`/v1/matches/${one}/dismissal`, { reason: 'location' }, { token })).status).toBe(200);
  expect(await news(0)).toEqual([two]);
  expect(await news(1)).toEqual([one, two].sort());
  expect((await api.get('/v1/saved-searches', { token })).as(SavedSearchPage).new_hits_total).toBe(3);
  expect((await api.delete(`/v1/matches/${one}/dismissal`, { token })).status).toBe(204);
  expect(await news(0)).toEqual([one, two].sort());
});
