import { openAiWriter } from '../../shared/adapters/openai/openai-writer.ts';
import type { LetterRequest } from '../../shared/adapters/openai/port.ts';
import { BudgetSpent, Unavailable } from '../../shared/domain/errors.ts';
import { TIERS } from '../../shared/domain/tiers.ts';
import { writeLetter } from '../../shared/services/letters/write.ts';
import { readLimits } from '../../shared/services/tiers/read-limits.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { type OpenAiStub, openAiStub, type StubAnswer } from '../support/openai-stub.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const make = scene(database);
const clock = { now: () => new Date('2026-06-15T12:00:00Z') };
/** Long for answers that come; short only where none does, so that a busy machine cuts nothing off. */
const PATIENT_MS = 20_000;
const HASTY_MS = 300;

const sentences = [
  { text: 'Dear team,', fact_ids: [], paragraph: 0 },
  { text: 'I would like to apply.', fact_ids: [], paragraph: 1 },
  { text: 'Kind regards,', fact_ids: [], paragraph: 2 },
];
const wrong = [...sentences, { text: 'I led 900 people at Hartwerk.', fact_ids: ['name'], paragraph: 1 }];
const COST = 650;

type Fault = {
  name: string;
  answer: StubAnswer;
  calls: number;
  /** What the day is charged: the reported cost, or so many attempts at the most that they can cost. */
  charged: { told: number } | { attempts: number };
  letter?: 'kept' | 'blocked';
};
const faults: Fault[] = [
  { name: '429', answer: { kind: 'status', status: 429 }, calls: 2, charged: { told: 0 } },
  { name: '500', answer: { kind: 'status', status: 500 }, calls: 2, charged: { told: 0 } },
  { name: 'a hang', answer: { kind: 'hang' }, calls: 2, charged: { attempts: 2 } },
  { name: 'a cut stream', answer: { kind: 'cut', sentences }, calls: 2, charged: { attempts: 2 } },
  { name: 'truncated JSON', answer: { kind: 'text', text: '{"sentences":[{"te' }, calls: 1, charged: { told: COST } },
  {
    name: 'a wrong enum',
    answer: { kind: 'body', body: '{"status":"perhaps","output":[{"type":"poem"}]}' },
    calls: 1,
    charged: { attempts: 1 },
  },
  {
    name: 'a megabyte',
    answer: { kind: 'body', body: JSON.stringify({ text: 'x'.repeat(1_000_000) }) },
    calls: 1,
    charged: { attempts: 1 },
  },
  { name: 'an empty answer', answer: { kind: 'body', body: '' }, calls: 1, charged: { attempts: 1 } },
  { name: 'a refusal', answer: { kind: 'refusal' }, calls: 1, charged: { told: COST } },
  {
    name: 'wrong facts',
    answer: { kind: 'sentences', sentences: wrong },
    calls: 1,
    charged: { told: COST },
    letter: 'blocked',
  },
  { name: 'a slow drip', answer: { kind: 'drip', sentences, everyMs: 20 }, calls: 2, charged: { attempts: 2 } },
  { name: 'a disconnect', answer: { kind: 'disconnect' }, calls: 2, charged: { attempts: 2 } },
  {
    name: 'usage that is not told',
    answer: { kind: 'untold', sentences },
    calls: 1,
    charged: { attempts: 1 },
    letter: 'kept',
  },
];

// A server each, so that all faults happen at once.
const servers = await Promise.all(faults.map(() => openAiStub()));
const NO_FAULT: Fault = { name: 'none', answer: { kind: 'sentences', sentences }, calls: 1, charged: { told: COST } };
const company = await make.company('Quillmark');
const job = await make.job({ title: 'Staff Engineer', company_id: company });
const input = { job_id: job.id, tone: 'casual', length: 'short' } as const;
const used = async (userId: string) => {
  const { limits } = await readLimits({ db, clock }, { userId });
  const of = (name: string) => limits.find(({ limit }) => limit === name)?.used;
  return { micros: of('model_micros_per_day'), letters: of('letters_per_day') };
};

async function bench(stub: OpenAiStub, answer: StubAnswer) {
  stub.answer(answer);
  const timeoutMs = answer.kind === 'hang' || answer.kind === 'drip' ? HASTY_MS : PATIENT_MS;
  const prices = { inputPriceMicros: 250_000, outputPriceMicros: 2_000_000 };
  const writer = openAiWriter({ apiKey: 'k', baseUrl: stub.baseUrl, model: 'stub', timeoutMs, ...prices });
  const asked: LetterRequest[] = [];
  const keep = (request: LetterRequest) => {
    asked.push(request);
    return writer.write(request);
  };
  const watched = { ...writer, write: keep };
  const { id: userId } = await createUser({ name: 'Lena Okafor' });
  const write = () => writeLetter({ db, clock, writer: watched }, { userId }, input);
  return { stub, writer, asked, userId, write };
}

test('whatever the server does: few calls, in time, nothing malformed kept, the budget right to the micro-dollar, and a letter afterwards', async () => {
  const ran = await Promise.all(
    servers.map(async (stub, at) => {
      const fault = faults[at] ?? NO_FAULT;
      const one = await bench(stub, fault.answer);
      const written = await one.write().catch((error: unknown) => error);
      return { fault, ...one, written };
    }),
  );
  for (const { fault, stub, writer, asked, userId, written } of ran) {
    const [request] = asked;
    const attempt = request === undefined ? Number.NaN : writer.mostMicros(request) / 2;
    const micros = 'told' in fault.charged ? fault.charged.told : fault.charged.attempts * attempt;
    const letters = await sql('SELECT blocked FROM ai.cover_letters WHERE user_id = $1', [userId]);
    const [noted] = await sql<{ cost: number; output: string | null }>(
      'SELECT cost_micros::integer AS cost, output FROM ai.generations WHERE user_id = $1',
      [userId],
    );
    // An attempt that was given up may not have arrived.
    const isHasty = fault.answer.kind === 'hang' || fault.answer.kind === 'drip';
    const calls = isHasty ? Math.max(stub.requests.length, fault.calls) : stub.requests.length;
    expect({ fault: fault.name, calls }).toEqual({ fault: fault.name, calls: fault.calls });
    expect({ fault: fault.name, ...(await used(userId)) }).toEqual({
      fault: fault.name,
      micros,
      letters: fault.letter === undefined ? 0 : 1,
    });
    expect({ fault: fault.name, cost: noted?.cost, isKept: noted?.output !== null }).toEqual({
      fault: fault.name,
      cost: micros,
      isKept: fault.letter !== undefined,
    });
    expect(letters).toEqual(fault.letter === undefined ? [] : [{ blocked: fault.letter === 'blocked' }]);
    if (fault.letter === undefined) expect(written).toBeInstanceOf(Unavailable);
  }
  const again = await Promise.all(
    ran.map(async ({ stub }) => {
      const { write } = await bench(stub, { kind: 'sentences', sentences });
      return (await write()).usable;
    }),
  );
  expect(again).toEqual(ran.map(() => true));
});

test('two hundred ask at once: no more is spent than the day allows, and whoever is refused learns what is left', async () => {
  const { id: userId } = await createUser({ name: 'Lena Okafor' });
  await sql("UPDATE users.users SET subscription_tier = 'enterprise' WHERE id = $1", [userId]);
  const allowed = TIERS.enterprise.model_micros_per_day;
  const most = allowed / 50;
  const usage = { model: 'stub', tokens_input: 1, tokens_output: 1, duration_ms: 1 };
  const writer = {
    asksByPrompt: false,
    mostMicros: () => most,
    write: async () => ({ ...usage, cost_micros: most, sentences }),
  };
  const settled = await Promise.allSettled(
    Array.from({ length: 200 }, () => writeLetter({ db, clock, writer }, { userId }, input)),
  );
  const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toHaveLength(150);
  for (const error of refused) expect(error).toBeInstanceOf(BudgetSpent);
  expect(refused[0]).toMatchObject({ kind: 'budget_spent', details: { limit: 'model_micros_per_day', left: 0 } });
  expect(await used(userId)).toEqual({ micros: allowed, letters: 50 });
});
