import { randomUUID } from 'node:crypto';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import { Application } from '../../shared/contracts/application.ts';
import {
  DecidedOffer,
  ExchangeRates,
  Offer,
  OfferComparison,
  Offers,
  TakenExchangeRates,
} from '../../shared/contracts/offer.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { minorDigits } from '../../shared/domain/offers/money.ts';
import { sendNotices } from '../../shared/services/notices/dispatch.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { testApi } from '../support/api.ts';
import { handClock } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const api = await testApi(database);
const apply = sentScene(database);

async function person() {
  const user = await createUser();
  const sent = await apply(user.id, { status: 'interviewing' });
  const { accessToken: token } = await api.signIn(user);
  const reply = async (body: string): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, subject, body, received_at, provider_message_id, rfc_message_id, thread_id, matched_by)
       VALUES ($1, $2, $3, 'dana@northwind.example', 'Re: Data Analyst', $4, now(), $5, $6, $7, 'thread') RETURNING id`,
      [user.id, sent.applicationId, sent.emailId, body, randomUUID(), `<${randomUUID()}@x.example>`, sent.threadId],
    );
    const id = row?.id ?? '';
    await classifyReply({ db, clock: systemClock, findTimes }, { userId: user.id, reason: 'test' }, id);
    return id;
  };
  const offers = async () => (await api.get('/v1/offers', { token })).as(Offers).items;
  const create = (body: object = {}, applicationId = sent.applicationId) =>
    api.post('/v1/offers', { application_id: applicationId, ...body }, { token });
  const decide = (id: string, body: object) => api.post(`/v1/offers/${id}/decision`, body, { token });
  const application = async () => (await api.get(`/v1/applications/${sent.applicationId}`, { token })).as(Application);
  const another = async () => (await apply(user.id, { status: 'interviewing' })).applicationId;
  return { user, sent, token, reply, offers, create, decide, application, another };
}

const OFFERED =
  'We are delighted to offer you the position of Data Analyst. Your base salary will be €85,000 per year. You get 28 days of holidays. Your first day would be 1 March 2099. Please reply by 15 January 2099.';

test('a message that makes an offer puts one down; its figures are a proposal until the person confirms them', async () => {
  const { reply, offers, application, token } = await person();
  const replyId = await reply(OFFERED);
  expect((await application()).status).toBe('offered');
  const [offer] = await offers();
  expect(offer).toMatchObject({
    status: 'pending',
    reply_id: replyId,
    salary_offered_minor: null,
    proposed: { salary_offered_minor: 8_500_000, salary_currency: 'EUR', salary_period: 'year', reply_id: replyId },
  });
  expect(offer?.proposed?.evidence).toContain('€85,000');
  const confirmed = await api.post(`/v1/offers/${offer?.id}/confirm`, undefined, { token });
  expect(confirmed.as(Offer)).toMatchObject({
    salary_offered_minor: 8_500_000,
    salary_yearly_minor: 8_500_000,
    salary_currency: 'EUR',
    start_date: '2099-03-01',
    expiry_date: '2099-01-15',
    benefits: [expect.stringContaining('28 days')],
    proposed: null,
  });
  expect((await api.post(`/v1/offers/${offer?.id}/confirm`, undefined, { token })).status).toBe(409);
  await reply(
    'We can offer you the position at a salary of €90,000 per year, with a signing bonus of €5,000 and a bonus.',
  );
  const [again, ...others] = await offers();
  expect(others).toEqual([]);
  expect(again).toMatchObject({
    salary_offered_minor: 8_500_000,
    proposed: { salary_offered_minor: 9_000_000, signing_bonus_minor: 500_000 },
  });
  // One sentence that states several terms stands there once.
  expect(again?.proposed?.terms).toHaveLength(1);
  const taken = (await api.post(`/v1/offers/${again?.id}/confirm`, undefined, { token })).as(Offer);
  expect(taken).toMatchObject({ salary_offered_minor: 9_000_000, signing_bonus_minor: 500_000 });
});

test('figures are kept to the minor unit in their own currency, and another currency takes the old ones away', async () => {
  const { create, token } = await person();
  const made = await create({
    salary_offered_minor: 6_543_210,
    salary_currency: 'EUR',
    bonus_offered_minor: 100,
    benefits: ['Bread'],
  });
  expect(made.status).toBe(201);
  const offer = made.as(Offer);
  expect(offer).toMatchObject({
    salary_offered_minor: 6_543_210,
    bonus_offered_minor: 100,
    benefits: ['Bread'],
    salary_period: 'year',
  });
  const patch = (body: object) => api.patch(`/v1/offers/${offer.id}`, body, { token });
  expect((await patch({ salary_currency: 'JPY', salary_offered_minor: 6_543_210 })).as(Offer)).toMatchObject({
    salary_offered_minor: 6_543_210,
    salary_currency: 'JPY',
    bonus_offered_minor: null,
  });
  const [row] = await sql('SELECT salary_offered FROM applications.offers WHERE id = $1', [offer.id]);
  expect(row).toEqual({ salary_offered: 6_543_210 });
  expect((await create()).status).toBe(409);
});

test('the digits of every currency are the database’s', async () => {
  const codes = Intl.supportedValuesOf('currency').filter((code) => /^[A-Z]{3}$/.test(code));
  const rows = await sql<{ code: string; digits: number }>(
    'SELECT code, public.currency_minor_digits(code) AS digits FROM unnest($1::text[]) AS code',
    [['USD', 'EUR', 'GBP', 'JPY', 'KRW', 'VND', 'CLP', 'ISK', 'KWD', 'BHD', 'TND', 'JOD', 'INR', 'CHF', 'PLN', 'BRL']],
  );
  expect(rows.filter(({ code, digits }) => minorDigits(code) !== digits)).toEqual([]);
  expect(codes.length).toBeGreaterThan(100);
});

test('accepting lives on the offer, may be taken back, and drafts its answer where asked; declining withdraws', async () => {
  const { reply, offers, decide, application, sent } = await person();
  await reply(OFFERED);
  const [offer] = await offers();
  const id = offer?.id ?? '';
  const accepted = (await decide(id, { decision: 'accept', draft_answer: true })).as(DecidedOffer);
  expect(accepted).toMatchObject({
    offer: { status: 'accepted', decided_at: expect.any(String) },
    email: { status: 'draft', type: 'response', to_emails: ['dana@northwind.example'], thread_id: sent.threadId },
  });
  expect((await application()).status).toBe('offered');
  expect((await decide(id, { decision: 'accept' })).as(DecidedOffer).email).toBeNull();
  expect((await decide(id, { decision: 'reopen' })).as(DecidedOffer).offer).toMatchObject({
    status: 'pending',
    decided_at: null,
  });
  await decide(id, { decision: 'negotiate' });
  expect((await decide(id, { decision: 'decline' })).as(DecidedOffer).offer.status).toBe('declined');
  expect((await application()).status).toBe('withdrawn');
  const refused = await decide(id, { decision: 'accept' });
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.body)).toContain('cannot become accepted');
});

test('decisions at the same moment follow each other: a declined offer is never accepted after it', async () => {
  const { create, decide, application } = await person();
  const { id } = (await create({ salary_offered_minor: 100 })).as(Offer);
  const said = ['accept', 'decline', 'negotiate', 'accept', 'decline'];
  const answers = await Promise.all(said.map((decision) => decide(id, { decision })));
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
  const last = await decide(id, { decision: 'decline' });
  expect(last.as(DecidedOffer).offer.status).toBe('declined');
  expect((await application()).status).toBe('withdrawn');
});

test('a declined offer calls the coming interviews of its application off', async () => {
  const { create, decide, token, sent } = await person();
  await api.post(
    '/v1/interviews',
    { application_id: sent.applicationId, scheduled_at: '2099-01-05T10:00:00Z' },
    { token },
  );
  const offer = (await create({ salary_offered_minor: 100 })).as(Offer);
  await decide(offer.id, { decision: 'decline' });
  expect(
    await sql('SELECT status FROM applications.interviews WHERE application_id = $1', [sent.applicationId]),
  ).toEqual([{ status: 'cancelled' }]);
});

test('offers stand side by side for a year and in one currency, by the rates given, and rough ones are called rough', async () => {
  const { create, another, token } = await person();
  await create({ salary_offered_minor: 5_000, salary_currency: 'USD', salary_period: 'hour' });
  await create(
    { salary_offered_minor: 9_000_000, salary_currency: 'EUR', signing_bonus_minor: 500_000 },
    await another(),
  );
  await create({ salary_offered_minor: 8_000_000, salary_currency: 'GBP' }, await another());
  await create({ salary_offered_minor: 8_000_000, salary_currency: 'XOF' }, await another());
  const answer = await api.post(
    '/v1/offer-comparisons',
    { currency: 'USD', rates: [{ currency: 'EUR', rate: 1.1 }] },
    { token },
  );
  const { items } = answer.as(OfferComparison);
  const rows = items.map((item) => [
    item.offer.salary_currency,
    item.rate_source,
    item.yearly_minor,
    item.first_year_minor,
  ]);
  expect(rows).toContainEqual(['USD', 'same', 10_400_000, 10_400_000]);
  expect(rows).toContainEqual(['EUR', 'given', 9_900_000, 10_450_000]);
  expect(rows).toContainEqual(['GBP', 'rough', 10_000_000, 10_000_000]);
  expect(rows).toContainEqual(['XOF', 'unknown', null, null]);
  expect(items.map((item) => item.below_best_percent)).toEqual([0, 0.5, 4.3, null]);
});

test('dated rates come from a file of the central bank: they go before rough ones, name their day, and say when they are old', async () => {
  const { create, another, token, user } = await person();
  await create({ salary_offered_minor: 10_000_000, salary_currency: 'USD' });
  await create({ salary_offered_minor: 9_000_000, salary_currency: 'CHF' }, await another());
  await create({ salary_offered_minor: 9_000_000, salary_currency: 'GBP' }, await another());
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const take = (content: string) => api.post('/v1/operator/exchange-rates', { content }, { token });
  const file = `Date,USD,CHF,XXY,\n${day(1)},1.25,N/A,3,\n${day(30)},1.5,0.9,3,\n${day(-9)},9,9,9,\n`;
  expect((await take(file)).status).toBe(403);
  await sql('UPDATE users.users SET is_operator = TRUE WHERE id = $1', [user.id]);
  expect((await take('Date, USD\nyesterday, 1.1\n')).status).toBe(400);
  const taken = (await take(file)).as(TakenExchangeRates);
  expect(taken).toEqual({ rate_count: 3, from: day(30), to: day(1), left_out: ['column XXY', 'line 4, Date'] });
  await take('Date, USD, \n3 January 2022, 99.5, \n');
  const { items } = (await api.post('/v1/offer-comparisons', { currency: 'EUR' }, { token })).as(OfferComparison);
  const said = items.map((item) => [
    item.offer.salary_currency,
    item.rate_source,
    item.rate_date,
    item.rate_is_stale,
    item.yearly_minor,
  ]);
  expect(said).toContainEqual(['CHF', 'dated', day(30), true, 10_000_000]);
  expect(said).toContainEqual(['USD', 'dated', day(1), false, 8_000_000]);
  expect(said).toContainEqual(['GBP', 'rough', null, false, expect.any(Number)]);
  const known = (await api.get('/v1/exchange-rates', { token })).as(ExchangeRates);
  expect(known).toMatchObject({ newest: day(1), is_stale: false });
  expect(known.items).toContainEqual({ currency: 'USD', per_euro: 1.25, quoted_on: day(1) });
  await sql('DELETE FROM applications.exchange_rates');
});

test('an offer that runs out is reminded of once, two days before by the days of the person, while it is open', async () => {
  const { create, token, user } = await person();
  await database.adminDb
    .insertInto('users.settings')
    .values({ user_id: user.id, timezone: 'Pacific/Auckland' })
    .execute();
  const offer = (await create({ expiry_date: '2026-10-30' })).as(Offer);
  const subjects: string[] = [];
  const run = async (at: string) => {
    const before = subjects.length;
    await sendNotices({
      db,
      clock: handClock(at),
      writeDigest: () => '',
      send: async ({ to, subject }) => void (to.email === user.email && subjects.push(subject)),
    });
    return subjects.slice(before);
  };
  expect(await run('2026-10-27T10:00:00Z')).toEqual([]);
  expect(await run('2026-10-27T11:30:00Z')).toEqual(['Offer of the company: decide by Friday, October 30, 2026']);
  expect(await run('2026-10-28T12:00:00Z')).toEqual([]);
  await api.patch(`/v1/offers/${offer.id}`, { expiry_date: '2026-11-30' }, { token });
  await api.post(`/v1/offers/${offer.id}/decision`, { decision: 'accept' }, { token });
  expect(await run('2026-11-29T12:00:00Z')).toEqual([]);
});

test.each([
  { salary_offered_minor: 1.5 },
  { salary_offered_minor: -1 },
  { salary_currency: 'euro' },
  { salary_period: 'fortnight' },
  { start_date: '2026-02-30' },
  { benefits: [''] },
  { status: 'accepted' },
])('an offer that cannot be meant is refused: %j', async (body) => {
  const { create } = await person();
  expect((await create(body)).status).toBe(400);
});
