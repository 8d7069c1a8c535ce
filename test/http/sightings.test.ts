import type * as z from 'zod';
import { Company, CompanyPage } from '../../shared/contracts/company.ts';
import { Job } from '../../shared/contracts/job.ts';
import { JobPage } from '../../shared/contracts/job-search.ts';
import { MatchPage } from '../../shared/contracts/match.ts';
import { SavedSearch, SavedSearchPage, SearchHitPage } from '../../shared/contracts/saved-search.ts';
import { JobChanged, NotTheSameSaid, SightingList } from '../../shared/contracts/sighting.ts';
import { OperatedSourcePage } from '../../shared/contracts/source.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { poolCache } from '../../shared/services/matches/pool-cache.ts';
import { refreshMatches } from '../../shared/services/matches/refresh.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { parsedPosting, testBoard, wordsOfItsOwn } from '../support/postings.ts';

const database = await testDatabase();
const { sql } = database;
const api = await testApi(database);
const pool = poolCache(database.db);

const person = async (isOperator = false) => {
  const user = await database.createUser({ is_operator: isOperator });
  return { user, token: (await api.signIn(user)).accessToken };
};
let made = 0;
/** A job seen on two boards. */
const twoSightings = async () => {
  made += 1;
  const same = { companyName: `Seen Twice ${made}`, descriptionHtml: `<p>${wordsOfItsOwn(5_000 + made)}</p>` };
  const [one, other] = [await testBoard(database), await testBoard(database, 'aggregator')];
  await one.store([parsedPosting('1', same)], new Date('2026-11-20T08:00:00Z'));
  await other.store([parsedPosting('2', { ...same, url: `https://other.example/j/${9_000 + made}` })]);
  const rows = await sql<{ id: string; job_id: string }>(
    'SELECT id, job_id FROM jobs.job_sightings WHERE source_id = ANY ($1) ORDER BY external_id',
    [[one.id, other.id]],
  );
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('two sightings were stored');
  return { jobId: first.job_id, first: first.id, second: second.id, one, other, same };
};

test('a job tells where it was seen, what is shown, and why it is one job', async () => {
  const { token } = await person(true);
  const { jobId, first, second, one, other } = await twoSightings();
  const list = (await api.get(`/v1/jobs/${jobId}/sightings`, { token })).as(SightingList);
  expect(list).toMatchObject({ job_id: jobId, repost_count: 0, sources_count: 2 });
  expect(list.items).toMatchObject([
    { id: first, is_shown: true, joined_because: [], not_the_same: false },
    { id: second, is_shown: false, joined_by: 'rule', joined_because: expect.arrayContaining(['same company']) },
  ]);
  // Each board shows it, whichever of them the job is told from.
  const sources = (await api.get('/v1/operator/sources?limit=100', { token })).as(OperatedSourcePage).items;
  expect(sources.filter(({ id }) => id === one.id || id === other.id).map(({ postings }) => postings)).toEqual([1, 1]);
  expect((await api.get(`/v1/jobs/${crypto.randomUUID()}/sightings`, { token })).status).toBe(404);
});

test('a repost is the same job with one sighting more, counted as such', async () => {
  const { token } = await person();
  const { jobId, one, same } = await twoSightings();
  await one.store([parsedPosting('1b', same)]);
  const list = (await api.get(`/v1/jobs/${jobId}/sightings`, { token })).as(SightingList);
  expect(list).toMatchObject({ repost_count: 1, sources_count: 2 });
});

test('"not the same" counts for the person alone until three have said so, and then for everybody', async () => {
  const { jobId, second } = await twoSightings();
  const people = [await person(), await person(), await person()];
  const witness = await person();
  const marked = async (token: string) =>
    (await api.get(`/v1/jobs/${jobId}/sightings`, { token })).as(SightingList).items.map((one) => one.not_the_same);
  const answers: z.infer<typeof NotTheSameSaid>[] = [];
  for (const { token } of people) {
    const said = await api.post(`/v1/jobs/${jobId}/not-the-same`, { sighting_id: second }, { token });
    answers.push(said.as(NotTheSameSaid));
    if (answers.length === 1) {
      expect(await marked(token)).toEqual([false, true]);
      expect(await marked(witness.token)).toEqual([false, false]);
      // Said again, it is said once.
      await api.post(`/v1/jobs/${jobId}/not-the-same`, { sighting_id: second }, { token });
    }
  }
  expect(answers.map((one) => one.is_split_for_all)).toEqual([false, false, true]);
  expect(await marked(witness.token)).toEqual([false]);
  const apart = answers[2]?.separate_job_id;
  expect((await api.get(`/v1/jobs/${apart}`, { token: witness.token })).body).toMatchObject({ is_active: true });
  const alone = await api.post(`/v1/jobs/${jobId}/not-the-same`, { sighting_id: second }, { token: witness.token });
  expect(alone.status).toBe(404);
});

test('an operator splits and merges for everybody, nobody else does, and the trail says who', async () => {
  const { jobId, second } = await twoSightings();
  const [operator, other] = [await person(true), await person()];
  const split = `/v1/operator/jobs/${jobId}/split`;
  expect((await api.post(split, { sighting_ids: [second] }, { token: other.token })).status).toBe(403);
  const apart = (await api.post(split, { sighting_ids: [second] }, { token: operator.token })).as(JobChanged).job_id;
  expect(apart).not.toBe(jobId);
  expect((await api.post(split, { sighting_ids: [second] }, { token: operator.token })).status).toBe(409);
  const merge = { merged_job_id: apart, reason: 'The employer says so.' };
  const merged = await api.post(`/v1/operator/jobs/${jobId}/merge`, merge, { token: operator.token });
  expect(merged.as(JobChanged).job_id).toBe(jobId);
  const list = (await api.get(`/v1/jobs/${jobId}/sightings`, { token: other.token })).as(SightingList);
  expect(list.items[1]).toMatchObject({ joined_by: 'operator', joined_because: ['The employer says so.'] });
  const trail = await sql(
    `SELECT FROM audit.audit_logs WHERE entity_type = 'job_merges' AND subject_user_id = $1 AND action = 'create'`,
    [operator.user.id],
  );
  expect(trail).toHaveLength(1);
});

test('a company shows each fact with its source and date; a correction stands for the person alone', async () => {
  const board = await testBoard(database);
  const company = { website: 'https://www.larkspur.example/about', industry: 'Food', size: '250 employees' };
  await board.store([
    parsedPosting('1', {
      companyName: 'Larkspur Foods\n3.9',
      company,
      descriptionHtml: `<p>${wordsOfItsOwn(7_001)}</p>`,
    }),
    parsedPosting('2', {
      companyName: 'Larkspur Foods',
      company: { website: 'https://larkspur-foods.example' },
      descriptionHtml: `<p>${wordsOfItsOwn(7_002)}</p>`,
    }),
  ]);
  const [me, other] = [await person(), await person()];
  const found = (await api.get('/v1/companies?q=larkspur', { token: me.token })).as(CompanyPage).items;
  // One name and two websites are two companies.
  expect(found).toHaveLength(2);
  const path = `/v1/companies/${found.find((one) => one.industry === 'Food')?.id}`;
  const before = (await api.get(path, { token: me.token })).as(Company);
  expect(before).toMatchObject({
    name: 'Larkspur Foods',
    open_postings: 1,
    postings: [{ title: 'Welder', attribution: null }],
  });
  expect(before.facts.rating).toMatchObject({ value: '3.9', source: { id: board.id }, corrected_at: null });
  expect(before.facts.size_range).toMatchObject({ value: '201-500' });
  const mine = (await api.patch(path, { size_range: '11-50', rating: null }, { token: me.token })).as(Company);
  expect(mine.facts.size_range).toMatchObject({ value: '11-50', source_value: '201-500' });
  expect(mine.facts.rating).toMatchObject({ value: null, source_value: '3.9' });
  expect((await api.get(path, { token: other.token })).as(Company)).toEqual(before);
  const back = (await api.patch(path, { withdraw: ['size_range', 'rating'] }, { token: me.token })).as(Company);
  expect(back).toEqual(before);
  expect((await api.patch(path, { size_range: 'huge' }, { token: me.token })).status).toBe(400);
  expect((await api.patch(path, { size_range: '11-50', withdraw: ['size_range'] }, { token: me.token })).status).toBe(
    400,
  );
  expect((await api.patch(path, { industry: 'Food\nand drink' }, { token: me.token })).status).toBe(400);
  expect((await api.get(`/v1/companies/${crypto.randomUUID()}`, { token: me.token })).status).toBe(404);
});

test('companies are listed as they stand for the person, by name whatever its capitals and accents', async () => {
  const rows = await sql<{ id: string; name: string }>(
    `INSERT INTO jobs.companies (name, industry, size_range, glassdoor_rating, logo_url)
     VALUES ('Quay Zinc', 'Metal', '11-50', 3.2, 'https://zinc.example/logo.png'), ('QUAY Álamo', NULL, NULL, NULL, NULL),
            ('quay Mill', 'Flour', '51-200', 4.1, NULL) RETURNING id, name`,
  );
  const path = `/v1/companies/${rows.find(({ name }) => name === 'Quay Zinc')?.id}`;
  const [me, other] = [await person(), await person()];
  const list = async (who: typeof me) => {
    const items: z.output<typeof CompanyPage>['items'] = [];
    for (let cursor = ''; ; ) {
      const page = (await api.get(`/v1/companies?q=QU%C3%80Y&limit=1${cursor}`, { token: who.token })).as(CompanyPage);
      items.push(...page.items);
      if (page.next_cursor === null) return items;
      cursor = `&cursor=${page.next_cursor}`;
    }
  };
  const before = await list(other);
  expect(before.map(({ name }) => name)).toEqual(['QUAY Álamo', 'quay Mill', 'Quay Zinc']);
  expect(before[2]).toMatchObject({ industry: 'Metal', size_range: '11-50', rating: 3.2 });
  // Known, but not from whom: shown as searches have it.
  expect((await api.get(path, { token: me.token })).as(Company).facts.rating).toMatchObject({
    value: '3.2',
    source: null,
  });
  const change = { industry: 'Recycling', rating: 4.7, logo_url: null };
  expect((await api.patch(path, change, { token: me.token })).status).toBe(200);
  expect((await list(me))[2]).toMatchObject({ ...change, size_range: '11-50' });
  expect(await list(other)).toEqual(before);
  await api.patch(path, { withdraw: ['industry', 'rating', 'logo_url'] }, { token: me.token });
  expect(await list(me)).toEqual(before);
});

test('what a person said is not the same is a posting of its own to them, until they take it back, and to nobody else', async () => {
  const { jobId, first, second } = await twoSightings();
  const [me, other] = [await person(), await person()];
  const job = (id: string, { token }: { token: string }) => api.get(`/v1/jobs/${id}`, { token });
  const words = `q=${encodeURIComponent(`"Seen Twice ${made}"`)}`;
  const search = { name: 'Twice', query: { q: `"Seen Twice ${made}"` } };
  const searches = await Promise.all(
    [me, other].map(async ({ token }) => (await api.post('/v1/saved-searches', search, { token })).as(SavedSearch).id),
  );
  const said = await api.post(`/v1/jobs/${jobId}/not-the-same`, { sighting_id: second }, { token: me.token });
  const { separate_job_id: apart } = said.as(NotTheSameSaid);
  const ofOthers = { is_active: false, sightings: [] };
  expect((await job(apart, me)).body).toMatchObject({
    is_active: true,
    sightings: [{ url: expect.stringContaining('other.example') }],
    evidence: { boards_seen_on: 1 },
  });
  expect((await job(jobId, me)).as(Job).sightings).toHaveLength(1);
  expect((await job(apart, other)).body).toMatchObject(ofOthers);
  expect((await job(jobId, other)).as(Job).sightings).toHaveLength(2);
  const list = (await api.get(`/v1/jobs/${apart}/sightings`, { token: me.token })).as(SightingList);
  expect(list).toMatchObject({ sources_count: 1, items: [{ id: second, is_shown: true, not_the_same: false }] });
  expect((await api.get(`/v1/jobs/${apart}/sightings`, { token: other.token })).status).toBe(404);

  const titlesOf = async ({ user, token }: typeof me) => {
    await refreshMatches({ db: database.db, clock: systemClock, pool }, { userId: user.id });
    const page = (await api.get('/v1/matches?limit=100', { token })).as(MatchPage).items;
    return page.filter((one) => [jobId, apart].includes(one.job.id)).map((one) => [one.job.id, one.job.is_active]);
  };
  expect((await titlesOf(me)).sort()).toEqual(
    [
      [jobId, true],
      [apart, true],
    ].sort(),
  );
  expect(await titlesOf(other)).toEqual([[jobId, true]]);

  const found = async ({ token }: typeof me, query: string) => {
    const page = (await api.get(`/v1/jobs?limit=100&${query}`, { token })).as(JobPage);
    return page.items.filter(({ id }) => [jobId, apart].includes(id)).map((one) => [one.id, one.is_active]);
  };
  const both = [
    [apart, true],
    [jobId, true],
  ].sort();
  for (const query of ['', words, `${words}&sort=salary`, `${words}&sort=relevance`, 'mode=onsite', 'sort=match']) {
    expect([query, (await found(me, query)).sort()]).toEqual([query, both]);
    expect([query, await found(other, query)]).toEqual([query, [[jobId, true]]]);
  }
  const counted = async ({ token }: typeof me) =>
    (await api.get(`/v1/jobs?facets=true&${words}`, { token })).as(JobPage).facets?.total.count;
  expect([await counted(me), await counted(other)]).toEqual([2, 1]);
  // One by one: nothing is skipped or repeated where the two kinds of rows meet.
  const first1 = (await api.get(`/v1/jobs?limit=1&${words}`, { token: me.token })).as(JobPage);
  const second1 = (await api.get(`/v1/jobs?limit=1&${words}&cursor=${first1.next_cursor}`, { token: me.token })).as(
    JobPage,
  );
  expect([...first1.items, ...second1.items].map(({ id }) => id).sort()).toEqual([jobId, apart].sort());
  expect(second1.next_cursor).toBeNull();
  // New to whoever set it apart, and once; to others nothing came.
  for (const [n, { token }] of [me, other].entries()) {
    const hits = (await api.get(`/v1/saved-searches/${searches[n]}/hits`, { token })).as(SearchHitPage).items;
    expect(hits.map((hit) => [hit.job.id, hit.job.is_active])).toEqual(n === 0 ? [[apart, true]] : []);
    const kept = (await api.get('/v1/saved-searches', { token })).as(SavedSearchPage).items;
    expect(kept).toMatchObject([{ new_hits: n === 0 ? 1 : 0 }]);
  }
  const saved = await api.put(`/v1/jobs/${apart}/saved`, { notes: null }, { token: me.token });
  expect(saved.body).toMatchObject({ job: { id: apart, is_active: true } });

  const path = `/v1/matches/${apart}/not-the-same`;
  for (const sighting of ['', `?sighting_id=${second}`, `?sighting_id=${first}`]) {
    expect((await api.delete(`${path}${sighting}`, { token: me.token })).status).toBe(204);
    expect((await job(apart, me)).body).toMatchObject(ofOthers);
  }
  expect(await titlesOf(me)).toEqual([[jobId, true]]);
  expect(await found(me, words)).toEqual([[jobId, true]]);
  const absent = `/v1/matches/${crypto.randomUUID()}/not-the-same`;
  expect((await api.delete(absent, { token: me.token })).status).toBe(404);
});

test('where the shown sighting is set apart, the job is that one to the person and the rest are a posting', async () => {
  const { jobId, first, second, one } = await twoSightings();
  const me = await person();
  const said = await api.post(`/v1/jobs/${jobId}/not-the-same`, { sighting_id: first }, { token: me.token });
  expect(said.as(NotTheSameSaid).separate_job_id).toBe(jobId);
  const urls = async (id: string) => {
    const body = (await api.get(`/v1/jobs/${id}`, { token: me.token })).as(Job);
    return { is_active: body.is_active, from: body.sightings.map((seen) => seen.source.id) };
  };
  expect(await urls(jobId)).toEqual({ is_active: true, from: [one.id] });
  const [row] = await sql<{ id: string }>('SELECT jobs.row_of_sighting($1) AS id', [second]);
  expect(await urls(row?.id ?? '')).toMatchObject({ is_active: true, from: [expect.not.stringMatching(one.id)] });
  // With the other apart as well nothing would be left of the job.
  const last = await api.post(`/v1/jobs/${jobId}/not-the-same`, { sighting_id: second }, { token: me.token });
  expect(last.status).toBe(409);
});

test('while somebody holds a sighting for another job, no crawl makes postings change places; otherwise it does', async () => {
  const { token } = await person();
  const [held, free] = [await twoSightings(), await twoSightings()];
  await api.post(`/v1/jobs/${held.jobId}/not-the-same`, { sighting_id: held.second }, { token });
  const shown = async ({ jobId, one, other, same }: typeof held) => {
    // Now the second board's words would be shown.
    await sql(
      `UPDATE jobs.sources SET type = CASE id WHEN $1 THEN 'aggregator' ELSE 'company_site' END WHERE id IN ($1, $2)`,
      [one.id, other.id],
    );
    await other.store([
      parsedPosting('2b', { ...same, title: 'Welder (TIG)', url: `https://other.example/j/${jobId}` }),
    ]);
    const list = (await api.get(`/v1/jobs/${jobId}/sightings`, { token })).as(SightingList);
    return list.items.find((seen) => seen.is_shown)?.source.id;
  };
  expect(await shown(free)).toBe(free.other.id);
  expect(await shown(held)).toBe(held.one.id);
});

test('an unknown company passes or fails, and a correction counts, in the matches of the person who says so alone', async () => {
  const board = await testBoard(database);
  await board.store(
    ['Stated', 'Silent'].map((name, n) =>
      parsedPosting(`c${n}`, {
        companyName: `${name} Works`,
        company: n === 0 ? { size: '250 employees' } : {},
        descriptionHtml: `<p>${wordsOfItsOwn(8_100 + n)}</p>`,
      }),
    ),
  );
  const [me, other] = [await person(), await person()];
  const names = async ({ user, token }: typeof me) => {
    await refreshMatches({ db: database.db, clock: systemClock, pool }, { userId: user.id });
    const page = (await api.get('/v1/matches?limit=100', { token })).as(MatchPage).items;
    return page
      .flatMap((one) => (/^(?:Stated|Silent) /.test(one.job.company?.name ?? '') ? [one.job.company?.name] : []))
      .sort();
  };
  const wish = (who: typeof me, passes?: boolean) =>
    api.put(
      '/v1/preferences',
      { company_sizes: ['medium'], ...(passes === undefined ? {} : { unknown_company_passes: passes }) },
      { token: who.token },
    );
  expect((await wish(other)).body).toMatchObject({ unknown_company_passes: true });
  expect((await wish(me, false)).body).toMatchObject({ unknown_company_passes: false });
  expect((await api.get('/v1/preferences', { token: me.token })).body).toMatchObject({ unknown_company_passes: false });
  expect(await names(me)).toEqual(['Stated Works']);
  expect(await names(other)).toEqual(['Silent Works', 'Stated Works']);

  const idOf = async (name: string) =>
    (await sql<{ id: string }>('SELECT id FROM jobs.companies WHERE name = $1', [name]))[0]?.id ?? '';
  const correct = async (name: string, body: unknown) =>
    (await api.patch(`/v1/companies/${await idOf(name)}`, body, { token: me.token })).status;
  expect(await correct('Silent Works', { size_range: '51-200' })).toBe(200);
  expect(await correct('Stated Works', { size_range: null })).toBe(200);
  expect(await names(me)).toEqual(['Silent Works']);
  expect(await names(other)).toEqual(['Silent Works', 'Stated Works']);
  expect(await correct('Stated Works', { withdraw: ['size_range'] })).toBe(200);
  expect(await names(me)).toEqual(['Silent Works', 'Stated Works']);
});
