import { randomUUID } from 'node:crypto';
import { accessTokens } from '../../shared/adapters/session/access-tokens.ts';
import { fillPerson, type Ids, PERSON_ROWS } from '../db/rows.ts';
import { type DocumentedRoute, documentedRoutes, idFields } from '../support/api/document.ts';
import { type ApiAnswer, testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

/** Postings are everybody's: such an id is nobody's secret. */
const SHARED = ['job_id', 'company_id', 'sighting_id', 'sighting_ids', 'merged_job_id'];
/** Postings say which source they were seen at, so that one can list a source's; the list of sources is one's own. */
const SHARED_IN_QUERIES = [...SHARED, 'source_id'];
/** Lists of ids of which each is answered by itself, in an answer that is a 200 as a whole. */
const EACH_BY_ITSELF = ['application_ids'];
/** Ids of another service, which tell nothing of anybody here. */
const OUTSIDE = ['calendar_id'];
/** What a route with a body is sent; the id that is tried is put in. */
const BODIES: Record<string, Record<string, unknown>> = {
  'POST /v1/applications': { channel: 'url' },
  'POST /v1/applications/{application_id}/handed-off': {},
  'POST /v1/applications/{application_id}/status': { status: 'withdrawn' },
  'PATCH /v1/applications/{application_id}': { notes: 'Ask about nights.' },
  'POST /v1/integrations/google-sheets/conflicts/{conflict_id}': { keep: 'own' },
  'POST /v1/tracker/tasks': { title: 'Call them' },
  'PATCH /v1/tracker/tasks/{task_id}': { title: 'Write to them' },
  'PUT /v1/operator/stops/{user_id}': { reason: 'Looks wrong.' },
  'POST /v1/emails/{email_id}/resolve': { decision: 'cancel' },
  'POST /v1/emails': { type: 'withdrawal', body: 'I withdraw.' },
  'PATCH /v1/emails/{email_id}': { body: 'Other words.' },
  'PATCH /v1/email-templates/{template_id}': { name: 'Mine' },
  'POST /v1/email-templates/{template_id}/preview': { application_id: randomUUID() },
  'PUT /v1/experience/{experience_id}': { company_name: 'Firm', job_title: 'Baker', start_date: '2020' },
  'PATCH /v1/education/{education_id}': { degree: 'Master' },
  'PUT /v1/education/{education_id}': { institution_name: 'School', degree: 'Master' },
  'PATCH /v1/projects/{project_id}': { description: 'Ovens that text.' },
  'PUT /v1/projects/{project_id}': { project_name: 'Oven' },
  'PATCH /v1/certificates/{certificate_id}': { issuer: 'Guild' },
  'PUT /v1/certificates/{certificate_id}': { certificate_name: 'Pastry' },
  'PATCH /v1/languages/{language_id}': { fluency: 'C1' },
  'PUT /v1/languages/{language_id}': { language_name: 'Welsh' },
  'PATCH /v1/skills/{skill_id}': { skill_level: 'expert' },
  'PUT /v1/operator/users/{user_id}/subscription': { subscription_tier: 'pro' },
  'PATCH /v1/experience/{experience_id}': { job_title: 'Baker' },
  'POST /v1/interviews': { scheduled_at: '2026-12-01T10:00:00Z' },
  'PATCH /v1/interviews/{interview_id}': { notes: 'Bring bread.' },
  'POST /v1/proposed-times/{proposed_time_id}/pick': {},
  'POST /v1/interview-answers': { answer: 'decline', reply_id: randomUUID() },
  'POST /v1/offers': {},
  'PATCH /v1/offers/{offer_id}': { notes: 'Ask about nights.' },
  'POST /v1/offers/{offer_id}/decision': { decision: 'negotiate' },
  'POST /v1/jobs/{job_id}/not-the-same': { sighting_id: randomUUID() },
  'PATCH /v1/operator/sources/{source_id}': { is_active: true },
  'PUT /v1/sources/{source_id}/alerts': { enabled: true },
  'POST /v1/operator/jobs/{job_id}/split': { sighting_ids: [randomUUID()] },
  'POST /v1/operator/jobs/{job_id}/merge': { merged_job_id: randomUUID(), reason: 'The same.' },
  'PATCH /v1/companies/{company_id}': {},
  'POST /v1/letters': {},
  'POST /v1/letter-requests': { paragraph: 1 },
  'POST /v1/operator/prompts': {
    name: 'Mine',
    type: 'cover_letter',
    template: '{{facts}} {{posting}}',
    variables: ['facts', 'posting'],
  },
  'POST /v1/tailored-resumes': { job_id: randomUUID() },
  'POST /v1/reply-answers': { reply_id: randomUUID() },
  'POST /v1/letters/{letter_id}/parts': { paragraph: 1 },
  'PUT /v1/generations/{generation_id}/rating': { user_rating: 4 },
  'PUT /v1/jobs/{job_id}/saved': { notes: 'Ask about nights.' },
  'PATCH /v1/saved-searches/{saved_search_id}': { notify: false },
  'POST /v1/saved-searches/{saved_search_id}/seen': {},
  'PUT /v1/matches/{job_id}/dismissal': { reason: 'company' },
  'PATCH /v1/webhooks/{webhook_id}': { is_active: true },
  'PUT /v1/letters/{letter_id}': { content: 'I bake.' },
  'POST /v1/proposals/{proposal_id}/accept': {},
  'POST /v1/replies/{reply_id}/link': { application_id: randomUUID() },
  'POST /v1/replies/{reply_id}/review': { classification: 'rejection' },
  'POST /v1/resumes/{resume_id}/accept': {},
};
const bodyOf = ({ method, path, requestBody }: DocumentedRoute): Record<string, unknown> | undefined => {
  if (requestBody === undefined) return undefined;
  const body = BODIES[`${method} ${path}`];
  if (body === undefined) throw new Error(`${method} ${path} takes a body: add one to BODIES.`);
  return body;
};
const database = await testDatabase();
const { sql } = database;
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const api = await testApi(database, {
  S3_ENDPOINT: endpoint,
  SQS_ENDPOINT: endpoint,
  ...Object.fromEntries(
    [
      'parse-resume',
      'crawl-source',
      'match-jobs',
      'send-email',
      'classify-reply',
      'export-person',
      'write-letter',
      'deliver-webhook',
    ].map((name) => [`QUEUE_URL_${name.replaceAll('-', '_').toUpperCase()}`, queue(name).url]),
  ),
});

/** A person with one of everything, by the names that the API gives the ids. */
async function person() {
  const rows: Ids = await fillPerson(sql);
  // A board that the person added; one without a token is there for everyone.
  await sql(`UPDATE jobs.sources SET adapter = 'greenhouse', board_token = $2 WHERE id = $1`, [
    rows.source,
    rows.source,
  ]);
  await sql('UPDATE applications.applications SET cover_letter_id = $2 WHERE id = $1', [rows.application, rows.letter]);
  const idIn = async (table: string, column: string, value: string): Promise<string> =>
    (await sql<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [value]))[0]?.id ?? '';
  const { accessToken, sessionId } = await api.signIn({ id: rows.user });
  const ids: Record<string, string> = {
    support_code:
      (await sql<{ code: string }>('SELECT support_code AS code FROM users.users WHERE id = $1', [rows.user]))[0]
        ?.code ?? '',
    access_token_id: await idIn('users.access_tokens', 'user_id', rows.user),
    application_id: rows.application,
    certificate_id: await idIn('users.user_certificates', 'user_id', rows.user),
    company_id: rows.company,
    conflict_id: await idIn('integrations.sheet_conflicts', 'user_id', rows.user),
    cover_letter_id: rows.letter,
    education_id: await idIn('users.education', 'user_id', rows.user),
    email_id: rows.email,
    export_id: await idIn('users.data_exports', 'user_id', rows.user),
    experience_id: await idIn('users.experience', 'user_id', rows.user),
    generation_id: await idIn('ai.generations', 'user_id', rows.user),
    interview_id: await idIn('applications.interviews', 'application_id', rows.application),
    job_id: rows.job,
    language_id: await idIn('users.user_languages', 'user_id', rows.user),
    letter_id: rows.letter,
    project_id: await idIn('users.user_projects', 'user_id', rows.user),
    prompt_id: await idIn('ai.prompts', 'type', 'cover_letter'),
    proposal_id: await idIn('users.resume_proposals', 'user_id', rows.user),
    // Of another letter.
    other_id: rows.letter,
    offer_id: await idIn('applications.offers', 'application_id', rows.application),
    proposed_time_id: await idIn('applications.interview_proposals', 'application_id', rows.application),
    reply_id: rows.response,
    request_id: await idIn('ai.letter_requests', 'user_id', rows.user),
    resume_id: rows.resume,
    saved_search_id: rows.savedSearch,
    // The sighting that fillPerson makes has its posting's id.
    sighting_id: rows.job,
    session_id: (await api.signIn({ id: rows.user })).sessionId,
    skill_id: await idIn('users.skills', 'user_id', rows.user),
    source_id: rows.source,
    suppression_id: await idIn('communications.suppressions', 'user_id', rows.user),
    task_id: await idIn('applications.application_tasks', 'application_id', rows.application),
    template_id: await idIn('communications.email_templates', 'user_id', rows.user),
    user_id: rows.user,
    webhook_delivery_id: await idIn('integrations.webhook_deliveries', 'user_id', rows.user),
    webhook_id: rows.user,
  };
  const idOf = (name: string): string => {
    const id = ids[name];
    if (!id) throw new Error(`No row for ${name}: make one in person().`);
    return id;
  };
  return { userId: rows.user, token: accessToken, sessionId, idOf };
}
const owner = await person();
const stranger = await person();
const secrets = (api.environment.SESSION_SECRET ?? '').split(',').map((secret) => Buffer.from(secret, 'base64'));
const { token: expired } = await accessTokens({ secrets, minutes: 15 }).issue(
  { userId: owner.userId, sessionId: owner.sessionId },
  new Date(Date.now() - 3_600_000),
);

const never = (): never => {
  throw new Error('no answer');
};
const withId = documentedRoutes
  // The key of an answer and a consent's purpose are names of ours, the same for everybody, and find the caller's own alone;
  // the files of a page are everybody's, a chart is named by its kind, and a mail's token is whoever's got the mail.
  .filter(({ path }) => /\{(?!answer_key|purpose|file\}|chart\}|token\})/.test(path))
  .map((route) => ({
    name: `${route.method} ${route.path}`,
    route,
    parameter: /\{(\w+)\}/.exec(route.path)?.[1] ?? '',
  }));
const call = (route: DocumentedRoute, id: string, token?: string, own = {}): Promise<ApiAnswer> => {
  const given = bodyOf(route);
  const body = given === undefined ? undefined : { ...given, ...own };
  return api.request({
    method: route.method,
    path: route.path.replace(/\{\w+\}/, id),
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  });
};

/** All that can be told from an answer, without the request's own number and the id that was asked for. */
const look = ({ status, headers, cookies, body }: ApiAnswer, id: string): string => {
  const { 'x-request-id': request = '', ...rest } = headers;
  return JSON.stringify({ status, headers: rest, cookies, body }).replaceAll(request, 'request').replaceAll(id, 'id');
};
const everything = async (): Promise<string[]> => {
  const kept = PERSON_ROWS.map(([table]) => table).filter((table) => table !== 'users.idempotency_keys');
  return Promise.all(
    kept.map(async (table) => {
      const [row] = await sql<{ text: string }>(
        `SELECT coalesce(string_agg(t::text, '|' ORDER BY t::text), '') AS text FROM ${table} t`,
      );
      return `${table}: ${row?.text}`;
    }),
  );
};

test('the matrix has every route whose address names a thing', () => {
  expect(withId.length).toBeGreaterThanOrEqual(30);
});

test.each(withId)(
  '$name: a malformed id is a 400 that names it, and without a valid session it is a 401',
  async ({ route, parameter }) => {
    for (const id of ['1', 'x'.repeat(300), '%27%20OR%201%3D1', `${owner.idOf(parameter)}x`]) {
      const answer = await call(route, id, stranger.token);
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: parameter }] });
    }
    for (const token of [undefined, expired, `${stranger.token}x`]) {
      const [there, absent] = [owner.idOf(parameter), randomUUID()];
      const answers = [
        await call(route, there, token),
        await call(route, absent, token),
        await call(route, 'x', token),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
      expect(look(answers[0] ?? never(), there)).toBe(look(answers[1] ?? never(), absent));
    }
  },
);

const forOperators = ({ route }: { route: DocumentedRoute }): boolean =>
  /^\/v1\/(?:operator|support)\//.test(route.path);
const absentFor = (parameter: string): string => (parameter === 'support_code' ? '0'.repeat(12) : randomUUID());
const personal = withId.filter((one) => !SHARED.includes(one.parameter) && !forOperators(one));

test.each(withId.filter(forOperators))('$name: refused to everybody but operators, whatever the id', async (one) => {
  const before = await everything();
  const [there, absent] = [owner.idOf(one.parameter), absentFor(one.parameter)];
  const answers = [await call(one.route, there, stranger.token), await call(one.route, absent, stranger.token)];
  expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  expect(look(answers[0] ?? never(), there)).toBe(look(answers[1] ?? never(), absent));
  expect(await everything()).toEqual(before);
});

test.each(personal)(
  "$name: another person's id is a 404, looks like one that does not exist, and changes nothing",
  async ({ route, parameter }) => {
    const before = await everything();
    const [foreign, absent] = [owner.idOf(parameter), randomUUID()];
    const answers = {
      foreign: await call(route, foreign, stranger.token),
      absent: await call(route, absent, stranger.token),
    };
    expect(answers.foreign.status).toBe(404);
    expect(look(answers.foreign, foreign)).toBe(look(answers.absent, absent));
    expect(await everything()).toEqual(before);
  },
);

const inBodies = documentedRoutes.flatMap((route) =>
  idFields(route)
    .filter((field) => ![...SHARED, ...EACH_BY_ITSELF, ...OUTSIDE].includes(field))
    .map((field) => ({ name: `${route.method} ${route.path}`, route, field })),
);

test.each(inBodies)(
  "$name: another person's $field in the body is refused as one that does not exist",
  async ({ route, field }) => {
    const before = await everything();
    const ask = (id: string) => {
      const own = Object.fromEntries(
        idFields(route)
          .filter((name) => SHARED.includes(name))
          .map((name) => [name, stranger.idOf(name)]),
      );
      return api.request({
        method: route.method,
        path: route.path,
        token: stranger.token,
        body: { ...own, ...bodyOf(route), [field]: id },
      });
    };
    const [foreign, absent] = [owner.idOf(field), randomUUID()];
    const answers = { foreign: await ask(foreign), absent: await ask(absent) };
    expect([400, 404]).toContain(answers.foreign.status);
    expect(look(answers.foreign, foreign)).toBe(look(answers.absent, absent));
    expect(await everything()).toEqual(before);
  },
);

test("moving many: another person's application is refused as one that does not exist, and stays where it is", async () => {
  const before = await everything();
  const move = (id: string) =>
    api.post('/v1/tracker/moves', { application_ids: [id], status: 'withdrawn' }, { token: stranger.token });
  const [foreign, absent] = [owner.idOf('application_id'), randomUUID()];
  const answers = { foreign: await move(foreign), absent: await move(absent) };
  expect(answers.foreign.body).toMatchObject({ moved: 0, results: [{ moved: false, status: null }] });
  expect(look(answers.foreign, foreign)).toBe(look(answers.absent, absent));
  expect(await everything()).toEqual(before);
});

const inQueries = documentedRoutes.flatMap((route) =>
  route.parameters
    .filter(
      (parameter) =>
        parameter.in === 'query' && /_id$/.test(parameter.name) && !SHARED_IN_QUERIES.includes(parameter.name),
    )
    .map(({ name: field }) => ({ name: `${route.method} ${route.path}`, route, field })),
);

test.each(inQueries)(
  "$name: a list asked for another person's $field looks like one for an id that does not exist",
  async ({ route, field }) => {
    const ask = (id: string) => api.get(route.path, { token: stranger.token, query: { [field]: id } });
    const [foreign, absent] = [owner.idOf(field), randomUUID()];
    const answers = { foreign: await ask(foreign), absent: await ask(absent) };
    expect(look(answers.foreign, foreign)).toBe(look(answers.absent, absent));
  },
);

// The control, last, for it changes and deletes: the same requests find the things of the person who sends them.
const gentleFirst = withId
  .filter((one) => !forOperators(one))
  .sort((a, b) => Number(a.route.method === 'DELETE') - Number(b.route.method === 'DELETE'));
test.each(gentleFirst)('$name: their owner is answered otherwise', async ({ route, parameter }) => {
  // The things that the body names are there as well.
  const own = Object.fromEntries(
    Object.keys(BODIES[`${route.method} ${route.path}`] ?? {}).flatMap((field) =>
      /_id$/.test(field) ? [[field, owner.idOf(field)]] : [],
    ),
  );
  const { status } = await call(route, owner.idOf(parameter), owner.token, own);
  expect([400, 401, 403, 404, 405].includes(status) || status >= 500).toBe(false);
});
