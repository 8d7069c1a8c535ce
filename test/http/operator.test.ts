import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CrawlRunPage, OperatedSource, OperatedSourcePage } from '../../shared/contracts/source.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { sql, db, urls } = database;
const api = await testApi(database);

const person = async () => {
  const user = await database.createUser();
  return { user, token: (await api.signIn(user)).accessToken };
};
const command = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, '..', '..', 'scripts', 'operator.ts'), ...args], {
    env: { ...process.env, ADMIN_DATABASE_URL: urls.admin },
  });
const operator = async () => {
  const made = await person();
  await command('add', made.user.email.toUpperCase());
  return made;
};
const source = async (token = crypto.randomUUID()): Promise<string> =>
  (
    await sql<{ id: string }>(
      `INSERT INTO jobs.sources (name, type, base_url, adapter, board_token)
         VALUES ($1, 'company_site', 'https://board.example', 'greenhouse', $1) RETURNING id`,
      [token],
    )
  )[0]?.id ?? '';

test('an operator, made by the command, sees every source and edits it; the trail says who', async () => {
  const { user, token } = await operator();
  const id = await source();
  const listed = (await api.get('/v1/operator/sources?limit=1', { token })).as(OperatedSourcePage);
  expect(listed.items).toMatchObject([{ id, failures: 0, is_active: true }]);
  expect(listed.next_cursor).not.toBeNull();
  const edited = await api.patch(
    `/v1/operator/sources/${id}`,
    { is_active: false, crawl_frequency_hours: 6 },
    { token },
  );
  expect(edited.as(OperatedSource)).toMatchObject({ is_active: false, crawl_frequency_hours: 6 });
  const trail = await sql(
    `SELECT user_id, action, changes FROM audit.audit_logs WHERE entity_type = 'sources' AND entity_id = $1 ORDER BY created_at`,
    [id],
  );
  expect(trail.at(-1)).toEqual({
    user_id: user.id,
    action: 'update',
    changes: { is_active: [true, false], crawl_frequency_hours: [24, 6] },
  });
  await command('remove', user.email);
  expect((await api.get('/v1/operator/sources', { token })).status).toBe(403);
});

test('nobody else sees or edits: not by the route, not by the database, and nobody can make themselves an operator', async () => {
  const { user, token } = await person();
  const id = await source();
  expect((await api.get('/v1/operator/sources', { token })).status).toBe(403);
  expect((await api.patch(`/v1/operator/sources/${id}`, { is_active: false }, { token })).status).toBe(403);
  expect((await api.get('/v1/operator/sources')).status).toBe(401);
  const edit = db.withUser({ userId: user.id }, (tx) =>
    tx.updateTable('jobs.sources').set({ is_active: false }).where('id', '=', id).execute(),
  );
  await expect(edit).rejects.toThrow('Only an operator changes a source.');
  const promote = db.withUser({ userId: user.id }, (tx) =>
    tx.updateTable('users.users').set({ is_operator: true }).where('id', '=', user.id).execute(),
  );
  await expect(promote).rejects.toThrow('permission denied');
});

test('an edit that says nothing, or what cannot be, is refused with the field named', async () => {
  const { token } = await operator();
  const id = await source();
  const refused = async (body: unknown) => (await api.patch(`/v1/operator/sources/${id}`, body, { token })).status;
  expect(await refused({})).toBe(400);
  expect(await refused({ crawl_frequency_hours: 0 })).toBe(400);
  expect(await refused({ crawl_frequency_hours: 1.5 })).toBe(400);
  expect(await refused({ health: 'healthy' })).toBe(400);
  expect((await api.patch(`/v1/operator/sources/${crypto.randomUUID()}`, { is_active: true }, { token })).status).toBe(
    404,
  );
});

test('the command names what is wrong', async () => {
  await expect(command('add', 'nobody@example.test')).rejects.toMatchObject({ code: 1 });
  await expect(command('crown', 'nobody@example.test')).rejects.toMatchObject({ code: 2 });
});

test('the crawls of a source are shown page by page to those who have it, and to nobody else', async () => {
  const [mine, other] = [await person(), await person()];
  const id = await source();
  await sql('INSERT INTO jobs.user_sources (user_id, source_id) VALUES ($1, $2)', [mine.user.id, id]);
  await sql(
    `INSERT INTO jobs.crawl_runs (source_id, started_at, finished_at, status, fetched_count, bytes_received, host_wait_ms, http_status,
       pages_count, requests_count, rejects)
     SELECT $1, t, t, 'succeeded', 7, 1234, 55, 200, 2, 3, '[{"row": 1, "external_id": null, "reason": "no title"}]'
       FROM generate_series(timestamptz '2026-11-20', timestamptz '2026-11-22', interval '1 day') t`,
    [id],
  );
  const first = (await api.get(`/v1/sources/${id}/runs?limit=2`, { token: mine.token })).as(CrawlRunPage);
  expect(first.items).toMatchObject([
    { bytes: 1234, host_wait_ms: 55, http_status: 200, pages: 2, requests: 3, rejects: [{ reason: 'no title' }] },
    {},
  ]);
  const second = await api.get(`/v1/sources/${id}/runs?limit=2&cursor=${first.next_cursor}`, { token: mine.token });
  expect(second.as(CrawlRunPage)).toMatchObject({
    items: [{ started_at: '2026-11-20T00:00:00.000Z' }],
    next_cursor: null,
  });
  expect((await api.get(`/v1/sources/${id}/runs`, { token: other.token })).status).toBe(404);
  expect((await api.get(`/v1/sources/${crypto.randomUUID()}/runs`, { token: mine.token })).status).toBe(404);
});
