import { randomBytes } from 'node:crypto';
import { sql as text } from 'kysely';
import { allRoutes } from '../../scripts/generate-openapi.ts';
import { AccessTokens, NewAccessToken } from '../../shared/contracts/access-token.ts';
import { TOKEN_SCOPES, type TokenScope } from '../../shared/domain/enums.ts';
import { scopesOf } from '../../shared/runtime/http/scopes.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const api = await testApi(database);
const ADDRESS = '/v1/auth/tokens';

async function person() {
  const user = await createUser();
  const { accessToken: session } = await api.signIn(user);
  const make = async (scopes?: TokenScope[], body: object = {}) =>
    (await api.post(ADDRESS, { name: 'Script', ...(scopes ? { scopes } : {}), ...body }, { token: session })).as(
      NewAccessToken,
    );
  const list = async () => (await api.get(ADDRESS, { token: session })).as(AccessTokens).items;
  return { user, session, make, list };
}
const routes = (await allRoutes()).filter(({ auth }) => auth === 'user');
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
const open = (scope: TokenScope) => routes.filter((route) => scopesOf(route).includes(scope)).map(nameOf);

describe('what a token may do is said by each route', () => {
  test('nothing leaves, and no rule by which things leave changes, but by the scope act', () => {
    expect(open('act').sort()).toEqual([
      'DELETE /v1/do-not-contact/{suppression_id}',
      'DELETE /v1/integrations/google-calendar',
      'DELETE /v1/stop',
      'PATCH /v1/emails/{email_id}',
      'PATCH /v1/preferences',
      'PATCH /v1/settings',
      'POST /v1/applications/{application_id}/submit',
      'POST /v1/emails/bounces/seen',
      'POST /v1/emails/{email_id}/approve',
      'POST /v1/emails/{email_id}/resolve',
      'PUT /v1/integrations/google-calendar',
      'PUT /v1/preferences',
      'PUT /v1/settings',
    ]);
  });

  test('read opens nothing that changes anything, and fill opens hand-offs alone', () => {
    // Its tools that draft take write; see test/http/mcp.test.ts.
    expect(open('read').filter((name) => !name.startsWith('GET '))).toEqual(['POST /mcp']);
    expect(
      open('fill').filter(
        (name) => !/^GET \/v1\/(packets\/(\{|for-page$)|applications\/\{application_id\}\/packet)/.test(name),
      ),
    ).toEqual([]);
    expect(open('fill')).not.toEqual([]);
  });

  test('making tokens, signing in, other accounts, consents, exports, erasure and an operator’s work are closed to all of them', () => {
    const closed =
      /\/v1\/(auth|operator|calendar-feed|integrations\/google(\/connect)?$|me\/(consents|export|erasure))/;
    const some = TOKEN_SCOPES.flatMap((scope) => open(scope)).filter((name) => closed.test(name));
    expect(some.filter((name) => !/^GET \/v1\/(calendar-feed|me\/(consents|erasure))$/.test(name))).toEqual([]);
    expect(scopesOf({ method: 'POST', path: '/v1/new' })).toEqual([]);
    expect(scopesOf({ method: 'GET', path: '/v1/operator/new', scope: 'read' })).toEqual([]);
  });

  test('every route refuses a token without its scope before it looks at anything else', async () => {
    const { make } = await person();
    const tokens = { fill: (await make(['fill'])).token, others: (await make(['read', 'write', 'act'])).token };
    for (const route of routes) {
      const needed = scopesOf(route);
      const token = needed.length === 0 ? tokens.others : needed.includes('fill') ? undefined : tokens.fill;
      if (token === undefined) continue;
      const answer = await api.request({ method: route.method, path: route.path.replaceAll(/\{\w+\}/g, 'x'), token });
      expect({ route: nameOf(route), status: answer.status }).toEqual({ route: nameOf(route), status: 403 });
    }
  });
});

describe('a person’s access tokens', () => {
  test('one is shown once, works as its scopes say, says when it was used, and is not in the database', async () => {
    const { user, session, make, list } = await person();
    const made = await make(['write', 'read', 'read'], { name: '  Laptop ', expires_in_days: 7 });
    expect(made).toMatchObject({ name: 'Laptop', scopes: ['read', 'write'], status: 'live', last_used_at: null });
    expect(made.token.endsWith(made.ends_with)).toBe(true);
    expect(Date.parse(made.expires_at) - Date.parse(made.created_at)).toBe(7 * 86_400_000);
    const token = made.token;
    expect((await api.get('/v1/me', { token })).body).toMatchObject({ id: user.id });
    expect((await api.patch('/v1/me', { name: 'Robin' }, { token })).status).toBe(200);
    const refused = await api.post('/v1/emails/bounces/seen', {}, { token });
    expect(refused.body).toMatchObject({ status: 403, detail: expect.stringContaining('lacks the scope act') });
    expect(await list()).toEqual([
      expect.objectContaining({ id: made.id, last_used_at: expect.any(String), ends_with: made.ends_with }),
    ]);
    expect(JSON.stringify(await list())).not.toContain(token);
    const [kept] = await sql<{ text: string }>(
      `SELECT string_agg(t::text, '') || (SELECT coalesce(string_agg(a::text, ''), '') FROM audit.audit_logs a) AS text
         FROM users.access_tokens t WHERE user_id = $1`,
      [user.id],
    );
    expect(kept?.text).toContain(made.id);
    expect(kept?.text).not.toContain(token.slice('jobhunt_pat_'.length));
    const trail = await sql<{ entity_type: string; action: string; reason: string | null }>(
      `SELECT entity_type, action, reason FROM audit.audit_logs WHERE subject_user_id = $1 ORDER BY created_at, id`,
      [user.id],
    );
    expect(trail).toContainEqual({
      entity_type: expect.stringContaining('access_token'),
      action: 'create',
      reason: null,
    });
    expect(trail).toContainEqual({
      entity_type: expect.stringContaining('user'),
      action: 'update',
      reason: `access token ${made.id}`,
    });
    expect((await api.get(ADDRESS, { token: session })).status).toBe(200);
  });

  test('a token makes, lists and revokes no tokens, whatever its scopes', async () => {
    const { make, list } = await person();
    const { token, id } = await make([...TOKEN_SCOPES]);
    const answers = [
      await api.post(ADDRESS, { name: 'More' }, { token }),
      await api.get(ADDRESS, { token }),
      await api.delete(`${ADDRESS}/${id}`, { token }),
      await api.post('/v1/auth/sign-out', undefined, { token }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await list()).map(({ status }) => status)).toEqual(['live']);
  });

  test('revoked, at its end, or of an ended account it is refused at once, as one that never was', async () => {
    const { user, session, make, list } = await person();
    const [revoked, ended, last] = [await make(), await make(), await make()];
    expect((await api.delete(`${ADDRESS}/${revoked.id}`, { token: session })).status).toBe(204);
    const [before] = (await list()).filter(({ id }) => id === revoked.id);
    expect((await api.delete(`${ADDRESS}/${revoked.id}`, { token: session })).status).toBe(204);
    expect((await list()).filter(({ id }) => id === revoked.id)).toEqual([before]);
    await sql(
      `UPDATE users.access_tokens SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = $1`,
      [ended.id],
    );
    expect((await api.get('/v1/me', { token: last.token })).status).toBe(200);
    await sql('UPDATE users.users SET is_active = FALSE WHERE id = $1', [user.id]);
    const unknown = `jobhunt_pat_${randomBytes(32).toString('base64url')}`;
    const looks = new Set<string>();
    for (const token of [
      revoked.token,
      ended.token,
      last.token,
      unknown,
      `${last.token}x`,
      'jobhunt_pat_',
      'jobhunt_pat_x.y',
    ]) {
      const { status, body } = await api.get('/v1/me', { token });
      expect(status).toBe(401);
      looks.add(JSON.stringify(body).replace(/"(request_id|instance)":"[^"]*"/g, ''));
    }
    expect(looks.size).toBe(1);
  });

  test('bad input is refused by name, and the twenty-sixth living token altogether', async () => {
    const { session, make } = await person();
    const bad: [object, string][] = [
      [{}, 'name'],
      [{ name: ' ' }, 'name'],
      [{ name: 'x'.repeat(101) }, 'name'],
      [{ name: 'x', scopes: [] }, 'scopes'],
      [{ name: 'x', scopes: ['admin'] }, 'scopes.0'],
      [{ name: 'x', expires_in_days: 0 }, 'expires_in_days'],
      [{ name: 'x', expires_in_days: 367 }, 'expires_in_days'],
      [{ name: 'x', user_id: 'y' }, 'user_id'],
    ];
    for (const [body, field] of bad) {
      const answer = await api.post(ADDRESS, body, { token: session });
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: expect.stringContaining(field) }] });
    }
    await sql(
      `INSERT INTO users.access_tokens (user_id, name, scopes, token_hash, ends_with, created_at, expires_at)
       SELECT id, 'Old', '{read}', sha256(n::text::bytea || id::text::bytea), 'abcd', now(), now() + interval '1 day'
         FROM users.users, generate_series(1, 25) n WHERE id = (SELECT user_id FROM users.sessions ORDER BY created_at DESC LIMIT 1)`,
    );
    expect((await api.post(ADDRESS, { name: 'One more' }, { token: session })).status).toBe(429);
    await sql(`UPDATE users.access_tokens SET revoked_at = now() WHERE name = 'Old'`);
    expect((await make()).scopes).toEqual(['read']);
  });

  test('a person can neither prolong nor widen nor revive a token by hand', async () => {
    const { user, make } = await person();
    await make();
    for (const set of [
      `expires_at = now()`,
      `scopes = '{act}'`,
      `user_id = gen_random_uuid()`,
      `token_hash = sha256('x')`,
    ]) {
      const change = database.db.withUser({ userId: user.id }, async (tx) => {
        await text.raw(`UPDATE users.access_tokens SET ${set}`).execute(tx);
      });
      await expect(change).rejects.toThrow('permission denied');
    }
  });
});
