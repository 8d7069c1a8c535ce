import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Answer, AnswerList, FilledAnswer, UsualQuestions } from '../../shared/contracts/answer.ts';
import { Completeness, Guide } from '../../shared/contracts/guide.ts';
import { Education, Experience, Skill, SkillList, SkillsReplaced } from '../../shared/contracts/history.ts';
import { Me } from '../../shared/contracts/me.ts';
import { Preferences, Profile, Settings } from '../../shared/contracts/profile.ts';
import { Limits, SubscriptionShown } from '../../shared/contracts/tier.ts';
import { setSubscriptionOf } from '../../shared/db/queries/subscriptions.ts';
import type { Catalog } from '../db/seed/catalog.ts';
import { documentedRoutes } from '../support/api/document.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { sql } = database;
const { endpoint, queue } = await testQueues();
const api = await testApi(database, { QUEUE_URL_MATCH_JOBS: queue('match-jobs').url, SQS_ENDPOINT: endpoint });

async function person() {
  const user = await database.createUser();
  const { accessToken: token } = await api.signIn(user);
  return { user, token };
}
const seed: Catalog = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'db', 'seed', 'seed-schema.json'), 'utf8'),
);
const seedColumns = (table: string): string[] => Object.keys(seed.tables[table] ?? {});
const NOT_THEIRS = ['id', 'user_id', 'created_at', 'updated_at'];

test('every column of the owner’s users tables is read through the API, and every one that is the person’s is written', async () => {
  const { token } = await person();
  const profile = {
    headline: 'Baker',
    summary: 'Bakes.',
    location: 'Lisbon, Portugal',
    phone: '+351 21 123 4567',
    linkedin_url: 'https://linkedin.example/in/pat',
    github_url: 'https://git.example/pat',
    portfolio_url: 'https://pat.example/',
    current_salary: 30_000,
    desired_salary_min: 35_000,
    desired_salary_max: 45_000,
    availability: '1_month',
  };
  const preferences = {
    job_types: ['full_time', 'freelance'],
    work_modes: ['onsite', 'remote'],
    locations: ['Lisbon'],
    location_radius_miles: 40,
    salary_min: 1,
    salary_max: 2,
    salary_currency: 'EUR',
    company_sizes: ['startup'],
    industries: ['Food'],
    exclude_companies: ['Sour Loaf'],
    min_company_rating: 3.5,
    auto_apply: true,
    application_frequency: 'aggressive',
    max_applications_per_day: 3,
  };
  const settings = {
    email_notifications: false,
    email_frequency: 'weekly',
    follow_up_enabled: false,
    follow_up_days: 10,
    interview_reminders: false,
    reminder_minutes: [5, 30],
    timezone: 'Europe/Lisbon',
    language: 'pt',
    theme: 'dark',
  };
  for (const [path, body] of Object.entries({ profile, preferences, settings })) {
    for (const verb of ['put', 'patch'] as const) {
      expect((await api[verb](`/v1/${path}`, body, { token })).body).toMatchObject(body);
    }
    expect((await api.get(`/v1/${path}`, { token })).body).toMatchObject(body);
  }
  const skill = { skill_name: 'Baking', skill_level: 'expert', years_experience: 9.5, is_primary: true };
  const made = (await api.post('/v1/skills', skill, { token })).as(Skill);
  expect((await api.patch(`/v1/skills/${made.id}`, skill, { token })).body).toMatchObject(skill);
  const job = {
    company_name: 'Crumb',
    job_title: 'Baker',
    description: 'Baked.',
    location: 'Porto',
    start_date: '2019-02-03',
    end_date: '2020-03-04',
    is_current: false,
  };
  const { id: jobId } = (await api.post('/v1/experience', job, { token })).as(Experience);
  const degree = {
    institution_name: 'School',
    degree: 'Diploma',
    field_of_study: 'Dough',
    start_date: '2015-01-01',
    end_date: '2018-01-01',
    gpa: 18.5,
  };
  const { id: degreeId } = (await api.post('/v1/education', degree, { token })).as(Education);
  for (const verb of ['put', 'patch'] as const) {
    expect((await api[verb](`/v1/experience/${jobId}`, job, { token })).body).toMatchObject(job);
    expect((await api[verb](`/v1/education/${degreeId}`, degree, { token })).body).toMatchObject(degree);
  }
  expect((await api.get(`/v1/experience/${jobId}`, { token })).body).toMatchObject(job);
  expect((await api.get(`/v1/education/${degreeId}`, { token })).body).toMatchObject(degree);
  const written = { profiles: profile, preferences, settings, skills: skill, experience: job, education: degree };
  for (const [table, body] of Object.entries(written)) {
    const unseen = seedColumns(`users.${table}`).filter(
      (name) => ![...Object.keys(body), ...NOT_THEIRS, 'years_experience'].includes(name),
    );
    expect([table, unseen]).toEqual([table, []]);
  }
  const me = Object.keys((await api.get('/v1/me', { token })).as(Me));
  // Not shown: the id at Google, and what only an account at its end has.
  const hidden = ['google_id', 'deleted_at', 'deletion_requested_at', 'is_active'];
  expect(seedColumns('users.users').filter((name) => !me.includes(name))).toEqual(hidden);
});

test.each([
  ['patch', '/v1/me', { email: 'x@example.test' }],
  ['patch', '/v1/me', { subscription_tier: 'enterprise' }],
  ['patch', '/v1/me', { name: 'X', is_operator: true }],
  ['put', '/v1/profile', { user_id: crypto.randomUUID() }],
  ['patch', '/v1/profile', { years_experience: 40 }],
  ['patch', '/v1/profile', { source_resume_id: crypto.randomUUID() }],
  ['patch', '/v1/preferences', { salary_min_minor: 5 }],
  ['patch', '/v1/settings', { updated_at: '2026-01-01T00:00:00Z' }],
  ['put', '/v1/skills', { items: [{ skill_name: 'Go', skill_id: 7 }] }],
  ['put', '/v1/me/answers/notice_period', { value: { days: 1, user_id: 'x' } }],
  ['put', '/v1/me/answers/notice_period', { value: { days: 1 }, consented_at: '2026-01-01T00:00:00Z' }],
] as const)('%s %s refuses %j: what is not the person’s to write is named', async (verb, path, body) => {
  const { token } = await person();
  const answer = await api[verb](path, body, { token });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain(Object.keys(body).at(-1) === 'items' ? 'skill_id' : 'errors');
});

test.each([
  ['/v1/preferences', { salary_currency: 'AAA' }, 'ISO 4217'],
  ['/v1/preferences', { salary_currency: 'eur' }, 'in capitals'],
  ['/v1/preferences', { max_applications_per_day: 900 }, 'At most 500 a day'],
  ['/v1/settings', { timezone: 'Europe/Atlantis' }, 'Europe/Berlin'],
  ['/v1/settings', { language: 'English' }, 'language tag'],
  ['/v1/settings', { reminder_minutes: [99_999] }, 'four weeks'],
  ['/v1/profile', { linkedin_url: 'linkedin.com/in/pat' }, 'whole address'],
  ['/v1/profile', { phone: 'call me' }, '+49 30'],
  ['/v1/profile', { current_salary: 12.5 }, 'whole units'],
  ['/v1/profile', { years_stated: 99 }, 'At most 80'],
])('%s says what to do about %j', async (path, body, words) => {
  const { token } = await person();
  const answer = await api.patch(path, body, { token });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain(words);
  expect(JSON.stringify(answer.body)).not.toMatch(/pattern \/|Invalid string/);
});

test('a patch of preferences or settings leaves the rest, and holds the whole to its rules', async () => {
  const { token } = await person();
  await api.put('/v1/preferences', { locations: ['Lisbon'], salary_max: 50_000 }, { token });
  const patched = await api.patch('/v1/preferences', { auto_apply: true }, { token });
  expect(patched.as(Preferences)).toMatchObject({ locations: ['Lisbon'], salary_max: 50_000, auto_apply: true });
  expect((await api.patch('/v1/preferences', { salary_min: 60_000 }, { token })).status).toBe(400);
  await api.patch('/v1/settings', { timezone: 'Europe/Lisbon', reminder_minutes: [60, 5, 60] }, { token });
  expect((await api.patch('/v1/settings', { theme: 'dark' }, { token })).as(Settings)).toMatchObject({
    timezone: 'Europe/Lisbon',
    reminder_minutes: [5, 60],
    theme: 'dark',
  });
});

test.each(['profile', 'preferences', 'settings'])(
  'of two who changed the same %s, the second is told and nothing is lost',
  async (thing) => {
    const { token } = await person();
    const body = { profile: { headline: 'A' }, preferences: { locations: ['A'] }, settings: { theme: 'dark' } }[thing];
    const first = await api.get(`/v1/${thing}`, { token });
    const options = { token, headers: { 'if-match': first.headers.etag ?? '' } };
    // At once, and before there is a row at all: one of them wins.
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.put(`/v1/${thing}`, body, options)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const won = answers.find(({ status }) => status === 200);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({ details: { etag: won?.headers.etag } });
    const now = await api.get(`/v1/${thing}`, { token });
    expect(now.headers.etag).toBe(won?.headers.etag);
    const again = { token, headers: { 'if-match': `"0", W/${now.headers.etag}` } };
    expect((await api.patch(`/v1/${thing}`, {}, again)).status).toBe(200);
    expect((await api.put(`/v1/${thing}`, {}, { token, headers: { 'if-match': '*' } })).status).toBe(200);
  },
);

test('another job changes the years that a profile shows and not its ETag', async () => {
  const { token } = await person();
  const before = await api.get('/v1/profile', { token });
  await api.post(
    '/v1/experience',
    { company_name: 'A', job_title: 'B', start_date: '2010', end_date: '2015' },
    { token },
  );
  const after = await api.get('/v1/profile', { token });
  expect(after.as(Profile).years_experience).toBe(5);
  expect(after.headers.etag).toBe(before.headers.etag);
});

test('the person’s own years win over those of their jobs, beside which they stand, also for matching', async () => {
  const { user, token } = await person();
  const years = async () => {
    const { years_experience, years_stated, years_from_jobs } = (await api.get('/v1/profile', { token })).as(Profile);
    const [row] = await sql<{ years: number }>(`SELECT years FROM jobs.match_people WHERE user_id = $1`, [user.id]);
    expect(row?.years ?? null).toBe(years_experience);
    return [years_experience, years_stated, years_from_jobs];
  };
  const job = { company_name: 'Crumb', job_title: 'Baker', start_date: '2011', end_date: '2014-06' };
  const made = (await api.post('/v1/experience', job, { token })).as(Experience);
  expect([made.start_date, made.end_date]).toEqual(['2011', '2014-06']);
  expect(await years()).toEqual([3, null, 3]);
  await api.patch('/v1/profile', { years_stated: 12 }, { token });
  expect(await years()).toEqual([12, 12, 3]);
  await api.post('/v1/experience', { ...job, start_date: '2015', end_date: '2017' }, { token });
  await api.post(
    '/v1/education',
    { institution_name: 'U', degree: 'D', start_date: '2000', end_date: '2010' },
    { token },
  );
  expect(await years()).toEqual([12, 12, 5]);
  await api.patch('/v1/profile', { years_stated: null }, { token });
  expect(await years()).toEqual([5, null, 5]);
});

test('the profile names the current job, and no date that is none is taken', async () => {
  const { token } = await person();
  const job = { company_name: 'Crumb', job_title: 'Baker', start_date: '2020-05' };
  await api.post('/v1/experience', { ...job, is_current: true }, { token });
  await api.post(
    '/v1/experience',
    { ...job, job_title: 'Head Baker', start_date: '2023', is_current: true },
    { token },
  );
  expect((await api.get('/v1/profile', { token })).as(Profile).current_job).toMatchObject({
    job_title: 'Head Baker',
    start_date: '2023',
  });
  for (const start_date of ['20', '2020-13', '2020-02-30', '1899', 'May 2020', '2020-5']) {
    expect((await api.post('/v1/experience', { ...job, start_date }, { token })).status).toBe(400);
  }
});

test('skills are replaced as a whole: spellings joined, known ones keep their ids, and a list that was changed meanwhile is left', async () => {
  const { token } = await person();
  const old = (await api.post('/v1/skills', { skill_name: 'JS', years_experience: 3 }, { token })).as(Skill);
  await api.post('/v1/skills', { skill_name: 'Weaving' }, { token });
  const seen = await api.get('/v1/skills', { token });
  const items = [
    { skill_name: 'Go' },
    { skill_name: 'JavaScript', skill_level: 'advanced' },
    { skill_name: 'javascript', years_experience: 8 },
    { skill_name: 'Golang', is_primary: true },
  ];
  const stale = { token, headers: { 'if-match': '"0"' } };
  expect((await api.put('/v1/skills', { items }, stale)).status).toBe(412);
  const done = await api.put('/v1/skills', { items }, { token, headers: { 'if-match': seen.headers.etag ?? '' } });
  const { items: kept, merged } = done.as(SkillsReplaced);
  expect(kept).toMatchObject([
    { skill_name: 'Go', is_primary: true },
    {
      id: old.id,
      skill_name: 'JavaScript',
      dictionary_name: 'JavaScript',
      skill_level: 'advanced',
      years_experience: 8,
    },
  ]);
  expect(merged).toEqual([
    { skill_name: 'Go', also: ['Golang'] },
    { skill_name: 'JavaScript', also: ['javascript'] },
  ]);
  const now = await api.get('/v1/skills', { token });
  expect(now.as(SkillList).items).toEqual(kept);
  expect(now.headers.etag).toBe(done.headers.etag);
  expect((await api.patch(`/v1/skills/${old.id}`, { skill_name: 'Golang' }, { token })).status).toBe(409);
  expect((await api.patch(`/v1/skills/${old.id}`, { skill_name: 'Rust' }, { token })).as(Skill).dictionary_name).toBe(
    'Rust',
  );
  expect((await api.put('/v1/skills', { items: [] }, { token })).as(SkillsReplaced).items).toEqual([]);
  const many = Array.from({ length: 201 }, (_, n) => ({ skill_name: `Knot ${n} of the net` }));
  expect((await api.put('/v1/skills', { items: many }, { token })).status).toBe(429);
  expect((await api.put('/v1/skills', { items: many.slice(0, 200) }, { token })).as(SkillsReplaced).items).toHaveLength(
    200,
  );
});

test('answers are kept once, replaced, listed, deleted, and fill the questions of forms', async () => {
  const { user, token } = await person();
  const keep = (key: string, value: unknown, more = {}) =>
    api.put(`/v1/me/answers/${key}`, { value, ...more }, { token });
  const value = { status: 'work_visa', needs_sponsorship: true, permit: 'H-1B', valid_until: '2030-01-31' };
  expect((await keep('work_authorisation.US', value)).as(Answer)).toMatchObject({ value, is_sensitive: false });
  expect((await keep('notice_period', { days: 30 })).status).toBe(200);
  const kept = await keep('notice_period', { days: 60 });
  expect(kept.as(Answer).value).toEqual({ days: 60 });
  const stale = { token, headers: { 'if-match': '"0"' } };
  expect((await api.put('/v1/me/answers/notice_period', { value: { days: 1 } }, stale)).status).toBe(412);
  const { items } = (await api.get('/v1/me/answers', { token })).as(AnswerList);
  expect(items.map(({ answer_key }) => answer_key)).toEqual(['notice_period', 'work_authorisation.US']);
  const ask = async (question: string, country?: string) =>
    (await api.get('/v1/me/answers/fill', { token, query: { question, ...(country ? { country } : {}) } })).as(
      FilledAnswer,
    );
  expect((await ask('Will you require sponsorship?', 'US')).answer).toBe('Yes');
  expect((await ask('How long is your notice period?')).answer).toBe('60 days');
  expect(await ask('Where is the oven?')).toMatchObject({ question_key: null, answer: null });
  await api.patch('/v1/profile', { current_salary: 123_456 }, { token });
  expect(JSON.stringify(await ask('What is your current salary?'))).not.toMatch(/123[,.]?456/);
  expect((await api.delete('/v1/me/answers/notice_period', { token })).status).toBe(204);
  expect((await api.delete('/v1/me/answers/notice_period', { token })).status).toBe(404);
  const trail = await sql<{ action: string; changes: unknown }>(
    `SELECT action, changes FROM audit.audit_logs WHERE entity_type = 'answers' AND user_id = $1 ORDER BY created_at`,
    [user.id],
  );
  expect(trail.map(({ action }) => action)).toEqual(['create', 'create', 'update', 'delete']);
  expect(JSON.stringify(trail)).not.toMatch(/H-1B|"days"/);
  const { items: usual } = (await api.get('/v1/me/answers/questions', { token })).as(UsualQuestions);
  expect(usual.find(({ question_key }) => question_key === 'current_salary')).toMatchObject({ filled_by: null });
});

test.each([
  ['work_authorisation.US', { status: 'citizen', needs_sponsorship: true }, 'needs_sponsorship'],
  ['work_authorisation.US', { status: 'wizard', needs_sponsorship: true }, 'value.status'],
  ['salary_expectation', { min: 5, max: 4, currency: 'EUR' }, 'value.max'],
  ['salary_expectation', { min: 5, currency: 'AAA' }, 'ISO 4217'],
  ['earliest_start', { date: 'soon' }, 'YYYY-MM-DD'],
  ['languages', { languages: [{ code: 'deu', level: 'C1' }] }, 'ISO 639-1'],
  ['notice_period', null, 'value'],
])('the answer %s refuses %j', async (key, value, words) => {
  const { token } = await person();
  const answer = await api.put(`/v1/me/answers/${key}`, { value }, { token });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain(words);
});

test('what equal opportunity forms ask is kept by consent alone, and the database holds to it too', async () => {
  const { user, token } = await person();
  const value = { answer: 'Woman' };
  const refused = await api.put('/v1/me/answers/eeo.gender', { value }, { token });
  expect([refused.status, refused.body]).toMatchObject([409, { details: { needs: 'consent' } }]);
  const kept = (await api.put('/v1/me/answers/eeo.gender', { value, consent: true }, { token })).as(Answer);
  expect(kept).toMatchObject({ value, is_sensitive: true });
  expect(kept.consented_at).not.toBeNull();
  await expect(sql(`UPDATE users.answers SET consented_at = NULL WHERE user_id = $1`, [user.id])).rejects.toThrow(
    'check_sensitive_by_consent',
  );
  expect((await api.get('/v1/me/answers/notakey', { token })).status).toBe(405);
  expect((await api.put('/v1/me/answers/eeo.blood', { value, consent: true }, { token })).status).toBe(400);
});

test('the guide and completeness follow the rows, and every call that the guide names exists', async () => {
  const { user, token } = await person();
  const guide = async () => (await api.get('/v1/me/guide', { token })).as(Guide);
  const percent = async () => (await api.get('/v1/me/completeness', { token })).as(Completeness).percent;
  const seen: Guide['steps'] = [];
  type Guide = Awaited<ReturnType<typeof guide>>;
  const state = async () => {
    const { steps } = await guide();
    seen.push(...steps);
    return Object.fromEntries(steps.map((step) => [step.key, step.state]));
  };
  expect(await state()).toMatchObject({ upload_resume: 'next', first_matches: 'blocked' });
  expect(await percent()).toBe(0);
  await sql(
    `INSERT INTO users.resumes (user_id, file_name, file_url, object_key, content_type, parse_status)
     VALUES ($1::uuid, 'cv.pdf', 's3://b/' || $1::text, $1::text || '/cv', 'application/pdf', 'parsing')`,
    [user.id],
  );
  expect(await state()).toMatchObject({ upload_resume: 'done', review_proposals: 'blocked' });
  await sql(`UPDATE users.resumes SET parse_status = 'parsed' WHERE user_id = $1`, [user.id]);
  await sql(
    `INSERT INTO users.resume_proposals (user_id, resume_id, entity, action, field, proposed_value, evidence, confidence, fingerprint)
     SELECT user_id, id, 'profile', 'add', 'headline', '"Baker"', '[]', 1, repeat('a', 64) FROM users.resumes WHERE user_id = $1`,
    [user.id],
  );
  expect((await guide()).steps[2]).toMatchObject({ state: 'next', counts: { open: 1 } });
  expect((await guide()).steps[5]?.missing).toEqual([
    expect.stringContaining('no skills'),
    expect.stringContaining('no jobs'),
    expect.stringContaining('no place'),
  ]);
  await sql(`UPDATE users.resumes SET parse_status = 'failed' WHERE user_id = $1`, [user.id]);
  expect((await guide()).steps[1]).toMatchObject({ state: 'next', missing: [expect.stringContaining('parse_error')] });
  await sql(`UPDATE users.resumes SET parse_status = 'parsed' WHERE user_id = $1`, [user.id]);
  await sql(`DELETE FROM users.resume_proposals WHERE user_id = $1`, [user.id]);
  await api.post('/v1/skills', { skill_name: 'Baking' }, { token });
  await api.patch('/v1/preferences', { work_modes: ['remote'] }, { token });
  expect(await state()).toMatchObject({ review_proposals: 'done', preferences: 'done', first_matches: 'next' });
  expect(await percent()).toBe(20);
  await api.post('/v1/languages', { language_name: 'Irish' }, { token });
  expect(await percent()).toBe(21);
  const calls = seen.flatMap(({ call }) => (call === null ? [] : [call]));
  for (const { method, path } of calls) {
    const [bare = ''] = path.replace(/[0-9a-f-]{36}/, '{resume_id}').split('?');
    expect(documentedRoutes.map((route) => `${route.method} ${route.path}`)).toContain(`${method} ${bare}`);
  }
});

test('a day whose letters are written refuses the next one, saying how many, when it begins anew and which tier has ended', async () => {
  const { user, token } = await person();
  await sql(
    `UPDATE users.users SET subscription_tier = 'pro', subscription_expires_at = '2026-01-01T00:00:00Z' WHERE id = $1`,
    [user.id],
  );
  await sql(`INSERT INTO users.settings (user_id, timezone) VALUES ($1, 'UTC')`, [user.id]);
  await sql(
    `INSERT INTO users.tier_usage (user_id, kind, day, used) SELECT $1, 'letters_per_day', (now() AT TIME ZONE 'UTC')::date + n, 30
       FROM generate_series(0, 1) AS n`,
    [user.id],
  );
  const make = scene(database);
  const job = await make.job({ company_id: await make.company('Crumb & Sons') });
  const refused = await api.post('/v1/letters', { job_id: job.id }, { token });
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({
    detail: expect.stringMatching(
      /At most 30 letters .*begins anew at \d{4}-\d\d-\d\dT00:00:00.000Z. Your tier pro ended on 2026-01-01T.*nothing of yours was deleted/,
    ),
    details: { limit: 'letters_per_day', allowed: 30, used: 30, left: 0 },
  });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

test('an operator sets tier and expiry, audited; the person sees what counts, and an expired tier is free again', async () => {
  const [{ user, token }, operator] = [await person(), await person()];
  await sql('UPDATE users.users SET is_operator = true WHERE id = $1', [operator.user.id]);
  const path = `/v1/operator/users/${user.id}/subscription`;
  expect((await api.put(path, { subscription_tier: 'pro' }, { token })).status).toBe(403);
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const body = { subscription_tier: 'pro', subscription_expires_at: until };
  const set = await api.put(path, body, { token: operator.token });
  expect(set.as(SubscriptionShown)).toMatchObject({ ...body, tier: 'pro', is_expired: false });
  expect((await api.get('/v1/me', { token })).as(Me)).toMatchObject({ ...body, effective_tier: 'pro' });
  expect((await api.get('/v1/me/limits', { token })).as(Limits)).toMatchObject({
    tier: 'pro',
    limits: [{ limit: 'sources', allowed: 200, used: 0, left: 200, resets_at: null }, {}, {}, {}, {}],
  });
  // The person's own wish is lower than the tier: what is left is left of that.
  await api.patch('/v1/preferences', { max_applications_per_day: 3 }, { token });
  expect((await api.get('/v1/me/limits', { token })).as(Limits).limits[3]).toMatchObject({
    limit: 'sends_per_day',
    allowed: 100,
    own_limit: 3,
    left: 3,
  });
  await api.put(path, { ...body, subscription_expires_at: '2026-01-01T00:00:00+02:00' }, { token: operator.token });
  expect((await api.get('/v1/me', { token })).as(Me)).toMatchObject({
    subscription_tier: 'pro',
    subscription_expires_at: '2025-12-31T22:00:00.000Z',
    effective_tier: 'free',
  });
  expect((await api.get(path, { token: operator.token })).as(SubscriptionShown)).toMatchObject({
    tier: 'free',
    is_expired: true,
  });
  const trail = await sql(
    `SELECT user_id, changes FROM audit.audit_logs WHERE entity_id = $1 AND changes ? 'subscription_tier' AND action = 'update'`,
    [user.id],
  );
  expect(trail).toMatchObject([{ user_id: operator.user.id, changes: { subscription_tier: ['free', 'pro'] } }]);
  const seen = z
    .object({ items: z.array(z.record(z.string(), z.unknown())) })
    .parse((await api.get('/v1/audit', { token })).body)
    .items.find(({ by }) => by === 'operator');
  expect(seen).toMatchObject({ entity_type: 'users', ip_address: null, user_agent: null });
  for (const wrong of [{ subscription_tier: 'gold' }, {}, { ...body, subscription_expires_at: 'soon' }]) {
    expect((await api.put(path, wrong, { token: operator.token })).status).toBe(400);
  }
  expect((await api.get(path.replace(user.id, crypto.randomUUID()), { token: operator.token })).status).toBe(404);
  // The database refuses by itself, whatever the code asks it.
  const alone = database.db.withUser({ userId: user.id }, (tx) =>
    setSubscriptionOf(tx, user.id, { subscription_tier: 'enterprise', subscription_expires_at: null }),
  );
  await expect(alone).rejects.toThrow('Only an operator');
});
