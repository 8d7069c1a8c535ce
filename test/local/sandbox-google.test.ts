import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendar } from 'googleapis/build/src/apis/calendar/index.js';
import { gmail } from 'googleapis/build/src/apis/gmail/index.js';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as z from 'zod';
import { startSandboxGoogle } from '../../local/google/server.ts';
import { composeMail } from '../../shared/adapters/mail/compose.ts';
import { MAIL_SCOPES, sandboxGoogle, signIn } from '../support/sandbox-google.ts';
import { until } from '../support/until.ts';

const google = sandboxGoogle();
const at = (path: string, init?: RequestInit) => fetch(`${google().url}${path}`, init);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  at(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const gmailOf = (token: string) =>
  gmail({ version: 'v1', rootUrl: google().url, headers: { Authorization: `Bearer ${token}` }, retry: false });
const calendarOf = (token: string) =>
  calendar({ version: 'v3', rootUrl: google().url, headers: { Authorization: `Bearer ${token}` }, retry: false });
const status = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error: unknown) => z.object({ status: z.number() }).parse(error).status,
  );
const mime = (change: Partial<Parameters<typeof composeMail>[0]> = {}) =>
  composeMail({
    from: { name: 'Sam Rivera', email: 'sam.rivera@mail.example' },
    to: [{ email: 'jobs@initech.example' }],
    subject: 'Application',
    text: 'Dear team',
    date: new Date('2026-03-01T10:00:00Z'),
    messageId: '<ours@jobhunt.example>',
    ...change,
  });
const sendAs = async (token: string, raw: Uint8Array) =>
  gmailOf(token).users.messages.send({ userId: 'me', requestBody: { raw: Buffer.from(raw).toString('base64url') } });
const Outbox = z.object({
  items: z.array(z.object({ id: z.string(), subject: z.string(), recipients: z.array(z.string()), text: z.string() })),
});
const outbox = async () => Outbox.parse(await (await at('/sandbox/outbox')).json()).items;

const verifier = 'v'.repeat(43);
const authorization = (change: Record<string, string> = {}) =>
  new URLSearchParams({
    response_type: 'code',
    client_id: 'client',
    redirect_uri: 'http://127.0.0.1/callback',
    scope: 'openid email profile',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: 'sam.rivera@mail.example',
    sandbox_auto: '1',
    ...change,
  });
const codeOf = async (change: Record<string, string> = {}) => {
  const answer = await at(`/o/oauth2/v2/auth?${authorization(change)}`, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
};
const redeem = (code: string, change: Record<string, string> = {}) => {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    client_id: 'client',
    client_secret: 's',
    redirect_uri: 'http://127.0.0.1/callback',
    code_verifier: verifier,
    ...change,
  });
  return at('/token', { method: 'POST', body });
};
const errorOf = async (answer: Response) => z.object({ error: z.string() }).parse(await answer.json()).error;

test('the ID token verifies by the published keys and names the same person by the same subject each time', async () => {
  const keys = createRemoteJWKSet(new URL(`${google().url}/oauth2/v3/certs`));
  const subjects: (string | undefined)[] = [];
  for (let time = 0; time < 2; time += 1) {
    const { id_token } = z.object({ id_token: z.string() }).parse(await (await redeem(await codeOf())).json());
    const { payload } = await jwtVerify(id_token, keys, { issuer: google().url, audience: 'client' });
    expect(payload).toMatchObject({
      email: 'sam.rivera@mail.example',
      email_verified: true,
      name: 'Sam Rivera',
      nonce: 'the-nonce',
    });
    subjects.push(payload.sub);
  }
  expect(subjects[0]).toMatch(/^\d{21}$/);
  expect(subjects[0]).toBe(subjects[1]);
});

test('a code works once, for its client, its address and its verifier, and a second use ends what the first gave', async () => {
  expect(await errorOf(await redeem('4/none'))).toBe('invalid_grant');
  expect(await errorOf(await redeem(await codeOf(), { code_verifier: 'x'.repeat(43) }))).toBe('invalid_grant');
  expect(await errorOf(await redeem(await codeOf(), { client_id: 'other' }))).toBe('invalid_grant');
  expect(await errorOf(await redeem(await codeOf(), { redirect_uri: 'http://127.0.0.1/elsewhere' }))).toBe(
    'invalid_request',
  );
  const code = await codeOf();
  const { access_token } = z.object({ access_token: z.string() }).parse(await (await redeem(code)).json());
  expect((await at('/v1/userinfo', bearer(access_token))).status).toBe(200);
  expect(await errorOf(await redeem(code))).toBe('invalid_grant');
  expect((await at('/v1/userinfo', bearer(access_token))).status).toBe(401);
});

test('no code leaves for a server that is not on this machine', async () => {
  for (const redirect_uri of ['https://evil.example/', 'http://127.0.0.1.evil.example/', 'javascript:alert(1)']) {
    const answer = await at(`/o/oauth2/v2/auth?${authorization({ redirect_uri })}`, { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  }
});

test('a browser gets a page to choose the account, its rights and to say no', async () => {
  const query = authorization({ scope: ['openid', 'email', ...MAIL_SCOPES].join(' ') });
  query.delete('sandbox_auto');
  const page = await (await at(`/o/oauth2/v2/auth?${query}`)).text();
  for (const text of ['sam.rivera@mail.example', 'Noor Haddad', 'name="other"', ...MAIL_SCOPES])
    expect(page).toContain(text);
  query.set('prompt', 'none');
  query.delete('login_hint');
  const silent = await at(`/o/oauth2/v2/auth?${query}`, { redirect: 'manual' });
  expect(new URL(silent.headers.get('location') ?? '').searchParams.get('error')).toBe('login_required');
});

test('a refresh token outlives its access token until it is revoked', async () => {
  const { refresh_token = '', access_token } = await signIn(google().url, 'kim.larsen@mail.example', MAIL_SCOPES);
  const refresh = () =>
    at('/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token,
        client_id: 'test-client',
        client_secret: 's',
      }),
    });
  const renewed = z
    .object({ access_token: z.string(), refresh_token: z.never().optional() })
    .parse(await (await refresh()).json());
  expect(renewed.access_token).not.toBe(access_token);
  expect((await at('/revoke', { method: 'POST', body: new URLSearchParams({ token: refresh_token }) })).status).toBe(
    200,
  );
  expect(await errorOf(await refresh())).toBe('invalid_grant');
  expect(await status(gmailOf(renewed.access_token).users.getProfile({ userId: 'me' }))).toBe(401);
});

test('each call asks for its scope, a token for its life, and nobody reads another mailbox', async () => {
  const { access_token: reader } = await signIn(google().url, 'kim.larsen@mail.example', [MAIL_SCOPES[1] ?? '']);
  expect(await status(gmailOf(reader).users.messages.list({ userId: 'me' }))).toBe('fine');
  expect(
    await status(gmailOf(reader).users.drafts.create({ userId: 'me', requestBody: { message: { raw: 'eA' } } })),
  ).toBe(403);
  expect(await status(calendarOf(reader).events.list({ calendarId: 'primary' }))).toBe(403);
  expect(await status(gmailOf(reader).users.getProfile({ userId: 'sam.rivera@mail.example' }))).toBe(403);
  expect(await status(gmailOf('ya29.invented').users.getProfile({ userId: 'me' }))).toBe(401);
  google().control.store.run('update access_tokens set expires_at = ? where token = ?', Date.now() - 1, reader);
  expect(await status(gmailOf(reader).users.getProfile({ userId: 'me' }))).toBe(401);
});

test('mail between two sandbox people arrives, without the Bcc line, and can be read in every form', async () => {
  const sam = (await signIn(google().url, 'sam.rivera@mail.example', MAIL_SCOPES)).access_token;
  const noor = (await signIn(google().url, 'noor.haddad@mail.example', MAIL_SCOPES)).access_token;
  const file = { fileName: 'cv.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') };
  await sendAs(
    sam,
    await mime({
      to: [{ email: 'kim.larsen@mail.example' }],
      bcc: [{ email: 'Noor.Haddad@mail.example' }],
      attachments: [file],
      html: '<p>Dear team</p>',
    }),
  );
  const mailbox = gmailOf(noor).users.messages;
  const [listed] =
    (await mailbox.list({ userId: 'me', q: 'in:inbox from:sam.rivera@mail.example' })).data.messages ?? [];
  const id = listed?.id ?? '';
  const raw = Buffer.from(
    (await mailbox.get({ userId: 'me', id, format: 'raw' })).data.raw ?? '',
    'base64url',
  ).toString();
  expect(raw).not.toMatch(/^bcc:/im);
  const full = (await mailbox.get({ userId: 'me', id })).data;
  expect(full).toMatchObject({ labelIds: ['UNREAD', 'INBOX'], payload: { mimeType: 'multipart/mixed' } });
  const part = full.payload?.parts?.find(({ filename }) => filename === 'cv.pdf');
  const attachment = await mailbox.attachments.get({ userId: 'me', messageId: id, id: part?.body?.attachmentId ?? '' });
  expect(Buffer.from(attachment.data.data ?? '', 'base64url').toString()).toBe('%PDF-1.7');
  const metadata = (await mailbox.get({ userId: 'me', id, format: 'metadata', metadataHeaders: ['subject'] })).data;
  expect(metadata.payload?.headers).toEqual([{ name: 'Subject', value: 'Application' }]);
  const rfcId = /^message-id: (<.*>)$/im.exec(raw)?.[1] ?? '';
  expect((await mailbox.list({ userId: 'me', q: `rfc822msgid:${rfcId}` })).data.messages).toEqual([listed]);
  expect((await mailbox.list({ userId: 'me', q: 'rfc822msgid:<ours@jobhunt.example>' })).data.messages).toBeUndefined();
  expect(
    (await gmailOf(sam).users.messages.list({ userId: 'me', q: 'in:sent' })).data.messages?.length,
  ).toBeGreaterThan(0);
  expect(await status(gmailOf(sam).users.messages.list({ userId: 'me', q: 'larger:5M' }))).toBe(400);
});

test('a watch lasts seven days and stops', async () => {
  const { access_token } = await signIn(google().url, 'kim.larsen@mail.example', MAIL_SCOPES);
  const { data } = await gmailOf(access_token).users.watch({
    userId: 'me',
    requestBody: { topicName: 'projects/x/topics/y' },
  });
  expect(Number(data.expiration) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
  expect(data.historyId).toMatch(/^\d+$/);
  expect(await status(gmailOf(access_token).users.stop({ userId: 'me' }))).toBe('fine');
});

test('a calendar event is made once by its own id, moved, listed, and removed once', async () => {
  const { access_token } = await signIn(google().url, 'kim.larsen@mail.example', [
    ...MAIL_SCOPES,
    'https://www.googleapis.com/auth/calendar',
  ]);
  const { events, calendarList, freebusy } = calendarOf(access_token);
  const own = { calendarId: 'primary' };
  const requestBody = {
    id: 'aabbccddeeff00112233',
    summary: 'Interview',
    start: { dateTime: '2026-03-29T01:30:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-03-29T03:30:00', timeZone: 'Europe/Berlin' },
  };
  await events.insert({ ...own, requestBody });
  expect(await status(events.insert({ ...own, requestBody }))).toBe(409);
  expect(await status(events.insert({ ...own, requestBody: { ...requestBody, id: 'NOT-VALID' } }))).toBe(400);
  const window = { timeMin: '2026-03-29T00:00:00Z', timeMax: '2026-03-29T02:00:00Z' };
  const { data: busy } = await freebusy.query({ requestBody: { ...window, items: [{ id: 'primary' }] } });
  // The night the clocks go forward: an hour by the wall clock is missing.
  expect(busy.calendars?.primary?.busy).toEqual([
    { start: '2026-03-29T00:30:00.000Z', end: '2026-03-29T01:30:00.000Z' },
  ]);
  const moved = { start: { dateTime: '2026-04-01T10:00:00Z' }, end: { dateTime: '2026-04-01T11:00:00Z' } };
  expect((await events.patch({ ...own, eventId: requestBody.id, requestBody: moved })).data).toMatchObject({
    summary: 'Interview',
    start: moved.start,
  });
  expect((await events.list({ ...own, ...window })).data.items).toEqual([]);
  expect((await events.list({ ...own, timeMin: '2026-04-01T00:00:00Z' })).data.items).toMatchObject([
    { id: requestBody.id, status: 'confirmed' },
  ]);
  await events.delete({ ...own, eventId: requestBody.id });
  expect(await status(events.delete({ ...own, eventId: requestBody.id }))).toBe(410);
  expect((await events.get({ ...own, eventId: requestBody.id })).data.status).toBe('cancelled');
  expect(await status(events.insert({ ...own, requestBody }))).toBe(409);
  expect((await events.list({ ...own, timeMin: '2026-04-01T00:00:00Z' })).data.items).toEqual([]);
  expect((await calendarList.list()).data.items).toMatchObject([{ id: 'kim.larsen@mail.example', primary: true }]);
});

test('the page shows hostile mail as text, loads nothing, and answers by its form', async () => {
  const { access_token } = await signIn(google().url, 'sam.rivera@mail.example', MAIL_SCOPES);
  const evil = '</pre><script>alert(1)</script><img src=x onerror=alert(2)>';
  const file = { fileName: '"><svg onload=alert(3)>.pdf', contentType: 'application/pdf', content: Buffer.from('x') };
  await sendAs(
    access_token,
    await mime({
      subject: evil,
      text: evil,
      html: evil,
      attachments: [file],
      to: [{ name: evil, email: 'jobs@initech.example' }],
    }),
  );
  const answer = await at('/');
  const page = await answer.text();
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<img|<svg|<link|src=["']?http/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');

  const [entry] = await outbox();
  const form = new URLSearchParams({
    outbox_id: entry?.id ?? '',
    kind: 'interview',
    starts_at: '2026-04-02T09:30',
    calendar: 'on',
    text: '',
  });
  const sent = await at('/sandbox/replies', { method: 'POST', body: form, redirect: 'manual' });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/?answered=1']);
  const foreign = await at('/sandbox/replies', {
    method: 'POST',
    body: form,
    headers: { origin: 'https://evil.example' },
    redirect: 'manual',
  });
  expect(foreign.status).toBe(403);
  const list = await gmailOf(access_token).users.messages.list({ userId: 'me', q: 'in:inbox' });
  const reply = await gmailOf(access_token).users.messages.get({
    userId: 'me',
    id: list.data.messages?.[0]?.id ?? '',
    format: 'full',
  });
  expect(reply.data.payload?.parts?.map(({ mimeType }) => mimeType)).toContain('text/calendar');
  expect(Buffer.from(reply.data.payload?.parts?.[0]?.body?.data ?? '', 'base64url').toString()).toContain(
    '2 April 2026 at 11:30 (Europe/Berlin)',
  );
});

test('a page that reaches this machine under a name of its own reads nothing', async () => {
  const { port } = new URL(google().url);
  const rebound = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/sandbox/outbox', headers: { host: `evil.example:${port}` } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    asked.once('error', reject).end();
  });
  expect(rebound).toBe(403);
});

test('every ready-made answer arrives in the thread it answers', async () => {
  const { access_token } = await signIn(google().url, 'noor.haddad@mail.example', MAIL_SCOPES);
  const sent = await sendAs(access_token, await mime({ subject: 'All answers' }));
  const [entry] = await outbox();
  for (const kind of ['interview', 'rejection', 'request_info', 'acknowledgement', 'bounce', 'free']) {
    const answer = await post('/sandbox/replies', {
      outbox_id: entry?.id,
      kind,
      ...(kind === 'free' ? { text: 'Hello' } : {}),
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ thread_id: sent.data.threadId, account: 'noor.haddad@mail.example' });
  }
  expect((await post('/sandbox/replies', { outbox_id: entry?.id, kind: 'free' })).status).toBe(400);
  expect((await post('/sandbox/replies', { outbox_id: entry?.id, kind: 'offer' })).status).toBe(400);
  expect(
    (await post('/sandbox/replies', { outbox_id: '00000000-0000-4000-8000-000000000000', kind: 'bounce' })).status,
  ).toBe(404);
});

test('faults are ordered by JSON, strike in turn, and are named when they are wrong', async () => {
  const { access_token } = await signIn(google().url, 'sam.rivera@mail.example', MAIL_SCOPES);
  const profile = () => status(gmailOf(access_token).users.getProfile({ userId: 'me' }));
  await post('/sandbox/faults', { call: 'gmail.getProfile', kind: 'too_many_requests', skip: 1, count: 2 });
  expect([await profile(), await profile(), await profile(), await profile()]).toEqual(['fine', 429, 429, 'fine']);
  expect((await post('/sandbox/faults', { call: 'gmail.getProfile', kind: 'meteor' })).status).toBe(400);
  expect((await at('/gmail/v1/users/me/labels', bearer(access_token))).status).toBe(404);
});

test('after a restart the mail, the keys and the permissions are there again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-google-'));
  const first = await startSandboxGoogle({ dataDir });
  const { access_token, refresh_token = '' } = await signIn(first.url, 'sam.rivera@mail.example', MAIL_SCOPES);
  const raw = Buffer.from(await mime()).toString('base64url');
  const options = { headers: { Authorization: `Bearer ${access_token}` } };
  await gmail({ version: 'v1', rootUrl: first.url, ...options }).users.drafts.create({
    userId: 'me',
    requestBody: { message: { raw } },
  });
  const keys = await (await fetch(`${first.url}/oauth2/v3/certs`)).json();
  await first.stop();
  const second = await startSandboxGoogle({ dataDir });
  expect(await (await fetch(`${second.url}/oauth2/v3/certs`)).json()).toEqual(keys);
  const drafts = await gmail({ version: 'v1', rootUrl: second.url, ...options }).users.drafts.list({ userId: 'me' });
  expect(drafts.data.drafts).toHaveLength(1);
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token,
    client_id: 'test-client',
    client_secret: 's',
  });
  expect((await fetch(`${second.url}/token`, { method: 'POST', body })).status).toBe(200);
  await second.stop();
  await rm(dataDir, { recursive: true });
});

test('a taken port is named', async () => {
  const port = Number(new URL(google().url).port);
  await expect(startSandboxGoogle({ port })).rejects.toThrow(`port ${port}`);
});

test('a watched mailbox tells its subscription of each new message, signed, until it is taken; after stop it tells nothing', async () => {
  const told: { claims: unknown; notice: unknown }[] = [];
  let refusals = 1;
  const subscriber = createServer((request, response) => {
    const take = async (): Promise<void> => {
      const parts = await request.setEncoding('utf8').toArray();
      refusals -= 1;
      if (refusals >= 0) return void response.writeHead(503).end();
      const { message } = z.object({ message: z.object({ data: z.base64() }) }).parse(JSON.parse(parts.join('')));
      const keys = createRemoteJWKSet(new URL(`${sandbox.url}/oauth2/v3/certs`));
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      const { payload } = await jwtVerify(token, keys, { issuer: sandbox.url, audience: push.url });
      told.push({ claims: payload.email, notice: JSON.parse(Buffer.from(message.data, 'base64').toString()) });
      response.writeHead(204).end();
    };
    void take().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => subscriber.listen(0, '127.0.0.1', resolve));
  const push = {
    url: `http://127.0.0.1:${z.object({ port: z.int() }).parse(subscriber.address()).port}/push`,
    account: 'push@sandbox.example',
  };
  const sandbox = await startSandboxGoogle({ push });
  try {
    const { access_token } = await signIn(sandbox.url, 'sam.rivera@mail.example', MAIL_SCOPES);
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    const call = (path: string, body: unknown) =>
      fetch(`${sandbox.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const raw = Buffer.from(await mime()).toString('base64url');
    const deliver = () => call('/sandbox/messages', { email: 'sam.rivera@mail.example', raw });
    expect((await deliver()).ok).toBe(true);
    await call('/gmail/v1/users/me/watch', { topicName: 'projects/p/topics/mail' });
    await deliver();
    await until(() => told.length === 1);
    expect(told[0]).toMatchObject({
      claims: 'push@sandbox.example',
      notice: { emailAddress: 'sam.rivera@mail.example', historyId: expect.stringMatching(/^\d+$/) },
    });
    await call('/gmail/v1/users/me/stop', {});
    await deliver();
    expect(told).toHaveLength(1);
  } finally {
    await sandbox.stop();
    subscriber.close();
  }
});
