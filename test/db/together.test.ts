import { sql } from 'kysely';
import { openDb } from '../../shared/db/client.ts';
import { LAST } from '../../shared/db/queries/last.ts';
import { testDatabase } from '../support/database.ts';

const { urls, createUser, sql: ask } = await testDatabase();
const open = () =>
  openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max: 1, statementTimeoutMs: 500 });
let db = open();
beforeEach(() => {
  db = open();
});
afterEach(() => db.close());
const nameOf = async (id: string) =>
  (await ask<{ name: string }>('SELECT name FROM users.users WHERE id = $1', [id]))[0];

test('a statement that is marked as the last is committed with its transaction, and its rows come back', async () => {
  const { id } = await createUser({ name: 'Before' });
  const { rows } = await db.withUser({ userId: id }, (tx) =>
    sql`UPDATE users.users SET name = 'After' WHERE id = ${id} RETURNING name ${LAST}`.execute(tx),
  );
  expect(rows).toEqual([{ name: 'After' }]);
  expect(await nameOf(id)).toEqual({ name: 'After' });
});

test('what a transaction did before its last statement failed is undone, and the connection is whole again', async () => {
  const { id } = await createUser({ name: 'Before' });
  const failing = db.withUser({ userId: id }, async (tx) => {
    await sql`UPDATE users.users SET name = 'After' WHERE id = ${id}`.execute(tx);
    await sql`SELECT 1 / 0 ${LAST}`.execute(tx);
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect(await nameOf(id)).toEqual({ name: 'Before' });
  expect(
    await db.withUser({ userId: id }, async (tx) => (await sql`SELECT name FROM users.users`.execute(tx)).rows),
  ).toEqual([{ name: 'Before' }]);
});

test('nothing is asked after the last statement', async () => {
  const { id } = await createUser();
  const one = (text: typeof LAST | undefined) => sql`SELECT 1 AS one ${text ?? sql``}`;
  const late = db.withUser({ userId: id }, async (tx) => {
    await one(LAST).execute(tx);
    await one(undefined).execute(tx);
  });
  await expect(late).rejects.toThrow('last');
  expect((await db.withUser({ userId: id }, (tx) => one(undefined).execute(tx))).rows).toEqual([{ one: 1 }]);
});

test('a transaction that cannot begin says why and does nothing: its lock is held by another', async () => {
  const { id } = await createUser({ name: 'Before' });
  const other = open();
  let free = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    const holder = other.withUser(
      { userId: id },
      async (tx) => {
        await sql`SELECT 1`.execute(tx);
        resolve();
        await new Promise<void>((end) => {
          free = end;
        });
      },
      'sending',
    );
    holder.catch(() => undefined);
  });
  await held;
  const rename = () =>
    db.withUser(
      { userId: id },
      (tx) => sql`UPDATE users.users SET name = 'After' WHERE id = ${id}`.execute(tx),
      'sending',
    );
  await expect(rename()).rejects.toThrow('statement timeout');
  expect(await nameOf(id)).toEqual({ name: 'Before' });
  free();
  await other.close();
  await rename();
  expect(await nameOf(id)).toEqual({ name: 'After' });
});
