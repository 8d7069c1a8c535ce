import { createServer } from 'node:net';
import { sql } from 'kysely';
import { openDb } from '../../shared/db/client.ts';
import { isConnectionError } from '../../shared/db/connection-error.ts';
import { testDatabase } from '../support/database.ts';

const { db, createUser, urls, sql: ask } = await testDatabase();

const appConnections = async (name = 'jobhuntai-app'): Promise<number[]> =>
  (
    await ask<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
      [name],
    )
  ).map(({ pid }) => pid);
const own = (max: number) => openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max });

test('withUser sees the person and nobody else', async () => {
  const [ann, ben] = [await createUser(), await createUser()];
  const seen = await db.withUser({ userId: ann.id }, (tx) => tx.selectFrom('users.users').select('id').execute());
  expect(seen).toEqual([{ id: ann.id }]);
  expect(ben.id).not.toBe(ann.id);
});

test('withNobody sees no person', async () => {
  await createUser();
  expect(await db.withNobody((tx) => tx.selectFrom('users.users').select('id').execute())).toEqual([]);
});

test('withSystem runs as the worker and tells no person', async () => {
  const ann = await createUser();
  const seen = await db.withSystem('look', async (tx) => {
    const { rows } = await sql<{ role: string; me: string | null }>`
      SELECT current_user AS role, app_current_user_id() AS me`.execute(tx);
    return { ...rows[0], ids: await tx.selectFrom('users.users').select('id').execute() };
  });
  expect(seen).toMatchObject({ role: 'jobhuntai_worker', me: null });
  expect(seen.ids).toContainEqual({ id: ann.id });
});

test('nothing of one request is left on the connection for the next (traps 2, 13)', async () => {
  const single = own(1);
  try {
    const ann = await createUser();
    const ctx = { userId: ann.id, ip: '203.0.113.1', userAgent: 'A', reason: 'r', requestId: 'q' };
    const settings = sql<
      Record<string, string | null>
    >`SELECT current_setting('app.ip', true) AS ip, current_setting('app.user_agent', true) AS agent,
      current_setting('app.reason', true) AS reason, current_setting('app.request_id', true) AS request, app_current_user_id() AS me, pg_backend_pid() AS pid`;
    const told = (await single.withUser(ctx, (tx) => settings.execute(tx))).rows[0];
    expect(told).toMatchObject({ ip: ctx.ip, agent: 'A', reason: 'r', request: 'q', me: ann.id });
    const next = (await single.withNobody((tx) => settings.execute(tx))).rows[0];
    expect(next).toEqual({ ip: '', agent: '', reason: '', request: '', me: null, pid: told?.pid });
  } finally {
    await single.close();
  }
});

test('a header that PostgreSQL cannot hold, or an address that is none, fails no request', async () => {
  const ann = await createUser();
  const ctx = { userId: ann.id, ip: 'unknown, 10.0.0.1', userAgent: `a\0b${'x'.repeat(2000)}` };
  await db.withUser(ctx, (tx) =>
    tx.insertInto('users.skills').values({ user_id: ann.id, skill_name: 'Baking' }).execute(),
  );
});

test('what throws is rolled back whole, and the connection serves again', async () => {
  const ann = await createUser();
  const work = db.withUser({ userId: ann.id }, async (tx) => {
    await tx.insertInto('users.skills').values({ user_id: ann.id, skill_name: 'Baking' }).execute();
    throw new Error('stop');
  });
  await expect(work).rejects.toThrow('stop');
  expect(await db.withUser({ userId: ann.id }, (tx) => tx.selectFrom('users.skills').selectAll().execute())).toEqual(
    [],
  );
});

test('how long a connection may take stands in its address, for a database that sleeps', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `postgres://a:b@127.0.0.1:${address.port}/c?connect_timeout=1`;
  const patient = openDb({ urls: { app: () => url, worker: () => url }, max: 1 });
  await expect(patient.withNobody((tx) => tx.selectFrom('jobs.sources').select('id').execute())).rejects.toThrow(
    /timeout/,
  );
  await patient.close();
  silent.close();
});

test('connections that died while nobody looked fail no request', async () => {
  const pooled = own(3);
  try {
    const ann = await createUser();
    const look = () => pooled.withUser({ userId: ann.id }, (tx) => tx.selectFrom('users.users').select('id').execute());
    await Promise.all([look(), look(), look()]);
    const before = await appConnections();
    await ask(`SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid`, [before]);
    expect(await Promise.all([look(), look(), look()])).toEqual([[{ id: ann.id }], [{ id: ann.id }], [{ id: ann.id }]]);
    expect((await appConnections()).filter((pid) => before.includes(pid))).toEqual([]);
  } finally {
    await pooled.close();
  }
});

test('a connection that dies in the middle of the work fails it, once: nothing is run again', async () => {
  const pooled = own(1);
  let runs = 0;
  try {
    const ann = await createUser();
    const work = pooled.withUser({ userId: ann.id }, async (tx) => {
      runs += 1;
      const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx);
      await ask('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
      await tx.selectFrom('users.users').select('id').execute();
    });
    const error = await work.catch((reason: unknown) => reason);
    expect(isConnectionError(error)).toBe(true);
    expect(runs).toBe(1);
  } finally {
    await pooled.close();
  }
});

test('a day stays the day that was written, whatever the time zone of the process', async () => {
  const ann = await createUser();
  const row = await db.withUser({ userId: ann.id }, (tx) =>
    tx
      .insertInto('users.experience')
      .values({ user_id: ann.id, company_name: 'Firm', job_title: 'Cook', start_date: '2020-03-29' })
      .returning(['start_date', 'created_at'])
      .executeTakeFirstOrThrow(),
  );
  expect(row.start_date).toBe('2020-03-29');
  expect(row.created_at).toBeInstanceOf(Date);
});

test('closing twice is safe, and a missing worker address is only asked for by the work that needs it', async () => {
  const appOnly = openDb({
    urls: {
      app: () => urls.app,
      worker: () => {
        throw new Error('WORKER_DATABASE_URL is missing');
      },
    },
  });
  expect(await appOnly.withNobody(async () => 1)).toBe(1);
  await expect(appOnly.withSystem('x', async () => 1)).rejects.toThrow('WORKER_DATABASE_URL');
  await appOnly.close();
  await appOnly.close();
});
