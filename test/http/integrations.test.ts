import { randomBytes, randomUUID } from 'node:crypto';
import { revokeAccount } from '../../local/google/oauth/grants.ts';
import { startSandboxGoogle } from '../../local/google/server.ts';
import { tokenVault } from '../../shared/adapters/crypto/envelope.ts';
import { GrantEnded } from '../../shared/adapters/google/oauth-port.ts';
import { composeMail } from '../../shared/adapters/mail/compose.ts';
import { MailCallFailed } from '../../shared/adapters/mail/port.ts';
import { Connected, ConnectStarted, Disconnected, Integrations } from '../../shared/contracts/integration.ts';
import { SheetConflictPage, SheetSettings } from '../../shared/contracts/sheet.ts';
import { ReconnectRequired, Unavailable } from '../../shared/domain/errors.ts';
import { config } from '../../shared/runtime/config.ts';
import { mailboxes } from '../../shared/runtime/mailboxes.ts';
import { permissions } from '../../shared/runtime/permissions.ts';
import { accessToken } from '../../shared/services/google/access-token.ts';
import { lambdaContext } from '../support/api/event.ts';
import { loadFunction, testApi } from '../support/api.ts';
import { cookiesOf } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { MAIL_SCOPES } from '../support/sandbox-google.ts';

const database = await testDatabase();
const google = await startSandboxGoogle();
afterAll(() => google.stop());
afterEach(() => google.control.faults.clear());
const api = await testApi(database, { GOOGLE_ISSUER: google.url, GOOGLE_API_ROOT_URL: google.url });

const person = async () => {
  const user = await database.createUser({ email: `robin-${randomUUID().slice(0, 8)}@example.test` });
  const { accessToken: token } = await api.signIn(user);
  return { ...user, token };
};
const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
type Person = Awaited<ReturnType<typeof person>>;

/** The browser: asks for the address, says yes at Google to `granted`, and comes back. */
const connect = async (
  { token }: { token: string },
  choice: { email: string; granted?: readonly string[]; decision?: string; rights?: string },
) => {
  const query: Record<string, string> = choice.rights === undefined ? {} : { rights: choice.rights };
  const started = await api.get('/v1/integrations/google/connect', { token, query });
  expect(started.status).toBe(200);
  const url = new URL(started.as(ConnectStarted).authorization_url);
  const form = new URLSearchParams([
    ...url.searchParams,
    ['email', choice.email],
    ['decision', choice.decision ?? 'allow'],
  ]);
  for (const scope of choice.granted ?? MAIL_SCOPES) form.append('granted', scope);
  const sentBack = await fetch(url.origin + url.pathname, { method: 'POST', body: form, redirect: 'manual' });
  const callback = new URL(sentBack.headers.get('location') ?? '');
  return { path: `${callback.pathname}${callback.search}`, cookies: cookiesOf(started), asked: url.searchParams };
};
const connected = async (who: Person, email = who.email) => {
  const { path, cookies } = await connect(who, { email });
  const answer = await api.get(path, { cookies });
  expect(answer.status).toBe(200);
  return answer.as(Connected);
};
const listed = async ({ token }: Person) => (await api.get('/v1/integrations', { token })).as(Integrations).items;
const row = async ({ id }: Person) => {
  const [found] = await database.sql<{
    access_token: string;
    refresh_token: string;
    status: string;
    status_reason: string | null;
    expires_at: Date;
  }>('SELECT * FROM integrations.oauth_tokens WHERE user_id = $1', [id]);
  return found;
};
const expire = ({ id }: Person) =>
  database.sql("UPDATE integrations.oauth_tokens SET expires_at = now() + interval '30 seconds' WHERE user_id = $1", [
    id,
  ]);

test('the person sees until when Google tells of new mail, or why it does not', async () => {
  const robin = await person();
  await connected(robin);
  expect((await listed(robin))[0]?.watch).toBeNull();
  await database.sql(
    `INSERT INTO integrations.mailbox_cursors (user_id, provider, next_sync_at, watch_expires_at, watch_error)
     VALUES ($1, 'google', now(), '2026-12-01T00:00:00Z', 'no such topic')`,
    [robin.id],
  );
  expect((await listed(robin))[0]?.watch).toEqual({ expires_at: '2026-12-01T00:00:00.000Z', error: 'no such topic' });
});

test('connecting asks for mail and calendar with a lasting permission, and stores it sealed', async () => {
  const robin = await person();
  expect(await listed(robin)).toEqual([]);
  const { path, cookies, asked } = await connect(robin, { email: robin.email });
  expect(asked.get('scope')?.split(' ')).toEqual(['openid', 'email', ...MAIL_SCOPES]);
  expect(Object.fromEntries(asked)).toMatchObject({
    access_type: 'offline',
    prompt: 'consent',
    include_granted_scopes: 'true',
    code_challenge_method: 'S256',
    login_hint: robin.email,
    redirect_uri: 'http://127.0.0.1:3000/v1/integrations/google/callback',
  });
  const answer = await api.get(path, { cookies });
  expect(answer.as(Connected)).toEqual({
    account_email: robin.email,
    capabilities: ['send_mail', 'read_mail', 'calendar'],
  });
  expect(JSON.stringify(answer)).not.toMatch(/ya29|1\/\/sandbox|enc:v/);
  const kept = await row(robin);
  expect(kept?.access_token).toMatch(/^enc:v1:/);
  expect(kept?.refresh_token).toMatch(/^enc:v1:/);
  const items = await listed(robin);
  expect(items).toMatchObject([
    {
      provider: 'google',
      account_email: robin.email,
      status: 'active',
      capabilities: ['send_mail', 'read_mail', 'calendar'],
    },
  ]);
  expect(JSON.stringify(items)).not.toMatch(/token|enc:/);
  expect(await listed(await person())).toEqual([]);
});

test('the calendar is asked for by itself when it is first needed, and what was granted before stays granted', async () => {
  const robin = await person();
  const mail = await connect(robin, { email: robin.email, rights: 'mail' });
  expect(mail.asked.get('scope')).not.toContain('calendar');
  const first = await api.get(mail.path, { cookies: mail.cookies });
  expect(first.as(Connected).capabilities).toEqual(['send_mail', 'read_mail']);
  const settings = () => api.get('/v1/integrations/google-calendar', { token: robin.token });
  expect((await settings()).status).toBe(404);
  const calendar = await connect(robin, { email: robin.email, rights: 'calendar' });
  expect(calendar.asked.get('scope')).toBe('openid email https://www.googleapis.com/auth/calendar.events');
  const second = await api.get(calendar.path, { cookies: calendar.cookies });
  expect(second.as(Connected).capabilities).toEqual(['send_mail', 'read_mail', 'calendar']);
  expect((await settings()).body).toMatchObject({ calendar_id: 'primary', auto_schedule: true, connected: true });
  const bad = await api.get('/v1/integrations/google/connect', { token: robin.token, query: { rights: 'everything' } });
  expect(bad.status).toBe(400);
});

test('the connected mailbox sends', async () => {
  const robin = await person();
  await connected(robin);
  const mailbox = await mailboxes().open(robin.id);
  expect((await mailbox.address()).email).toBe(robin.email);
  const raw = await composeMail({
    from: { email: robin.email },
    to: [{ email: 'jobs@initech.example' }],
    subject: 'Application',
    text: 'Dear team',
    date: new Date(),
    messageId: `<${randomUUID()}@jobhunt.example>`,
  });
  const { draftId } = await mailbox.createDraft({ raw });
  expect(await mailbox.sendDraft(draftId)).toHaveProperty('threadId');
});

test('rights that were left out at Google are not claimed, and leaving out all connects nothing', async () => {
  const robin = await person();
  const [compose = ''] = MAIL_SCOPES;
  const some = await connect(robin, { email: robin.email, granted: [compose] });
  expect((await api.get(some.path, { cookies: some.cookies })).as(Connected).capabilities).toEqual(['send_mail']);
  const casey = await person();
  const none = await connect(casey, { email: casey.email, granted: [] });
  expect((await api.get(none.path, { cookies: none.cookies })).status).toBe(403);
  expect(await listed(casey)).toEqual([]);
});

test('saying no, another browser, and a used answer connect nothing', async () => {
  const robin = await person();
  const no = await connect(robin, { email: robin.email, decision: 'deny' });
  expect((await api.get(no.path, { cookies: no.cookies })).status).toBe(400);
  const stolen = await connect(robin, { email: 'attacker@evil.example' });
  expect((await api.get(stolen.path)).status).toBe(400);
  const other = await connect(await person(), { email: robin.email });
  expect((await api.get(stolen.path, { cookies: other.cookies })).status).toBe(400);
  expect(await listed(robin)).toEqual([]);
  const yes = await connect(robin, { email: robin.email });
  expect((await api.get(yes.path, { cookies: yes.cookies })).status).toBe(200);
  expect((await api.get(yes.path, { cookies: yes.cookies })).status).toBe(400);
});

test('what is set up is told before it is asked for, and what is not answers 404', async () => {
  const robin = await person();
  const { token } = robin;
  const setUp = async () => (await api.get('/v1/integrations', { token })).as(Integrations).set_up;
  const { can_read } = (await api.get('/v1/integrations', { token })).as(Integrations);
  expect(can_read).toEqual({ github: false, linkedin: false });
  const paths = {
    google_sheet: 'google-sheets',
    google_calendar: 'google-calendar',
    forwarding_address: 'forwarding-address',
  } as const;
  const readable = async (path: string) => (await api.get(`/v1/integrations/${path}`, { token })).status;
  const none = { google_sheet: false, google_calendar: false, forwarding_address: false };
  expect(await setUp()).toEqual(none);
  for (const path of Object.values(paths)) expect(await readable(path)).toBe(404);
  await api.put('/v1/integrations/google-sheets', {}, { token });
  expect(await setUp()).toEqual({ ...none, google_sheet: true });
  expect(await readable(paths.google_sheet)).toBe(200);
  await database.sql(
    "INSERT INTO integrations.forwarding_addresses (user_id, token_hash) VALUES ($1, sha256('a secret of Robin'))",
    [robin.id],
  );
  await api.put('/v1/integrations/google-calendar', {}, { token });
  expect(await setUp()).toEqual({ google_sheet: true, google_calendar: true, forwarding_address: true });
  expect(await readable(paths.google_calendar)).toBe(200);
  expect(await readable(paths.forwarding_address)).toBe(200);
  for (const path of Object.values(paths)) await api.delete(`/v1/integrations/${path}`, { token });
  expect(await setUp()).toEqual(none);
});

test('a browser that comes back without a permission is led to the console, which says why', async () => {
  const robin = await person();
  const headers = { accept: 'text/html,application/xhtml+xml' };
  const led = async ({ path, cookies }: { path: string; cookies?: Record<string, string> }) => {
    const { status, headers: answered } = await api.get(path, { cookies: cookies ?? {}, headers });
    return [status, answered.location?.split('#')[1]];
  };
  const no = await connect(robin, { email: robin.email, decision: 'deny' });
  expect(await led(no)).toEqual([302, '/settings/connections?google=denied']);
  const none = await connect(robin, { email: robin.email, granted: [] });
  expect(await led(none)).toEqual([302, '/settings/connections?google=forbidden']);
  const yes = await connect(robin, { email: robin.email });
  const tampered = { ...yes, path: yes.path.replace('state=', 'state=x') };
  expect(await led(tampered)).toEqual([302, '/settings/connections?google=invalid_input']);
  expect(await led({ path: yes.path })).toEqual([302, '/settings/connections?google=invalid_input']);
  expect(await led(yes)).toEqual([302, '/settings/connections']);
});

test('a permission that ended is asked for whole, at the account that was connected', async () => {
  const robin = await person();
  const email = `work-${randomUUID().slice(0, 8)}@example.test`;
  for (const rights of ['mail', 'sheets']) {
    const { path, cookies, asked } = await connect(robin, { email, rights, granted: [...MAIL_SCOPES, DRIVE_FILE] });
    expect((await api.get(path, { cookies })).status).toBe(200);
    if (rights === 'sheets') expect(asked.get('login_hint')).toBe(email);
  }
  revokeAccount(google.control, email);
  await expire(robin);
  await expect(accessToken(permissions(), { userId: robin.id })).rejects.toThrow(ReconnectRequired);
  const again = await connect(robin, { email, rights: 'calendar', granted: [...MAIL_SCOPES, DRIVE_FILE] });
  expect(again.asked.get('scope')?.split(' ').toSorted()).toEqual(
    ['openid', 'email', ...MAIL_SCOPES, DRIVE_FILE].toSorted(),
  );
  const { capabilities } = (await api.get(again.path, { cookies: again.cookies })).as(Connected);
  expect(capabilities).toEqual(['send_mail', 'read_mail', 'calendar', 'sheets']);
});

test('a new connection has the mailbox, the calendar and the spreadsheet tried at once', async () => {
  const robin = await person();
  await connected(robin);
  const { sql } = database;
  await sql(
    `INSERT INTO integrations.mailbox_cursors (user_id, provider, next_sync_at, watch_expires_at, watch_renew_at)
     VALUES ($1, 'google', now() + interval '1 hour', now() + interval '6 days', now() + interval '1 day')`,
    [robin.id],
  );
  await sql(
    `WITH application AS (
       INSERT INTO applications.applications (user_id, status, channel, origin, company_name, company_key, job_title, role_key)
       VALUES ($1, 'sent', 'manual', 'person', 'Firm', 'firm', 'Baker', 'baker') RETURNING id)
     INSERT INTO applications.interviews (application_id, scheduled_at) SELECT id, now() + interval '2 days' FROM application`,
    [robin.id],
  );
  await sql(
    `UPDATE integrations.calendar_events SET failures = 1, next_attempt_at = now() + interval '1 hour' WHERE user_id = $1`,
    [robin.id],
  );
  await sql(
    `INSERT INTO integrations.google_sheets (user_id, spreadsheet_id, failures, next_attempt_at)
     VALUES ($1, 'x', 1, now() + interval '1 hour')`,
    [robin.id],
  );
  const { path, cookies } = await connect(robin, { email: robin.email, rights: 'sheets', granted: [DRIVE_FILE] });
  expect((await api.get(path, { cookies })).status).toBe(200);
  const [due] = await sql<Record<string, boolean | null>>(
    `SELECT c.next_sync_at <= now() AS mailbox, c.watch_renew_at AS watch, e.next_attempt_at <= now() AS calendar,
            s.next_attempt_at <= now() AS sheet
       FROM integrations.mailbox_cursors c JOIN integrations.calendar_events e USING (user_id)
       JOIN integrations.google_sheets s USING (user_id) WHERE user_id = $1`,
    [robin.id],
  );
  expect(due).toEqual({ mailbox: true, watch: null, calendar: true, sheet: true });
});

test('an account that another one replaces is given back to Google', async () => {
  const robin = await person();
  await connected(robin);
  const former = await accessToken(permissions(), { userId: robin.id });
  const opens = async (token: string) =>
    (await fetch(`${google.url}/gmail/v1/users/me/profile`, { headers: { authorization: `Bearer ${token}` } })).status;
  await connected(robin);
  expect(await opens(former)).toBe(200);
  await connected(robin, `second-${robin.email}`);
  expect(await opens(former)).toBe(401);
  expect(await opens(await accessToken(permissions(), { userId: robin.id }))).toBe(200);
  google.control.faults.order({ call: 'oauth.revoke', kind: 'unavailable' });
  expect((await connected(robin)).account_email).toBe(robin.email);
});

test('nothing here is open to somebody who is not signed in', async () => {
  expect((await api.get('/v1/integrations')).status).toBe(401);
  expect((await api.get('/v1/integrations/google/connect')).status).toBe(401);
  expect((await api.delete('/v1/integrations/google')).status).toBe(401);
});

test('a token about to end is renewed and stored, also when several ask at once', async () => {
  const robin = await person();
  await connected(robin);
  await expire(robin);
  const before = await row(robin);
  const tokens = await Promise.all(Array.from({ length: 5 }, () => accessToken(permissions(), { userId: robin.id })));
  const after = await row(robin);
  expect(after?.access_token).not.toBe(before?.access_token);
  expect(after?.expires_at.getTime()).toBeGreaterThan(Date.now() + 3_000_000);
  for (const token of tokens) {
    const asked = await fetch(`${google.url}/gmail/v1/users/me/profile`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(asked.status).toBe(200);
  }
  const calls = google.control.faults.calls()['oauth.token'];
  await accessToken(permissions(), { userId: robin.id });
  expect(google.control.faults.calls()['oauth.token']).toBe(calls);
});

test('a permission taken back at Google: one renewal is tried, then work waits for a new connection', async () => {
  const robin = await person();
  await connected(robin);
  const mailbox = await mailboxes().open(robin.id);
  revokeAccount(google.control, robin.email);
  const before = google.control.faults.calls()['oauth.token'] ?? 0;
  const error = await mailbox.address().catch((thrown: unknown) => thrown);
  expect(error instanceof MailCallFailed && error.failure.kind).toBe('reconnect_required');
  expect((google.control.faults.calls()['oauth.token'] ?? 0) - before).toBe(1);
  expect(await listed(robin)).toMatchObject([{ status: 'reconnect_required', status_reason: 'invalid_grant' }]);
  await expect(mailboxes().open(robin.id)).rejects.toThrow(ReconnectRequired);
  expect((google.control.faults.calls()['oauth.token'] ?? 0) - before).toBe(1);
  await database.sql(
    `INSERT INTO communications.emails (user_id, type, from_email, to_emails, subject, body, status, status_reason, next_attempt_at)
     VALUES ($1, 'application', 'jo@person.example', '{jobs@northwind.example}', 'Application', 'Hello', 'queued',
             'reconnect_required', now() + interval '15 minutes')`,
    [robin.id],
  );
  await connected(robin);
  // What waited for it is due at once.
  const due = 'SELECT next_attempt_at <= now() AS due FROM communications.emails WHERE user_id = $1';
  expect(await database.sql(due, [robin.id])).toEqual([{ due: true }]);
  expect(await listed(robin)).toMatchObject([{ status: 'active', status_reason: null }]);
  await expect((await mailboxes().open(robin.id)).address()).resolves.toHaveProperty('email', robin.email);
});

test('Google not answering ends no permission', async () => {
  const robin = await person();
  await connected(robin);
  await expire(robin);
  for (const kind of ['server_error', 'reset_before', 'too_many_requests'] as const) {
    google.control.faults.order({ call: 'oauth.token', kind });
    await expect(accessToken(permissions(), { userId: robin.id })).rejects.toThrow(Unavailable);
  }
  expect(await row(robin)).toMatchObject({ status: 'active' });
  await expect(accessToken(permissions(), { userId: robin.id })).resolves.toMatch(/^ya29/);
});

test('a renewal that loses against a new connection does not end it', async () => {
  const robin = await person();
  await connected(robin);
  await expire(robin);
  const meanwhile = {
    ...permissions(),
    tokens: {
      ...permissions().tokens,
      refresh: async () => {
        await connected(robin);
        throw new GrantEnded();
      },
    },
  };
  await expect(accessToken(meanwhile, { userId: robin.id })).rejects.toThrow(ReconnectRequired);
  expect(await row(robin)).toMatchObject({ status: 'active', status_reason: null });
});

test('a permission that no key opens asks for a new connection', async () => {
  const [robin, casey] = [await person(), await person()];
  await connected(robin);
  await connected(casey);
  await database.sql(
    'UPDATE integrations.oauth_tokens mine SET access_token = theirs.access_token FROM integrations.oauth_tokens theirs WHERE mine.user_id = $1 AND theirs.user_id = $2',
    [casey.id, robin.id],
  );
  await expect(accessToken(permissions(), { userId: casey.id })).rejects.toThrow(ReconnectRequired);
  expect(await row(casey)).toMatchObject({
    status: 'reconnect_required',
    status_reason: 'stored_permission_unreadable',
  });
});

test('while the key of a permission is not configured it is tried later, and nothing is taken from its person', async () => {
  const robin = await person();
  await connected(robin);
  const { keys } = config('tokens').tokens;
  const one = permissions();
  const without = { ...one, vault: tokenVault([{ version: 'v9', key: randomBytes(32) }]) };
  await expect(accessToken(without, { userId: robin.id })).rejects.toThrow(Unavailable);
  await expect(accessToken(without, { userId: robin.id })).rejects.toThrow('key v1 is not configured');
  expect(await row(robin)).toMatchObject({ status: 'active', status_reason: null });
  // What another function has sealed with a newer key meanwhile opens as soon as this one has it too.
  const newer = { ...one, vault: tokenVault([{ version: 'v2', key: randomBytes(32) }, ...keys]) };
  await expire(robin);
  const renewed = await accessToken(newer, { userId: robin.id });
  await expect(accessToken(one, { userId: robin.id })).rejects.toThrow('key v2 is not configured');
  expect(await accessToken(newer, { userId: robin.id })).toBe(renewed);
});

test('disconnecting gives the permission back to Google and forgets it', async () => {
  const robin = await person();
  await connected(robin);
  const token = await accessToken(permissions(), { userId: robin.id });
  const answer = await api.delete('/v1/integrations/google', { token: robin.token });
  expect(answer.as(Disconnected)).toEqual({ revoked_at_google: true });
  expect(await row(robin)).toBeUndefined();
  const asked = await fetch(`${google.url}/gmail/v1/users/me/profile`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(asked.status).toBe(401);
  expect((await api.delete('/v1/integrations/google', { token: robin.token })).status).toBe(404);
  await expect(mailboxes().open(robin.id)).rejects.toThrow(ReconnectRequired);
});

test('disconnecting works without Google, and says that the permission lives on there', async () => {
  const robin = await person();
  await connected(robin);
  google.control.faults.order({ call: 'oauth.revoke', kind: 'unavailable' });
  const answer = await api.delete('/v1/integrations/google', { token: robin.token });
  expect(answer.as(Disconnected)).toEqual({ revoked_at_google: false });
  expect(await row(robin)).toBeUndefined();
});

test('another mailbox is read from its own beginning, the same one from where it was', async () => {
  const robin = await person();
  await connected(robin);
  const cursors = () =>
    database.sql('SELECT history_id FROM integrations.mailbox_cursors WHERE user_id = $1', [robin.id]);
  await database.sql("INSERT INTO integrations.mailbox_cursors (user_id, history_id) VALUES ($1, '1234')", [robin.id]);
  await connected(robin);
  expect(await cursors()).toEqual([{ history_id: '1234' }]);
  expect(await connected(robin, `other-${robin.email}`)).toMatchObject({ account_email: `other-${robin.email}` });
  expect(await cursors()).toEqual([]);
});

test('the audit trail knows that something was connected, and no token', async () => {
  const robin = await person();
  await connected(robin);
  const trail = await database.sql<{ line: string }>(
    "SELECT a::text AS line FROM audit.audit_logs a WHERE entity_type = 'oauth_tokens' AND a::text LIKE $1",
    [`%${robin.id}%`],
  );
  expect(trail.length).toBeGreaterThan(0);
  expect(trail.map(({ line }) => line).join()).not.toMatch(/ya29|enc:v/);
});

test('a spreadsheet is allowed in a visit of its own, made by the schedule, and kept when the permission goes', async () => {
  const robin = await person();
  const { token } = robin;
  const path = '/v1/integrations/google-sheets';
  expect((await api.get(path, { token })).status).toBe(404);
  expect((await api.put(path, { sync_frequency_minutes: 0 }, { token })).status).toBe(400);
  const {
    path: back,
    cookies,
    asked,
  } = await connect(robin, {
    email: robin.email,
    rights: 'sheets',
    granted: ['https://www.googleapis.com/auth/drive.file'],
  });
  expect(asked.get('scope')).toBe('openid email https://www.googleapis.com/auth/drive.file');
  expect((await api.get(back, { cookies })).as(Connected).capabilities).toEqual(['sheets']);
  expect((await api.get(path, { token })).as(SheetSettings)).toMatchObject({ connected: true, spreadsheet_url: null });
  const run = await loadFunction('sync-sheets');
  const scheduled = { source: 'aws.events', 'detail-type': 'Scheduled Event', time: new Date().toISOString() };
  await run({ id: randomUUID(), ...scheduled }, lambdaContext({ function: 'sync-sheets', timeoutSeconds: 60 }));
  const made = (await api.get(path, { token })).as(SheetSettings);
  expect(made).toMatchObject({ problem: null, open_conflicts: 0 });
  expect(await (await fetch(made.spreadsheet_url ?? '')).text()).toContain('Applications');
  expect((await api.post(`${path}/sync`, { restore_rows: true }, { token })).status).toBe(202);
  expect((await api.get(`${path}/conflicts`, { token })).as(SheetConflictPage).items).toEqual([]);
  // A second visit keeps what was granted before.
  await connected(robin);
  expect((await listed(robin))[0]?.capabilities).toEqual(['send_mail', 'read_mail', 'calendar', 'sheets']);
  expect((await api.delete('/v1/integrations/google', { token })).as(Disconnected)).toEqual({
    revoked_at_google: true,
  });
  expect((await api.get(path, { token })).as(SheetSettings)).toMatchObject({ connected: false });
  expect((await api.delete(path, { token })).status).toBe(204);
  expect((await api.get(path, { token })).status).toBe(404);
});
