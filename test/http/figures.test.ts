import { jest } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { drawChart } from '../../shared/adapters/charts/plot.ts';
import { Consents } from '../../shared/contracts/events.ts';
import { ActivityMap, FunnelFigures, Responsiveness, SalaryPicture } from '../../shared/contracts/figures.ts';
import { EverybodysActivity, MatchQuality, SystemMetrics } from '../../shared/contracts/monitoring.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';
import { figuresLine, logFigures, requestFigures } from '../../shared/runtime/figures-log.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { sql, adminDb } = database;
const api = await testApi(database);
const make = scene(database);
const DAY = 86_400_000;
const today = Math.floor(Date.now() / DAY) * DAY;
const at = (daysAgo: number, hour = 12) => new Date(today - daysAgo * DAY + hour * 3_600_000);
const day = (daysAgo: number) => at(daysAgo).toISOString().slice(0, 10);
const span = { from: day(80), to: day(0) };

async function person() {
  const user = await database.createUser();
  await sql(`INSERT INTO users.settings (user_id, timezone) VALUES ($1, 'UTC')`, [user.id]);
  return { id: user.id, token: (await api.signIn(user)).accessToken };
}
type Made = Partial<Record<'channel' | 'status' | 'origin', string>> & {
  sent?: Date;
  answered?: Date;
  company?: string;
};
async function applied(userId: string, { sent, answered, company, ...rest }: Made = {}) {
  const job = await make.job({ ...(company === undefined ? {} : { company_id: company }) });
  const row = await adminDb
    .insertInto('applications.applications')
    .values({
      user_id: userId,
      job_id: job.id,
      channel: 'email',
      status: sent === undefined ? 'draft' : 'sent',
      created_at: sent ?? at(0),
      applied_at: sent ?? null,
      response_received_at: answered ?? null,
      recipient_email: 'jobs@northwind.example',
      recipient_source: 'posting',
      ...rest,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, job };
}

test('the funnel counts what left, by any mark, with intervals and days that keep their fractions', async () => {
  const ann = await person();
  const northwind = await make.company();
  await applied(ann.id, { sent: at(30), answered: new Date(at(30).getTime() + 47 * 3_600_000), company: northwind });
  const second = await applied(ann.id, { sent: at(23), answered: at(20), status: 'rejected' });
  await applied(ann.id, { sent: at(23), channel: 'url' });
  await applied(ann.id);
  await sql(`INSERT INTO applications.interviews (application_id, scheduled_at) VALUES ($1, now())`, [second.id]);
  const other = await person();
  await applied(other.id, { sent: at(10) });
  const ask = async (by?: string) =>
    (await api.get('/v1/metrics/funnel', { token: ann.token, query: { ...span, ...(by ? { by } : {}) } })).as(
      FunnelFigures,
    );
  const { total, timezone } = await ask();
  expect(timezone).toBe('UTC');
  expect(total).toMatchObject({ created: 4, sent: 3, responded: 2, interviewed: 1, offered: 0, rejected: 1 });
  expect(total.response_rate).toMatchObject({ hits: 2, of: 3, value: 0.6667 });
  expect(total.response_days).toEqual({ count: 2, q1: 2.22, median: 2.48, q3: 2.74 });
  expect((await ask('channel')).groups.map(({ key, sent }) => [key, sent])).toEqual([
    ['email', 2],
    ['url', 1],
  ]);
  expect((await ask('company')).groups.filter(({ key }) => key !== null).map(({ sent }) => sent)).toEqual([1]);
  const days = (await ask('day')).groups.map(({ key, sent }) => [key, sent]);
  expect(days).toEqual([
    [day(30), 1],
    [day(23), 2],
    [day(0), 0],
  ]);
  for (const by of ['week', 'month', 'source', 'board', 'resume', 'prompt']) {
    const { groups } = await ask(by);
    expect({ by, sent: groups.reduce((sum, group) => sum + group.sent, 0) }).toEqual({ by, sent: 3 });
  }
});

test('who invited, said no or made an offer has answered, though nobody wrote down when', async () => {
  const ann = await person();
  for (const status of ['rejected', 'interviewing', 'offered', 'sent'] as const)
    await applied(ann.id, { sent: at(10), status });
  const { total } = (await api.get('/v1/metrics/funnel', { token: ann.token, query: span })).as(FunnelFigures);
  expect(total).toMatchObject({ sent: 4, responded: 3, interviewed: 2, offered: 1, response_days: { count: 0 } });
});

test('activity is drawn in the person’s own zone, and a year’s pay by currency without conversion', async () => {
  const ann = await person();
  await sql(`UPDATE users.settings SET timezone = 'Asia/Kolkata' WHERE user_id = $1`, [ann.id]);
  const { id, job } = await applied(ann.id, { sent: at(5, 5) });
  await sql(
    `UPDATE jobs.jobs SET salary_min_minor = 4000, salary_max_minor = 6000, salary_period = 'hour', salary_currency = 'EUR' WHERE id = $1`,
    [job.id],
  );
  await sql(
    `INSERT INTO applications.offers (application_id, salary_offered_minor, salary_currency) VALUES ($1, 9000000, 'USD')`,
    [id],
  );
  const monthly = await applied(ann.id, { sent: at(4, 5) });
  await sql(
    `INSERT INTO applications.offers (application_id, salary_offered_minor, salary_currency, salary_period) VALUES ($1, 500000, 'GBP', 'month')`,
    [monthly.id],
  );
  // Made elsewhere: of its day is known and of its hour nothing.
  await applied(ann.id, { sent: at(3, 5), channel: 'manual' });
  const map = (await api.get('/v1/metrics/activity', { token: ann.token, query: span })).as(ActivityMap);
  expect(map.timezone).toBe('Asia/Kolkata');
  expect(map.sent.map((row) => row[10]).reduce((sum, n) => (sum ?? 0) + (n ?? 0), 0)).toBe(2);
  const { items } = (await api.get('/v1/metrics/salaries', { token: ann.token })).as(SalaryPicture);
  expect(items).toEqual([
    expect.objectContaining({ kind: 'posted', currency: 'EUR', count: 1, median_minor: 5_000 * 2_080 }),
    // What is paid a month stands as a year's pay too.
    expect.objectContaining({ kind: 'offered', currency: 'GBP', count: 1, median_minor: 6_000_000 }),
    expect.objectContaining({ kind: 'offered', currency: 'USD', count: 1, median_minor: 9_000_000 }),
  ]);
});

test('bad input is named, and nobody is answered without a session', async () => {
  const { token } = await person();
  const bad: Record<string, string>[] = [
    {},
    { from: day(0), to: day(9) },
    { ...span, by: 'salary' },
    { ...span, x: '1' },
    { from: 'now', to: day(0) },
  ];
  for (const query of bad) expect((await api.get('/v1/metrics/funnel', { token, query })).status).toBe(400);
  for (const path of ['funnel', 'activity', 'salaries'])
    expect((await api.get(`/v1/metrics/${path}`)).status).toBe(401);
});

const collect = async (hour: number) => {
  const { handler } = await import('../../functions/collect-metrics/handler.ts');
  const when = new Date(today + hour * 3_600_000);
  return await handler(scheduledEvent('collect-metrics', when), { awsRequestId: 'test' });
};

test('how a company answers is told of five people and of no fewer', async () => {
  const [known, quiet] = [await make.company(), await make.company()];
  const people = await Promise.all([1, 2, 3, 4, 5].map(person));
  for (const [index, one] of people.entries()) {
    await applied(one.id, { sent: at(20), ...(index < 3 ? { answered: at(18) } : {}), company: known });
    if (index < 4) await applied(one.id, { sent: at(20), answered: at(19), company: quiet });
  }
  expect(await collect(4)).toMatchObject({ company_count: 1 });
  const [ann] = people;
  const ask = async (id: string) =>
    (await api.get(`/v1/metrics/companies/${id}`, { token: ann?.token ?? '' })).as(Responsiveness);
  expect(await ask(known)).toMatchObject({
    people: 5,
    response_rate: { hits: 3, of: 5, value: 0.6 },
    response_days: { median: 2 },
  });
  expect(await ask(quiet)).toMatchObject({ people: null, response_rate: null, response_days: null });
});

test('operators see the schema’s two queries and the deployment’s figures over everybody, people by number; the trail says who looked', async () => {
  const [operator, ann] = [await person(), await person()];
  await sql('UPDATE users.users SET is_operator = TRUE WHERE id = $1', [operator.id]);
  const { id, job } = await applied(ann.id, { sent: at(3), answered: at(1) });
  await sql(`INSERT INTO jobs.job_matches (user_id, job_id, match_score) VALUES ($1, $2, 91)`, [ann.id, job.id]);
  await sql(`INSERT INTO applications.interviews (application_id, scheduled_at) VALUES ($1, now())`, [id]);
  await sql(`INSERT INTO ai.generations (user_id, type, cost_micros) VALUES ($1, 'cover_letter', 360)`, [ann.id]);
  expect(await collect(9)).toMatchObject({ company_count: null, metric_count: expect.any(Number) });
  const get = (path: string, token = operator.token) => api.get(`/v1/operator/${path}`, { token });
  const { items } = (await get('monitoring/activity?limit=500')).as(EverybodysActivity);
  expect(items.find((row) => row.user_id === ann.id)).toEqual({
    ...{ user_id: ann.id, total_applications: 1, interviews: 1, offers: 0, avg_response_days: 2 },
  });
  const quality = (await get('monitoring/match-quality')).as(MatchQuality).items;
  expect(quality.find(({ match_score }) => match_score === 91)).toMatchObject({
    job_count: 1,
    applications: 1,
    success_rate: 1,
  });
  const figures = (await get('metrics')).as(SystemMetrics).items;
  const value = (name: string) => figures.find(({ metric_type }) => metric_type === name)?.metric_value;
  expect(value('model.cost_micros_day')).toBe(360);
  expect(value('queue.emails_oldest_seconds')).toBe(0);
  expect((await get('metrics?metric_type=model.cost_micros_day')).as(SystemMetrics).items.length).toBeGreaterThan(0);
  for (const path of ['monitoring/activity', 'monitoring/match-quality', 'metrics'])
    expect((await get(path, ann.token)).status).toBe(403);
  for (const path of ['monitoring/activity?limit=501', 'metrics?metric_type=%27', 'metrics?x=1'])
    expect((await get(path)).status).toBe(400);
  const looked = await sql(
    `SELECT DISTINCT entity_type FROM audit.audit_logs WHERE user_id = $1 AND action = 'view' ORDER BY 1`,
    [operator.id],
  );
  expect(looked.map(({ entity_type }) => entity_type)).toEqual([
    'job_match_quality',
    'system_metrics',
    'user_activity_summary',
  ]);
});

test('events are kept with consent alone, without the whole address, and go with the consent', async () => {
  const ann = await person();
  const event = {
    event_type: 'board.opened',
    event_data: { columns: 7 },
    referrer: 'https://app.example.com/a/path?secret=1',
  };
  const tell = (events: unknown) => api.post('/v1/events', { events }, { token: ann.token });
  expect((await tell([event])).status).toBe(403);
  expect((await api.put('/v1/me/consents/usage', undefined, { token: ann.token })).status).toBe(204);
  expect((await api.get('/v1/me/consents', { token: ann.token })).as(Consents).items).toEqual([
    { purpose: 'usage', given_at: expect.any(String) },
  ]);
  expect((await tell([event, { ...event, occurred_at: '2001-01-01T00:00:00Z' }])).body).toEqual({ accepted: 2 });
  const rows = await sql(
    `SELECT ip_address::text, referrer, event_data, created_at > now() - interval '1 minute' AS recent FROM analytics.user_events WHERE user_id = $1`,
    [ann.id],
  );
  const kept = {
    ip_address: '203.0.113.0/24',
    referrer: 'https://app.example.com',
    event_data: { columns: 7 },
    recent: true,
  };
  expect(rows).toEqual([kept, kept]);
  const bad: unknown[] = [
    [],
    [{}],
    [{ event_type: 'Has Spaces' }],
    [{ ...event, event_data: { text: 'x'.repeat(201) } }],
    [{ ...event, user_id: ann.id }],
    Array.from({ length: 51 }, () => event),
    [{ ...event, event_data: { deep: { a: 1 } } }],
  ];
  for (const events of bad) expect((await tell(events)).status).toBe(400);
  expect((await api.delete('/v1/me/consents/usage', { token: ann.token })).status).toBe(204);
  expect(await sql('SELECT FROM analytics.user_events WHERE user_id = $1', [ann.id])).toEqual([]);
  expect((await tell([event])).status).toBe(403);
  expect((await api.put('/v1/me/consents/sale', undefined, { token: ann.token })).status).toBe(400);
});

test('each figure is a picture that says its numbers in words, follows light and dark, and holds no script', async () => {
  const jo = await person();
  await applied(jo.id, { sent: at(30), answered: at(28) });
  await applied(jo.id, { sent: at(9), answered: at(2) });
  await applied(jo.id, { sent: at(9) });
  const read = async (chart: string, query: Record<string, string> = {}) => {
    const answer = await api.get(`/v1/charts/${chart}`, { token: jo.token, query });
    expect([chart, answer.status, answer.headers['content-type']]).toEqual([
      chart,
      200,
      'image/svg+xml; charset=utf-8',
    ]);
    return new TextDecoder().decode(answer.bytes);
  };
  expect(await read('funnel')).toMatch(/<desc[^>]*>created: 3; sent: 3; viewed: 0 \(0 %\); responded: 2 \(67 %\)/);
  expect(await read('response-days')).toMatch(/<desc[^>]*>All: median 4.5 of 2/);
  expect(await read('activity')).toMatch(/<desc[^>]*>3 applications by weekday and hour \(UTC\)/);
  expect(await read('salaries', { currency: 'EUR' })).toMatch(/<desc[^>]*>No pay was named/);
  expect(await read('funnel', { theme: 'dark' })).not.toContain('prefers-color-scheme');
  expect(await read('funnel')).toContain('prefers-color-scheme');
  expect(await read('funnel')).not.toMatch(/<script|\son\w+=|href/i);
  for (const query of [{ from: '2026-02-30' }, { from: day(1), to: day(2) }, { theme: 'x' }, { currency: 'eur' }]) {
    expect((await api.get('/v1/charts/funnel', { token: jo.token, query })).status).toBe(400);
  }
  expect((await api.get('/v1/charts/nothing', { token: jo.token })).status).toBe(400);
});

test('whatever words a chart is given, it is one well-formed picture that says them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.nat(9), { maxLength: 3 }),
      (words, values) => {
        const bars = values.map((value, index) => ({ name: `${words} ${index}`, value, said: words }));
        const svg = drawChart({
          kind: 'bars',
          title: `${words}<script>`,
          description: words,
          unit: words,
          theme: 'system',
          bars,
        });
        const problems: string[] = [];
        const parsed = new DOMParser({ onError: (level, message) => void problems.push(`${level}: ${message}`) });
        const root = parsed.parseFromString(svg, 'image/svg+xml').documentElement;
        expect(problems).toEqual([]);
        expect(root?.getElementsByTagName('script').length).toBe(0);
        expect(root?.getElementsByTagName('title')[0]?.textContent).toContain('<script>');
      },
    ),
    { numRuns: 20 },
  );
});

test('figures are one log line of CloudWatch’s embedded metric format, whatever their number is', () => {
  const line = figuresLine(
    { figures: 'deployment' },
    { 'queue.emails_oldest_seconds': 7, 'replies.review_share': 0.25, odd: Number.NaN },
  );
  const { _aws: aws, ...rest } = JSON.parse(line ?? '{}');
  expect(rest).toMatchObject({ figures: 'deployment', 'queue.emails_oldest_seconds': 7, 'replies.review_share': 0.25 });
  expect(aws.CloudWatchMetrics[0]).toMatchObject({
    Namespace: 'JobHuntAI',
    Metrics: [
      { Name: 'queue.emails_oldest_seconds', Unit: 'Seconds' },
      { Name: 'replies.review_share', Unit: 'None' },
    ],
  });
  expect(figuresLine({ figures: 'none' }, {})).toBeUndefined();
  expect(JSON.parse(figuresLine({ figures: 'x' }, { waited_ms: [3, Number.NaN, 5] }) ?? '').waited_ms).toEqual([3, 5]);
});

test('figures can be left out of the log', () => {
  const written: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
  for (const EMBEDDED_METRICS of ['off', 'on']) {
    const restore = useEnvironment({ LOG_LEVEL: 'INFO', EMBEDDED_METRICS });
    logFigures({ figures: EMBEDDED_METRICS }, { one: 1 });
    restore();
  }
  write.mockRestore();
  expect(written.map((line) => JSON.parse(line).figures)).toEqual(['on']);
});

test('figures of requests are written once a minute or each hundred requests, each with its time', () => {
  const told: object[] = [];
  let now = 0;
  const figures = requestFigures(
    (about, all) => void told.push({ ...about, ...all }),
    () => now,
  );
  for (let each = 0; each < 100; each += 1) figures.note('me', { status: each < 3 ? 503 : 404, durationMs: each });
  expect(told).toMatchObject([{ function: 'me', requests: 100, refused: 97, failed: 3, duration_ms: { length: 100 } }]);
  figures.note('me', { status: 200, durationMs: 7 });
  expect(told).toHaveLength(1);
  now = 60_001;
  figures.note('me', { status: 200, durationMs: 8 });
  expect(told[1]).toMatchObject({ requests: 2, refused: 0, failed: 0, duration_ms: [7, 8] });
});
