import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql as kysely } from 'kysely';
import { PeopleFound, SessionsEnded, SupportedPerson } from '../../shared/contracts/desk.ts';
import { Me } from '../../shared/contracts/me.ts';
import { SlowStatements } from '../../shared/contracts/monitoring.ts';
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

const called = async (name: string, email = `${crypto.randomUUID().slice(0, 8)}@people.example`) => {
  const made = await person();
  await sql('UPDATE users.users SET name = $2, email = $3 WHERE id = $1', [made.user.id, name, email]);
  return { ...made, email };
};
const search = (token: string | undefined, part: string, rest: object = {}) =>
  api.post('/v1/operator/users/search', { part, reason: 'Ticket 12', ...rest }, token === undefined ? {} : { token });
const looksAt = (userId: string) =>
  sql(
    `SELECT user_id, entity_type, reason, host(ip_address) AS ip FROM audit.audit_logs
      WHERE subject_user_id = $1 AND action = 'view' ORDER BY created_at`,
    [userId],
  );

test('an operator finds people by a part of their name or address, by the trigram index, and each is told of the look', async () => {
  const { user, token } = await operator();
  const [ann, bea] = [await called('Annika Vörös'), await called('Bea Stone', 'b.voros_1%x@people.example')];
  const found = async (part: string) =>
    (await search(token, part))
      .as(PeopleFound)
      .items.map((one) => one.user_id)
      .toSorted();
  expect(await found('ika vÖr')).toEqual([ann.user.id]);
  expect(await found('VOROS_1%')).toEqual([bea.user.id]);
  expect(await found('voros__')).toEqual([]);
  expect(await found("'; DROP TABLE users.users; --")).toEqual([]);
  expect(await found('people.example')).toEqual([ann.user.id, bea.user.id].toSorted());
  expect((await search(token, 'people.example', { limit: 1 })).as(PeopleFound).items).toHaveLength(1);
  const look = { user_id: user.id, entity_type: 'people', reason: 'Ticket 12', ip: '203.0.113.7' };
  expect((await looksAt(ann.user.id))[0]).toEqual(look);
  const own = await api.get('/v1/audit?action=view', { token: ann.token });
  expect(own.body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ by: 'operator', reason: 'Ticket 12' })]),
  });
  await sql(`DO $$ BEGIN
    SET LOCAL session_replication_role = replica;
    INSERT INTO users.users (email, name) SELECT md5(n::text) || '@crowd.example', md5((-n)::text) FROM generate_series(1, 3000) n;
  END $$`);
  // New entries wait in a list beside the index until then, which the planner counts.
  await sql('VACUUM ANALYZE users.users');
  const plan = await sql<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT FROM users.users WHERE (name ILIKE '%voros%' OR email ILIKE '%voros%') AND deleted_at IS NULL`,
  );
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('idx_users_search');
});

test('what is no search is refused with the field, and nobody but an operator finds anybody, by the route or the database', async () => {
  const { token } = await operator();
  const [stranger, helper] = [await person(), await called('Sue Port')];
  await command('add-support', helper.email);
  for (const bad of [{ part: 'ab' }, { part: '   ' }, { reason: '' }, { limit: 51 }, { everybody: true }]) {
    expect((await search(token, 'Annika', bad)).status).toBe(400);
  }
  const before = await looksAt(stranger.user.id);
  for (const one of [stranger, helper]) {
    expect((await search(one.token, 'Annika')).status).toBe(403);
    expect((await api.delete(`/v1/operator/users/${stranger.user.id}/sessions`, { token: one.token })).status).toBe(
      403,
    );
    for (const text of [
      `SELECT audit.find_people('Annika', 5)`,
      `SELECT users.end_sessions_of('${stranger.user.id}', now())`,
    ]) {
      const direct = db.withUser({ userId: one.user.id }, (tx) => kysely.raw(text).execute(tx));
      await expect(direct).rejects.toMatchObject({ code: '42501' });
    }
    const promote = db.withUser({ userId: one.user.id }, (tx) =>
      tx.updateTable('users.users').set({ is_support: true }).where('id', '=', one.user.id).execute(),
    );
    await expect(promote).rejects.toThrow('permission denied');
  }
  expect((await search(undefined, 'Annika')).status).toBe(401);
  expect(await looksAt(stranger.user.id)).toEqual(before);
});

test('support reads a person by their code: states and counts, and nothing that names them; a user reads nobody', async () => {
  const [helper, who] = [await called('Sue Port'), await called('Wilhelmina Marked')];
  await command('add-support', helper.email);
  await sql(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, account_id, account_email, status)
     VALUES ($1, 'google', 'enc:v1:x', 'marked-account', 'marked@mail.example', 'reconnect_required')`,
    [who.user.id],
  );
  const code = (await api.get('/v1/me', { token: who.token })).as(Me).support_code;
  const answer = await api.get(`/v1/support/people/${code}`, { token: helper.token });
  expect(answer.as(SupportedPerson)).toMatchObject({
    support_code: code,
    open_sessions: 1,
    connections: [{ provider: 'google', status: 'reconnect_required' }],
    troubled_emails: [],
  });
  const text = JSON.stringify(answer.body);
  for (const named of ['Wilhelmina', 'Marked', 'marked', who.email, who.user.id]) expect(text).not.toContain(named);
  expect(await looksAt(who.user.id)).toMatchObject([{ user_id: helper.user.id, entity_type: 'support' }]);
  const ask = async (path: string, token?: string) =>
    (await api.get(path, token === undefined ? {} : { token })).status;
  expect(await ask(`/v1/support/people/${code}`, who.token)).toBe(403);
  expect(await ask(`/v1/support/people/${code}`)).toBe(401);
  expect(await ask('/v1/support/people/000000000000', helper.token)).toBe(404);
  expect(await ask('/v1/support/people/nobody', helper.token)).toBe(400);
  await command('remove-support', helper.email);
  expect(await ask(`/v1/support/people/${code}`, helper.token)).toBe(403);
});

test('an operator ends every session and access token of a person, and the trail of both says so', async () => {
  const [{ user, token }, who] = [await operator(), await person()];
  await api.signIn(who.user);
  const ended = await api.delete(`/v1/operator/users/${who.user.id}/sessions`, { token });
  expect(ended.as(SessionsEnded)).toEqual({ sessions: 2, access_tokens: 0 });
  expect((await api.get('/v1/me', { token: who.token })).status).toBe(401);
  expect((await looksAt(who.user.id)).at(-1)).toMatchObject({ user_id: user.id, entity_type: 'sessions' });
  expect((await api.delete(`/v1/operator/users/${crypto.randomUUID()}/sessions`, { token })).status).toBe(404);
  expect((await api.get('/v1/me', { token })).status).toBe(200);
});

test('an operator sees on which statements the database spends its time, without their values', async () => {
  const { token } = await operator();
  const shown = (await api.get('/v1/operator/monitoring/slow-statements?limit=5', { token })).as(SlowStatements);
  expect(shown.items.length).toBeLessThanOrEqual(5);
  const times = shown.items.map(({ total_ms }) => total_ms);
  expect(times).toEqual(times.toSorted((one, other) => other - one));
  const { token: nobody } = await person();
  expect((await api.get('/v1/operator/monitoring/slow-statements', { token: nobody })).status).toBe(403);
});
