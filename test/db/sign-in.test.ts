import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import * as signIn from '../../shared/db/queries/sign_in.ts';
import { testDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

const database = await testDatabase();
const { db, createUser } = database;
const now = new Date();
const later = new Date(now.getTime() + 60_000);
const hash = () => createHash('sha256').update(randomUUID()).digest();

test('sessions, refresh tokens and sign-in states of others are not visible to a person, and nothing is to nobody', async () => {
  const [mine, theirs] = [await createUser(), await createUser()];
  const open = (userId: string) =>
    db.withNobody((tx) =>
      signIn.openSession(tx, { userId, refreshHash: hash(), now, expiresAt: later, ip: '203.0.113.9', userAgent: 'x' }),
    );
  const [own] = [await open(mine.id), await open(theirs.id)];
  const seen = await db.withUser({ userId: mine.id }, (tx) => tx.selectFrom('users.sessions').select('id').execute());
  expect(seen).toEqual([{ id: own }]);
  expect(await db.withNobody((tx) => tx.selectFrom('users.sessions').select('id').execute())).toEqual([]);
  expect(await db.withNobody((tx) => tx.selectFrom('users.users').select('id').execute())).toEqual([]);
});

test.each(['users.refresh_tokens', 'users.sign_in_states'])(
  '%s cannot be read or written at all, by app or worker',
  async (table) => {
    const { id } = await createUser();
    for (const text of [`SELECT FROM ${table}`, `DELETE FROM ${table}`]) {
      await expect(db.withUser({ userId: id }, (tx) => sql.raw(text).execute(tx))).rejects.toThrow('permission denied');
      await expect(db.withSystem('test', (tx) => sql.raw(text).execute(tx))).rejects.toThrow('permission denied');
    }
  },
);

test('a person cannot make, move, prolong or revive a session by hand', async () => {
  const { id } = await createUser();
  const attempts = [
    `INSERT INTO users.sessions (user_id, created_at, last_used_at, expires_at) VALUES ('${id}', now(), now(), now())`,
    `UPDATE users.sessions SET expires_at = now() + interval '1 year'`,
    `UPDATE users.sessions SET user_id = '${id}'`,
    `DELETE FROM users.sessions`,
  ];
  for (const text of attempts) {
    await expect(db.withUser({ userId: id }, (tx) => sql.raw(text).execute(tx))).rejects.toThrow('permission denied');
  }
});

test('the worker cannot sign anybody in', async () => {
  const { id } = await createUser();
  const text = `SELECT users.open_session('${id}', '\\x00', now(), now(), NULL, NULL)`;
  await expect(db.withSystem('test', (tx) => sql.raw(text).execute(tx))).rejects.toThrow('permission denied');
});

test('each sign-in function runs as jobhuntai_signin with a fixed search path, for jobhuntai_app alone', async () => {
  const rows = await database.sql<{
    name: string;
    definer: boolean;
    config: string[];
    worker: boolean;
    anyone: boolean;
  }>(
    `SELECT p.proname AS name, p.prosecdef AS definer, p.proconfig AS config,
            has_function_privilege('jobhuntai_worker', p.oid, 'EXECUTE') AS worker,
            has_function_privilege('jobhuntai_backup', p.oid, 'EXECUTE') AS anyone
       FROM pg_proc p WHERE p.proowner = 'jobhuntai_signin'::regrole ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'begin_sign_in',
    'count_request',
    'discard_file',
    'end_sessions_of',
    'end_sessions_of_account',
    'end_visits_of_account',
    'notice_behind',
    'only_an_operator',
    'open_session',
    'people_of_mailbox',
    'person_of_feed',
    'person_of_inbox',
    'refresh_session',
    'renew_session',
    'session_is_live',
    'set_subscription',
    'sign_in_with_google',
    'start_everybody',
    'start_person',
    'stop_everybody',
    'stop_person',
    'subscription_of',
    'take_sign_in_state',
    'use_access_token',
    'use_posted_places',
    'use_wanted_places',
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({
      definer: true,
      config: ['search_path=pg_catalog, pg_temp'],
      worker: false,
      anyone: false,
    });
  }
});

test('the role that signs people in cannot log in, bypass security, or reach any other person’s table', async () => {
  const [role] = await database.sql(
    `SELECT rolcanlogin, rolbypassrls, rolsuper FROM pg_roles WHERE rolname = 'jobhuntai_signin'`,
  );
  expect(role).toEqual({ rolcanlogin: false, rolbypassrls: false, rolsuper: false });
  const tables = await database.sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relrowsecurity
        AND has_table_privilege('jobhuntai_signin', c.oid, 'SELECT') ORDER BY 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual([
    'communications.stops',
    'users.refresh_tokens',
    'users.request_windows',
    'users.sessions',
    'users.sign_in_states',
    'users.users',
  ]);
});

test('erasing a person erases their sessions, tokens and visits', async () => {
  const { id } = await createUser();
  await db.withNobody((tx) =>
    signIn.openSession(tx, {
      userId: id,
      refreshHash: hash(),
      now,
      expiresAt: later,
      ip: undefined,
      userAgent: undefined,
    }),
  );
  await db.withNobody((tx) =>
    signIn.beginSignIn(tx, {
      stateHash: hash(),
      browserHash: hash(),
      purpose: 'connect_mail',
      userId: id,
      nonce: 'n',
      codeVerifier: 'v',
      redirectTo: undefined,
      now,
      expiresAt: later,
    }),
  );
  await database.sql('DELETE FROM users.users WHERE id = $1', [id]);
  const [left] = await database.sql(
    `SELECT (SELECT count(*)::int FROM users.sessions WHERE user_id = $1) + (SELECT count(*)::int FROM users.refresh_tokens WHERE user_id = $1)
          + (SELECT count(*)::int FROM users.sign_in_states WHERE user_id = $1) AS rows`,
    [id],
  );
  expect(left).toEqual({ rows: 0 });
});

test('a second visit that waits while the first one links the account signs in to the same account', async () => {
  const user = await createUser();
  await database.sql(`UPDATE users.users SET google_id = NULL WHERE id = $1`, [user.id]);
  const visit = { googleId: `google-${randomUUID()}`, email: user.email, name: 'Ann', pictureUrl: undefined, now };
  const waiting = () =>
    database.sql(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);

  let second: Promise<signIn.SignInOutcome> | undefined;
  const first = await db.withNobody(async (tx) => {
    const linked = await signIn.signInWithGoogle(tx, visit);
    second = db.withNobody((other) => signIn.signInWithGoogle(other, visit));
    await until(async () => (await waiting()).length > 0);
    return linked;
  });
  const expected = { outcome: 'signed_in', user_id: user.id };
  expect([first, await second]).toEqual([expected, expected]);
});
