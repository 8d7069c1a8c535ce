import { simpleParser } from 'mailparser';
import { Application } from '../../shared/contracts/application.ts';
import { Email } from '../../shared/contracts/email.ts';
import { Settings } from '../../shared/contracts/profile.ts';
import { config } from '../../shared/runtime/config.ts';
import { trackTokenOf } from '../../shared/services/emails/track-token.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const { endpoint, queue } = await testQueues();
const overrides = { SQS_ENDPOINT: endpoint, QUEUE_URL_SEND_EMAIL: queue('send-email').url, UNDO_WINDOW_SECONDS: '0' };
const api = await testApi(database, overrides);
const apply = sentScene(database);

const IPS = ['198.51.100.77', '2001:db8:77aa:77bb::77cc'];
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0';
const LINKS = ['https://jo.example/work?a=1&b=2', 'https://code.example/jo'];
const BODY = `My work: ${LINKS[0]}\nCode: ${LINKS[1]}.`;

/** Opens an address as a person does, or as the headers say. */
const visit = (path: string, headers: Record<string, string> = {}, ip = IPS[0], method = 'GET') =>
  api.request({ method, path, headers: { 'user-agent': BROWSER, ...headers }, ...(ip === undefined ? {} : { ip }) });

async function person(choice: object) {
  const user = await createUser({ name: 'Jo Example' });
  const { accessToken: token } = await api.signIn(user);
  expect((await api.patch('/v1/settings', choice, { token })).as(Settings)).toMatchObject(choice);
  const sent = await apply(user.id);
  const email = async (id: string) => (await api.get(`/v1/emails/${id}`, { token })).as(Email);
  const events = (id: string) =>
    sql<{ event_type: string; event_data: object; network: string }>(
      `SELECT event_type, event_data, text(ip_address) AS network FROM communications.email_events
        WHERE email_id = $1 AND event_type IN ('opened', 'clicked') ORDER BY created_at, id`,
      [id],
    );
  return { user, token, sent, email, events };
}

/** The application's own mail, which left an hour ago with its picture and links. */
async function trackedApplication(choice: object = { open_tracking: true, click_tracking: true }) {
  const one = await person(choice);
  const { emailId, applicationId } = one.sent;
  await sql(
    `UPDATE communications.emails SET tracks_opens = TRUE, tracked_links = $2, sent_at = now() - interval '1 hour' WHERE id = $1`,
    [emailId, LINKS],
  );
  const secret = config('sending').sending.tokenSecret;
  const at = (place: number) => `/t/${trackTokenOf(secret, { userId: one.user.id, emailId, place })}`;
  const status = async () =>
    (await api.get(`/v1/applications/${applicationId}`, { token: one.token })).as(Application).status;
  const activities = () =>
    sql<{ activity_type: string }>(
      'SELECT activity_type FROM applications.application_activities WHERE application_id = $1 ORDER BY created_at, id',
      [applicationId],
    );
  return { ...one, emailId, applicationId, link: at(1), picture: `${at(0)}/seen.gif`, at, status, activities };
}

/** Draws up, approves and reads the mail that leaves. */
async function written(choice: object) {
  const one = await person(choice);
  const draft = { type: 'follow_up', application_id: one.sent.applicationId, body: BODY };
  const { id } = (await api.post('/v1/emails', draft, { token: one.token })).as(Email);
  const queued = (await api.post(`/v1/emails/${id}/approve`, undefined, { token: one.token })).as(Email);
  const [row] = await sql<{ mime: Buffer; hash: string; own: string }>(
    `SELECT mime, mime_sha256 AS hash, encode(sha256(mime), 'hex') AS own FROM communications.emails WHERE id = $1`,
    [id],
  );
  expect(row?.hash).toBe(row?.own);
  const { text = '', html } = await simpleParser(row?.mime ?? Buffer.from(''));
  expect(text.trim()).toBe(BODY);
  return { ...one, id, queued, html: html || undefined };
}

test('nobody’s mail is tracked who did not turn it on: it has one part, the person’s own words', async () => {
  const { token } = await person({ theme: 'light' });
  expect((await api.get('/v1/settings', { token })).body).toMatchObject({
    open_tracking: false,
    click_tracking: false,
  });
  const { html, queued } = await written({ theme: 'light' });
  expect(html).toBeUndefined();
  expect(queued).toMatchObject({ tracking: { opens: false, links: [] }, opened_at: null, clicked_at: null });
});

test('turned on, the HTML part alone has a picture and signed links, and they lead where the words say', async () => {
  const { id, html = '', queued, email, events } = await written({ open_tracking: true, click_tracking: true });
  expect(queued.tracking).toEqual({ opens: true, links: LINKS });
  const addresses = [...html.matchAll(/(?:href|src)="http:\/\/127\.0\.0\.1:3000(\/t\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  expect(addresses).toHaveLength(3);
  const [first = '', second = '', picture = ''] = addresses;
  // Before it has left nobody but its writer has it.
  expect((await visit(first)).headers.location).toBe(LINKS[0]);
  expect(await events(id)).toEqual([]);
  await sql(`UPDATE communications.emails SET status = 'sent', sent_at = now() - interval '1 hour' WHERE id = $1`, [
    id,
  ]);
  expect((await visit(first)).headers.location).toBe(LINKS[0]);
  expect((await visit(second)).headers.location).toBe(LINKS[1]);
  expect((await visit(picture)).status).toBe(200);
  expect(await email(id)).toMatchObject({
    opened_at: expect.any(String),
    clicked_at: expect.any(String),
    status: 'sent',
  });
});

test('each of the two is a choice of its own', async () => {
  const opens = await written({ open_tracking: true });
  expect(opens.html).toContain('/seen.gif');
  expect(opens.html).toContain(`href="${LINKS[1]}"`);
  const clicks = await written({ click_tracking: true });
  expect(clicks.html).not.toContain('<img');
  expect(clicks.html).not.toContain(`href="${LINKS[1]}"`);
});

test('a person’s visit is told once on the mail and the application, however often it comes, and moves it to viewed', async () => {
  const { link, picture, emailId, email, events, status, activities } = await trackedApplication();
  const answer = await visit(picture);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/gif']);
  expect(Buffer.from(answer.bytes.subarray(0, 6)).toString()).toBe('GIF89a');
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'cross-origin-resource-policy': 'cross-origin' });
  expect(await status()).toBe('viewed');
  const { opened_at, clicked_at } = await email(emailId);
  expect([opened_at, clicked_at]).toEqual([expect.any(String), null]);
  for (let again = 0; again < 3; again += 1) {
    const redirect = await visit(link, {}, IPS[1]);
    expect(redirect).toMatchObject({
      status: 302,
      headers: { location: LINKS[0], 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    });
    await visit(picture);
  }
  expect((await email(emailId)).opened_at).toBe(opened_at);
  expect(await activities()).toEqual([{ activity_type: 'opened' }, { activity_type: 'clicked' }]);
  expect(await events(emailId)).toEqual([
    { event_type: 'opened', event_data: {}, network: '198.51.100.0/24' },
    { event_type: 'clicked', event_data: { link: 1 }, network: '2001:db8:77aa::/48' },
  ]);
});

test('no more than the network of who visited stands anywhere in the database, and nothing of their program', async () => {
  const tables = await sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`,
  );
  const { link, picture } = await trackedApplication();
  for (const ip of IPS) for (const path of [link, picture]) await visit(path, {}, ip);
  const marks = ['198[.]51[.]100[.]77', '2001:db8:77aa:77bb', 'Firefox/133[.]0'];
  const found = await sql<{ name: string }>(
    tables
      .map(
        ({ name }) =>
          `SELECT '${name.replaceAll("'", "''")}' AS name FROM ${name} AS t WHERE t::text ~ '${marks.join('|')}'`,
      )
      .join(' UNION ALL '),
  );
  expect(tables.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});

test('what a machine fetches is an event with its reason, and marks and moves nothing', async () => {
  const { link, picture, emailId, email, events, status, activities } = await trackedApplication();
  await visit(link, {}, IPS[0], 'HEAD');
  await visit(link, { 'sec-purpose': 'prefetch;prerender' });
  await visit(link, { 'x-moz': 'prefetch' });
  await visit(link, { 'user-agent': 'Slackbot-LinkExpanding 1.0' });
  await visit(picture, {
    'user-agent': 'Mozilla/5.0 (Windows NT 5.1) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
  });
  await visit(picture, { 'user-agent': 'Mozilla/5.0' });
  await sql('UPDATE communications.emails SET sent_at = now() WHERE id = $1', [emailId]);
  await visit(picture);
  const reasons = (await events(emailId)).map(({ event_type, event_data }) => [event_type, event_data]);
  const machine = (reason: string) => ({ prefetch: true, reason });
  expect(reasons).toEqual([
    ['clicked', { link: 1, ...machine('head') }],
    ['clicked', { link: 1, ...machine('announced') }],
    ['clicked', { link: 1, ...machine('previewer') }],
    ['opened', machine('image_proxy')],
    ['opened', machine('privacy_proxy')],
    ['opened', machine('too_soon')],
  ]);
  expect(await email(emailId)).toMatchObject({ opened_at: null, clicked_at: null });
  expect(await status()).toBe('sent');
  expect(await activities()).toEqual([]);
});

test('no token but one of ours leads anywhere, nothing of a request is ever led to, and the picture tells nothing', async () => {
  const { link, at, user, events, emailId } = await trackedApplication();
  const token = link.slice('/t/'.length);
  const foreign = trackTokenOf(Buffer.alloc(32, 7), { userId: user.id, emailId, place: 1 });
  const other = await createUser();
  const secret = config('sending').sending.tokenSecret;
  const flipped = (index: number) =>
    `${token.slice(0, index)}${token[index] === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`;
  const hostile = [
    foreign,
    token.slice(0, -1),
    `${token}A`,
    token.toLowerCase(),
    ...[0, 20, 30, 43, 63].map(flipped),
    // Signed, and of no mail or link that there is.
    trackTokenOf(secret, { userId: other.id, emailId, place: 1 }),
    trackTokenOf(secret, { userId: user.id, emailId: other.id, place: 1 }),
    at(3).slice(3),
    at(0).slice(3),
    'https%3A%2F%2Fevil.example',
    '%2F%2Fevil.example',
    '..%2F..',
  ];
  for (const one of hostile) {
    const answer = await visit(`/t/${one}`);
    expect([one, answer.status, answer.headers.location]).toEqual([one, 404, undefined]);
    if (one === at(0).slice(3)) continue;
    const picture = await visit(`/t/${one}/seen.gif`);
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/gif']);
  }
  expect(await events(emailId)).toEqual([]);
  const led = await visit(`${link}?url=https://evil.example&to=//evil.example`, {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    referer: 'https://evil.example/',
  });
  expect(led.headers.location).toBe(LINKS[0]);
  expect(JSON.stringify(led.headers)).not.toContain('evil');
});

test('nobody fills the table: of one mail at most fifty hits stand there, and a person’s first one beside them', async () => {
  const { link, emailId, email, events } = await trackedApplication();
  for (let n = 0; n < 55; n += 1) await visit(link, { 'user-agent': 'curl/8' }, `203.0.${n}.9`);
  expect(await events(emailId)).toHaveLength(50);
  await visit(link);
  expect(await events(emailId)).toHaveLength(51);
  expect((await email(emailId)).clicked_at).not.toBeNull();
});

test('turned off again, the links of mail that left still lead on, and nothing is written down any more', async () => {
  const { token, link, picture, emailId, email, events, status } = await trackedApplication();
  await api.patch('/v1/settings', { open_tracking: false, click_tracking: false }, { token });
  expect((await visit(link)).headers.location).toBe(LINKS[0]);
  expect((await visit(picture)).status).toBe(200);
  expect(await events(emailId)).toEqual([]);
  expect(await email(emailId)).toMatchObject({ opened_at: null, clicked_at: null });
  expect(await status()).toBe('sent');
});

test('an application that has moved on stays where it is', async () => {
  const { link, applicationId, status, activities } = await trackedApplication();
  await sql(`UPDATE applications.applications SET status = 'interviewing' WHERE id = $1`, [applicationId]);
  await visit(link);
  expect(await status()).toBe('interviewing');
  expect(await activities()).toEqual([{ activity_type: 'clicked' }]);
});
