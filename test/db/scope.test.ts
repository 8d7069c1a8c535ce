import { sql } from 'kysely';
import { testDatabase } from '../support/database.ts';

const { db, createUser } = await testDatabase();

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
    const { rows } = await sql<{
      role: string;
      me: string | null;
    }>`SELECT current_user AS role, app_current_user_id() AS me`.execute(tx);
    return { ...rows[0], ids: await tx.selectFrom('users.users').select('id').execute() };
  });
  expect(seen).toMatchObject({ role: 'jobhuntai_worker', me: null });
  expect(seen.ids).toContainEqual({ id: ann.id });
});
