import { sql } from 'kysely';
import { openDb } from '../../shared/db/client.ts';
import { PREPARED } from '../../shared/db/queries/prepared.ts';
import { testDatabase } from '../support/database.ts';

const { urls, createUser, sql: ask } = await testDatabase();
const own = () => openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max: 1 });
type Db = ReturnType<typeof own>;

const plus = (db: Db, n: number) =>
  db.withNobody(
    async (tx) => (await sql<{ sum: number }>`${PREPARED} SELECT 1 + ${n}::integer AS sum`.execute(tx)).rows,
  );
const prepared = (db: Db) =>
  db.withNobody(
    async (tx) =>
      (await sql<{ statement: string }>`SELECT statement FROM pg_prepared_statements`.execute(tx)).rows.length,
  );

test('a marked statement is prepared once a connection, others never, and its values stay its own', async () => {
  const db = own();
  try {
    expect(await prepared(db)).toBe(0);
    for (const n of [1, 2, 3]) expect(await plus(db, n)).toEqual([{ sum: n + 1 }]);
    expect(await prepared(db)).toBe(1);
  } finally {
    await db.close();
  }
});

test('a prepared statement shows each person their own rows', async () => {
  const db = own();
  try {
    for (const { id } of [await createUser(), await createUser()]) {
      const seen = await db.withUser(
        { userId: id },
        async (tx) => (await sql<{ id: string }>`${PREPARED} SELECT id FROM users.users`.execute(tx)).rows,
      );
      expect(seen).toEqual([{ id }]);
    }
  } finally {
    await db.close();
  }
});

test('a statement that no longer fits the tables fails once: the connection is not used again', async () => {
  const db = own();
  const read = () =>
    db.withNobody(async (tx) => (await sql`${PREPARED} SELECT * FROM public.changing`.execute(tx)).rows);
  try {
    await ask('CREATE TABLE public.changing (a integer); GRANT SELECT ON public.changing TO jobhuntai_app');
    expect(await read()).toEqual([]);
    await ask('ALTER TABLE public.changing ADD COLUMN b text');
    await expect(read()).rejects.toThrow('cached plan');
    expect(await read()).toEqual([]);
  } finally {
    await db.close();
  }
});
