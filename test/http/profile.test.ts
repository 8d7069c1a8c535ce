import { EducationList, Experience, ExperienceList, Skill, SkillList } from '../../shared/contracts/history.ts';
import { Preferences, Profile, Settings } from '../../shared/contracts/profile.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
const api = await testApi(database, { QUEUE_URL_MATCH_JOBS: queue('match-jobs').url, SQS_ENDPOINT: endpoint });

async function person() {
  const user = await database.createUser();
  const { accessToken: token } = await api.signIn(user);
  return { user, token };
}
const isMatched = (userId: string): boolean => {
  const { ready = [], delayed = [] } = server.inspectQueue('match-jobs')?.messages ?? {};
  return [...ready, ...delayed].some((message) => JSON.stringify(message).includes(userId));
};

test('somebody who wrote nothing sees an empty profile and the schema’s defaults', async () => {
  const { token } = await person();
  expect((await api.get('/v1/profile', { token })).as(Profile)).toMatchObject({
    headline: null,
    years_experience: null,
    salary_currency: 'USD',
  });
  expect((await api.get('/v1/preferences', { token })).as(Preferences)).toMatchObject({
    location_radius_miles: 25,
    application_frequency: 'moderate',
  });
  expect((await api.get('/v1/settings', { token })).as(Settings)).toMatchObject({
    timezone: 'America/Los_Angeles',
    reminder_minutes: [15, 60],
    undo_seconds: null,
  });
});

test('a patch changes what it names, a replacement empties the rest, and matching hears of both', async () => {
  const { user, token } = await person();
  await api.patch('/v1/profile', { headline: ' Backend Engineer ', location: 'Lisbon, Portugal' }, { token });
  const patched = await api.patch('/v1/profile', { availability: '2_weeks' }, { token });
  expect(patched.as(Profile)).toMatchObject({
    headline: 'Backend Engineer',
    location: 'Lisbon, Portugal',
    availability: '2_weeks',
  });
  const replaced = await api.put(
    '/v1/profile',
    { headline: 'Platform Engineer', desired_salary_min: 90_000, salary_currency: 'EUR' },
    { token },
  );
  expect(replaced.as(Profile)).toMatchObject({
    headline: 'Platform Engineer',
    location: null,
    availability: null,
    desired_salary_min: 90_000,
    salary_currency: 'EUR',
  });
  expect(isMatched(user.id)).toBe(true);
});

test('wanted salaries stay in order, also when a patch names only one of them', async () => {
  const { token } = await person();
  expect((await api.patch('/v1/profile', { desired_salary_max: 50_000 }, { token })).status).toBe(200);
  const wrong = await api.patch('/v1/profile', { desired_salary_min: 60_000 }, { token });
  expect(wrong.status).toBe(400);
  expect(JSON.stringify(wrong.body)).toContain('desired_salary_max');
});

test('what a list of wishes names twice counts once, in its first wording and its place', async () => {
  const { token } = await person();
  const twice = {
    job_types: ['contract', 'full_time', 'contract'],
    locations: ['Berlin', 'Cork', 'BERLIN', ' berlin '],
    exclude_companies: ['Tern  Bakery', 'Oak GmbH', 'tern bakery'],
  };
  const once = {
    job_types: ['contract', 'full_time'],
    locations: ['Berlin', 'Cork'],
    exclude_companies: ['Tern  Bakery', 'Oak GmbH'],
  };
  expect((await api.put('/v1/preferences', twice, { token })).as(Preferences)).toMatchObject(once);
  expect((await api.patch('/v1/preferences', twice, { token })).as(Preferences)).toMatchObject(once);
  const settings = await api.put('/v1/settings', { reminder_minutes: [60, 15, 60] }, { token });
  expect(settings.as(Settings).reminder_minutes).toEqual([15, 60]);
});

test('preferences and settings are replaced whole and come back as they were put', async () => {
  const { user, token } = await person();
  const wanted = {
    job_types: ['full_time', 'contract'],
    work_modes: ['remote'],
    locations: ['Berlin, Germany'],
    salary_min: 80_000,
    salary_currency: 'EUR',
    exclude_companies: ['Example Corp'],
    min_company_rating: 3.5,
  };
  expect((await api.put('/v1/preferences', wanted, { token })).as(Preferences)).toMatchObject(wanted);
  expect((await api.get('/v1/preferences', { token })).as(Preferences)).toMatchObject({ ...wanted, auto_apply: false });
  expect(isMatched(user.id)).toBe(true);
  const settings = { timezone: 'Europe/Berlin', reminder_minutes: [60, 15, 60], theme: 'dark', undo_seconds: 30 };
  expect((await api.put('/v1/settings', settings, { token })).as(Settings)).toMatchObject({
    ...settings,
    reminder_minutes: [15, 60],
  });
});

test.each([
  ['/v1/settings', { timezone: 'Mars/Olympus' }, 'timezone'],
  ['/v1/settings', { timezone: '+02:00' }, 'timezone'],
  ['/v1/settings', { reminder_minutes: [-1] }, 'reminder_minutes'],
  ['/v1/preferences', { work_modes: ['teleport'] }, 'work_modes'],
  ['/v1/preferences', { salary_min: 10, salary_max: 5 }, 'salary_max'],
  ['/v1/preferences', { salary_currency: 'euro' }, 'salary_currency'],
  ['/v1/preferences', { max_applications_per_day: 100_000 }, 'max_applications_per_day'],
  ['/v1/profile', { linkedin_url: 'javascript:alert(1)' }, 'linkedin_url'],
  ['/v1/profile', { availability: 'soon' }, 'availability'],
  ['/v1/profile', { years_experience: 40 }, 'years_experience'],
])('%s refuses %j and names the field', async (path, body, field) => {
  const { token } = await person();
  const answer = await api.put(path, body, { token });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain(field);
});

test('a skill is one skill in every spelling, and the dictionary knows it', async () => {
  const { token } = await person();
  const made = await api.post(
    '/v1/skills',
    { skill_name: 'Postgres', skill_level: 'advanced', years_experience: 6.5 },
    { token },
  );
  expect(made.status).toBe(201);
  expect(made.as(Skill)).toMatchObject({
    skill_name: 'Postgres',
    years_experience: 6.5,
    in_dictionary: true,
    source_resume_id: null,
  });
  for (const name of ['postgres ', 'PostgreSQL'])
    expect((await api.post('/v1/skills', { skill_name: name }, { token })).status).toBe(409);
  const odd = await api.post('/v1/skills', { skill_name: 'Weaving of Nets' }, { token });
  expect(odd.as(Skill).in_dictionary).toBe(false);
  expect((await api.delete(`/v1/skills/${odd.as(Skill).id}`, { token })).status).toBe(204);
  expect((await api.get('/v1/skills', { token })).as(SkillList).items.map((one) => one.skill_name)).toEqual([
    'Postgres',
  ]);
});

test('years of experience follow from the jobs, overlaps counted once', async () => {
  const { token } = await person();
  const job = { company_name: 'Harbor Tide', job_title: 'Engineer' };
  const years = async () => (await api.get('/v1/profile', { token })).as(Profile).years_experience;
  const first = await api.post(
    '/v1/experience',
    { ...job, start_date: '2010-01-01', end_date: '2013-12-31' },
    { token },
  );
  expect(first.status).toBe(201);
  expect(await years()).toBe(4);
  const second = await api.post(
    '/v1/experience',
    { ...job, company_name: 'Quillpoint', start_date: '2012-01-01', end_date: '2015-12-31' },
    { token },
  );
  expect(await years()).toBe(6);
  await api.patch(
    `/v1/experience/${second.as(Experience).id}`,
    { end_date: '2017-12-31', description: 'Built things' },
    { token },
  );
  expect(await years()).toBe(8);
  await api.delete(`/v1/experience/${first.as(Experience).id}`, { token });
  expect(await years()).toBe(6);
  expect((await api.get('/v1/experience', { token })).as(ExperienceList).items).toHaveLength(1);
});

test('a current job has no end, and no job ends before it began', async () => {
  const { token } = await person();
  const job = { company_name: 'Harbor Tide', job_title: 'Engineer', start_date: '2020-01-01' };
  expect((await api.post('/v1/experience', { ...job, end_date: '2019-01-01' }, { token })).status).toBe(400);
  expect(
    (await api.post('/v1/experience', { ...job, end_date: '2021-01-01', is_current: true }, { token })).status,
  ).toBe(400);
  const made = (await api.post('/v1/experience', { ...job, is_current: true }, { token })).as(Experience);
  const wrong = await api.patch(`/v1/experience/${made.id}`, { end_date: '2022-01-01' }, { token });
  expect(wrong.status).toBe(400);
  expect(JSON.stringify(wrong.body)).toContain('end_date');
});

test('degrees keep grades of any scale', async () => {
  const { token } = await person();
  const made = await api.post(
    '/v1/education',
    { institution_name: 'Cascade Valley University', degree: 'B.Sc.', gpa: 85.5, gpa_scale: 100 },
    { token },
  );
  expect(made.status).toBe(201);
  expect(
    (await api.post('/v1/education', { institution_name: 'X', degree: 'Y', gpa: 5, gpa_scale: 4 }, { token })).status,
  ).toBe(400);
  const { items } = (await api.get('/v1/education', { token })).as(EducationList);
  expect(items.map(({ gpa, gpa_scale }) => [gpa, gpa_scale])).toEqual([[85.5, 100]]);
});

test('another person’s skill, job and degree look absent', async () => {
  const [one, two] = [await person(), await person()];
  const skill = (await api.post('/v1/skills', { skill_name: 'Go' }, { token: one.token })).as(Skill);
  const job = (
    await api.post(
      '/v1/experience',
      { company_name: 'A', job_title: 'B', start_date: '2020-01-01' },
      { token: one.token },
    )
  ).as(Experience);
  expect((await api.delete(`/v1/skills/${skill.id}`, { token: two.token })).status).toBe(404);
  expect((await api.patch(`/v1/experience/${job.id}`, { job_title: 'C' }, { token: two.token })).status).toBe(404);
  expect((await api.delete(`/v1/experience/${job.id}`, { token: two.token })).status).toBe(404);
  expect((await api.get('/v1/skills', { token: two.token })).as(SkillList).items).toEqual([]);
  expect((await api.get('/v1/skills')).status).toBe(401);
});

test('the same key and body add one skill', async () => {
  const { token } = await person();
  const options = { token, headers: { 'idempotency-key': 'add-go' } };
  const first = await api.post('/v1/skills', { skill_name: 'Go' }, options);
  const again = await api.post('/v1/skills', { skill_name: 'Go' }, options);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(first.body);
});
