import { randomUUID } from 'node:crypto';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import { AuditPage } from '../../shared/contracts/audit.ts';
import { Interview, InterviewPage } from '../../shared/contracts/interview.ts';
import { ApplicationMetrics } from '../../shared/contracts/metric.ts';
import { ReplyDetail, ReplyPage } from '../../shared/contracts/reply.ts';
import { ReplyExamplePage } from '../../shared/contracts/reply-example.ts';
import { rollUpMetrics } from '../../shared/services/metrics/roll-up.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { testApi } from '../support/api.ts';
import { handClock } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const { endpoint, queue } = await testQueues();
const api = await testApi(database, {
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_CLASSIFY_REPLY: queue('classify-reply').url,
});
const apply = sentScene(database);
const clock = handClock('2026-10-14T09:30:00Z');

async function person() {
  const user = await createUser();
  const sent = await apply(user.id);
  const { accessToken: token } = await api.signIn(user);
  const reply = async (body: string, receivedAt = clock.now()): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, subject, body, received_at, provider_message_id, matched_by)
       VALUES ($1, $2, $3, 'dana@northwind.example', 'Re: Data Analyst', $4, $5, $6, 'thread') RETURNING id`,
      [user.id, sent.applicationId, sent.emailId, body, receivedAt, randomUUID()],
    );
    const id = row?.id ?? '';
    await classifyReply({ db, clock, findTimes }, { userId: user.id, reason: 'classify-reply' }, id);
    return id;
  };
  const status = async () =>
    (
      await sql<{ status: string }>('SELECT status FROM applications.applications WHERE id = $1', [sent.applicationId])
    )[0]?.status;
  return { user, sent, token, reply, status };
}

test('replies are listed newest first, filtered, and go on without a gap', async () => {
  const { token, reply } = await person();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1)
    ids.push(
      await reply(n % 2 === 0 ? 'Hello' : 'We have received your application.', new Date(clock.now().getTime() + n)),
    );
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: '2', ...(cursor === null ? {} : { cursor }) };
    const page: ReplyPage = (await api.get('/v1/replies', { token, query })).as(ReplyPage);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next_cursor;
  } while (cursor !== null);
  expect(seen).toEqual([...ids].reverse());
  const waiting = (await api.get('/v1/replies', { token, query: { review_status: 'needed' } })).as(ReplyPage);
  expect(waiting.items).toHaveLength(3);
  const automated = (await api.get('/v1/replies', { token, query: { classification: 'automated' } })).as(ReplyPage);
  expect(automated.items).toHaveLength(2);
  expect(JSON.stringify(waiting)).not.toMatch(/body|headers|parts/);
});

test('the person says what an undecided reply is, and what follows from it happens once', async () => {
  const { token, reply, status, sent } = await person();
  const id = await reply('Tuesday, 20 October 2026 at 2:00 PM EDT, the usual place. Unfortunately I have no more.');
  expect((await api.get(`/v1/replies/${id}`, { token })).as(ReplyDetail)).toMatchObject({
    classification: 'unclassified',
    review_status: 'needed',
  });
  const path = `/v1/replies/${id}/review`;
  const reviewed = await api.post(path, { classification: 'interview_request' }, { token });
  expect(reviewed.as(ReplyDetail)).toMatchObject({
    classification: 'interview_request',
    classified_by: 'person',
    review_status: 'corrected',
    confidence_score: 1,
    extracted_data: { first_classification: 'unclassified', interview: { starts_at: '2026-10-20T18:00:00.000Z' } },
  });
  expect(await status()).toBe('interviewing');
  await api.post(path, { classification: 'interview_request' }, { token });
  const { items } = (await api.get('/v1/interviews', { token })).as(InterviewPage);
  expect(items).toEqual([
    expect.objectContaining({
      application_id: sent.applicationId,
      reply_id: id,
      scheduled_at: '2026-10-20T18:00:00.000Z',
    }),
  ]);
});

test('a decided reply is confirmed without doing its work again, and corrected with the moves a person may make', async () => {
  const { token, reply, status, sent } = await person();
  const id = await reply('We have decided not to move forward with your application.');
  const activities = async () =>
    (await sql('SELECT 1 FROM applications.application_activities WHERE application_id = $1', [sent.applicationId]))
      .length;
  const before = await activities();
  const confirmed = await api.post(`/v1/replies/${id}/review`, { classification: 'rejection' }, { token });
  expect(confirmed.as(ReplyDetail)).toMatchObject({ review_status: 'confirmed', classified_by: 'person' });
  expect(await activities()).toBe(before);
  await api.post(`/v1/replies/${id}/review`, { classification: 'interview_request' }, { token });
  expect(await status()).toBe('interviewing');
});

test('what the person said is taken back with all that followed from it, once', async () => {
  const { token, reply, status, sent } = await person();
  const id = await reply('Tuesday, 20 October 2026 at 2:00 PM EDT, the usual place. Unfortunately I have no more.');
  const path = `/v1/replies/${id}/review`;
  expect((await api.delete(path, { token })).status).toBe(409);
  const before = (await api.get(`/v1/replies/${id}`, { token })).as(ReplyDetail);
  await api.post(path, { classification: 'offer' }, { token });
  await api.post(path, { classification: 'interview_request' }, { token });
  expect(await status()).toBe('interviewing');
  const undone = (await api.delete(path, { token })).as(ReplyDetail);
  expect(undone).toEqual(before);
  const [application] = await sql('SELECT status, response_received_at FROM applications.applications WHERE id = $1', [
    sent.applicationId,
  ]);
  expect(application).toEqual({ status: 'sent', response_received_at: null });
  const { items } = (await api.get('/v1/interviews', { token })).as(InterviewPage);
  expect(items.map((one) => one.status)).toEqual(['cancelled']);
  expect((await api.delete(path, { token })).status).toBe(409);
});

test('taking back leaves an application that has gone on since where it is', async () => {
  const { token, reply, status, sent } = await person();
  const id = await reply('Lorem ipsum dolor sit amet.');
  await api.post(`/v1/replies/${id}/review`, { classification: 'request_info' }, { token });
  await sql("UPDATE applications.applications SET status = 'offered' WHERE id = $1", [sent.applicationId]);
  const undone = (await api.delete(`/v1/replies/${id}/review`, { token })).as(ReplyDetail);
  expect(undone).toMatchObject({ classification: 'unclassified', review_status: 'needed' });
  expect(await status()).toBe('offered');
});

test("the person's decisions are their labelled examples, whole and nobody else's", async () => {
  const { token, reply } = await person();
  const stranger = await person();
  const [right, wrong] = [await reply('We have decided not to proceed.'), await reply('Lorem ipsum dolor sit amet.')];
  await reply('Hello');
  await api.post(`/v1/replies/${right}/review`, { classification: 'rejection' }, { token });
  await api.post(`/v1/replies/${wrong}/review`, { classification: 'offer' }, { token });
  const seen: ReplyExamplePage['items'] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: '1', ...(cursor === null ? {} : { cursor }) };
    const page: ReplyExamplePage = (await api.get('/v1/replies/examples', { token, query })).as(ReplyExamplePage);
    seen.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  expect(seen).toHaveLength(2);
  expect(seen).toContainEqual(
    expect.objectContaining({
      id: wrong,
      classification: 'offer',
      review_status: 'corrected',
      body: 'Lorem ipsum dolor sit amet.',
      extracted_data: expect.objectContaining({ first_classification: 'unclassified' }),
    }),
  );
  const theirs = await api.get('/v1/replies/examples', { token: stranger.token });
  expect(theirs.as(ReplyExamplePage).items).toEqual([]);
});

test("bad input names its field, and another person's reply, interview and absent ones look the same", async () => {
  const { token, reply } = await person();
  const stranger = await person();
  const id = await reply('Hello');
  const bad = await api.post(`/v1/replies/${id}/review`, { classification: 'unclassified' }, { token });
  expect(bad.status).toBe(400);
  expect(JSON.stringify(bad.body)).toContain('classification');
  const made = (
    await api.post(
      '/v1/interviews',
      { application_id: stranger.sent.applicationId, scheduled_at: '2026-11-10T15:00:00Z' },
      { token: stranger.token },
    )
  ).as(Interview);
  // The calendar file that other programs read has four digits for a year.
  const never = { application_id: stranger.sent.applicationId, scheduled_at: '9999-12-31T23:59:00Z' };
  const refused = await api.post('/v1/interviews', never, { token: stranger.token });
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('2100')]);
  for (const [mine, theirs] of [
    [`/v1/replies/${id}`, `/v1/replies/${randomUUID()}`],
    [`/v1/interviews/${made.id}`, `/v1/interviews/${randomUUID()}`],
  ] as const) {
    const as = mine.includes('replies') ? stranger.token : token;
    const [foreign, absent] = [await api.get(mine, { token: as }), await api.get(theirs, { token: as })];
    expect([foreign.status, absent.status]).toEqual([404, 404]);
  }
  expect(
    (await api.post(`/v1/replies/${id}/review`, { classification: 'offer' }, { token: stranger.token })).status,
  ).toBe(404);
  expect((await api.delete(`/v1/replies/${id}/review`, { token: stranger.token })).status).toBe(404);
  expect(
    (
      await api.post(
        '/v1/interviews',
        { application_id: stranger.sent.applicationId, scheduled_at: '2026-11-10T15:00:00Z' },
        { token },
      )
    ).status,
  ).toBe(404);
  expect((await api.get('/v1/replies')).status).toBe(401);
  expect((await api.get('/v1/replies', { token, query: { cursor: 'nonsense' } })).status).toBe(400);
  expect((await api.get('/v1/replies/not-an-id', { token })).status).toBe(400);
});

test('an interview is put down once for one key, changed, and moved by another time', async () => {
  const { token, sent, status } = await person();
  const body = {
    application_id: sent.applicationId,
    scheduled_at: '2026-11-10T16:00:00+01:00',
    interview_type: 'technical',
    duration_minutes: 45,
    meeting_url: 'https://meet.google.com/abc-defg-hij',
  };
  const options = { token, idempotencyKey: randomUUID() };
  const [first, again] = [
    await api.post('/v1/interviews', body, options),
    await api.post('/v1/interviews', body, options),
  ];
  expect([first.status, again.body]).toEqual([201, first.body]);
  const interview = first.as(Interview);
  expect(interview).toMatchObject({ scheduled_at: '2026-11-10T15:00:00.000Z', status: 'scheduled', reply_id: null });
  expect(await status()).toBe('interviewing');
  const path = `/v1/interviews/${interview.id}`;
  expect((await api.patch(path, { notes: 'Bring the figures.' }, { token })).as(Interview)).toMatchObject({
    notes: 'Bring the figures.',
    status: 'scheduled',
  });
  expect((await api.patch(path, { scheduled_at: '2026-11-11T15:00:00Z' }, { token })).as(Interview)).toMatchObject({
    status: 'rescheduled',
  });
  expect((await api.patch(path, { status: 'completed' }, { token })).as(Interview)).toMatchObject({
    status: 'completed',
  });
  expect((await api.patch(path, {}, { token })).status).toBe(400);
  expect((await api.patch(path, { meeting_url: 'javascript:alert(1)' }, { token })).status).toBe(400);
  const later = (await api.get('/v1/interviews', { token, query: { from: '2027-01-01T00:00:00Z' } })).as(InterviewPage);
  expect(later.items).toEqual([]);
});

test('there is no interview before an application was sent', async () => {
  const { token, sent } = await person();
  await sql("UPDATE applications.applications SET status = 'draft' WHERE id = $1", [sent.applicationId]);
  expect(
    (
      await api.post(
        '/v1/interviews',
        { application_id: sent.applicationId, scheduled_at: '2026-11-10T15:00:00Z' },
        { token },
      )
    ).status,
  ).toBe(409);
});

test('figures are read by local day, with their totals; a range has an end', async () => {
  const { token, reply, user } = await person();
  await sql("INSERT INTO users.settings (user_id, timezone) VALUES ($1, 'Europe/Lisbon')", [user.id]);
  await reply('We have decided not to move forward with your application.');
  await rollUpMetrics({ db, clock });
  const read = await api.get('/v1/metrics/applications', { token, query: { from: '2026-10-01', to: '2026-10-31' } });
  expect(read.as(ApplicationMetrics)).toMatchObject({
    timezone: 'Europe/Lisbon',
    totals: { applications_sent: 1, responses_received: 1 },
    days: [
      { date: '2026-10-10', applications_sent: 1 },
      { date: '2026-10-14', responses_received: 1, average_response_days: 4.02 },
    ],
  });
  for (const query of [
    { from: '2026-10-02', to: '2026-10-01' },
    { from: '2025-01-01', to: '2026-10-01' },
    { from: 'x', to: '2026-10-01' },
  ]) {
    expect((await api.get('/v1/metrics/applications', { token, query })).status).toBe(400);
  }
});

test('the trail shows what the person did and what was done for them, nobody else, and no words of a message', async () => {
  const { token, reply } = await person();
  const stranger = await person();
  await stranger.reply('Hello');
  const id = await reply('We have decided not to move forward with your application, secret-marker-1.');
  await api.post(`/v1/replies/${id}/review`, { classification: 'rejection' }, { token });
  const { items } = (await api.get('/v1/audit', { token, query: { entity_type: 'email_responses', limit: '100' } })).as(
    AuditPage,
  );
  expect(new Set(items.map(({ entity_id }) => entity_id))).toEqual(new Set([id]));
  expect(items[0]).toMatchObject({
    action: 'update',
    by: 'you',
    changes: { classified_by: ['deterministic', 'person'] },
  });
  expect(items).toContainEqual(expect.objectContaining({ by: 'system', reason: 'classify-reply' }));
  expect(JSON.stringify(items)).not.toContain('secret-marker');
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: '1', ...(cursor === null ? {} : { cursor }) };
    const page: AuditPage = (await api.get('/v1/audit', { token, query })).as(AuditPage);
    seen.push(...page.items.map((entry) => entry.id));
    cursor = page.next_cursor;
  } while (cursor !== null);
  const whole = (await api.get('/v1/audit', { token, query: { limit: '100' } })).as(AuditPage);
  expect(seen).toEqual(whole.items.map((entry) => entry.id));
});
