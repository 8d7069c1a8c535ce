import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scheduledEvent } from '../../local/scheduled-event.ts';
import { sweepOld } from '../../shared/db/queries/audit_seals.ts';
import { RETENTION, SWEPT } from '../../shared/domain/privacy/retention.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const { server, endpoint } = await testQueues();
server.createBucket('test-resumes');
await testApi(database, { S3_ENDPOINT: endpoint });
const { handler } = await import('../../functions/sweep-retention/handler.ts');
const run = () => handler(scheduledEvent('sweep-retention', new Date()), { awsRequestId: 'test' });

/** A row of each table, so many days old. */
const ROWS: Record<keyof typeof SWEPT, string> = {
  'users.data_exports': `INSERT INTO users.data_exports (user_id, status, created_at) VALUES ($1, 'expired', $2)`,
  'users.idempotency_keys': `INSERT INTO users.idempotency_keys (user_id, key, route, request_hash, expires_at) VALUES ($1, md5($2::timestamptz::text), 'POST /v1/x', 'h', $2::timestamptz)`,
  'users.sessions': `INSERT INTO users.sessions (user_id, created_at, last_used_at, expires_at) VALUES ($1, $2, $2, $2)`,
  'users.sign_in_states': `INSERT INTO users.sign_in_states (state_hash, browser_hash, purpose, user_id, nonce, code_verifier, created_at, expires_at)
    VALUES (sha256($2::timestamptz::text::bytea), sha256($2::timestamptz::text::bytea), 'connect_mail', $1, 'n', 'v', $2::timestamptz, $2::timestamptz)`,
  'users.tier_usage': `INSERT INTO users.tier_usage (user_id, kind, day, used) VALUES ($1, 'letters_per_day', $2::timestamptz::date, 1)`,
  'jobs.jobs': `INSERT INTO jobs.jobs (title, description, application_url, hash, is_active, retired_at, retired_reason)
    SELECT 'Cook', 'Cooks.', 'https://firm.example/1', md5($2::timestamptz::text), FALSE, $2::timestamptz, 'gone' WHERE $1::uuid IS NOT NULL`,
  'jobs.crawl_runs': `INSERT INTO jobs.crawl_runs (source_id, status, started_at) SELECT id, 'succeeded', $2::timestamptz FROM jobs.sources WHERE $1::uuid IS NOT NULL LIMIT 1`,
  'communications.unrelated_messages':
    'INSERT INTO communications.unrelated_messages (user_id, provider_message_id, created_at) VALUES ($1, md5($2::timestamptz::text), $2::timestamptz)',
  'analytics.user_events': `INSERT INTO analytics.user_events (user_id, event_type, created_at) VALUES ($1, 'seen', $2)`,
  'analytics.system_metrics': `INSERT INTO analytics.system_metrics (metric_type, metric_value, recorded_at) SELECT 'test', 1, $2::timestamptz WHERE $1::uuid IS NOT NULL`,
};
const add = (table: keyof typeof SWEPT, user: string, days: number) =>
  sql(ROWS[table], [user, new Date(Date.now() - days * 86_400_000)]);
const tables = Object.keys(SWEPT) as (keyof typeof SWEPT)[];
const count = async (table: string) =>
  (await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? -1;

test('each swept table has one period, and the page in docs says all of them', () => {
  const swept = RETENTION.flatMap((one) => ('sweep' in one ? [one.sweep] : []));
  expect(swept.sort()).toEqual([...tables].sort());
  expect(new Set(RETENTION.map(({ what }) => what)).size).toBe(RETENTION.length);
  const page = readFileSync(join(import.meta.dirname, '../../docs/retention.md'), 'utf8');
  for (const one of RETENTION) {
    const by = 'by' in one ? one.by : `sweep-retention (${one.sweep})`;
    expect(page).toContain(`| ${one.what} | ${one.days} | ${by} | ${one.why} |`);
  }
});

test('the night deletes what is past its period and nothing that is not, in every table, and again finds nothing', async () => {
  const { id } = await createUser();
  const before = new Map<string, number>();
  for (const table of tables) before.set(table, await count(table));
  for (const period of RETENTION) {
    if (!('sweep' in period)) continue;
    await add(period.sweep, id, period.days + 2);
    await add(period.sweep, id, Math.max(0, period.days - 2));
  }
  // What is under way, or still of use, is not old whatever its age.
  const [held] = await sql<{ id: string }>(
    `INSERT INTO jobs.jobs (title, description, application_url, hash, is_active, retired_at, retired_reason)
     VALUES ('Cook', 'Cooks.', 'https://firm.example/2', 'held', FALSE, '2020-01-01', 'gone') RETURNING id`,
  );
  await sql('INSERT INTO jobs.saved_jobs (user_id, job_id) VALUES ($1, $2)', [id, held?.id]);
  await sql(`INSERT INTO users.data_exports (user_id, status, created_at) VALUES ($1, 'queued', '2020-01-01')`, [id]);
  expect(await run()).toEqual({ swept_count: tables.length, erased_again_count: 0, finished: true });
  for (const table of tables) {
    const more = table === 'users.data_exports' || table === 'jobs.jobs' ? 2 : 1;
    expect({ table, left: (await count(table)) - (before.get(table) ?? 0) }).toEqual({ table, left: more });
  }
  expect(await run()).toMatchObject({ swept_count: 0 });
});

test('it goes in bounded batches, and no other table can be named', async () => {
  await sql(
    `INSERT INTO analytics.user_events (event_type, created_at) SELECT 'seen', '2020-01-01' FROM generate_series(1, 25)`,
  );
  const batch = (table: string) => db.withSystem('sweep', (tx) => sweepOld(tx, table, new Date(), 10));
  const sizes = [await batch('analytics.user_events'), await batch('analytics.user_events')];
  expect(sizes).toEqual([10, 10]);
  for (const table of ['users.users', 'audit.audit_logs', `users.sessions; DROP TABLE users.users`]) {
    await expect(batch(table)).rejects.toThrow(/Nothing is swept/);
  }
});
