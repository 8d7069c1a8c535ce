import { randomUUID } from 'node:crypto';
import { create } from '../../functions/letters/routes/create.ts';
import { localWriter } from '../../shared/adapters/openai/local-writer.ts';
import type { LetterWriter } from '../../shared/adapters/openai/port.ts';
import { Experience, Skill } from '../../shared/contracts/history.ts';
import { Generation, GenerationPage, Letter, LetterComparison, LetterPage } from '../../shared/contracts/letter.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';
import { letterWriter } from '../../shared/runtime/letter-writer.ts';
import { writeLetter } from '../../shared/services/letters/write.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { openAiStub } from '../support/openai-stub.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { endpoint, queue } = await testQueues();
const api = await testApi(database, { QUEUE_URL_MATCH_JOBS: queue('match-jobs').url, SQS_ENDPOINT: endpoint });
const make = scene(database);
const stub = await openAiStub();

async function person() {
  const user = await database.createUser({ name: 'Lena Okafor' });
  const { accessToken: token } = await api.signIn(user);
  await api.patch(
    '/v1/profile',
    { headline: 'Backend Engineer', location: 'Portland, OR', availability: '2_weeks', current_salary: 137_000 },
    { token },
  );
  const job = await api.post(
    '/v1/experience',
    {
      company_name: 'Tallgrass Logistics',
      job_title: 'Backend Engineer',
      start_date: '2019-03-01',
      is_current: true,
      description:
        '- Cut API latency by 40% by reworking PostgreSQL indexes\n- Led a team of 4 engineers through the move to AWS Lambda',
    },
    { token },
  );
  const skill = await api.post('/v1/skills', { skill_name: 'PostgreSQL' }, { token });
  return { user, token, jobId: job.as(Experience).id, skillId: skill.as(Skill).id };
}
async function posting(title = 'Staff Backend Engineer') {
  const company = await make.company(`Quillmark ${randomUUID().slice(0, 8)}`);
  const job = await make.job({ title, company_id: company });
  await database.sql("INSERT INTO jobs.job_skills (job_id, skill_name) VALUES ($1, 'PostgreSQL')", [job.id]);
  return job;
}
const generationsOf = (userId: string) =>
  database.sql<{
    type: string;
    model: string;
    cost_micros: string;
    output: string | null;
    input_data: Record<string, unknown>;
  }>('SELECT type, model, cost_micros, output, input_data FROM ai.generations WHERE user_id = $1 ORDER BY created_at', [
    userId,
  ]);

test('a letter asked for over HTTP is given up two seconds before its function ends, and not begun where nothing is left', async () => {
  const { user } = await person();
  const job = await posting();
  const within: unknown[] = [];
  const writer: LetterWriter = {
    ...localWriter,
    write: (request) => {
      within.push(request.withinMs);
      return localWriter.write(request);
    },
  };
  const ask = (left: number) =>
    create.accept({ params: {}, query: {}, body: { job_id: job.id } })(
      { db: database.db, clock: systemClock, writer },
      { request: { requestId: 'one', cookies: {}, leftMs: () => left }, user: { userId: user.id } },
    );
  expect((await ask(9_000)).status).toBe(201);
  await expect(ask(2_500)).rejects.toThrow('too little time is left');
  expect(within).toEqual([7_000]);
});

test('a letter tells of the certificate and the language that the posting asks for, and of no other', async () => {
  const { token } = await person();
  for (const certificate_name of ['Certified Kubernetes Administrator', 'Forklift licence'])
    await api.post('/v1/certificates', { certificate_name, issuer: 'Guild', issue_date: '2022-05' }, { token });
  for (const [language_name, fluency] of [
    ['German', 'C1'],
    ['Welsh', 'native'],
  ])
    await api.post('/v1/languages', { language_name, fluency }, { token });
  const job = await posting();
  await database.sql('UPDATE jobs.jobs SET description = $2 WHERE id = $1', [
    job.id,
    'You know PostgreSQL and speak German. Certified Kubernetes Administrator welcome.',
  ]);
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token })).as(Letter);
  expect([letter.usable, letter.findings]).toEqual([true, []]);
  expect(letter.content).toContain('My certificate: Certified Kubernetes Administrator (Guild, 2022).');
  expect(letter.content).toContain('I speak German (C1).');
  expect(letter.content).not.toMatch(/Forklift|Welsh/);
  const told = letter.content.replace('I speak German (C1).', 'I speak German (C1) and Italian (C1).');
  const edited = (await api.put(`/v1/letters/${letter.id}`, { content: told }, { token })).as(Letter);
  expect([edited.usable, new Set(edited.findings.map(({ text }) => text))]).toEqual([false, new Set(['Italian'])]);
});

test('a letter names its facts sentence by sentence, passes the check and says that no model wrote it', async () => {
  const { user, token } = await person();
  const job = await posting();
  const made = await api.post('/v1/letters', { job_id: job.id }, { token });
  expect(made.status).toBe(201);
  const letter = made.as(Letter);
  expect(letter).toMatchObject({
    usable: true,
    findings: [],
    model_used: 'local-writer-1',
    tokens_used: 0,
    version: 1,
    tone: 'professional',
    is_edited: false,
  });
  expect(letter.content).toContain('At Tallgrass Logistics I cut API latency by 40%');
  const deed = letter.sentences.find((sentence) => sentence.text.includes('40%'));
  const cited = letter.facts.filter((fact) => deed?.fact_ids.includes(fact.id));
  expect(cited.map((fact) => fact.kind).sort()).toEqual(['achievement', 'experience']);

  const [generation, ...more] = await generationsOf(user.id);
  expect(more).toEqual([]);
  expect(generation).toMatchObject({
    type: 'cover_letter',
    model: 'local-writer-1',
    cost_micros: '0',
    output: letter.content,
  });
  expect(generation?.input_data).toMatchObject({
    job_id: job.id,
    letter_id: letter.id,
    facts_hash: expect.stringMatching(/^[\da-f]{64}$/),
  });
  expect(JSON.stringify(generation?.input_data)).not.toContain('Tallgrass');
  expect(JSON.stringify(letter)).not.toMatch(/137[,.]?000|salary/i);
});

test('versions count up for each posting, and the list is newest first', async () => {
  const { token } = await person();
  const [one, two] = [await posting(), await posting('Platform Engineer')];
  for (const job of [one, one, two])
    await api.post('/v1/letters', { job_id: job.id, tone: 'casual', length: 'short' }, { token });
  const { items } = (await api.get('/v1/letters', { token })).as(LetterPage);
  expect(items.map(({ job_id, version }) => [job_id, version])).toEqual([
    [two.id, 1],
    [one.id, 2],
    [one.id, 1],
  ]);
  const first = (await api.get(`/v1/letters?job_id=${one.id}&limit=1`, { token })).as(LetterPage);
  const second = (await api.get(`/v1/letters?job_id=${one.id}&limit=1&cursor=${first.next_cursor}`, { token })).as(
    LetterPage,
  );
  expect([...first.items, ...second.items].map(({ version }) => version)).toEqual([2, 1]);
});

test('an edit is checked: a false one blocks the letter, a true one frees it', async () => {
  const { token } = await person();
  const job = await posting();
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token })).as(Letter);
  const path = `/v1/letters/${letter.id}`;
  const lied = (await api.put(path, { content: letter.content.replace('40%', '60%') }, { token })).as(Letter);
  expect(lied).toMatchObject({ usable: false, is_edited: true });
  expect(lied.findings.map((finding) => finding.kind)).toContain('unsupported_number');

  const application = await api.post(
    '/v1/applications',
    { job_id: job.id, channel: 'email', cover_letter_id: letter.id },
    { token },
  );
  expect(application.status).toBeGreaterThanOrEqual(400);
  expect(application.status).toBeLessThan(500);

  const mended = (await api.put(path, { content: letter.content }, { token })).as(Letter);
  expect(mended).toMatchObject({ usable: true, findings: [], content: letter.content });
  const added = `${letter.content}\n\nP.S. I led a team of 4 engineers through the move to AWS Lambda.`;
  const own = (await api.put(path, { content: added }, { token })).as(Letter);
  expect(own.findings).toEqual([]);
  expect(own.sentences.at(-1)?.fact_ids).toEqual([expect.stringMatching(/^achievement:/)]);
});

test('what the person adds to the profile supports the edit afterwards', async () => {
  const { token } = await person();
  const job = await posting();
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token })).as(Letter);
  const content = `${letter.content}\n\nI also work with Terraform.`;
  const path = `/v1/letters/${letter.id}`;
  expect((await api.put(path, { content }, { token })).as(Letter).usable).toBe(false);
  await api.post('/v1/skills', { skill_name: 'Terraform' }, { token });
  expect((await api.put(path, { content }, { token })).as(Letter)).toMatchObject({ usable: true, findings: [] });
});

test('what is refused is said in the profile’s own words at one call, which tells what gave way', async () => {
  const { token } = await person();
  const job = await posting();
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token })).as(Letter);
  const path = `/v1/letters/${letter.id}`;
  expect((await api.post(`${path}/mend`, undefined, { token })).status).toBe(409);
  const content = `${letter.content.replace('40%', '60%')}\n\nI also work with Terraform.`;
  expect((await api.put(path, { content }, { token })).as(Letter)).toMatchObject({ usable: false, mended: [] });
  const mended = (await api.post(`${path}/mend`, undefined, { token })).as(Letter);
  expect(mended).toMatchObject({ usable: true, findings: [], is_edited: true, generated_content: letter.content });
  expect(mended.content).toContain('40%');
  expect(mended.mended.map(({ text, instead }) => [/60%|Terraform/.exec(text)?.[0], instead.includes('40%')])).toEqual([
    ['60%', true],
    ['Terraform', false],
  ]);
  expect((await api.get(path, { token })).as(Letter).mended).toEqual(mended.mended);
  expect((await api.post(`${path}/mend`, undefined, { token: (await person()).token })).status).toBe(404);
});

test('the same key and body write one letter', async () => {
  const { user, token } = await person();
  const job = await posting();
  const options = { token, headers: { 'idempotency-key': 'letter-1' } };
  const first = await api.post('/v1/letters', { job_id: job.id }, options);
  const again = await api.post('/v1/letters', { job_id: job.id }, options);
  expect(again.body).toEqual(first.body);
  expect(await generationsOf(user.id)).toHaveLength(1);
});

test('unknown postings, foreign letters and wrong values are refused', async () => {
  const [one, two] = [await person(), await person()];
  const job = await posting();
  expect((await api.post('/v1/letters', { job_id: randomUUID() }, { token: one.token })).status).toBe(404);
  expect((await api.post('/v1/letters', { job_id: job.id, tone: 'pirate' }, { token: one.token })).status).toBe(400);
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token: one.token })).as(Letter);
  expect((await api.get(`/v1/letters/${letter.id}`, { token: two.token })).status).toBe(404);
  expect((await api.put(`/v1/letters/${letter.id}`, { content: 'x' }, { token: two.token })).status).toBe(404);
  expect((await api.put(`/v1/letters/${letter.id}`, { content: ' ' }, { token: one.token })).status).toBe(400);
});

test('a letter of a submitted application stays as it was sent', async () => {
  const { user, token } = await person();
  const job = await posting();
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token })).as(Letter);
  await database.sql(
    "INSERT INTO applications.applications (user_id, job_id, status, cover_letter_id, applied_at) VALUES ($1, $2, 'sent', $3, now())",
    [user.id, job.id, letter.id],
  );
  expect((await api.put(`/v1/letters/${letter.id}`, { content: 'Dear team, other words.' }, { token })).status).toBe(
    409,
  );
});

test('the database itself takes no blocked letter for an application', async () => {
  const { user } = await person();
  const job = await posting();
  const letterId = await make.letter(user.id, job.id, 'Dear team, I lie.', [
    { kind: 'uncited_claim', sentence: 0, text: 'I lie', message: 'No fact.' },
  ]);
  await expect(
    database.sql(
      "INSERT INTO applications.applications (user_id, job_id, status, cover_letter_id) VALUES ($1, $2, 'draft', $3)",
      [user.id, job.id, letterId],
    ),
  ).rejects.toThrow(/findings/);
});

test('with a model configured its letter is priced and checked, and the facts stand where it invented', async () => {
  const restore = useEnvironment({
    ...api.environment,
    OPENAI_BASE_URL: stub.baseUrl,
    OPENAI_MODEL: 'stub-model',
    OPENAI_PRICES: 'stub-model:2026-01-01:250000:2000000,stub-model:2999-01-01:1:1',
  });
  const writer = letterWriter();
  restore();
  const deps = { db: database.db, clock: systemClock, writer };
  const { user, jobId } = await person();
  const job = await posting();
  stub.answer({
    kind: 'sentences',
    sentences: [
      { text: 'Dear team,', fact_ids: [], paragraph: 0 },
      { text: 'At Tallgrass Logistics I led a team of 40 engineers.', fact_ids: [`experience:${jobId}`], paragraph: 1 },
      { text: 'Kind regards,', fact_ids: [], paragraph: 2 },
    ],
  });
  const letter = await writeLetter(deps, { userId: user.id }, { job_id: job.id, tone: 'casual', length: 'short' });
  expect(letter).toMatchObject({ model_used: 'stub-model', tokens_used: 1_200, usable: true, findings: [] });
  expect(letter.mended).toEqual([
    {
      text: 'At Tallgrass Logistics I led a team of 40 engineers.',
      because: expect.arrayContaining([expect.stringContaining('40')]),
      instead: 'I work as a Backend Engineer at Tallgrass Logistics.',
    },
  ]);
  expect(letter.content).not.toContain('40');
  expect(JSON.stringify(stub.requests)).not.toMatch(/137.?000|salary/i);

  stub.answer({ kind: 'refusal' });
  await expect(
    writeLetter(deps, { userId: user.id }, { job_id: job.id, tone: 'casual', length: 'short' }),
  ).rejects.toThrow(/refused/);
  expect((await generationsOf(user.id)).map(({ cost_micros, output }) => [cost_micros, output === null])).toEqual([
    ['650', false],
    ['650', true],
  ]);
});

test('a paragraph is written anew as the next version, the rest stays; the two compare, and scores say why', async () => {
  const { token } = await person();
  const job = await posting();
  const letter = (await api.post('/v1/letters', { job_id: job.id, length: 'short' }, { token })).as(Letter);
  expect(letter.scores?.quality.reduce((sum, { points }) => sum + points, 0)).toBe(letter.quality_score);
  expect(letter.scores?.ats.reduce((sum, { points }) => sum + points, 0)).toBe(letter.ats_score);
  const deeds = letter.sentences.find(({ text }) => text.startsWith('At Tallgrass'));
  const path = `/v1/letters/${letter.id}`;
  const again = (await api.post(`${path}/parts`, { paragraph: deeds?.paragraph }, { token })).as(Letter);
  expect(again).toMatchObject({ version: 2, made_from: letter.id, usable: true, findings: [] });
  expect(again.content).not.toContain(deeds?.text);
  const other = await api.get(`/v1/letters/${again.id}/compare`, { token });
  expect(other.as(LetterComparison).second.id).toBe(letter.id);
  expect((await api.get(`${path}/compare`, { token })).status).toBe(409);
  expect((await api.post(`${path}/parts`, { paragraph: 40 }, { token })).status).toBe(409);
  const compared = (await api.get(`${path}/compare?other_id=${again.id}`, { token })).as(LetterComparison);
  expect(compared.sentences.filter((one) => one.in === 'first').map(({ text }) => text)).toEqual([deeds?.text]);
  expect(compared.sentences.filter((one) => one.in !== 'second').map(({ text }) => text)).toEqual(
    letter.sentences.map(({ text }) => text),
  );
});

test('a letter goes out as text, HTML and PDF, one with findings in no form; the generated words stay beside the edit', async () => {
  const { token } = await person();
  const job = await posting();
  const letter = (await api.post('/v1/letters', { job_id: job.id }, { token })).as(Letter);
  const path = `/v1/letters/${letter.id}`;
  expect((await api.get(`${path}/text`, { token })).body).toBe(`${letter.content}\n`);
  const page = await api.get(`${path}/html`, { token });
  expect([page.headers['content-type'], String(page.body)]).toEqual([
    'text/html; charset=utf-8',
    expect.stringContaining('<p>Dear Quillmark'),
  ]);
  const pdf = await api.get(`/v1/packets/letters/${letter.id}/pdf`, { token });
  expect(Buffer.from(pdf.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  const lie = letter.content.replace('40%', '60%');
  const edited = (await api.put(path, { content: lie }, { token })).as(Letter);
  expect(edited).toMatchObject({ content: lie, generated_content: letter.content, usable: false });
  for (const form of [`${path}/text`, `${path}/html`, `/v1/packets/letters/${letter.id}/pdf`])
    expect((await api.get(form, { token })).status).toBe(409);
});

test('generations are listed with their cost, and rated', async () => {
  const [one, other] = [await person(), await person()];
  const job = await posting();
  await api.post('/v1/letters', { job_id: job.id }, { token: one.token });
  const { items } = (await api.get('/v1/generations', { token: one.token })).as(GenerationPage);
  expect(items).toMatchObject([{ type: 'cover_letter', model: 'local-writer-1', cost_micros: 0, user_rating: null }]);
  expect(items[0]?.quality_score).toBeGreaterThan(50);
  const path = `/v1/generations/${items[0]?.id}/rating`;
  expect((await api.put(path, { user_rating: 4 }, { token: one.token })).as(Generation).user_rating).toBe(4);
  expect((await api.put(path, { user_rating: 6 }, { token: one.token })).status).toBe(400);
  expect((await api.put(path, { user_rating: 1 }, { token: other.token })).status).toBe(404);
});
