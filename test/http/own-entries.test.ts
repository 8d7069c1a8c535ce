import { Certificate, Language, LanguageList, Project, ProjectList } from '../../shared/contracts/entries.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database, {});
const person = async () => (await api.signIn(await database.createUser())).accessToken;
const fieldsOf = (body: unknown): string[] => JSON.stringify(body).match(/(?<="field":")[^"]+/g) ?? [];

test('projects, certificates and languages are added, read, changed, replaced and deleted, dates as far as they are known', async () => {
  const token = await person();
  const made = await api.post(
    '/v1/projects',
    { project_name: ' Tide tables ', url: 'https://tides.example', start_date: '2019', end_date: '2021-04' },
    { token },
  );
  const project = made.as(Project);
  expect(project).toMatchObject({ project_name: 'Tide tables', start_date: '2019', end_date: '2021-04' });
  const read = await api.get(`/v1/projects/${project.id}`, { token });
  expect(read.as(Project)).toEqual(project);
  const patched = await api.patch(`/v1/projects/${project.id}`, { end_date: null, is_current: true }, { token });
  expect(patched.as(Project)).toMatchObject({ start_date: '2019', end_date: null, is_current: true });
  const put = await api.put(`/v1/projects/${project.id}`, { project_name: 'Tides' }, { token });
  expect(put.as(Project)).toMatchObject({ id: project.id, url: null, start_date: null, is_current: false });

  const certificate = { certificate_name: 'Food hygiene', issuer: 'Guild of Bakers', issue_date: '2022' };
  const kept = (await api.post('/v1/certificates', certificate, { token })).as(Certificate);
  expect(kept).toMatchObject(certificate);
  expect((await api.delete(`/v1/certificates/${kept.id}`, { token })).status).toBe(204);
  expect((await api.get(`/v1/certificates/${kept.id}`, { token })).status).toBe(404);

  const language = (await api.post('/v1/languages', { language_name: 'Cymraeg', fluency: 'C1' }, { token })).as(
    Language,
  );
  expect(language).toMatchObject({ language_name: 'Cymraeg', fluency: 'C1', source_resume_id: null });
});

test('a list is replaced as a whole: what is there keeps its id, and one that was changed meanwhile is left', async () => {
  const token = await person();
  const old = (await api.post('/v1/languages', { language_name: 'English' }, { token })).as(Language);
  await api.post('/v1/languages', { language_name: 'Latin' }, { token });
  const seen = await api.get('/v1/languages', { token });
  const items = [
    { language_name: 'العربية', fluency: 'native' },
    { language_name: 'ENGLISH', fluency: 'B2' },
  ];
  const stale = { token, headers: { 'if-match': '"0"' } };
  expect((await api.put('/v1/languages', { items }, stale)).status).toBe(412);
  const done = await api.put('/v1/languages', { items }, { token, headers: { 'if-match': seen.headers.etag ?? '' } });
  const { items: now } = done.as(LanguageList);
  expect(now.map(({ language_name, fluency }) => [language_name, fluency])).toEqual([
    ['ENGLISH', 'B2'],
    ['العربية', 'native'],
  ]);
  expect(now[0]?.id).toBe(old.id);
  const again = await api.get('/v1/languages', { token });
  expect(again.headers.etag).toBe(done.headers.etag);
  const one = await api.patch(`/v1/languages/${old.id}`, { fluency: 'C1' }, stale);
  expect(one.status).toBe(412);
});

test('what does not fit is refused by its field, and what is there twice by its place', async () => {
  const token = await person();
  const refused = async (path: string, body: object) => {
    const answer = await api.post(path, body, { token });
    return [answer.status, ...fieldsOf(answer.body)];
  };
  const project = { project_name: 'Oven' };
  expect(await refused('/v1/projects', { ...project, start_date: '2020-05', end_date: '2019' })).toEqual([
    400,
    'end_date',
  ]);
  expect(await refused('/v1/projects', { ...project, end_date: '2019', is_current: true })).toEqual([400, 'end_date']);
  expect(await refused('/v1/projects', { ...project, url: 'javascript:alert(1)' })).toEqual([400, 'url']);
  expect(await refused('/v1/projects', { project_name: ' ' })).toEqual([400, 'project_name']);
  expect(await refused('/v1/projects', { ...project, stars: 5 })).toEqual([400, 'stars']);
  expect(await refused('/v1/certificates', { certificate_name: 'x'.repeat(256) })).toEqual([400, 'certificate_name']);
  expect(await refused('/v1/certificates', { certificate_name: 'A', issue_date: '2021-13' })).toEqual([
    400,
    'issue_date',
  ]);
  await api.post('/v1/projects', project, { token });
  const twin = await api.post('/v1/projects', { project_name: 'OVEN' }, { token });
  expect([twin.status, JSON.stringify(twin.body).includes('already')]).toEqual([409, true]);
  const twice = await api.put(
    '/v1/languages',
    { items: [{ language_name: 'Ga' }, { language_name: 'GA' }] },
    { token },
  );
  expect([twice.status, ...fieldsOf(twice.body)]).toEqual([400, 'items.1']);
  const many = Array.from({ length: 101 }, (_, n) => ({ project_name: `P${n}` }));
  expect((await api.put('/v1/projects', { items: many }, { token })).status).toBe(429);
  expect((await api.get('/v1/projects', { token })).as(ProjectList).items).toHaveLength(1);
});

test.each([
  ['experience', { company_name: 'Tern Bakery', job_title: 'Baker', start_date: '2019-04' }, { location: 'Cork' }],
  ['education', { institution_name: 'Bakers’ Guild', degree: 'Journeyman' }, { field_of_study: 'Rye' }],
])('an entry of %s that was changed meanwhile is left as it is', async (list, made, change) => {
  const token = await person();
  const posted = await api.post(`/v1/${list}`, made, { token });
  const path = `/v1/${list}/${Object(posted.body).id}`;
  const etag = (await api.get(path, { token })).headers.etag ?? '';
  const seen = { token, headers: { 'if-match': etag } };
  const patched = await api.patch(path, change, seen);
  expect(patched).toMatchObject({ status: 200, body: change });
  expect((await api.get(path, { token })).headers.etag).toBe(patched.headers.etag);
  expect((await api.patch(path, change, seen)).status).toBe(412);
  expect((await api.put(path, made, seen)).status).toBe(412);
  const latest = { token, headers: { 'if-match': patched.headers.etag ?? '' } };
  expect((await api.put(path, made, latest)).headers.etag).toBe(etag);
});
