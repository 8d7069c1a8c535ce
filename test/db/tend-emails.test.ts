import { composeMail } from '../../shared/adapters/mail/compose.ts';
import { readMail } from '../../shared/adapters/mail/read.ts';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import { approveEmail } from '../../shared/services/emails/approve.ts';
import { editEmail } from '../../shared/services/emails/edit.ts';
import { pageOfEmails } from '../../shared/services/emails/list.ts';
import { tendEmails } from '../../shared/services/emails/tend.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { handClock } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, adminDb, sql, createUser } = database;
const apply = sentScene(database);
const SENT_AT = new Date('2026-10-10T09:00:00Z');
const DAY = 86_400;

async function scene(settings: Record<string, unknown> = {}) {
  const { id: userId } = await createUser();
  await adminDb
    .insertInto('users.settings')
    .values({ user_id: userId, send_gap_seconds: 0, ...settings })
    .execute();
  const sent = await apply(userId, { sentAt: SENT_AT });
  const named = { job_title: 'Baker', company_name: 'Northwind' };
  await adminDb.updateTable('applications.applications').set(named).where('id', '=', sent.applicationId).execute();
  const clock = handClock(SENT_AT.toISOString());
  const queued: QueueMessage[] = [];
  const queues = { send: async (message: QueueMessage) => void queued.push(message) };
  const deps = {
    db,
    clock,
    queues,
    compose: composeMail,
    tokenSecret: Buffer.alloc(32, 1),
    undoSeconds: 60,
    publicUrl: 'https://jobhunt.example',
  };
  const tend = async (days: number) => {
    clock.move(days * DAY);
    await tendEmails(deps);
  };
  const emails = () =>
    adminDb
      .selectFrom('communications.emails')
      .select(['type', 'status', 'delivered_at'])
      .where('user_id', '=', userId)
      .orderBy('type')
      .execute();
  const bounce = async (status: string) => {
    const parts = { delivery: { action: 'failed', status, recipient: 'jobs@northwind.example' } };
    const [row] = await sql<{ id: string }>(
      `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, received_at, parts, matched_by)
       VALUES ($1, $2, $3, 'mailer-daemon@mail.example', $4, $5, 'thread') RETURNING id`,
      [userId, sent.applicationId, sent.emailId, clock.now(), JSON.stringify(parts)],
    );
    await classifyReply({ db, clock, findTimes }, { userId }, row?.id ?? '');
  };
  const listed = () => sql('SELECT value, source FROM communications.suppressions WHERE user_id = $1', [userId]);
  return { userId, sent, tend, emails, queued, bounce, listed, deps };
}

test('mail without a bounce for the hours of the settings is delivered, once, and its application with it', async () => {
  const { tend, emails, sent } = await scene({ delivered_after_hours: 24, follow_up_enabled: false });
  await tend(0.5);
  expect(await emails()).toMatchObject([{ status: 'sent' }]);
  await tend(1);
  await tend(0);
  expect(await emails()).toMatchObject([{ status: 'delivered' }]);
  const events = await sql('SELECT event_type FROM communications.email_events WHERE email_id = $1', [sent.emailId]);
  expect(events).toEqual([{ event_type: 'delivered' }]);
  const [row] = await sql('SELECT status FROM applications.applications WHERE id = $1', [sent.applicationId]);
  expect(row).toEqual({ status: 'delivered' });
});

test('a due follow-up is drafted for approval, once, and not again after it was discarded', async () => {
  const { tend, emails, queued, userId } = await scene({ follow_up_days: 5 });
  await tend(4);
  expect(await emails()).toHaveLength(1);
  await tend(1);
  await tend(1);
  expect(await emails()).toMatchObject([{ status: 'delivered' }, { type: 'follow_up', status: 'draft' }]);
  expect(queued).toEqual([]);
  await sql(`UPDATE communications.emails SET status = 'cancelled' WHERE user_id = $1 AND type = 'follow_up'`, [
    userId,
  ]);
  await tend(1);
  expect(await emails()).toHaveLength(2);
});

test('where the person said so it leaves by itself', async () => {
  const { tend, emails, queued } = await scene({ follow_up_auto: true });
  await tend(8);
  expect(await emails()).toMatchObject([{}, { type: 'follow_up', status: 'queued' }]);
  expect(queued).toMatchObject([{ type: 'send-email' }]);
});

test.each([false, true])(
  'a due follow-up whose template nothing fills is drafted with what is missing, and leaves only once that is written (by itself: %s)',
  async (follow_up_auto) => {
    const { tend, emails, queued, userId, deps } = await scene({ follow_up_auto });
    await sql(
      `INSERT INTO communications.email_templates (user_id, name, type, subject, body, is_default)
       VALUES ($1, 'Mine', 'follow_up', 'On {{user_linkedin}}', 'Dear {{company_name}}, call {{user_phone}}', true)`,
      [userId],
    );
    await tend(8);
    await tend(1);
    expect(await emails()).toMatchObject([{}, { type: 'follow_up', status: 'draft' }]);
    expect(queued).toEqual([]);
    const ctx = { userId };
    const { items } = await pageOfEmails(deps, ctx, { status: 'draft', limit: 10 });
    expect(items).toMatchObject([
      { status_reason: 'unfilled', unfilled: ['user_phone'], body: 'Dear Northwind, call {{user_phone}}' },
    ]);
    const id = items[0]?.id ?? '';
    const refusal = { details: { reason: 'unfilled', unfilled: ['user_phone'] } };
    await expect(approveEmail(deps, ctx, id)).rejects.toMatchObject(refusal);
    expect(await editEmail(deps, ctx, id, { body: 'Call {{ user_phone }}!' })).toMatchObject({
      unfilled: ['user_phone'],
    });
    await expect(approveEmail(deps, ctx, id)).rejects.toMatchObject(refusal);
    const edited = await editEmail(deps, ctx, id, { body: 'Is it still open?' });
    expect(edited).toMatchObject({ status_reason: null, unfilled: [] });
    expect(await approveEmail(deps, ctx, id)).toMatchObject({ status: 'queued' });
  },
);

test.each([
  ['follow-ups are switched off', { follow_up_enabled: false }, ''],
  [
    'somebody answered',
    {},
    `INSERT INTO communications.email_responses (user_id, application_id, from_email, received_at) VALUES ($1, $2, 'dana@northwind.example', now())`,
  ],
  ['it was rejected', {}, `UPDATE applications.applications SET status = 'rejected' WHERE user_id = $1 AND id = $2`],
  [
    'the address is not to be contacted',
    {},
    `INSERT INTO communications.suppressions (user_id, kind, value, source) SELECT $1, 'email', 'jobs@northwind.example', 'person' WHERE $2::uuid IS NOT NULL`,
  ],
])('nothing is drafted when %s', async (_what, settings, statement) => {
  const { tend, emails, userId, sent } = await scene(settings);
  if (statement !== '') await sql(statement, [userId, sent.applicationId]);
  await tend(10);
  expect(await emails()).toHaveLength(1);
});

test.each([
  ['5.1.1', [{ value: 'jobs@northwind.example', source: 'bounce' }]],
  ['4.4.7', []],
])(
  'a bounce with %s is recorded, puts on the do-not-contact list %j, and ends the follow-up',
  async (status, listed) => {
    const one = await scene();
    await one.bounce(status);
    expect(await one.emails()).toMatchObject([{ status: 'bounced' }]);
    expect(await one.listed()).toEqual(listed);
    await one.tend(10);
    expect(await one.emails()).toHaveLength(1);
  },
);

const report = (type: string) =>
  [
    'From: abuse@mail.example',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
    '',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'Version: 1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `X-Jobhunt-Send-Token: ${'t'.repeat(32)}`,
    '',
    '--b--',
    '',
  ].join('\r\n');

test('an abuse report is read as a complaint about the mail whose token it returns; other feedback is none', async () => {
  const { complaint } = await readMail(Buffer.from(report('abuse')));
  expect(complaint?.originalHeaders).toContain('t'.repeat(32));
  expect((await readMail(Buffer.from(report('not-spam')))).complaint).toBeUndefined();
});

test('a complaint is recorded and puts whom the mail went to on the do-not-contact list', async () => {
  const { userId, sent, listed } = await scene();
  const [row] = await sql<{ id: string }>(
    `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, received_at, parts, matched_by)
     VALUES ($1, $2, $3, 'abuse@mail.example', now(), '{"complaint": true}', 'token') RETURNING id`,
    [userId, sent.applicationId, sent.emailId],
  );
  await classifyReply({ db, clock: handClock(), findTimes }, { userId }, row?.id ?? '');
  expect(await listed()).toEqual([{ value: 'jobs@northwind.example', source: 'complaint' }]);
  const events = await sql('SELECT event_type FROM communications.email_events WHERE email_id = $1', [sent.emailId]);
  expect(events).toEqual([{ event_type: 'complained' }]);
});

test('a thank-you is drafted after an interview, to who led it, for approval even where follow-ups leave by themselves', async () => {
  const { tend, emails, sent, queued } = await scene({ follow_up_auto: true, follow_up_days: 30 });
  await sql(
    `INSERT INTO applications.interviews (application_id, scheduled_at, duration_minutes, interviewer_name, interviewer_email, status)
     VALUES ($1, $2, 30, 'Dana', 'dana@northwind.example', 'rescheduled')`,
    [sent.applicationId, new Date(SENT_AT.getTime() + DAY * 1000)],
  );
  await tend(1);
  expect(await emails()).toHaveLength(1);
  await tend(0.5);
  await tend(0.1);
  expect(await emails()).toMatchObject([{}, { type: 'thank_you', status: 'draft' }]);
  expect(queued).toEqual([]);
  const interview = () =>
    sql('SELECT status FROM applications.interviews WHERE application_id = $1', [sent.applicationId]);
  expect(await interview()).toEqual([{ status: 'rescheduled' }]);
  await tend(1);
  expect(await interview()).toEqual([{ status: 'completed' }]);
});
