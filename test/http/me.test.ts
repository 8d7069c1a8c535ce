import { Me } from '../../shared/contracts/me.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);

test('a signed-in person reads who they are, their session and what is connected', async () => {
  const user = await database.createUser({ name: 'Robin Example' });
  const { accessToken: token, sessionId } = await api.signIn(user);
  const answer = await api.get('/v1/me', { token });
  expect(answer.status).toBe(200);
  expect(answer.as(Me)).toMatchObject({
    id: user.id,
    email: user.email,
    name: 'Robin Example',
    session_id: sessionId,
    connections: [],
  });
});

test('connected accounts are named with what they permit, never with their tokens', async () => {
  const user = await database.createUser();
  await database.sql(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, scope) VALUES ($1, 'google', 'enc:v1:sealed', 'a b')`,
    [user.id],
  );
  const { accessToken: token } = await api.signIn(user);
  const answer = await api.get('/v1/me', { token });
  expect(answer.as(Me).connections).toMatchObject([{ provider: 'google', scopes: ['a', 'b'] }]);
  expect(JSON.stringify(answer.body)).not.toContain('sealed');
});

test('the name can be changed, and nothing else', async () => {
  const user = await database.createUser();
  const { accessToken: token } = await api.signIn(user);
  const renamed = await api.patch('/v1/me', { name: '  New Name ' }, { token });
  expect(renamed.as(Me).name).toBe('New Name');
  const refused = await api.patch(
    '/v1/me',
    { name: 'X', subscription_tier: 'enterprise', email_verified: true },
    { token },
  );
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({
    errors: [{ field: 'subscription_tier' }, { field: 'email_verified' }],
  });
  expect((await api.get('/v1/me', { token })).as(Me).name).toBe('New Name');
});

test('a name that is empty, too long or no text is refused by its field', async () => {
  const { accessToken: token } = await api.signIn(await database.createUser());
  for (const name of ['', '   ', 'x'.repeat(256), 7, null, ['a'], 'a\0b']) {
    const answer = await api.patch('/v1/me', { name }, { token });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'name' }] });
  }
});
