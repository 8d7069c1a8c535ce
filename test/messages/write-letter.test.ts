import { randomUUID } from 'node:crypto';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { localIdentity } from '../../shared/adapters/local-identity.ts';
import { openAiWriter } from '../../shared/adapters/openai/openai-writer.ts';
import { type LetterRequest, WriterFailed } from '../../shared/adapters/openai/port.ts';
import { Letter } from '../../shared/contracts/letter.ts';
import { LetterRequestState, LetterRequests } from '../../shared/contracts/letter-request.ts';
import { dispatchLetters } from '../../shared/services/letters/dispatch.ts';
import { writeRequested } from '../../shared/services/letters/write-requested.ts';
import { readLimits } from '../../shared/services/tiers/read-limits.ts';
import { testApi } from '../support/api.ts';
import { handClock, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { openAiStub, type StubAnswer } from '../support/openai-stub.ts';
import { testQueues } from '../support/queues.ts';
import { sqsEvent } from '../support/sqs-event.ts';

const database = await testDatabase();
const { db, sql } = database;
const { endpoint, queue } = await testQueues();
const written = queue('write-letter');
const api = await testApi(database, {
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_WRITE_LETTER: written.url,
  QUEUE_URL_WRITE_LETTER_DEAD: written.deadLetterUrl,
});
const { handler } = await import('../../functions/write-letter/handler.ts');
const sqs = new SQSClient({ endpoint, ...localIdentity });
afterAll(() => sqs.destroy());
const make = scene(database);
const company = await make.company('Quillmark');
const job = await make.job({ title: 'Staff Engineer', company_id: company });
const stub = await openAiStub();

const ROAD = '/v1/letter-requests';
const sentences = [
  { text: 'Dear team,', fact_ids: [], paragraph: 0 },
  { text: 'I would like to apply.', fact_ids: [], paragraph: 1 },
  { text: 'Kind regards,', fact_ids: [], paragraph: 2 },
];
const GOOD: StubAnswer = { kind: 'sentences', sentences };
const COST = 650;

async function person() {
  const user = await database.createUser({ name: 'Lena Okafor' });
  const { accessToken: token } = await api.signIn(user);
  const ask = (body: object = { job_id: job.id }, headers = {}) => api.post(ROAD, body, { token, headers });
  const state = async (id: string, wait = 0) =>
    (await api.get(`${ROAD}/${id}?wait=${wait}`, { token })).as(LetterRequestState);
  const deliver = (id: string) =>
    handler(sqsEvent('write-letter', [JSON.stringify({ type: 'write-letter', user_id: user.id, request_id: id })]), {
      awsRequestId: 'test',
    });
  const letters = async () => (await sql('SELECT id FROM ai.cover_letters WHERE user_id = $1', [user.id])).length;
  return { user, token, ask, state, deliver, letters };
}

test('a letter is asked for, written by the queue, waited for, and is one however often it is delivered', async () => {
  const { token, ask, state, deliver, letters } = await person();
  const key = { 'idempotency-key': randomUUID() };
  const asked = await ask(undefined, key);
  expect(asked.status).toBe(202);
  const { id, status } = asked.as(LetterRequestState);
  expect(status).toBe('queued');
  expect((await ask(undefined, key)).as(LetterRequestState).id).toBe(id);
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: written.url, WaitTimeSeconds: 5 }),
  );
  expect(JSON.parse(message?.Body ?? '')).toMatchObject({ type: 'write-letter', request_id: id });
  // Whoever waits has the answer when the letter is there.
  const [waited] = await Promise.all([state(id, 20), deliver(id), deliver(id)]);
  expect(waited).toMatchObject({ status: 'done', failure: null, finished_at: expect.any(String) });
  await deliver(id);
  expect(await letters()).toBe(1);
  const letter = (await api.get(`/v1/letters/${waited.letter_id}`, { token })).as(Letter);
  expect(letter).toMatchObject({ job_id: job.id, usable: true });
  const part = (await ask({ letter_id: letter.id, paragraph: 1 })).as(LetterRequestState);
  await deliver(part.id);
  const { letter_id } = await state(part.id);
  expect((await api.get(`/v1/letters/${letter_id}`, { token })).as(Letter).made_from).toBe(letter.id);
  const { items } = (await api.get(ROAD, { token })).as(LetterRequests);
  expect(items.map((one) => one.id)).toEqual([part.id, id]);
});

test('what cannot be asked for is refused, and what cannot be written says why', async () => {
  const { user, ask, state, deliver } = await person();
  for (const [body, expected] of [
    [{}, 400],
    [{ letter_id: randomUUID() }, 400],
    [{ job_id: job.id, letter_id: randomUUID() }, 400],
    [{ job_id: randomUUID() }, 404],
    [{ letter_id: randomUUID(), paragraph: 1 }, 404],
  ] as const) {
    expect((await ask(body)).status).toBe(expected);
  }
  const { id } = (await ask()).as(LetterRequestState);
  await sql('UPDATE jobs.jobs SET company_id = NULL WHERE id = $1', [job.id]);
  await deliver(id);
  await sql('UPDATE jobs.jobs SET company_id = $2 WHERE id = $1', [job.id, company]);
  expect(await state(id)).toMatchObject({ status: 'failed', failure: 'conflict', letter_id: null });
  await sql(`INSERT INTO ai.letter_requests (user_id, asked) SELECT $1, '{}' FROM generate_series(1, 20)`, [user.id]);
  expect((await ask()).status).toBe(429);
});

async function bench(answers: readonly StubAnswer[]) {
  const one = await person();
  const { id: requestId } = (await one.ask()).as(LetterRequestState);
  const clock = handClock(new Date(Date.now() + 5_000).toISOString());
  const prices = { inputPriceMicros: 250_000, outputPriceMicros: 2_000_000 };
  const writer = openAiWriter({ apiKey: 'k', baseUrl: stub.baseUrl, model: 'stub', timeoutMs: 20_000, ...prices });
  const ctx = { userId: one.user.id, reason: 'test' };
  let turn = 0;
  stub.requests.length = 0;
  const run = (leftMs?: () => number) => {
    stub.answer(answers[Math.min(turn++, answers.length - 1)] ?? GOOD);
    return writeRequested({ db, clock, writer, ...(leftMs === undefined ? {} : { leftMs }) }, ctx, requestId);
  };
  const spent = async () => {
    const { limits } = await readLimits({ db, clock }, ctx);
    return limits.find(({ limit }) => limit === 'model_micros_per_day')?.used;
  };
  return { ...one, requestId, clock, run, spent, writer };
}

test('a server that fails is asked three times at most for one letter, with a pause between, and its letter comes when it recovers', async () => {
  const failing = await bench([{ kind: 'status', status: 500 }]);
  expect(await failing.run()).toEqual({ outcome: 'postponed', reason: 'unavailable' });
  expect(await failing.run()).toEqual({ outcome: 'nothing_to_do' });
  failing.clock.move(31);
  expect(await failing.run()).toEqual({ outcome: 'failed', reason: 'unavailable' });
  failing.clock.move(3_600);
  expect(await failing.run()).toEqual({ outcome: 'nothing_to_do' });
  expect(stub.requests).toHaveLength(3);
  expect([await failing.spent(), await failing.letters()]).toEqual([0, 0]);
  expect(await failing.state(failing.requestId)).toMatchObject({ status: 'failed', problem: expect.any(String) });

  const recovering = await bench([{ kind: 'status', status: 429 }, GOOD]);
  await recovering.run();
  recovering.clock.move(31);
  expect(await recovering.run()).toEqual({ outcome: 'done' });
  expect([await recovering.spent(), await recovering.letters()]).toEqual([COST, 1]);

  const refused = await bench([{ kind: 'refusal' }]);
  expect(await refused.run()).toEqual({ outcome: 'failed', reason: 'refused' });
  expect(stub.requests).toHaveLength(1);
  expect(await refused.spent()).toBe(COST);
});

test('a writer that died is followed by another once its lease ended, twice at most; then it is given up and buried', async () => {
  const { requestId, user, clock, deliver, state, run, letters } = await bench([GOOD]);
  const die = () =>
    sql(
      `UPDATE ai.letter_requests SET status = 'running', attempts = attempts + 1, lease_until = $2::timestamptz WHERE id = $1`,
      [requestId, new Date(clock.now().getTime() + 90_000)],
    );
  const due = async () => {
    const queued: unknown[] = [];
    await dispatchLetters({ db, clock, queues: { send: async (message) => void queued.push(message) } });
    return queued.filter((message) => JSON.stringify(message).includes(requestId)).length;
  };
  expect(await due()).toBe(0);
  clock.move(40);
  expect(await due()).toBe(1);
  await die();
  expect([await run(), await due()]).toEqual([{ outcome: 'nothing_to_do' }, 0]);
  clock.move(91);
  expect(await due()).toBe(1);
  await die();
  await sql(`UPDATE ai.letter_requests SET lease_until = now() - interval '1 second' WHERE id = $1`, [requestId]);
  expect(await deliver(requestId)).toEqual({ batchItemFailures: [] });
  expect(await state(requestId)).toMatchObject({ status: 'failed', failure: 'gave_up' });
  const { Messages: [buried] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: written.deadLetterUrl, WaitTimeSeconds: 5 }),
  );
  expect(buried?.Body).toContain(requestId);
  expect(await letters()).toBe(0);
  expect(user.id).toBeDefined();
});

test('a letter whose request another took over is not kept', async () => {
  const { requestId, clock, writer, user, letters } = await bench([GOOD]);
  const slow = {
    ...writer,
    write: async (request: LetterRequest) => {
      await sql(`UPDATE ai.letter_requests SET lease_until = $2::timestamptz WHERE id = $1`, [
        requestId,
        new Date(clock.now().getTime() + 500_000),
      ]);
      return await writer.write(request);
    },
  };
  const ctx = { userId: user.id, reason: 'test' };
  expect(await writeRequested({ db, clock, writer: slow }, ctx, requestId)).toEqual({ outcome: 'lost_lease' });
  expect(await letters()).toBe(0);
});

test('the writer is given up two seconds before its function ends, and not begun with too little time', async () => {
  const { run, writer, requestId, state } = await bench([{ kind: 'hang' }]);
  expect(await run(() => 2_900)).toEqual({ outcome: 'postponed', reason: 'unavailable' });
  expect(stub.requests).toEqual([]);
  expect((await state(requestId)).status).toBe('queued');
  stub.answer({ kind: 'hang' });
  const request: LetterRequest = {
    facts: [],
    posting: { id: 'p', company: 'Quillmark', title: 'Engineer', location: null, text: '', skills: [] },
    tone: 'casual',
    length: 'short',
    personKey: 'k',
    withinMs: 150,
  };
  // Its own time-outs are forty seconds: what ends it is the function's end.
  await expect(writer.write(request)).rejects.toBeInstanceOf(WriterFailed);
});
