import { randomUUID } from 'node:crypto';
import type { ReplyAnswered, ReplyReader } from '../../shared/adapters/openai/reply-port.ts';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import { TIERS } from '../../shared/domain/tiers.ts';
import { dispatchMailboxes } from '../../shared/services/mailbox/dispatch.ts';
import { askModel } from '../../shared/services/replies/ask-model.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { reviewReply } from '../../shared/services/replies/review.ts';
import { handClock } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const apply = sentScene(database);

/** No rule knows these words, and they lean to nothing. */
const STRANGE = 'Tak for dit brev, vi glæder os til at se dig til en snak om stillingen.';
const QUOTE = 'se dig til en snak';
const answer = (answered: ReplyAnswered['answered'], cost_micros = 4_000): ReplyAnswered => ({
  answered,
  model: 'stub-model',
  tokens_input: 1_000,
  tokens_output: 200,
  cost_micros,
  duration_ms: 12,
});
const says = (classification: 'interview_request' | 'rejection' | 'offer', quote = QUOTE) =>
  answer({ classification, quote, quoted: [] });

async function world(most = 10_000) {
  const user = await createUser();
  const ctx = { userId: user.id, reason: 'test' };
  const sent = await apply(user.id);
  const clock = handClock('2026-10-14T09:30:00Z');
  const asked: string[] = [];
  let next: () => Promise<ReplyAnswered> = async () => says('interview_request');
  const reader: ReplyReader = {
    mostMicros: () => most,
    read: async ({ text }) => {
      asked.push(text);
      return await next();
    },
  };
  const deps = { db, clock, findTimes, reader };
  const store = async (body = STRANGE): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, subject, body, received_at, provider_message_id, matched_by, created_at)
       VALUES ($1, $2, $3, 'dana@northwind.example', 'Brev', $4, $5, $6, 'thread', $5) RETURNING id`,
      [user.id, sent.applicationId, sent.emailId, body, clock.now(), randomUUID()],
    );
    return row?.id ?? '';
  };
  const read = async (id: string) => {
    await classifyReply(deps, ctx, id);
    return await askModel(deps, ctx, id);
  };
  const reply = async (id: string) =>
    (
      await sql<Record<string, unknown>>(
        `SELECT classification, classified_by, review_status, confidence_score, model_tries, model_due_at, extracted_data
           FROM communications.email_responses WHERE id = $1`,
        [id],
      )
    )[0];
  const status = async () =>
    (await sql('SELECT status FROM applications.applications WHERE id = $1', [sent.applicationId]))[0]?.status;
  const lines = () =>
    sql<Record<string, unknown>>(
      'SELECT type, cost_micros::int, output, input_data FROM ai.generations WHERE user_id = $1 ORDER BY created_at',
      [user.id],
    );
  return {
    user,
    ctx,
    sent,
    clock,
    deps,
    asked,
    store,
    read,
    reply,
    status,
    lines,
    gives: (now: () => Promise<ReplyAnswered>) => {
      next = now;
    },
  };
}

test('a model is asked only about what the rules leave, and its unmeasured word is a suggestion with a cost line', async () => {
  const { store, read, reply, status, lines, asked } = await world();
  const clear = await store('We have decided not to move forward with your application.');
  expect(await read(clear)).toBeUndefined();
  expect(asked).toEqual([]);
  const id = await store();
  expect(await read(id)).toEqual({ outcome: 'not_measured' });
  expect(asked).toEqual([STRANGE]);
  expect(await reply(id)).toMatchObject({
    classification: 'unclassified',
    review_status: 'needed',
    model_due_at: null,
    extracted_data: { model: { name: 'stub-model', classification: 'interview_request', quote: QUOTE } },
  });
  expect(await status()).toBe('rejected');
  const [line, ...others] = await lines();
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    type: 'reply_classification',
    cost_micros: 4_000,
    input_data: { email_response_id: id, attempt: 1, failure: null },
  });
  expect(JSON.stringify(line)).not.toContain('snak');
  expect(await read(id)).toBeUndefined();
});

test('a model that was right where the person had the last word decides by itself, at what was measured; never a refusal', async () => {
  const { user, store, read, reply, status, ctx, deps, gives } = await world();
  for (let n = 0; n < 20; n += 1) {
    const id = await store();
    await read(id);
    await reviewReply(deps, ctx, id, { classification: 'interview_request' });
  }
  await sql("UPDATE applications.applications SET status = 'sent' WHERE user_id = $1", [user.id]);
  const id = await store();
  expect(await read(id)).toEqual({ outcome: 'measured' });
  expect(await reply(id)).toMatchObject({
    classification: 'interview_request',
    classified_by: 'model',
    review_status: 'not_needed',
    confidence_score: '0.83',
  });
  expect(await status()).toBe('interviewing');
  gives(async () => says('rejection'));
  const refused = await store();
  expect(await read(refused)).toEqual({ outcome: 'rejection_alone' });
  expect(await status()).toBe('interviewing');
});

test.each(['unavailable', 'malformed', 'incomplete'] as const)(
  'an answer that is %s leaves the message in review, is asked for again later, and three times at most',
  async (failure) => {
    const { store, read, reply, clock, gives, lines, user } = await world();
    gives(async () => answer(failure, failure === 'unavailable' ? 0 : 4_000));
    const id = await store();
    expect(await read(id)).toEqual({ outcome: failure });
    expect(await reply(id)).toMatchObject({ review_status: 'needed', model_tries: 1 });
    expect(await read(id)).toBeUndefined();
    const found: QueueMessage[] = [];
    const queues = { send: async (message: QueueMessage) => void found.push(message) };
    const mine = () => found.filter((one) => 'email_response_id' in one && one.user_id === user.id);
    await dispatchMailboxes({ db, clock, queues });
    expect(mine()).toEqual([]);
    clock.set(new Date('2026-10-14T09:33:00Z'));
    await dispatchMailboxes({ db, clock, queues });
    expect(mine()).toEqual([{ type: 'classify-reply', user_id: user.id, email_response_id: id }]);
    expect(await read(id)).toEqual({ outcome: failure });
    clock.set(new Date('2026-10-14T10:33:00Z'));
    expect(await read(id)).toEqual({ outcome: failure });
    expect(await reply(id)).toMatchObject({ review_status: 'needed', model_tries: 3, model_due_at: null });
    clock.set(new Date('2026-10-15T10:33:00Z'));
    expect(await read(id)).toBeUndefined();
    expect(await lines()).toHaveLength(3);
  },
);

test('what a model refuses it is not asked again', async () => {
  const { store, read, reply, gives } = await world();
  gives(async () => answer('refused'));
  const id = await store();
  expect(await read(id)).toEqual({ outcome: 'refused' });
  expect(await reply(id)).toMatchObject({ review_status: 'needed', model_due_at: null });
});

test("once the person's day is used up no model is asked until it begins anew, and no try is lost", async () => {
  const { store, read, reply, asked, clock } = await world(TIERS.free.model_micros_per_day);
  const [first, second] = [await store(), await store()];
  expect(await read(first)).toEqual({ outcome: 'not_measured' });
  expect(await read(second)).toEqual({ outcome: 'over_budget' });
  expect(asked).toHaveLength(1);
  expect(await reply(second)).toMatchObject({ review_status: 'needed', model_tries: 0 });
  clock.set(new Date('2026-10-15T09:30:00Z'));
  expect(await read(second)).toEqual({ outcome: 'not_measured' });
});

test('what the person says while the model thinks stands, and a second delivery asks nothing', async () => {
  const { store, ctx, deps, reply, status, gives, asked, lines } = await world();
  const id = await store();
  await classifyReply(deps, ctx, id);
  gives(async () => {
    expect(await askModel(deps, ctx, id)).toBeUndefined();
    await reviewReply(deps, ctx, id, { classification: 'offer' });
    return says('interview_request');
  });
  expect(await askModel(deps, ctx, id)).toEqual({ outcome: 'settled_meanwhile' });
  expect(asked).toHaveLength(1);
  expect(await reply(id)).toMatchObject({ classification: 'offer', classified_by: 'person' });
  expect(await status()).toBe('offered');
  expect(await lines()).toMatchObject([{ cost_micros: 4_000 }]);
});
