import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { refreshCookie, refreshIn, visitCookie, visitIn } from '../../functions/auth/cookies.ts';
import { connectCookie, connectIn } from '../../functions/integrations/cookie.ts';
import { Sessions, SessionTokens } from '../../shared/contracts/auth.ts';
import { testApi } from '../support/api.ts';
import { cookiesOf } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);

const works = async (token: string) => (await api.get('/v1/me', { token })).status === 200;
const refresh = (refresh_token: string) => api.post('/v1/auth/refresh', { refresh_token });
const person = async () => {
  const user = await database.createUser();
  return { user, ...(await api.signIn(user)) };
};

test('a refresh token gives new tokens of the same session, and the old access token goes on', async () => {
  const { accessToken, refreshToken, sessionId } = await person();
  const tokens = (await refresh(refreshToken)).as(SessionTokens);
  expect(tokens.session_id).toBe(sessionId);
  expect(tokens.refresh_token).not.toBe(refreshToken);
  expect(await works(tokens.access_token)).toBe(true);
  expect(await works(accessToken)).toBe(true);
});

/** As if everything that was used had been used a while ago. */
const later = (sessionId: string) =>
  database.sql(`UPDATE users.refresh_tokens SET used_at = used_at - interval '11 seconds' WHERE session_id = $1`, [
    sessionId,
  ]);

test('a refresh token that comes a second time after a moment ends the whole session', async () => {
  const { refreshToken, sessionId } = await person();
  const second = (await refresh(refreshToken)).as(SessionTokens);
  await later(sessionId);
  const stolen = await refresh(refreshToken);
  expect(stolen.status).toBe(401);
  expect(await works(second.access_token)).toBe(false);
  expect((await refresh(second.refresh_token ?? '')).status).toBe(401);
});

test('a page that is loaded again while it refreshes is given the same successor, and goes on with it', async () => {
  const { refreshToken } = await person();
  const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)]);
  const given = answers.map((answer) => answer.as(SessionTokens));
  expect(new Set(given.map(({ refresh_token }) => refresh_token)).size).toBe(1);
  for (const { access_token } of given) expect(await works(access_token)).toBe(true);
  expect((await refresh(given[0]?.refresh_token ?? '')).status).toBe(200);
});

test('once the successor was used, the one before ends the session even within the moment', async () => {
  const { refreshToken } = await person();
  const second = (await refresh(refreshToken)).as(SessionTokens);
  const third = (await refresh(second.refresh_token ?? '')).as(SessionTokens);
  expect((await refresh(refreshToken)).status).toBe(401);
  expect(await works(third.access_token)).toBe(false);
});

test('a session ends ninety days after its sign-in, however often it is used', async () => {
  const { accessToken, refreshToken, sessionId } = await person();
  const ends = async () =>
    (
      await database.sql<{ days: number }>(
        `SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM users.sessions WHERE id = $1`,
        [sessionId],
      )
    )[0]?.days;
  const older = (days: number) =>
    database.sql('UPDATE users.sessions SET created_at = created_at - make_interval(days => $2) WHERE id = $1', [
      sessionId,
      days,
    ]);
  await older(88);
  const next = (await refresh(refreshToken)).as(SessionTokens);
  expect(await ends()).toBe(2);
  expect(await works(accessToken)).toBe(true);
  await older(2);
  await refresh(next.refresh_token ?? '');
  expect(await works(accessToken)).toBe(false);
});

test('refresh tokens are stored as hashes only', async () => {
  const { refreshToken } = await person();
  const rows = await database.sql<{ row: string }>('SELECT t::text AS row FROM users.refresh_tokens t');
  const secret = Buffer.from(refreshToken, 'base64url').toString('hex');
  for (const { row } of rows) {
    expect(row).not.toContain(refreshToken);
    expect(row).not.toContain(secret);
  }
});

test('a browser refreshes by its cookie: the new token comes as a cookie and not in the body', async () => {
  const { refreshToken } = await person();
  const answer = await api.post('/v1/auth/refresh', undefined, { cookies: { jobhuntai_refresh: refreshToken } });
  expect(answer.status).toBe(200);
  expect(answer.as(SessionTokens).refresh_token).toBeUndefined();
  const next = cookiesOf(answer).jobhuntai_refresh ?? '';
  // The page's script sees that there is a session, and nothing of it.
  expect(answer.cookies.filter((line) => !line.includes('HttpOnly'))).toEqual([
    expect.stringMatching(/^jobhuntai_known=1; Path=\/console; Max-Age=\d+; SameSite=Strict$/),
  ]);
  expect(next).toMatch(/^[\w-]{43}$/);
  const own = { cookies: { jobhuntai_refresh: next }, headers: { origin: 'http://127.0.0.1:3000' } };
  expect((await api.post('/v1/auth/refresh', undefined, own)).status).toBe(200);
});

test('a page on another origin cannot use the refresh cookie', async () => {
  const { refreshToken } = await person();
  for (const origin of ['https://app.example.com', 'https://evil.example', 'null']) {
    const request = { cookies: { jobhuntai_refresh: refreshToken }, headers: { origin } };
    expect((await api.post('/v1/auth/refresh', undefined, request)).status).toBe(403);
  }
  expect((await refresh(refreshToken)).status).toBe(200);
});

test('signing out ends the session at once, its refresh token too, and no other session', async () => {
  const { user, accessToken, refreshToken } = await person();
  const other = await api.signIn(user);
  const answer = await api.post('/v1/auth/sign-out', undefined, { token: accessToken });
  expect(answer.status).toBe(204);
  expect(cookiesOf(answer)).toEqual({ jobhuntai_refresh: '', jobhuntai_known: '' });
  expect(await works(accessToken)).toBe(false);
  expect((await refresh(refreshToken)).status).toBe(401);
  expect(await works(other.accessToken)).toBe(true);
});

/** The ids of all pages, in order. */
const pages = async (
  token: string,
  look: (session: z.infer<typeof Sessions>['items'][number]) => void = () => undefined,
): Promise<string[]> => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = cursor === null ? { limit: '1' } : { limit: '1', cursor };
    const page = (await api.get('/v1/auth/sessions', { token, query })).as(Sessions);
    for (const session of page.items) look(session);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next_cursor;
  } while (cursor !== null);
  return seen;
};

test('sessions are listed newest first, page by page, and marked where they are this one', async () => {
  const { user, accessToken: token, sessionId } = await person();
  const others = [await api.signIn(user), await api.signIn(user), await api.signIn(user)];
  const expected = [...others.map((other) => other.sessionId).reverse(), sessionId];
  const seen = await pages(token, (session) => expect(session.is_current).toBe(session.id === sessionId));
  expect(seen.toSorted()).toEqual(expected.toSorted());
  expect(seen).toHaveLength(4);
});

test('sessions that are microseconds apart are all listed', async () => {
  const { user, accessToken: token, sessionId } = await person();
  const all = [sessionId, (await api.signIn(user)).sessionId, (await api.signIn(user)).sessionId];
  for (const [at, id] of all.entries()) {
    const moment = `date_trunc('second', created_at) + interval '${at * 100 + 1} microseconds'`;
    await database.sql(`UPDATE users.sessions SET created_at = ${moment} WHERE id = $1`, [id]);
  }
  expect((await pages(token)).toSorted()).toEqual(all.toSorted());
});

test('a person ends a session on another device; somebody else’s and an absent one look the same', async () => {
  const { user, accessToken: token } = await person();
  const other = await api.signIn(user);
  expect((await api.delete(`/v1/auth/sessions/${other.sessionId}`, { token })).status).toBe(204);
  expect(await works(other.accessToken)).toBe(false);

  const stranger = await person();
  const foreign = await api.delete(`/v1/auth/sessions/${stranger.sessionId}`, { token });
  const absent = await api.delete(`/v1/auth/sessions/${randomUUID()}`, { token });
  expect(foreign.status).toBe(404);
  expect({ ...Object(foreign.body), instance: '' }).toEqual({ ...Object(absent.body), instance: '' });
  expect(await works(stranger.accessToken)).toBe(true);
});

test('an account that is made inactive loses its sessions at once, and does not find them again', async () => {
  const { user, accessToken, refreshToken } = await person();
  await database.sql('UPDATE users.users SET is_active = false WHERE id = $1', [user.id]);
  expect(await works(accessToken)).toBe(false);
  expect((await refresh(refreshToken)).status).toBe(401);
  await database.sql('UPDATE users.users SET is_active = true WHERE id = $1', [user.id]);
  expect(await works(accessToken)).toBe(false);
  expect((await refresh(refreshToken)).status).toBe(401);
});

test('an account that is deleted loses its sessions at once', async () => {
  const { user, accessToken, refreshToken } = await person();
  await database.sql('UPDATE users.users SET deleted_at = now() WHERE id = $1', [user.id]);
  expect(await works(accessToken)).toBe(false);
  expect((await refresh(refreshToken)).status).toBe(401);
});

test('a session that was not used for thirty days has ended', async () => {
  const { accessToken, refreshToken, sessionId } = await person();
  await database.sql(`UPDATE users.sessions SET expires_at = now() - interval '1 second' WHERE id = $1`, [sessionId]);
  expect(await works(accessToken)).toBe(false);
  expect((await refresh(refreshToken)).status).toBe(401);
});

test('without a refresh token, or with one that cannot be ours, there are no tokens', async () => {
  expect((await api.post('/v1/auth/refresh')).status).toBe(401);
  expect((await api.post('/v1/auth/refresh', {})).status).toBe(401);
  expect((await refresh('x'.repeat(43))).status).toBe(401);
  expect((await refresh('short')).body).toMatchObject({ status: 400, errors: [{ field: 'refresh_token' }] });
});

test('on https each cookie is for this host alone, and one that a neighbouring host puts beside it is not read', () => {
  const deps = { publicUrl: 'https://api.hunt.example' };
  for (const [line, read] of [
    [refreshCookie(deps, 'mine', 60), refreshIn],
    [visitCookie(deps, 'mine', 60), visitIn],
    [connectCookie(deps, 'mine', 60), connectIn],
  ] as const) {
    expect(line).toMatch(/^__Host-jobhuntai_\w+=mine; Path=\/; Max-Age=60; HttpOnly; SameSite=(?:Lax|Strict); Secure$/);
    const name = line.slice('__Host-'.length, line.indexOf('='));
    expect(read(deps, { [`__Host-${name}`]: 'mine', [name]: 'planted' })).toBe('mine');
    expect(read(deps, { [name]: 'planted' })).toBeUndefined();
  }
});
