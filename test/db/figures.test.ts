import { archiveAuditLogs } from '../../shared/services/audit/archive.ts';
import { pageOfTrail } from '../../shared/services/audit/list.ts';
import { maintainPartitions } from '../../shared/services/audit/maintain-partitions.ts';
import { readMetrics } from '../../shared/services/metrics/read.ts';
import { rollUpMetrics } from '../../shared/services/metrics/roll-up.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const apply = sentScene(database);
// Rows bear the database's own time; the services' clock goes with it.
const clock = { now: () => new Date() };

async function person(timezone: string) {
  const user = await createUser();
  await sql('INSERT INTO users.settings (user_id, timezone) VALUES ($1, $2)', [user.id, timezone]);
  const days = async () => {
    await rollUpMetrics({ db, clock });
    const { days: read } = await readMetrics(
      { db, clock: { now: () => new Date('2026-12-31T12:00:00Z') } },
      { userId: user.id },
      { from: '2026-01-01', to: '2026-12-31' },
    );
    return read.map(({ updated_at: _, ...day }) => day);
  };
  return { user, ctx: { userId: user.id }, days };
}

test('a send late in the evening counts on the local day, and a new time zone counts it anew', async () => {
  const { user, days } = await person('America/Los_Angeles');
  await apply(user.id, { sentAt: new Date('2026-03-02T05:00:00Z') });
  expect(await days()).toEqual([expect.objectContaining({ date: '2026-03-01', applications_sent: 1 })]);
  await sql("UPDATE users.settings SET timezone = 'Europe/Berlin' WHERE user_id = $1", [user.id]);
  expect(await days()).toEqual([expect.objectContaining({ date: '2026-03-02', applications_sent: 1 })]);
});

test('late data rolls its own day again, and what was taken back is counted no more', async () => {
  const { user, days } = await person('UTC');
  const { applicationId } = await apply(user.id, { sentAt: new Date('2026-03-01T00:00:00Z') });
  await days();
  await sql(
    "UPDATE applications.applications SET response_received_at = '2026-03-02T23:00:00Z', status = 'responded' WHERE id = $1",
    [applicationId],
  );
  await sql(
    "INSERT INTO applications.application_activities (application_id, activity_type, created_at) VALUES ($1, 'opened', '2026-03-02T10:00:00Z'), ($1, 'opened', '2026-03-04T10:00:00Z'), ($1, 'offer_received', '2026-03-06T10:00:00Z')",
    [applicationId],
  );
  await sql(
    "INSERT INTO applications.interviews (application_id, scheduled_at, created_at, status) VALUES ($1, '2026-04-01T10:00:00Z', '2026-03-05T10:00:00Z', 'scheduled'), ($1, '2026-04-02T10:00:00Z', '2026-03-05T10:00:00Z', 'cancelled')",
    [applicationId],
  );
  expect(await days()).toEqual([
    {
      date: '2026-03-01',
      applications_sent: 1,
      applications_viewed: 0,
      responses_received: 0,
      interviews_scheduled: 0,
      offers_received: 0,
      average_response_days: null,
    },
    {
      date: '2026-03-02',
      applications_sent: 0,
      applications_viewed: 1,
      responses_received: 1,
      interviews_scheduled: 0,
      offers_received: 0,
      average_response_days: 1.96,
    },
    {
      date: '2026-03-05',
      applications_sent: 0,
      applications_viewed: 0,
      responses_received: 0,
      interviews_scheduled: 1,
      offers_received: 0,
      average_response_days: null,
    },
    {
      date: '2026-03-06',
      applications_sent: 0,
      applications_viewed: 0,
      responses_received: 0,
      interviews_scheduled: 0,
      offers_received: 1,
      average_response_days: null,
    },
  ]);
  await sql("UPDATE applications.applications SET response_received_at = NULL, status = 'sent' WHERE id = $1", [
    applicationId,
  ]);
  expect((await days()).map(({ responses_received }) => responses_received)).toEqual([0, 0, 0, 0]);
});

test('a rollup that runs again, or twice at once, changes nothing and writes no row', async () => {
  const { user, days } = await person('UTC');
  await apply(user.id, { sentAt: new Date('2026-03-01T00:00:00Z') });
  const first = await days();
  const stamps = () => sql('SELECT id, updated_at FROM analytics.application_metrics WHERE user_id = $1', [user.id]);
  const before = await stamps();
  await Promise.all([rollUpMetrics({ db, clock }), rollUpMetrics({ db, clock })]);
  expect(await days()).toEqual(first);
  expect(await stamps()).toEqual(before);
});

test('a run looks only at people where something changed since the last whole one', async () => {
  const { user } = await person('UTC');
  await apply(user.id);
  const inAnHour = { now: () => new Date(Date.now() + 3_600_000) };
  expect((await rollUpMetrics({ db, clock: inAnHour })).people_count).toBeGreaterThan(0);
  expect(await rollUpMetrics({ db, clock: inAnHour })).toEqual({ people_count: 0, day_count: 0 });
});

test('a person sees their own figures alone', async () => {
  const { user, days } = await person('UTC');
  await apply(user.id, { sentAt: new Date('2026-03-01T00:00:00Z') });
  await days();
  const stranger = await person('UTC');
  expect(await stranger.days()).toEqual([]);
});

test('entries older than 90 days are archived whole, and the person still reads them', async () => {
  const { user, ctx } = await person('UTC');
  await sql(
    `INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, entity_id, action, created_at)
     SELECT $1, $1, 'profiles', gen_random_uuid(), 'update', now() - make_interval(days => 85 + n, secs => 1) FROM generate_series(1, 12) AS n`,
    [user.id],
  );
  const read = async () =>
    (
      await pageOfTrail({ db, clock }, ctx, {
        limit: 100,
        entity_type: 'profiles',
        cursor: undefined,
        action: undefined,
      })
    ).items.map(({ id }) => id);
  const before = await read();
  expect(before).toHaveLength(12);
  const result = await archiveAuditLogs({ db, clock });
  expect(result.finished).toBe(true);
  const live = await sql<{ count: number }>(
    "SELECT count(*)::int AS count FROM audit.audit_logs WHERE subject_user_id = $1 AND entity_type = 'profiles'",
    [user.id],
  );
  expect(live[0]?.count).toBeLessThanOrEqual(6);
  expect(live[0]?.count).toBeGreaterThanOrEqual(4);
  expect(await read()).toEqual(before);
  expect(await archiveAuditLogs({ db, clock })).toMatchObject({ row_count: 0, finished: true });
});

test('partitions are made ahead, and rows that found none are named', async () => {
  await maintainPartitions({ db, clock });
  const [later] = await sql<{ name: string | null }>(
    "SELECT to_regclass('audit.audit_logs_y' || to_char(now() AT TIME ZONE 'UTC' + interval '3 months', 'YYYY\"m\"MM'))::text AS name",
  );
  expect(later?.name).not.toBeNull();
  expect(await maintainPartitions({ db, clock })).toEqual({ made_count: 0, spilled: expect.any(Array) });
  await sql("INSERT INTO analytics.user_events (event_type, created_at) VALUES ('seen', now() + interval '2 years')");
  expect((await maintainPartitions({ db, clock })).spilled).toContainEqual({
    table: 'analytics.user_events',
    count: 1,
  });
});

test('the trail names what a person and what the system did', async () => {
  const { user, ctx } = await person('UTC');
  await db.withUser({ ...ctx, reason: 'classify-reply' }, (tx) =>
    tx.insertInto('users.profiles').values({ user_id: user.id, headline: 'Analyst' }).execute(),
  );
  await db.withUser(ctx, (tx) => tx.updateTable('users.profiles').set({ headline: 'Engineer' }).execute());
  const { items } = await pageOfTrail({ db, clock }, ctx, {
    limit: 10,
    entity_type: 'profiles',
    cursor: undefined,
    action: undefined,
  });
  expect(items.map(({ action, by }) => [action, by])).toEqual([
    ['update', 'you'],
    ['create', 'system'],
  ]);
  expect(JSON.stringify(items)).not.toContain('Engineer');
});
