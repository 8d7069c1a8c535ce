import { openAiWriter } from '../../shared/adapters/openai/openai-writer.ts';
import { Prompt, PromptList } from '../../shared/contracts/prompt.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { writeLetter } from '../../shared/services/letters/write.ts';
import { measureSuccess } from '../../shared/services/prompts/measure.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { openAiStub } from '../support/openai-stub.ts';

const database = await testDatabase();
const { sql } = database;
const api = await testApi(database);
const make = scene(database);
const stub = await openAiStub();
const template = 'Tone {{tone}}. Write from {{facts}} for this: {{posting}}';
const version = { name: 'cover-letter', type: 'cover_letter', template, variables: ['tone', 'facts', 'posting'] };

async function operator() {
  const user = await database.createUser({});
  await sql('UPDATE users.users SET is_operator = TRUE WHERE id = $1', [user.id]);
  return (await api.signIn(user)).accessToken;
}
const inUse = async (token: string) =>
  (await api.get('/v1/operator/prompts', { token }))
    .as(PromptList)
    .items.filter(({ type, is_active }) => type === 'cover_letter' && is_active)
    .map(({ version: number }) => number);

test('versions count up, one is in use, an older one rolls back, and a template that does not fit is refused', async () => {
  const token = await operator();
  const [first] = await inUse(token);
  const added = (await api.post('/v1/operator/prompts', version, { token })).as(Prompt);
  expect(added).toMatchObject({ version: (first ?? 0) + 1, is_active: false, success_rate: null, is_winner: false });
  expect(await inUse(token)).toEqual([first]);
  await api.put(`/v1/operator/prompts/${added.id}/active`, undefined, { token });
  expect(await inUse(token)).toEqual([added.version]);
  const { items } = (await api.get('/v1/operator/prompts', { token })).as(PromptList);
  const old = items.find((one) => one.name === 'cover-letter' && one.version === first);
  await api.put(`/v1/operator/prompts/${old?.id}/active`, undefined, { token });
  expect(await inUse(token)).toEqual([first]);
  expect((await api.post('/v1/operator/prompts', { ...version, variables: ['facts'] }, { token })).status).toBe(400);
  expect((await api.post('/v1/operator/prompts', { ...version, type: 'resume_tailor' }, { token })).status).toBe(400);
});

test('nobody but an operator sees or changes prompts, by the database too', async () => {
  const user = await database.createUser({});
  const { accessToken: token } = await api.signIn(user);
  expect((await api.get('/v1/operator/prompts', { token })).status).toBe(403);
  expect((await api.post('/v1/operator/prompts', version, { token })).status).toBe(403);
  const write = database.db.withUser({ userId: user.id }, (tx) =>
    tx.updateTable('ai.prompts').set({ is_active: false }).execute(),
  );
  await expect(write).rejects.toThrow(/operator/);
});

test('a letter notes the version that asked for it, its slots filled, and what became of its letters is counted', async () => {
  const token = await operator();
  const added = (await api.post('/v1/operator/prompts', version, { token })).as(Prompt);
  await api.put(`/v1/operator/prompts/${added.id}/active`, undefined, { token });
  const prices = { inputPriceMicros: 1, outputPriceMicros: 1 };
  const writer = openAiWriter({ apiKey: 'k', baseUrl: stub.baseUrl, model: 'stub', timeoutMs: 20_000, ...prices });
  const deps = { db: database.db, clock: systemClock, writer };
  stub.answer({
    kind: 'sentences',
    sentences: ['Dear team,', 'I would like to apply.', 'Kind regards,'].map((text, paragraph) => ({
      text,
      fact_ids: [],
      paragraph,
    })),
  });
  for (const status of ['interviewing', 'rejected', 'sent']) {
    const user = await database.createUser({ name: 'Lena Okafor' });
    const job = await make.job({ title: 'Engineer', company_id: await make.company(`Quillmark ${status}`) });
    const letter = await writeLetter(deps, { userId: user.id }, { job_id: job.id, tone: 'casual', length: 'short' });
    await sql(
      'INSERT INTO applications.applications (user_id, job_id, status, cover_letter_id, applied_at) VALUES ($1, $2, $3, $4, now())',
      [user.id, job.id, status, letter.id],
    );
  }
  expect(String(stub.requests[0]?.input)).toMatch(/^Tone casual\. Write from \[/);
  expect(await measureSuccess(deps)).toBe(1);
  expect(await measureSuccess(deps)).toBe(0);
  const { items } = (await api.get('/v1/operator/prompts', { token })).as(PromptList);
  const measured = items.find(({ id }) => id === added.id);
  // What was sent today and is not answered yet is no outcome.
  expect(measured).toMatchObject({ usage_count: 3, sample_size: 2, success_rate: null, is_winner: false });
});
