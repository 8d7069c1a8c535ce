import { scheduledEvent } from '../../local/scheduled-event.ts';
import { SealsVerified } from '../../shared/contracts/audit.ts';
import { checkSeals, purgeArchive, sealNext } from '../../shared/db/queries/audit_seals.ts';
import { archiveBatch, archiveWholeMonths, ensurePartitions } from '../../shared/db/queries/audit_upkeep.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { db, sql, urls } = database;
const api = await testApi(database);
const HOUR = 3_600_000;
const KEPT = 6 * 366;
const now = () => new Date();

/** Entries so many hours old, each of its own second. */
const write = (rows: number, hours: number) =>
  sql(
    `INSERT INTO audit.audit_logs (entity_type, entity_id, subject_user_id, action, changes, ip_address, created_at)
     SELECT 'users', gen_random_uuid(), gen_random_uuid(), 'update', '{"is_active": [true, false]}', '203.0.113.7',
            now() - make_interval(hours => $2) - make_interval(secs => n) FROM generate_series(1, $1) AS n`,
    [rows, hours],
  );
const seal = async (limit = 50, at = now()): Promise<number[]> => {
  const sealed: number[] = [];
  for (;;) {
    const batch = await db.withSystem('seal', (tx) => sealNext(tx, { now: at, settledMinutes: 60, limit }));
    if (batch === 0) return sealed;
    sealed.push(batch);
  }
};
const check = (after = 0, limit = 1_000) =>
  db.withSystem('check', (tx) => checkSeals(tx, { after, limit, now: now(), keptDays: KEPT }));
const firstFault = async () => {
  const broken = (await check()).find(({ fault }) => fault !== null);
  return broken === undefined ? undefined : [Number(broken.number), broken.fault];
};
/** A chain of four batches of fifty, over entries of three months ago. */
beforeEach(async () => {
  await sql('DELETE FROM audit.audit_logs; DELETE FROM audit.audit_logs_archive; DELETE FROM audit.seals');
  await write(200, 24 * 100);
  // As the schedule of three days ago left it: what is written into its time afterwards would be tampering.
  expect(await seal(50, new Date(Date.now() - 72 * HOUR))).toEqual([50, 50, 50, 50]);
  expect(await firstFault()).toBeUndefined();
});
const anEntryOf = async (number: number): Promise<string> =>
  (
    await sql<{ id: string }>(
      `SELECT l.id FROM audit.seals s JOIN audit.audit_logs l ON l.created_at >= s.from_at AND l.created_at < s.to_at
        WHERE s.number = $1 LIMIT 1`,
      [number],
    )
  )[0]?.id ?? '';

test.each([
  [
    'a value is changed',
    `UPDATE audit.audit_logs SET changes = '{"is_active": [false, true]}' WHERE id = $1`,
    'entry_changed',
  ],
  ['somebody else is named', 'UPDATE audit.audit_logs SET user_id = gen_random_uuid() WHERE id = $1', 'entry_changed'],
  [
    'a time is moved',
    `UPDATE audit.audit_logs SET created_at = created_at + interval '1 millisecond' WHERE id = $1`,
    'entry_changed',
  ],
  ['an entry is taken away', 'DELETE FROM audit.audit_logs WHERE id = $1', 'entries_counted_otherwise'],
  [
    'an entry is put in',
    `INSERT INTO audit.audit_logs (entity_type, action, created_at) SELECT 'users', 'view', created_at FROM audit.audit_logs WHERE id = $1`,
    'entries_counted_otherwise',
  ],
])('the third batch is the first that is broken when %s', async (_what, tamper, fault) => {
  await sql(tamper, [await anEntryOf(3)]);
  expect(await firstFault()).toEqual([3, fault]);
});

test.each([
  ['a seal is rewritten with its batch', `UPDATE audit.seals SET row_count = 49 WHERE number = 2`, [2, 'seal_changed']],
  ['a seal is taken away', 'DELETE FROM audit.seals WHERE number = 2', [3, 'seal_missing']],
  ['a link is set anew', `UPDATE audit.seals SET previous = sha256('x') WHERE number = 4`, [4, 'link_broken']],
  [
    'a batch is said to be gone before its time',
    'UPDATE audit.seals SET purged_at = now() WHERE number = 1',
    [1, 'purged_early'],
  ],
  [
    'entries are put before the first',
    `INSERT INTO audit.audit_logs (entity_type, action, created_at) VALUES ('users', 'view', now() - interval '120 days')`,
    [1, 'entries_before_the_first'],
  ],
])('it is told which seal when %s', async (_what, tamper, expected) => {
  await sql(tamper);
  expect(await firstFault()).toEqual(expected);
});

test('the archive, whole months moved at once, and a person who is forgotten leave the chain whole', async () => {
  await db.withSystem('move', (tx) => archiveBatch(tx, new Date(Date.now() - 90 * 24 * HOUR), 70));
  expect(await firstFault()).toBeUndefined();
  await sql('DELETE FROM audit.audit_logs; DELETE FROM audit.audit_logs_archive; DELETE FROM audit.seals');
  const month = new Date(Date.UTC(now().getUTCFullYear(), now().getUTCMonth() - 6, 10));
  await db.withSystem('make', (tx) => ensurePartitions(tx, 0, month.toISOString().slice(0, 10)));
  await write(20, Math.round((Date.now() - month.getTime()) / HOUR));
  await seal();
  expect(await db.withSystem('move', (tx) => archiveWholeMonths(tx, new Date(Date.now() - 90 * 24 * HOUR)))).toBe(1);
  expect(await firstFault()).toBeUndefined();
  const [{ person } = { person: '' }] = await sql<{ person: string }>(
    'SELECT subject_user_id AS person FROM audit.audit_logs_archive LIMIT 1',
  );
  expect(await sql('SELECT audit.forget_person($1) AS changed', [person])).toEqual([{ changed: '1' }]);
  expect(await firstFault()).toBeUndefined();
});

test('what is not an hour old is not sealed, and sealers at once among writers seal every entry once', async () => {
  await sql(`INSERT INTO audit.audit_logs (entity_type, action) VALUES ('users', 'view')`);
  expect(await seal()).toEqual([]);
  await write(300, 2);
  const writes = (async () => {
    for (let n = 0; n < 10; n++)
      await sql(`INSERT INTO audit.audit_logs (entity_type, action) VALUES ('users', 'view')`);
  })();
  const sealed = (await Promise.all([seal(33), seal(47), seal(50)])).flat();
  await writes;
  expect(sealed.reduce((sum, n) => sum + n, 0)).toBe(300);
  expect(await firstFault()).toBeUndefined();
});

test('entries of one moment stay in one batch, however many', async () => {
  await sql(
    `INSERT INTO audit.audit_logs (entity_type, action, created_at)
     SELECT 'users', 'view', date_trunc('hour', now() - interval '3 hours') FROM generate_series(1, 120)`,
  );
  expect((await seal(10)).reduce((sum, n) => sum + n, 0)).toBe(120);
  expect(await firstFault()).toBeUndefined();
});

test('batches past the archive’s years go whole, and their links stay in the chain', async () => {
  await db.withSystem('move', (tx) => archiveBatch(tx, now(), 1_000));
  const purge = (before: Date) => db.withSystem('purge', (tx) => purgeArchive(tx, { before, limit: 10, now: now() }));
  expect(await purge(new Date(Date.now() - 101 * 24 * HOUR))).toBe(0);
  await sql(`UPDATE audit.seals SET purged_at = NULL`);
  const [{ to_at } = { to_at: now() }] = await sql<{ to_at: Date }>('SELECT to_at FROM audit.seals WHERE number = 2');
  expect(await purge(new Date(to_at.getTime() + 1))).toBe(100);
  expect(await sql('SELECT count(*)::int AS n FROM audit.audit_logs_archive')).toEqual([{ n: 100 }]);
  const kept = await db.withSystem('check', (tx) => checkSeals(tx, { after: 0, limit: 10, now: now(), keptDays: 90 }));
  expect(kept.map(({ fault }) => fault)).toEqual([null, null, null, null]);
});

test('the schedule seals, goes round, tells of a broken seal, and its summary has the newest one', async () => {
  const { handler } = await import('../../functions/seal-audit-logs/handler.ts');
  const run = () => handler(scheduledEvent('seal-audit-logs', now()), { awsRequestId: 'test' });
  await write(10, 2);
  const first = await run();
  expect(first).toMatchObject({ sealed_count: 10, head_number: 5, broken_number: null });
  expect(first.head_code).toMatch(/^[0-9a-f]{64}$/);
  await sql('DELETE FROM audit.audit_logs WHERE id = $1', [await anEntryOf(4)]);
  await sql('UPDATE audit.seals SET verified_at = NULL');
  expect(await run()).toMatchObject({ broken_number: 4, broken_code: 'entries_counted_otherwise' });
});

test('behind a seal that does not hold the others are checked as often as before', async () => {
  const { handler } = await import('../../functions/seal-audit-logs/handler.ts');
  const run = () => handler(scheduledEvent('seal-audit-logs', now()), { awsRequestId: 'test' });
  await sql('DELETE FROM audit.audit_logs WHERE id = $1', [await anEntryOf(2)]);
  expect(await run()).toMatchObject({ broken_count: 1, broken_number: 2 });
  await sql('DELETE FROM audit.audit_logs WHERE id = $1', [await anEntryOf(4)]);
  expect(await run()).toMatchObject({ checked_count: 4, broken_count: 2, broken_number: 2 });
  await sql(`UPDATE audit.seals SET looked_at = now() - interval '1 hour' WHERE number = 3`);
  // The round goes on with what was looked at longest ago, not with what is broken.
  expect(await run()).toMatchObject({ checked_count: 2, broken_count: 1, broken_number: 4 });
});

test('an operator checks the chain, with a seal that was kept elsewhere; nobody else does, and nobody but its functions writes', async () => {
  const [operator, other] = [await database.createUser(), await database.createUser()];
  await sql('UPDATE users.users SET is_operator = TRUE WHERE id = $1', [operator.id]);
  const { accessToken: token } = await api.signIn(operator);
  const ask = async (query: Record<string, string>) =>
    (await api.get('/v1/operator/audit/seals', { token, query })).as(SealsVerified);
  const whole = await ask({});
  expect(whole).toMatchObject({
    checked: 4,
    first_broken: null,
    next_after: null,
    head: { number: 4 },
    kept_head: null,
  });
  const kept = { head_number: '4', head_seal: whole.head?.seal ?? '' };
  expect((await ask(kept)).kept_head).toBe('same');
  expect(await ask({ limit: '2' })).toMatchObject({ checked: 2, next_after: 2 });
  // Whoever rewrites the whole chain from an entry on cannot make the kept seal.
  await sql('DELETE FROM audit.audit_logs WHERE id = $1', [await anEntryOf(2)]);
  expect(await ask({})).toMatchObject({ checked: 1, first_broken: { number: 2, fault: 'entries_counted_otherwise' } });
  await sql('DELETE FROM audit.seals');
  await seal(50, new Date(Date.now() - 72 * HOUR));
  expect(await ask(kept)).toMatchObject({ first_broken: null, kept_head: 'other' });
  expect((await ask({ ...kept, head_number: '99' })).kept_head).toBe('missing');
  const { accessToken } = await api.signIn(other);
  expect((await api.get('/v1/operator/audit/seals', { token: accessToken })).status).toBe(403);
  const bad: Record<string, string>[] = [
    { after: '-1' },
    { limit: '101' },
    { head_number: '1' },
    { head_number: '1', head_seal: 'x' },
  ];
  for (const query of bad) {
    expect((await api.get('/v1/operator/audit/seals', { token, query })).status).toBe(400);
  }
  const rights = await sql(
    `SELECT r.role, v.verb FROM (VALUES ('jobhuntai_app'), ('jobhuntai_worker')) r(role), (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) v(verb)
      WHERE has_table_privilege(r.role, 'audit.seals', v.verb)`,
  );
  expect(rights).toEqual([]);
  expect(urls.app).not.toBe('');
});
