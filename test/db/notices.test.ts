import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { startNoticeServer } from '../../local/notices/server.ts';
import { readMail } from '../../shared/adapters/mail/read.ts';
import { digestHtml } from '../../shared/adapters/notices/digest-html.ts';
import { smtpFailure, smtpNotices } from '../../shared/adapters/notices/smtp.ts';
import { dueReminders, leftInWords } from '../../shared/domain/notices/reminders.ts';
import { tellOfPermission } from '../../shared/services/google/tell-ended.ts';
import { isOwn } from '../../shared/services/mailbox/understand.ts';
import { sendNotices } from '../../shared/services/notices/dispatch.ts';
import { testApi } from '../support/api.ts';
import { handClock, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const apply = sentScene(database);
const make = scene(database);
const api = await testApi(database);
const mails: { to: string[]; raw: Buffer }[] = [];
const server = await startNoticeServer({ onMail: (mail) => void mails.push(mail) });
afterAll(() => server.stop());
const writeDigest = digestHtml;
const stopUrl = (token: string) => `https://api.jobhunt.example/v1/notices/stop?token=${token}`;
const pageUrl = (page: string) => `https://api.jobhunt.example/console#/${page}`;
const send = smtpNotices({ url: server.url, from: 'notices@jobhunt.example' });

const START = '2026-10-20T18:00:00Z';
const before = (minutes: number): Date => new Date(Date.parse(START) - minutes * 60_000);

/** A posting in Bergen that came to fit somebody at an instant. */
const aMatch = async (userId: string, title: string, at: Date): Promise<void> => {
  const { id } = await make.job({ title });
  await sql(`UPDATE jobs.jobs SET location = 'Bergen' WHERE id = $1`, [id]);
  await sql(
    `INSERT INTO jobs.job_matches (user_id, job_id, match_score, is_recommended, created_at) VALUES ($1, $2, 90, TRUE, $3)`,
    [userId, id, at],
  );
};

async function person(settings: Record<string, unknown> = {}) {
  const user = await createUser({ name: 'Jo Park' });
  const columns = { user_id: user.id, timezone: 'Europe/Berlin', reminder_minutes: [15, 60], ...settings };
  await database.adminDb.insertInto('users.settings').values(columns).execute();
  const { applicationId } = await apply(user.id, { status: 'interviewing' });
  const [row] = await sql<{ id: string }>(
    `INSERT INTO applications.interviews (application_id, scheduled_at, interviewer_name, meeting_url, interview_type)
     VALUES ($1, $2, 'Dana Kerr', 'https://meet.google.com/abc-defg-hij', 'technical') RETURNING id`,
    [applicationId, START],
  );
  const id = row?.id ?? '';
  const change = (set: string) => sql(`UPDATE applications.interviews SET ${set} WHERE id = $1`, [id]);
  /** Runs the schedule at each moment and gives the subjects of what this person got. */
  const run = async (...moments: Date[]): Promise<string[]> => {
    const from = mails.length;
    for (const at of moments)
      await sendNotices({ db, clock: handClock(at.toISOString()), send, writeDigest, stopUrl, pageUrl });
    const got = mails.slice(from).filter(({ to }) => to.includes(user.email));
    return Promise.all(got.map(async ({ raw }) => (await simpleParser(raw)).subject ?? ''));
  };
  return { user, id, applicationId, change, run };
}

test('a person is reminded once at each of their minutes, in their zone, by a mail that says it is automatic', async () => {
  const { run, user } = await person();
  expect(await run(before(90), before(61))).toEqual([]);
  expect(await run(before(60), before(59), before(30), before(16))).toEqual(['In 60 minutes: Technical interview']);
  expect(await run(before(15), before(14), before(0), before(-30))).toEqual(['In 15 minutes: Technical interview']);
  const mail = await simpleParser(mails.filter(({ to }) => to.includes(user.email)).at(-1)?.raw ?? '');
  expect(mail.text).toContain('Tuesday, October 20, 2026');
  expect(mail.text).toMatch(/8:00\sPM GMT\+2/);
  expect(mail.text).toContain('With: Dana Kerr');
  expect(mail.from?.text).toContain('notices@jobhunt.example');
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
});

test('runs at the same moment send one mail', async () => {
  const { user } = await person();
  const clock = handClock(before(60).toISOString());
  await Promise.all([1, 2, 3].map(() => sendNotices({ db, clock, send, writeDigest })));
  expect(mails.filter(({ to }) => to.includes(user.email))).toHaveLength(1);
});

test('an interview put down shortly before it brings one mail and not one for each minute that has passed', async () => {
  const { run } = await person({ reminder_minutes: [15, 60, 1440] });
  expect(await run(before(10), before(9))).toEqual(['In 10 minutes: Technical interview']);
});

test('an interview that moved is announced for its new time; a cancelled, past or withdrawn one never', async () => {
  const moved = await person();
  await moved.run(before(60));
  await moved.change("scheduled_at = scheduled_at + interval '1 day', status = 'rescheduled'");
  expect(await moved.run(before(15), before(60 - 24 * 60))).toEqual(['In 60 minutes: Technical interview']);
  const cancelled = await person();
  await cancelled.change("status = 'cancelled'");
  expect(await cancelled.run(before(60), before(15))).toEqual([]);
  const withdrawn = await person();
  await sql("UPDATE applications.applications SET status = 'withdrawn' WHERE id = $1", [withdrawn.applicationId]);
  expect(await withdrawn.run(before(60))).toEqual([]);
  const past = await person();
  expect(await past.run(before(-10), before(-60))).toEqual([]);
});

test('who switched reminders off, or ended their account, gets none', async () => {
  const off = await person({ interview_reminders: false });
  const ended = await person();
  await sql('UPDATE users.users SET is_active = FALSE WHERE id = $1', [ended.user.id]);
  expect(await off.run(before(60), before(15))).toEqual([]);
  expect(await ended.run(before(60))).toEqual([]);
});

test('a mail server that cannot be reached is asked again; without one nothing is sent and the summary says so', async () => {
  const { run, user, id } = await person();
  const gone = smtpNotices({ url: 'smtp://127.0.0.1:9', from: 'notices@jobhunt.example' });
  const clock = handClock(before(60).toISOString());
  expect(await sendNotices({ db, clock, send: undefined, writeDigest })).toEqual({ sender: 'off', sent: 0, failed: 0 });
  expect((await sendNotices({ db, clock, send: gone, writeDigest })).failed).toBeGreaterThanOrEqual(1);
  expect(await sql('SELECT status, sent_at FROM communications.notices WHERE subject_id = $1', [id])).toEqual([
    { status: 'waiting', sent_at: null },
  ]);
  expect(await run(before(59))).toEqual([]);
  expect(await run(before(57))).toEqual(['In 57 minutes: Technical interview']);
  expect(user.email).toBeDefined();
});

test('a mail whose answer was lost may have left, and is not sent again', () => {
  expect(smtpFailure({ code: 'ETIMEDOUT', command: 'CONN' }).failure).toBe('later');
  expect(smtpFailure({ code: 'ECONNECTION', command: 'DATA' }).failure).toBe('unknown');
  expect(smtpFailure({ responseCode: 451, command: 'DATA' }).failure).toBe('later');
  expect(smtpFailure({ responseCode: 550, command: 'RCPT TO', response: '550 jo@x.example' })).toEqual({
    failure: 'refused',
    reason: 'The mail server answered 550 to RCPT TO.',
  });
  expect(smtpFailure(undefined).failure).toBe('unknown');
});

test('a mailbox that is read passes our own notices over', async () => {
  const [mail] = mails;
  const message = { messageId: 'm', threadId: 't', historyId: '1', labelIds: ['INBOX'], receivedAt: new Date(START) };
  const read = await readMail(mail?.raw ?? Buffer.alloc(0));
  expect(isOwn({ ...message, raw: Buffer.alloc(0) }, read, 'somebody@else.example')).toBe(true);
});

test('at no moment is more than one reminder due, and none after the interview has begun for a while', () => {
  const leads = fc.array(fc.integer({ min: 0, max: 40_320 }), { maxLength: 10 });
  fc.assert(
    fc.property(
      leads,
      fc.integer({ min: -60, max: 50_000 }),
      fc.subarray([...Array(20).keys()]),
      (minutes, left, done) => {
        const now = new Date(Date.parse(START) - left * 60_000);
        const dealt = new Set(done);
        const { send: lead, passed } = dueReminders(minutes, new Date(START), dealt, now);
        if (left < -5) expect([lead, passed]).toEqual([undefined, []]);
        if (lead !== undefined) {
          expect(lead).toBeGreaterThanOrEqual(left);
          expect(minutes.every((other) => other < left || other >= lead)).toBe(true);
        }
        for (const one of passed) expect(dealt.has(one) || one === lead).toBe(false);
      },
    ),
  );
  expect([5, 1, 119, 120, 2880].map((left) => leftInWords(new Date(START), before(left)))).toEqual([
    '5 minutes',
    '1 minute',
    '119 minutes',
    '2 hours',
    '2 days',
  ]);
});

test('a digest comes once each morning of the person’s zone, or on Mondays, with what happened and no foreign markup', async () => {
  const { run, user, applicationId } = await person({ email_frequency: 'daily', interview_reminders: false });
  const weekly = await person({ email_frequency: 'weekly', interview_reminders: false });
  await sql(`UPDATE applications.applications SET company_name = 'Bolt <b>& Sons' WHERE id = $1`, [applicationId]);
  await sql(
    `INSERT INTO communications.email_responses (user_id, application_id, from_email, received_at, processed_at, classification, body)
     VALUES ($1, $2, 'dana@northwind.example', '2026-10-19T15:00:00Z', now(), 'interview_request', 'Secret words')`,
    [user.id, applicationId],
  );
  const at = (time: string) => new Date(`2026-10-20T${time}:00Z`);
  await aMatch(user.id, 'Told today', at('05:00'));
  await aMatch(user.id, 'Told tomorrow', at('06:01'));
  expect(await run(at('05:59'))).toEqual([]);
  expect(await run(at('06:01'), at('06:02'), at('07:00'))).toEqual(['Your job hunt, the day to 2026-10-20']);
  const mail = await simpleParser(mails.filter(({ to }) => to.includes(user.email)).at(-1)?.raw ?? '');
  expect(mail.text).toContain('Bolt <b>& Sons asks for an interview.');
  expect(mail.text).toContain('Interviews to come');
  expect(mail.text).toContain('Open it: https://api.jobhunt.example/console#/today');
  expect(String(mail.html)).toContain('<a href="https://api.jobhunt.example/console#/today"');
  expect(mail.text).toContain('90: Told today, A company (Bergen)');
  // What came between the morning and the mail is the next one's: nothing is told twice.
  expect(mail.text).toContain('1 new posting that fit');
  expect(mail.text).toMatch(/sent {8}█{20} 1 \(100 %\)/);
  expect(String(mail.html)).toContain('Bolt &lt;b&gt;&amp; Sons asks for an interview.');
  expect(String(mail.html)).not.toMatch(/<img|<script|https?:\/\/(?!api\.jobhunt\.example)/);
  expect(`${mail.text}${mail.html}`).not.toContain('Secret words');
  // The week's comes on its Monday; the day after, nothing but what is still to come is said again.
  expect(await weekly.run(at('06:01'))).toEqual([]);
  expect(await weekly.run(new Date('2026-10-19T06:30:00Z'), new Date('2026-10-19T07:30:00Z'))).toEqual([
    'Your job hunt, the week to 2026-10-19',
  ]);
  expect(await run(new Date('2026-10-27T07:30:00Z'))).toEqual([]);
  const [quiet] = await sql<{ status: string }>(
    `SELECT status FROM communications.notices WHERE user_id = $1 AND kind = 'digest' ORDER BY occurs_at DESC LIMIT 1`,
    [user.id],
  );
  expect(quiet).toEqual({ status: 'passed' });
});

test('who wants to know at once is told of a reply once, without its words', async () => {
  const { run, user, applicationId } = await person({ email_frequency: 'realtime', interview_reminders: false });
  const now = new Date('2026-10-18T03:00:00Z');
  await sql(
    `INSERT INTO communications.email_responses (user_id, application_id, from_email, received_at, processed_at, classification, body)
     SELECT $1, $2, 'dana@northwind.example', $3::timestamptz - make_interval(mins => n::int), now(), c, 'Secret words'
       FROM unnest(ARRAY['offer', 'automated', 'spam']) WITH ORDINALITY AS x (c, n)`,
    [user.id, applicationId, now],
  );
  expect(await run(now, new Date(now.getTime() + 60_000))).toEqual(['A company makes an offer']);
});

test('the link of a mail stops its kind when it is pressed and not when it is looked at', async () => {
  const { run, user } = await person();
  await run(before(60));
  const mail = await simpleParser(mails.filter(({ to }) => to.includes(user.email)).at(-1)?.raw ?? '');
  const [, path = ''] = /Stop these mails: https:\/\/api\.jobhunt\.example(\S+)/.exec(mail.text ?? '') ?? [];
  expect(String(mail.headers.get('list-unsubscribe-post') ?? JSON.stringify(mail.headers.get('list')))).toContain(
    'One-Click',
  );
  const [address = '', query = ''] = path.split('?');
  const token = new URLSearchParams(query).get('token') ?? '';
  const reminders = async () =>
    (
      await sql<{ interview_reminders: boolean }>('SELECT interview_reminders FROM users.settings WHERE user_id = $1', [
        user.id,
      ])
    )[0];
  const asked = String((await api.get(address, { query: { token } })).body);
  expect(asked).toContain('<form method="post">');
  expect(asked).toContain('Reminders of interviews stop');
  // Nobody is asked to press where nothing would come of it.
  const unknown = await api.get(address, { query: { token: 'x'.repeat(43) } });
  expect([unknown.status, String(unknown.body).includes('<form')]).toEqual([200, false]);
  expect(await reminders()).toEqual({ interview_reminders: true });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const pressed = await api.request({
    ...{ method: 'POST', path: address, query: { token }, headers: form, body: 'List-Unsubscribe=One-Click' },
  });
  expect(pressed.status).toBe(200);
  expect(pressed.body).toContain('Done: Reminders of interviews stop');
  expect(await reminders()).toEqual({ interview_reminders: false });
  expect((await api.post(address, undefined, { query: { token: 'x'.repeat(43) } })).status).toBe(404);
  expect((await api.post(address, undefined, { query: { token: 'x' } })).status).toBe(400);
  expect(await run(before(15))).toEqual([]);
});

const permissionEnded = (userId: string, at: Date | null) =>
  sql(
    `INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, status, status_reason, ended_at, account_email)
       VALUES ($1, 'google', 'enc:v1:AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA', $2, $3, $4, 'jo@example.test')
       ON CONFLICT (user_id, provider) DO UPDATE SET status = $2, status_reason = $3, ended_at = $4`,
    [userId, at === null ? 'active' : 'reconnect_required', at === null ? null : 'invalid_grant', at],
  );

test('a permission of Google that ended is told once, and once again when the next one ends', async () => {
  const { run, user } = await person({ interview_reminders: false });
  await permissionEnded(user.id, null);
  expect(await run(before(300))).toEqual([]);
  await permissionEnded(user.id, before(299));
  expect(await run(before(298), before(297), before(200))).toEqual(['Connect Google again']);
  const mail = await simpleParser(mails.filter(({ to }) => to.includes(user.email)).at(-1)?.raw ?? '');
  expect(mail.text).toContain('jo@example.test');
  expect(mail.text).not.toContain('invalid_grant');
  await permissionEnded(user.id, null);
  expect(await run(before(190))).toEqual([]);
  await permissionEnded(user.id, before(180));
  expect(await run(before(179), before(178))).toEqual(['Connect Google again']);
});

test('a permission that ended is not told to who wants no mails, nor to who has connected it again meanwhile', async () => {
  const quiet = await person({ interview_reminders: false, email_notifications: false });
  await permissionEnded(quiet.user.id, before(299));
  expect(await quiet.run(before(298))).toEqual([]);
  const quick = await person({ interview_reminders: false });
  await permissionEnded(quick.user.id, null);
  const [permission] = await sql<{ id: string }>('SELECT id FROM integrations.oauth_tokens WHERE user_id = $1', [
    quick.user.id,
  ]);
  const deps = { db, clock: handClock(before(298).toISOString()), send };
  expect(await tellOfPermission(deps, { userId: quick.user.id }, permission?.id ?? '')).toBeUndefined();
});
