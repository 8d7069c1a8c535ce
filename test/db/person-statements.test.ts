import pg from 'pg';
import * as z from 'zod';
import { handler as me } from '../../functions/me/handler.ts';
import { handler as profile } from '../../functions/profile/handler.ts';
import { handler as resumes } from '../../functions/resumes/handler.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { Education, Experience, Skill } from '../../shared/contracts/history.ts';
import { Me } from '../../shared/contracts/me.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { parsedResume } from '../support/parsed-resume.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const api = await testApi(database, {
  QUEUE_URL_MATCH_JOBS: queue('match-jobs').url,
  SQS_ENDPOINT: endpoint,
  S3_ENDPOINT: endpoint,
});

/** The statements of one call, as they leave for the database. */
async function statementsOf(call: () => Promise<{ status: number }>): Promise<string[]> {
  const sent: string[] = [];
  const { query } = pg.Client.prototype;
  const spied = function (this: pg.Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text: unknown = typeof first === 'string' ? first : Object(first).text;
    if (typeof text === 'string') sent.push(text);
    return Reflect.apply(query, this, args);
  };
  Object.assign(pg.Client.prototype, { query: spied });
  try {
    const { status } = await call();
    expect(status).toBeLessThan(300);
  } finally {
    pg.Client.prototype.query = query;
  }
  expect(sent.length).toBeGreaterThan(0);
  return sent;
}

/** How many statements touch each table; signing in is not the route's. */
function perTable(statements: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of statements) {
    const names =
      text.match(/"?\b(?:users|jobs|integrations|applications|communications|ai|audit|analytics)"?\."?[a-z_]+\b/g) ??
      [];
    for (const name of new Set(names.map((one) => one.replaceAll('"', '')))) {
      if (name === 'users.session_is_live') continue;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}

const make = scene(database);
const files = s3Files({ bucket: 'test-resumes', endpoint });
const user = await database.createUser();
await database.sql('UPDATE users.users SET is_operator = true WHERE id = $1', [user.id]);
const { accessToken: token } = await api.signIn(user);
const ids: Record<string, string> = { answer_key: 'notice_period', user_id: user.id };
const job = { company_name: 'Crumb', job_title: 'Baker', start_date: '2020-01-01' };
const degree = { institution_name: 'School', degree: 'Diploma' };
const BODIES: Record<string, unknown> = {
  'PATCH /v1/me': { name: 'Pat' },
  'POST /v1/operator/users/search': { part: 'example', reason: 'They wrote to us.' },
  'PUT /v1/me/answers/{answer_key}': { value: { days: 30 } },
  'PUT /v1/operator/users/{user_id}/subscription': { subscription_tier: 'pro' },
  'PUT /v1/profile': { headline: 'Baker' },
  'PATCH /v1/profile': { headline: 'Head baker' },
  'PUT /v1/preferences': {},
  'PATCH /v1/preferences': { auto_apply: false },
  'PUT /v1/settings': {},
  'PATCH /v1/settings': { theme: 'dark' },
  'PUT /v1/skills': { items: [{ skill_name: 'Go' }, { skill_name: 'Baking' }, { skill_name: 'Rust' }] },
  'POST /v1/skills': { skill_name: 'Weaving' },
  'PATCH /v1/skills/{skill_id}': { skill_level: 'expert' },
  'POST /v1/experience': job,
  'PATCH /v1/experience/{experience_id}': { job_title: 'Head baker' },
  'PUT /v1/experience/{experience_id}': job,
  'POST /v1/education': degree,
  'PATCH /v1/education/{education_id}': { degree: 'Master' },
  'PUT /v1/education/{education_id}': degree,
  'POST /v1/projects': { project_name: 'Oven' },
  'PUT /v1/projects': { items: [{ project_name: 'Proofer' }, { project_name: 'Loaf' }] },
  'PATCH /v1/projects/{project_id}': { url: 'https://oven.example' },
  'PUT /v1/projects/{project_id}': { project_name: 'Oven' },
  'POST /v1/certificates': { certificate_name: 'Pastry' },
  'PUT /v1/certificates': { items: [{ certificate_name: 'Bread' }, { certificate_name: 'Cake' }] },
  'PATCH /v1/certificates/{certificate_id}': { issuer: 'Guild' },
  'PUT /v1/certificates/{certificate_id}': { certificate_name: 'Hygiene' },
  'POST /v1/languages': { language_name: 'Welsh' },
  'PUT /v1/languages': { items: [{ language_name: 'Breton' }, { language_name: 'Manx' }] },
  'PATCH /v1/languages/{language_id}': { fluency: 'C1' },
  'PUT /v1/languages/{language_id}': { language_name: 'Cornish' },
};
const QUERIES: Record<string, Record<string, string>> = { 'GET /v1/me/answers/fill': { question: 'Notice period?' } };
/** Rows first look at all, then delete, then write: a bulk replacement of rows that refer to each other's names. */
const MOST: Record<string, number> = {
  'PUT /v1/skills': 3,
  'PUT /v1/projects': 3,
  'PUT /v1/certificates': 3,
  'PUT /v1/languages': 3,
};

beforeAll(async () => {
  ids.support_code = (await api.get('/v1/me', { token })).as(Me).support_code;
  ids.skill_id = (await api.post('/v1/skills', { skill_name: 'Baking' }, { token })).as(Skill).id;
  for (const name of ['TypeScript', 'SQL', 'Kneading']) await api.post('/v1/skills', { skill_name: name }, { token });
  for (let n = 0; n < 3; n++) {
    ids.experience_id = (await api.post('/v1/experience', job, { token })).as(Experience).id;
    ids.education_id = (await api.post('/v1/education', degree, { token })).as(Education).id;
    ids.resume_id = await make.resume(user.id, files);
  }
  const read = parsedResume({ headline: 'Miller', skills: ['Milling', 'Welding'] });
  await database.sql(`UPDATE users.resumes SET parsed_data = $1`, [JSON.stringify(read)]);
  const proposed = await database.sql<{ id: string }>(
    `INSERT INTO users.resume_proposals (user_id, resume_id, entity, action, field, proposed_value, fingerprint, evidence, confidence)
     SELECT $1, $2, 'profile', 'add', 'headline', '"Miller"', md5('a' || n) || md5('b' || n), '[]', 0.9 FROM generate_series(1, 3) AS n RETURNING id`,
    [user.id, ids.resume_id],
  );
  ids.proposal_id = proposed[0]?.id ?? '';
});

test('the count sees each statement and each table', async () => {
  const counts = perTable(await statementsOf(() => api.get('/v1/profile', { token })));
  expect(counts).toEqual({ 'users.profiles': 1, 'users.experience': 1 });
});

const order = ['GET', 'PATCH', 'POST', 'PUT', 'DELETE'];
/** What resumes are shown by: the bucket is asked besides, the database as seldom. */
const shown = resumes.routes.filter(({ method }) => method === 'GET');
const routes = [...me.routes, ...profile.routes, ...shown]
  .filter(({ auth, path }) => auth === 'user' && !/\/(?:github|linkedin)\//.test(path))
  .map(({ method, path }) => ({ method, path, name: `${method} ${path}` }))
  .sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method));

test.each(routes)('$name: at most two statements for each table it touches', async ({ method, path, name }) => {
  const body = BODIES[name];
  if (body === undefined && method !== 'GET' && method !== 'DELETE') throw new Error(`Add a body for ${name}.`);
  // The bulk replacement has just deleted it.
  if (name === 'DELETE /v1/skills/{skill_id}') {
    ids.skill_id = (await api.post('/v1/skills', { skill_name: 'Knitting' }, { token })).as(Skill).id;
  }
  // A replacement of all has deleted it, or this deletes it.
  const [, kind] = /\/v1\/(project|certificate|language)s\/\{/.exec(path) ?? [];
  if (kind !== undefined) {
    const made = await api.post(`/v1/${kind}s`, { [`${kind}_name`]: name }, { token });
    ids[`${kind}_id`] = z.object({ id: z.uuid() }).parse(made.body).id;
  }
  // One's own would end with it, and all that follows be refused.
  if (name === 'DELETE /v1/operator/users/{user_id}/sessions') ids.user_id = (await database.createUser()).id;
  const statements = await statementsOf(() =>
    api.request({
      method,
      path: path.replace(/\{(\w+)\}/, (_all, key: string) => ids[key] ?? ''),
      token,
      ...(body === undefined ? {} : { body }),
      ...(QUERIES[name] === undefined ? {} : { query: QUERIES[name] }),
    }),
  );
  const most = MOST[name] ?? 2;
  const over = Object.entries(perTable(statements)).filter(([, count]) => count > most);
  expect(over).toEqual([]);
});
