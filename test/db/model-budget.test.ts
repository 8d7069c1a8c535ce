import type { Filled, ResumeFiller } from '../../shared/adapters/openai/filler-port.ts';
import { LimitReached } from '../../shared/domain/errors.ts';
import { TIERS } from '../../shared/domain/tiers.ts';
import { fillGaps } from '../../shared/services/resumes/fill-gaps.ts';
import { readLimits } from '../../shared/services/tiers/read-limits.ts';
import { reserveModel, settleModel } from '../../shared/services/tiers/within.ts';
import { testDatabase } from '../support/database.ts';
import { parsedResume } from '../support/parsed-resume.ts';

const { db, sql, createUser } = await testDatabase();
const NOW = new Date('2026-06-15T12:00:00Z');
const clock = { now: () => NOW };
const allowed = TIERS.free.model_micros_per_day;
const text = 'Pia Lund, Potter. Threw 900 bowls.';
const file = { id: '5a0f7f9e-3f0c-4a8d-9d6e-4f7b1c2d3e4f', hash: 'a'.repeat(64) };
const used = async (userId: string) =>
  (await readLimits({ db, clock }, { userId })).limits.find(({ limit }) => limit === 'model_micros_per_day');

const answer = (change: Partial<Filled> = {}): Filled => ({
  fillings: [{ gap: 'headline', value: 'Potter', quote: 'Potter' }],
  failure: null,
  model: 'stub-model',
  tokens_input: 1_000,
  tokens_output: 200,
  cost_micros: 4_000,
  duration_ms: 12,
  ...change,
});
function model(most: number, gives = answer()): ResumeFiller & { asked: number } {
  const filler = {
    asked: 0,
    mostMicros: () => most,
    fill: async () => {
      filler.asked += 1;
      return gives;
    },
  };
  return filler;
}

test('a model that fills a resume is noted with its cost and by hashes alone, and the cost counts into the day', async () => {
  const { id: userId } = await createUser();
  const parsed = parsedResume({});
  const whole = await fillGaps({ db, clock, filler: model(50_000) }, { userId }, file, { parsed, text });
  expect(whole.headline?.value).toBe('Potter');
  const failed = model(50_000, answer({ fillings: [], failure: 'unavailable', cost_micros: 0 }));
  expect(await fillGaps({ db, clock, filler: failed }, { userId }, file, { parsed, text })).toEqual(parsed);
  const rows = await sql<Record<string, unknown>>(
    `SELECT type, model, tokens_input, tokens_output, cost_micros::int, duration_ms, input_data, output
       FROM ai.generations WHERE user_id = $1 ORDER BY cost_micros DESC`,
    [userId],
  );
  expect(rows).toMatchObject([
    {
      type: 'resume_parse',
      model: 'stub-model',
      tokens_input: 1_000,
      tokens_output: 200,
      cost_micros: 4_000,
      duration_ms: 12,
      input_data: { resume_id: file.id, file_hash: file.hash, failure: null },
      output: '{"answered":1,"found":["headline"]}',
    },
    { cost_micros: 0, output: null, input_data: { failure: 'unavailable' } },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Potter|Pia/);
  expect(await used(userId)).toMatchObject({ allowed, used: 4_000, left: allowed - 4_000 });
});

test('once the day is used up the rules stand alone and no model is asked', async () => {
  const { id: userId } = await createUser();
  const parsed = parsedResume({});
  const dear = model(allowed + 1);
  expect(await fillGaps({ db, clock, filler: dear }, { userId }, file, { parsed, text })).toEqual(parsed);
  expect(dear.asked).toBe(0);
  expect(await sql('SELECT FROM ai.generations WHERE user_id = $1', [userId])).toEqual([]);
});

test('however many ask at once, no more is set aside than the day allows, and what was not spent comes back', async () => {
  const { id: userId } = await createUser();
  const most = Math.floor(allowed / 4);
  const reserve = () => db.withUser({ userId }, (tx) => reserveModel(tx, userId, most, NOW));
  const settled = await Promise.allSettled(Array.from({ length: 9 }, reserve));
  const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toHaveLength(5);
  expect(refused[0]).toBeInstanceOf(LimitReached);
  expect(refused[0]).toMatchObject({ details: { limit: 'model_micros_per_day', left: 0 } });
  await db.withUser({ userId }, (tx) => settleModel(tx, userId, { most, spent: 100 }, NOW));
  expect(await used(userId)).toMatchObject({ used: most * 3 + 100 });
  await db.withUser({ userId }, (tx) => reserveModel(tx, userId, most - 100, NOW));
  await expect(reserve()).rejects.toThrow(
    /What models may cost for you a day is \$\d+\.\d\d+; \$\d+\.\d\d+ of it is left/,
  );
});
