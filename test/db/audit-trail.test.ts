import { sql as query } from 'kysely';
import pg from 'pg';
import { listTrail, type TrailRow } from '../../shared/db/queries/audit_trail.ts';
import { testDatabase } from '../support/database.ts';

const { db, sql, urls, createUser } = await testDatabase();

const refused = { code: '42501' };
const entries = (entityId: string) =>
  sql('SELECT * FROM audit.audit_logs WHERE entity_id = $1 ORDER BY created_at, id', [entityId]);

test('neither app nor worker nor owner can write, change or empty the trail (trap 9)', async () => {
  const ann = await createUser();
  const [row] = await entries(ann.id);
  for (const url of [urls.app, urls.worker]) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const table of ['audit.audit_logs', 'audit.audit_logs_archive', 'audit.hash_keys']) {
        await expect(client.query(`DELETE FROM ${table}`)).rejects.toMatchObject(refused);
        await expect(client.query(`TRUNCATE ${table}`)).rejects.toMatchObject(refused);
      }
      await expect(client.query(`UPDATE audit.audit_logs SET action = 'view'`)).rejects.toMatchObject(refused);
      await expect(
        client.query(`INSERT INTO audit.audit_logs (entity_type, action) VALUES ('x', 'view')`),
      ).rejects.toMatchObject(refused);
      await expect(client.query(`SELECT public.create_audit_log()`)).rejects.toMatchObject(refused);
      await expect(client.query(`SELECT audit.hash_key_of($1)`, [ann.id])).rejects.toMatchObject(refused);
    } finally {
      await client.end();
    }
  }
  const owner = new pg.Client({ connectionString: urls.admin });
  await owner.connect();
  try {
    expect((await owner.query('DELETE FROM audit.audit_logs')).rowCount).toBe(0);
    expect((await owner.query('SELECT key FROM audit.hash_keys')).rowCount).toBe(0);
  } finally {
    await owner.end();
  }
  expect(await entries(ann.id)).toEqual([row]);
});

test('a person pages through their own trail exactly, newest first, and sees nobody else in it', async () => {
  const [ann, ben] = [await createUser(), await createUser()];
  for (const person of [ann, ben]) {
    await db.withUser({ userId: person.id }, async (tx) => {
      for (let n = 0; n < 5; n++) {
        await tx
          .insertInto('users.skills')
          .values({ user_id: person.id, skill_name: `Skill ${n}` })
          .execute();
      }
      await query`SELECT audit.record_view('users', ${person.id}::uuid)`.execute(tx);
    });
  }
  const seen = await db.withUser({ userId: ann.id }, async (tx) => {
    const out: TrailRow[] = [];
    const filter = { action: undefined, entityType: undefined, since: new Date(0) };
    let after: { at: string; id: string } | undefined;
    for (;;) {
      const page = await listTrail(tx, filter, { limit: 2, after });
      out.push(...page);
      const last = page.at(-1);
      if (last === undefined) return out;
      after = { at: last.at, id: last.id };
    }
  });
  // Made: the account, five skills, one view.
  expect(seen.map(({ action }) => action).sort()).toEqual([...Array(6).fill('create'), 'view']);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(7);
  const own = await sql<{ id: string }>('SELECT id FROM audit.audit_logs WHERE subject_user_id = $1', [ann.id]);
  expect(seen.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
});
