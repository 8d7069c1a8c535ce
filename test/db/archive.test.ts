import {
  archiveBatch,
  archiveWholeMonths,
  ensurePartitions,
  spilledPartitions,
} from '../../shared/db/queries/audit_upkeep.ts';
import { testDatabase } from '../support/database.ts';

const { db, sql, urls } = await testDatabase();
const DAY = 24 * 3600 * 1000;
const now = new Date();
const before = new Date(now.getTime() - 90 * DAY);

const count = async (table: string, where = 'true'): Promise<number> =>
  (await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`))[0]?.n ?? -1;
const clear = () => sql('DELETE FROM audit.audit_logs; DELETE FROM audit.audit_logs_archive');
/** Entries that old, each of its own second. */
const addOld = (rows: number, days: number) =>
  sql(
    `INSERT INTO audit.audit_logs (entity_type, entity_id, action, created_at)
     SELECT 'users', gen_random_uuid(), 'update', now() - make_interval(days => $2) - make_interval(secs => n) FROM generate_series(1, $1) AS n`,
    [rows, days],
  );
const makeMonths = (first: Date, ahead: number) =>
  db.withSystem('partitions', (tx) => ensurePartitions(tx, ahead, first.toISOString().slice(0, 10)));
const makeMonth = (month: Date) => makeMonths(month, 0);
const drain = async (limit: number): Promise<number[]> => {
  const moved: number[] = [];
  for (;;) {
    const batch = await db.withSystem('archive', (tx) => archiveBatch(tx, before, limit));
    if (batch === 0) return moved;
    moved.push(batch);
  }
};

test('entries older than 90 days move in bounded batches, the rest stays, and nothing is changed on the way', async () => {
  await clear();
  await addOld(250, 100);
  await addOld(10, 80);
  const old = await sql('SELECT * FROM audit.audit_logs WHERE created_at < $1 ORDER BY id', [before]);
  expect(await drain(100)).toEqual([100, 100, 50]);
  expect(await count('audit.audit_logs')).toBe(10);
  expect(await sql('SELECT * FROM audit.audit_logs_archive ORDER BY id')).toEqual(old);
});

test('without arguments it is what the schema says: everything older than 90 days', async () => {
  await clear();
  await addOld(20, 100);
  expect(await sql('SELECT archive_old_audit_logs() AS moved')).toEqual([{ moved: 20 }]);
});

test('two archivers at once and writers all the while lose and double nothing (traps 52, 53)', async () => {
  await clear();
  await addOld(3000, 100);
  const write = async () => {
    for (let n = 0; n < 40; n++) await addOld(20, 95);
  };
  const [first, second] = await Promise.all([drain(97), drain(103), write()]);
  const rest = await drain(500);
  const total = [...first, ...second, ...rest].reduce((sum, n) => sum + n, 0);
  expect(total).toBe(3000 + 40 * 20);
  expect(await count('audit.audit_logs_archive')).toBe(total);
  expect(await count('audit.audit_logs')).toBe(0);
  expect(await sql('SELECT id FROM audit.audit_logs_archive GROUP BY id HAVING count(*) > 1')).toEqual([]);
});

test('an archiver that is stopped in a batch leaves all of it, and the next one goes on', async () => {
  await clear();
  await addOld(100, 100);
  await expect(
    db.withSystem('archive', async (tx) => {
      await archiveBatch(tx, before, 60);
      throw new Error('stopped');
    }),
  ).rejects.toThrow('stopped');
  expect(await count('audit.audit_logs')).toBe(100);
  expect(await drain(60)).toEqual([60, 40]);
});

test('the archive has every column of the log, and the function names each (trap 54)', async () => {
  const columns = (table: string) =>
    sql<{ name: string; type: string }>(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [table],
    );
  const log = await columns('audit.audit_logs');
  expect(await columns('audit.audit_logs_archive')).toEqual(log);
  const [fn] = await sql<{ body: string }>(
    `SELECT prosrc AS body FROM pg_proc WHERE proname = 'archive_old_audit_logs'`,
  );
  expect(log.filter(({ name }) => !new RegExp(`l\\.${name}\\b`).test(fn?.body ?? ''))).toEqual([]);
});

test('a month that is wholly old and untouched moves by detach and attach, and an emptied one is dropped', async () => {
  await clear();
  const months = [6, 7].map((n) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - n, 10)));
  for (const month of months) await makeMonth(month);
  await sql(
    `INSERT INTO audit.audit_logs (entity_type, action, created_at) SELECT 'users', 'view', $1 FROM generate_series(1, 40)`,
    [months[0]],
  );
  expect(await db.withSystem('archive', (tx) => archiveWholeMonths(tx, before))).toBe(2);
  expect([await count('audit.audit_logs'), await count('audit.audit_logs_archive')]).toEqual([0, 40]);
  expect(await db.withSystem('archive', (tx) => archiveWholeMonths(tx, before))).toBe(0);
});

test('a month whose rows were partly archived already is left to the batches', async () => {
  await clear();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 5, 10));
  await makeMonth(month);
  await sql(
    `INSERT INTO audit.audit_logs (entity_type, action, created_at) SELECT 'users', 'view', $1 FROM generate_series(1, 40)`,
    [month],
  );
  await db.withSystem('archive', (tx) => archiveBatch(tx, before, 15));
  expect(await db.withSystem('archive', (tx) => archiveWholeMonths(tx, before))).toBe(0);
  expect([await count('audit.audit_logs'), await count('audit.audit_logs_archive')]).toEqual([25, 15]);
  await drain(100);
  expect(await db.withSystem('archive', (tx) => archiveWholeMonths(tx, before))).toBe(1);
  expect([await count('audit.audit_logs'), await count('audit.audit_logs_archive')]).toEqual([0, 40]);
});

test('both logs are partitioned by month, with this month and the next three made ahead (trap 51)', async () => {
  const parts = await sql<{ parent: string; part: string }>(
    `SELECT inhparent::regclass::text AS parent, inhrelid::regclass::text AS part FROM pg_inherits
      WHERE inhparent IN ('audit.audit_logs'::regclass, 'analytics.user_events'::regclass)`,
  );
  for (const parent of ['audit.audit_logs', 'analytics.user_events']) {
    for (let ahead = 0; ahead <= 3; ahead++) {
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)).toISOString().slice(0, 7);
      expect(parts).toContainEqual({ parent, part: `${parent}_y${month.replace('-', 'm')}` });
    }
  }
});

test('what finds no month spills into the default partition, is reported, and moves when its month is made', async () => {
  const far = new Date(Date.UTC(now.getUTCFullYear() + 2, 0, 15));
  await sql(`INSERT INTO analytics.user_events (event_type, created_at) VALUES ('later', $1)`, [far]);
  expect(await db.withSystem('watch', (tx) => spilledPartitions(tx))).toEqual([
    { table: 'analytics.user_events', count: 1 },
  ]);
  expect(await makeMonths(far, 1)).toBeGreaterThan(0);
  expect(await db.withSystem('watch', (tx) => spilledPartitions(tx))).toEqual([]);
  const [row] = await sql<{ part: string }>(
    `SELECT tableoid::regclass::text AS part FROM analytics.user_events WHERE event_type = 'later'`,
  );
  expect(row?.part).toBe(`analytics.user_events_y${far.getUTCFullYear()}m01`);
  expect(await makeMonths(far, 1)).toBe(0);
});

test('two that make partitions at once make each one once', async () => {
  const far = new Date(Date.UTC(now.getUTCFullYear() + 5, 0, 15));
  const made = await Promise.all([1, 2, 3].map(() => makeMonths(far, 2)));
  expect(made.filter((n) => n > 0)).toHaveLength(1);
});

test('only the worker archives', async () => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: urls.app });
  await client.connect();
  try {
    for (const call of [
      'archive_old_audit_logs()',
      'audit.ensure_partitions()',
      'audit.archive_whole_months()',
      `audit.forget_person(gen_random_uuid())`,
    ]) {
      await expect(client.query(`SELECT ${call}`)).rejects.toMatchObject({ code: '42501' });
    }
  } finally {
    await client.end();
  }
});
