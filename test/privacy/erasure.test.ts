import { Me } from '../../shared/contracts/me.ts';
import { Erasure, Replayed } from '../../shared/contracts/privacy.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';
import { fillPerson } from '../db/rows.ts';
import { connectMailbox } from '../support/connected.ts';
import { testDatabase } from '../support/database.ts';
import { privacyDesk } from '../support/privacy-desk.ts';
import { sandboxGoogle } from '../support/sandbox-google.ts';

const database = await testDatabase();
const { sql } = database;
const google = sandboxGoogle();
const desk = await privacyDesk(database);
beforeAll(() => {
  const { url } = google();
  useEnvironment({ ...desk.api.environment, GOOGLE_ISSUER: url, GOOGLE_API_ROOT_URL: url });
});

async function person() {
  const ids = await fillPerson(sql);
  await sql('DELETE FROM users.erasures WHERE user_id = $1', [ids.user]);
  await sql('DELETE FROM communications.stops WHERE user_id = $1', [ids.user]);
  await sql('DELETE FROM integrations.oauth_tokens WHERE user_id = $1', [ids.user]);
  const email = `row-${ids.user}@example.test`;
  const token = await desk.signedIn({ id: ids.user });
  return { ids, email, token };
}
type Person = Awaited<ReturnType<typeof person>>;
const ask = async ({ token, email }: Person) =>
  (await desk.api.post('/v1/me/erasure', { email }, { token })).as(Erasure);
const isDue = (id: string) =>
  sql(
    `UPDATE users.erasures SET due_at = now() - interval '1 second', next_attempt_at = now(), lease_until = NULL WHERE id = $1`,
    [id],
  );
const receipt = async (id: string) =>
  (
    await sql<Record<string, unknown>>(
      'SELECT stage, permission_revoked, row_count::int, file_count, finished_at FROM users.erasures WHERE id = $1',
      [id],
    )
  )[0];
/** Runs the schedule twice: the second time after what was at work has come to rest. */
const erase = async (id: string) => {
  await isDue(id);
  await desk.schedule('tend-privacy');
  await isDue(id);
  await desk.schedule('tend-privacy');
};
const rowsLeft = async (user: string): Promise<string[]> => {
  const tables = await sql<{ name: string; column: string }>(
    `SELECT a.attrelid::regclass::text AS name, attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE attname IN ('user_id', 'person_id') AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND attnum > 0`,
  );
  const left = await Promise.all(
    tables.map(async ({ name, column }) => {
      const [row] = await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${name} WHERE ${column} = $1`, [user]);
      return (row?.n ?? 0) > 0 ? name : [];
    }),
  );
  return left.flat().sort();
};

test('a request waits for fourteen days, stops what would leave, and is taken back with its stop', async () => {
  const ann = await person();
  const requested = async () => (await desk.api.get('/v1/me', { token: ann.token })).as(Me).erasure_requested_at;
  expect(await requested()).toBeNull();
  const asked = await ask(ann);
  expect(await requested()).toBe(asked.requested_at);
  expect(asked.stage).toBe('waiting');
  expect(Date.parse(asked.due_at) - Date.parse(asked.requested_at)).toBe(14 * 86_400_000);
  expect((await ask(ann)).id).toBe(asked.id);
  expect((await desk.api.get('/v1/stop', { token: ann.token })).body).toMatchObject({ stopped: true });
  await desk.schedule('tend-privacy');
  expect((await desk.api.get('/v1/me/erasure', { token: ann.token })).body).toEqual(asked);
  expect((await desk.api.delete('/v1/me/erasure', { token: ann.token })).status).toBe(204);
  expect(await requested()).toBeNull();
  expect((await desk.api.get('/v1/stop', { token: ann.token })).body).toMatchObject({ stopped: false });
  expect((await desk.api.delete('/v1/me/erasure', { token: ann.token })).status).toBe(404);
  const again = await ask(ann);
  expect(again.id).not.toBe(asked.id);
});

test('a stop of the person’s own stays when the request is taken back', async () => {
  const ann = await person();
  await desk.api.put('/v1/stop', { reason: 'On holiday' }, { token: ann.token });
  await ask(ann);
  await desk.api.delete('/v1/me/erasure', { token: ann.token });
  expect((await desk.api.get('/v1/stop', { token: ann.token })).body).toMatchObject({ stopped: true });
});

test('another address, none, or no session asks for nothing', async () => {
  const [ann, ben] = [await person(), await person()];
  for (const body of [{ email: ben.email }, {}, { email: ann.email, user_id: ben.ids.user }, { email: '' }]) {
    expect((await desk.api.post('/v1/me/erasure', body, { token: ann.token })).status).toBe(400);
  }
  expect((await desk.api.post('/v1/me/erasure', { email: ann.email })).status).toBe(401);
  expect((await desk.api.get('/v1/me/erasure', { token: ann.token })).status).toBe(404);
});

test('when its day has come the account, its rows, files and readable trail are gone, Google has its permission back, and a receipt stands', async () => {
  const [ann, ben] = [await person(), await person()];
  const tokens = await connectMailbox(database, google().url, { id: ann.ids.user, email: ann.email });
  await desk.files.write(`${ann.ids.user}/${ann.ids.resume}`, Buffer.from('resume'), 'application/pdf');
  await desk.files.write(`${ben.ids.user}/${ben.ids.resume}`, Buffer.from('resume'), 'application/pdf');
  await sql(`SELECT archive_old_audit_logs(1, now() + interval '1 day')`);
  const asked = await ask(ann);
  await isDue(asked.id);
  await desk.schedule('tend-privacy');
  expect((await desk.api.get('/v1/me', { token: ann.token })).status).toBe(401);
  expect(await receipt(asked.id)).toMatchObject({ stage: 'forgotten', permission_revoked: true, finished_at: null });
  // A worker that was still at it puts a file after all was deleted.
  await desk.files.write(`${ann.ids.user}/exports/late.zip`, Buffer.from('late'), 'application/zip');
  await desk.schedule('tend-privacy');
  expect(await receipt(asked.id)).toMatchObject({ stage: 'forgotten' });
  await isDue(asked.id);
  await desk.schedule('tend-privacy');
  expect(await receipt(asked.id)).toMatchObject({ stage: 'finished', file_count: 2, finished_at: expect.any(Date) });

  expect(await rowsLeft(ann.ids.user)).toEqual(
    ['audit.audit_logs', 'audit.audit_logs_archive', 'users.erasures'].filter(
      (name) => name !== 'audit.audit_logs_archive',
    ),
  );
  expect((await rowsLeft(ben.ids.user)).length).toBeGreaterThan(40);
  const keys = (await desk.files.list('', 1_000)).map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith(ann.ids.user))).toEqual([]);
  expect(keys).toContain(`${ben.ids.user}/${ben.ids.resume}`);
  expect(keys).toContain(`erasures/${ann.ids.user}/${asked.id}.json`);
  const kept = Buffer.from(await desk.files.read(`erasures/${ann.ids.user}/${asked.id}.json`, 10_000)).toString();
  expect(JSON.parse(kept)).toMatchObject({ id: asked.id, permission_revoked: true, file_count: 2 });
  const refresh = await fetch(`${google().url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' },
      ...{ client_id: 'test-client', client_secret: 'test-secret' },
    }),
  });
  expect(refresh.status).toBe(400);
  const trail = await sql(
    `SELECT count(*)::int AS entries, count(ip_address)::int + count(user_agent)::int AS devices FROM audit.audit_logs
      WHERE subject_user_id = $1`,
    [ann.ids.user],
  );
  expect(trail).toEqual([{ entries: expect.any(Number), devices: 0 }]);
});

test('more rows than a step takes go in steps, and a run that breaks off is gone on with', async () => {
  const ann = await person();
  await sql(`INSERT INTO analytics.user_events (user_id, event_type) SELECT $1, 'seen' FROM generate_series(1, 4500)`, [
    ann.ids.user,
  ]);
  await desk.files.write(`${ann.ids.user}/x`, Buffer.from('x'), 'text/plain');
  const asked = await ask(ann);
  await isDue(asked.id);
  // The storage lists nothing: the rows are gone, the files are tried again.
  const broken = await privacyDeskAt(desk.endpoint);
  expect(await broken()).toMatchObject({ erasure_failed_count: 1 });
  expect(await receipt(asked.id)).toMatchObject({ stage: 'rows_gone' });
  const [{ next } = { next: 0 }] = await sql<{ next: number }>(
    'SELECT extract(epoch FROM next_attempt_at - now())::int AS next FROM users.erasures WHERE id = $1',
    [asked.id],
  );
  expect(next).toBeGreaterThan(30);
  await erase(asked.id);
  expect(await receipt(asked.id)).toMatchObject({ stage: 'finished', row_count: expect.any(Number) });
  expect((await receipt(asked.id))?.row_count).toBeGreaterThan(4_500);
});

/** The schedule with a storage that takes files and lists none. */
async function privacyDeskAt(endpoint: string) {
  const { eraseDue } = await import('../../shared/services/privacy/erase.ts');
  const { s3Files } = await import('../../shared/adapters/s3/files.ts');
  const refuse = () => {
    throw new Error('nothing is connected');
  };
  return () =>
    eraseDue(
      {
        db: database.db,
        clock: { now: () => new Date() },
        files: {
          ...s3Files({ bucket: 'test-resumes', endpoint }),
          list: () => Promise.reject(new Error('out of reach')),
        },
        vault: { version: 'v1', isNewest: refuse, seal: refuse, open: refuse },
        tokens: { refresh: refuse, revoke: refuse },
        failed: () => undefined,
      },
      { requestId: 'test' },
    );
}

test('while Google does not answer it is asked again for three days, and then the erasure goes on and the receipt says so', async () => {
  const ann = await person();
  await connectMailbox(database, google().url, { id: ann.ids.user, email: ann.email });
  const asked = await ask(ann);
  await isDue(asked.id);
  const away = () => google().control.faults.order({ call: 'oauth.revoke', kind: 'unavailable' });
  away();
  await desk.schedule('tend-privacy');
  expect(await receipt(asked.id)).toMatchObject({ stage: 'ended', permission_revoked: null });
  await sql(`UPDATE users.erasures SET began_at = now() - interval '4 days', next_attempt_at = now() WHERE id = $1`, [
    asked.id,
  ]);
  google().control.faults.clear();
  away();
  await desk.schedule('tend-privacy');
  expect(await receipt(asked.id)).toMatchObject({ stage: 'forgotten', permission_revoked: false });
});

test('two runs at once erase once, and nobody is erased whose day has not come', async () => {
  const [ann, ben] = [await person(), await person()];
  const [due, waits] = [await ask(ann), await ask(ben)];
  await isDue(due.id);
  await Promise.all([1, 2, 3].map(() => desk.schedule('tend-privacy')));
  await isDue(due.id);
  await Promise.all([1, 2, 3].map(() => desk.schedule('tend-privacy')));
  expect(await receipt(due.id)).toMatchObject({ stage: 'finished' });
  expect(await receipt(waits.id)).toMatchObject({ stage: 'waiting' });
  expect((await desk.api.get('/v1/me', { token: ben.token })).status).toBe(200);
  await expect(
    database.db.withSystem('test', async (tx) => {
      const { eraseRows } = await import('../../shared/db/queries/erasures.ts');
      return await eraseRows(tx, ben.ids.user, 10);
    }),
  ).rejects.toThrow(/No erasure/);
});

test('an erasure that had only begun when the database was set back is begun again', async () => {
  const ann = await person();
  const asked = await ask(ann);
  await isDue(asked.id);
  await desk.schedule('tend-privacy');
  const begun = Buffer.from(await desk.files.read(`erasures/${ann.ids.user}/${asked.id}.json`, 10_000)).toString();
  expect(JSON.parse(begun)).toMatchObject({ id: asked.id, began_at: expect.any(String), finished_at: null });
  // The restore: to before it was asked for.
  await sql('DELETE FROM users.erasures WHERE user_id = $1', [ann.ids.user]);
  await sql('INSERT INTO users.users (id, email, name) VALUES ($1, $2, $3)', [ann.ids.user, ann.email, 'Row Person']);
  expect(await desk.schedule('sweep-retention')).toMatchObject({ erased_again_count: 1 });
  const [again] = await sql<{ id: string }>('SELECT id FROM users.erasures WHERE user_id = $1', [ann.ids.user]);
  await erase(again?.id ?? '');
  expect(await receipt(again?.id ?? '')).toMatchObject({ stage: 'finished' });
});

test('whom a restore brought back is erased again by the receipts alone', async () => {
  const ann = await person();
  const asked = await ask(ann);
  await erase(asked.id);
  expect(await receipt(asked.id)).toMatchObject({ stage: 'finished' });
  // The restore: the database as it was before, which knows nothing of the erasure.
  await sql('DELETE FROM users.erasures WHERE user_id = $1', [ann.ids.user]);
  await sql('INSERT INTO users.users (id, email, name) VALUES ($1, $2, $3)', [ann.ids.user, ann.email, 'Row Person']);
  const [operator, other] = [await database.createUser(), await person()];
  await sql('UPDATE users.users SET is_operator = TRUE WHERE id = $1', [operator.id]);
  const replay = (token: string) => desk.api.post('/v1/operator/erasures/replay', undefined, { token });
  expect((await replay(other.token)).status).toBe(403);
  const token = await desk.signedIn(operator);
  expect((await replay(token)).as(Replayed)).toEqual({ receipts: expect.any(Number), erased_again: 1 });
  const [again] = await sql<{ id: string }>('SELECT id FROM users.erasures WHERE user_id = $1', [ann.ids.user]);
  await erase(again?.id ?? '');
  expect(await rowsLeft(ann.ids.user)).toEqual(['audit.audit_logs', 'users.erasures']);
  expect((await replay(token)).as(Replayed).erased_again).toBe(0);
});
