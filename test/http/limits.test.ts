import { createHash } from 'node:crypto';
import { LimitReached } from '../../shared/domain/errors.ts';
import { takeRequest } from '../../shared/services/limits/take.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);

test('a person’s requests beyond a limit are refused with when to come again, and hinder nobody else', async () => {
  const { accessToken: token } = await api.signIn(await database.createUser());
  // What is wrong with a request is looked at after whether there is room for it.
  const ask = () => api.post('/v1/tracker/import', { not: 'a file' }, { token });
  for (let n = 0; n < 30; n++) expect((await ask()).status).toBe(400);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({
    type: 'urn:jobhuntai:problem:limit_reached',
    details: { most: 30, minutes: 60 },
  });
  const wait = Number(refused.headers['retry-after']);
  expect(wait).toBeGreaterThan(3_000);
  expect(wait).toBeLessThanOrEqual(3_600);
  const { accessToken: other } = await api.signIn(await database.createUser());
  expect((await api.post('/v1/tracker/import', { not: 'a file' }, { token: other })).status).toBe(400);
});

test('nobody without a session is counted as a person: they are refused before', async () => {
  for (let n = 0; n < 32; n++) expect((await api.post('/v1/tracker/import', {})).status).toBe(401);
});

test('sign-ins from one address have an end, those from others go on, and no address is kept', async () => {
  // Nothing came back from Google here: what is refused otherwise is not refused for its number.
  const comeBack = async (ip: string) => (await api.get('/v1/auth/google/callback', { ip })).status;
  for (let n = 0; n < 120; n++) expect(await comeBack('203.0.113.7')).not.toBe(429);
  expect(await comeBack('203.0.113.7')).toBe(429);
  expect(await comeBack('203.0.113.8')).not.toBe(429);
  const rows = await database.sql<{ row: string }>('SELECT w::text AS row FROM users.request_windows w');
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) expect(row).not.toContain('203.0.113');
});

test('a window ends by itself, many at once take no more than there is, and what is over is cleared away', async () => {
  let now = new Date('2026-10-14T09:00:00Z');
  const keyOf = (subject: string) => createHash('sha256').update(subject).digest();
  const deps = { db: database.db, clock: { now: () => now }, keyOf };
  const limit = { per: 'person', most: 5, minutes: 10 } as const;
  const take = (subject: string) => takeRequest(deps, { route: 'POST /v1/x', subject }, limit);
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => take('one')));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  await expect(take('one')).rejects.toThrow(LimitReached);
  now = new Date('2026-10-14T09:10:00Z');
  await take('one');
  now = new Date('2026-10-14T12:00:00Z');
  await take('another');
  const left = await database.sql('SELECT FROM users.request_windows WHERE ends_at < $1', ['2026-10-14T10:00:00Z']);
  expect(left).toHaveLength(0);
});
