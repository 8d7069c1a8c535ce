import { randomUUID } from 'node:crypto';
import { BouncesSeen, Email } from '../../shared/contracts/email.ts';
import { EmailTemplate, EmailTemplates, TemplatePreview } from '../../shared/contracts/email-template.ts';
import { Settings } from '../../shared/contracts/profile.ts';
import { Suppression, SuppressionPage } from '../../shared/contracts/suppression.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { DEFAULT_POLICY } from '../../shared/domain/sending/policy.ts';
import { claim } from '../../shared/services/emails/claim.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { adminDb, sql, createUser } = database;
const { server, endpoint, queue } = await testQueues();
const sending = queue('send-email');
const api = await testApi(database, {
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_SEND_EMAIL: sending.url,
  UNDO_WINDOW_SECONDS: '0',
});
const apply = sentScene(database);

async function person() {
  const user = await createUser({ name: 'Jo Example' });
  const sent = await apply(user.id);
  await adminDb
    .updateTable('applications.applications')
    .set({ job_title: 'Baker', company_name: 'Northwind' })
    .where('id', '=', sent.applicationId)
    .execute();
  const { accessToken: token } = await api.signIn(user);
  const followUp = async (body = {}) =>
    await api.post('/v1/emails', { type: 'follow_up', application_id: sent.applicationId, ...body }, { token });
  return { user, sent, token, followUp };
}

test('a follow-up is drafted from the template, in the thread of what it follows, and leaves only when approved', async () => {
  const { token, followUp, sent } = await person();
  const draft = (await followUp()).as(Email);
  expect(draft).toMatchObject({ status: 'draft', subject: 'Data Analyst', thread_id: sent.threadId, can_cancel: true });
  expect(draft.body).toContain('Northwind');
  expect(draft.body).toContain('October 10, 2026');
  const edited = await api.patch(`/v1/emails/${draft.id}`, { body: 'Is it still open?' }, { token });
  expect(edited.as(Email).body).toBe('Is it still open?');
  expect((await api.patch(`/v1/emails/${draft.id}`, { subject: 'Other' }, { token })).status).toBe(409);
  const queued = (await api.post(`/v1/emails/${draft.id}/approve`, undefined, { token })).as(Email);
  expect(queued).toMatchObject({ status: 'queued', scheduled_by: 'rules' });
  const [row] = await sql<{ mime: Buffer }>('SELECT mime FROM communications.emails WHERE id = $1', [draft.id]);
  const mime = row?.mime.toString() ?? '';
  expect(mime).toContain(`In-Reply-To: ${sent.rfcMessageId}`);
  expect(mime).toContain(`References: ${sent.rfcMessageId}`);
  expect((await api.patch(`/v1/emails/${draft.id}`, { body: 'Later words' }, { token })).status).toBe(409);
  expect((await api.post(`/v1/emails/${draft.id}/approve`, undefined, { token })).status).toBe(409);
});

test('the time shown can be changed until it is claimed, within bounds', async () => {
  const { token, followUp } = await person();
  const { id } = (await followUp()).as(Email);
  await api.post(`/v1/emails/${id}/approve`, undefined, { token });
  const at = new Date(Date.now() + 5 * 86_400_000).toISOString();
  const moved = (await api.patch(`/v1/emails/${id}`, { scheduled_for: at }, { token })).as(Email);
  expect(moved).toMatchObject({ scheduled_for: at, next_attempt_at: at, scheduled_by: 'person' });
  for (const far of [-3600_000, 90 * 86_400_000]) {
    const answer = await api.patch(`/v1/emails/${id}`, { scheduled_for: new Date(Date.now() + far) }, { token });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'scheduled_for' }] });
  }
  await sql(`UPDATE communications.emails SET status = 'sending' WHERE id = $1`, [id]);
  const late = await api.patch(`/v1/emails/${id}`, { scheduled_for: at }, { token });
  expect(late.body).toMatchObject({ status: 409, details: { status: 'sending' } });
});

test.each([
  [
    'answered',
    `INSERT INTO communications.email_responses (user_id, application_id, from_email, received_at) VALUES ($1, $2, 'dana@northwind.example', now())`,
  ],
  [
    'do_not_contact',
    `INSERT INTO communications.suppressions (user_id, kind, value, source) SELECT $1, 'domain', 'northwind.example', 'person' WHERE $2::uuid IS NOT NULL`,
  ],
  ['application_rejected', `UPDATE applications.applications SET status = 'rejected' WHERE user_id = $1 AND id = $2`],
])('a follow-up that must not leave any more is refused with its reason: %s', async (reason, statement) => {
  const { user, token, followUp, sent } = await person();
  const { id } = (await followUp()).as(Email);
  await sql(statement, [user.id, sent.applicationId]);
  const answer = await api.post(`/v1/emails/${id}/approve`, undefined, { token });
  expect(answer.body).toMatchObject({ status: 409, details: { reason } });
});

test('an answer goes to who wrote, in their thread; a draft can be discarded', async () => {
  const { user, token, sent } = await person();
  const [reply] = await sql<{ id: string }>(
    `INSERT INTO communications.email_responses (user_id, application_id, from_email, subject, received_at, thread_id, rfc_message_id)
     VALUES ($1, $2, 'dana@northwind.example', 'Baker', now(), 't9', '<r9@northwind.example>') RETURNING id`,
    [user.id, sent.applicationId],
  );
  const body = { type: 'response', application_id: sent.applicationId, reply_id: reply?.id, body: 'Tuesday suits me.' };
  const draft = (await api.post('/v1/emails', body, { token })).as(Email);
  expect(draft).toMatchObject({ to_emails: ['dana@northwind.example'], subject: 'Re: Baker', thread_id: 't9' });
  const gone = (await api.post(`/v1/emails/${draft.id}/cancel`, undefined, { token })).as(Email);
  expect(gone).toMatchObject({ status: 'cancelled', status_reason: 'discarded' });
});

test.each([
  [{ type: 'response', body: 'Yes' }, 'reply_id'],
  [{ type: 'thank_you' }, 'interview_id'],
  [{ type: 'application' }, 'type'],
  [{ type: 'withdrawal', subject: 'a\nBcc: x@y.example' }, 'subject'],
])('%j is refused, naming %s', async (body, field) => {
  const { token, sent } = await person();
  const answer = await api.post('/v1/emails', { application_id: sent.applicationId, ...body }, { token });
  expect(answer.body).toMatchObject({ status: 400, errors: [{ field }] });
});

test('templates: the own one is taken before the product’s, unknown variables are refused by name, unfilled ones block', async () => {
  const { token, followUp, sent } = await person();
  const words = { name: 'Mine', type: 'follow_up', subject: 'On {{job_title}}', body: 'Call {{user_phone}}' };
  const bad = await api.post('/v1/email-templates', { ...words, body: 'Hi {{first_nmae}}' }, { token });
  expect(bad.body).toMatchObject({ status: 400, errors: [{ field: 'body' }] });
  expect(JSON.stringify(bad.body)).toContain('first_nmae');
  const mine = (await api.post('/v1/email-templates', { ...words, is_default: true }, { token })).as(EmailTemplate);
  const preview = await api.post(
    `/v1/email-templates/${mine.id}/preview`,
    { application_id: sent.applicationId },
    { token },
  );
  expect(preview.as(TemplatePreview)).toEqual({
    subject: 'On Baker',
    body: 'Call {{user_phone}}',
    problems: [{ variable: 'user_phone', problem: 'unfilled' }],
  });
  const blocked = await followUp();
  expect(JSON.stringify(blocked.body)).toContain('user_phone');
  expect(blocked.status).toBe(422);
  const changed = await api.patch(`/v1/email-templates/${mine.id}`, { body: 'I am {{user_name}}' }, { token });
  expect(changed.as(EmailTemplate).body).toBe('I am {{user_name}}');
  expect((await followUp()).as(Email).body).toBe('I am Jo Example');
  const { items } = (await api.get('/v1/email-templates', { token, query: { type: 'follow_up' } })).as(EmailTemplates);
  expect(items.map(({ is_system }) => is_system)).toEqual([false, true]);
  const system = items.find(({ is_system }) => is_system)?.id ?? '';
  expect((await api.patch(`/v1/email-templates/${system}`, { name: 'x' }, { token })).status).toBe(403);
  expect((await api.delete(`/v1/email-templates/${mine.id}`, { token })).status).toBe(204);
  expect((await api.get(`/v1/email-templates/${mine.id}`, { token })).status).toBe(404);
});

test('the do-not-contact list takes addresses and domains, once each, with reason and source', async () => {
  const { token } = await person();
  const add = (body: unknown) => api.post('/v1/do-not-contact', body, { token });
  const first = (await add({ kind: 'email', value: 'Dana@Northwind.example', reason: 'Asked me to stop.' })).as(
    Suppression,
  );
  expect(first).toMatchObject({ value: 'dana@northwind.example', source: 'person', reason: 'Asked me to stop.' });
  expect((await add({ kind: 'email', value: 'dana@northwind.example' })).as(Suppression).id).toBe(first.id);
  await add({ kind: 'domain', value: 'firm.example' });
  expect((await add({ kind: 'domain', value: 'not a domain' })).status).toBe(400);
  const { items } = (await api.get('/v1/do-not-contact', { token })).as(SuppressionPage);
  expect(items.map(({ value }) => value)).toEqual(['firm.example', 'dana@northwind.example']);
  expect((await api.delete(`/v1/do-not-contact/${first.id}`, { token })).status).toBe(204);
  expect((await api.delete(`/v1/do-not-contact/${randomUUID()}`, { token })).status).toBe(404);
});

test('all rules of sending are visible and editable; a window that never opens is refused', async () => {
  const { token } = await person();
  const shown = (await api.get('/v1/settings', { token })).as(Settings);
  expect(shown).toMatchObject({
    send_window_start: '00:00',
    send_gap_seconds: 60,
    bounce_pause_percent: 5,
    ramp_up: true,
  });
  const change = { send_days: [5, 1, 1], send_window_start: '08:00', send_window_end: '18:00', send_zone: 'recipient' };
  expect((await api.patch('/v1/settings', change, { token })).as(Settings)).toMatchObject({
    ...change,
    send_days: [1, 5],
  });
  for (const bad of [
    { send_window_start: '18:00', send_window_end: '08:00' },
    { send_window_start: '19:00' },
    { send_days: [] },
    { send_days: [8] },
    { send_window_end: '24:30' },
  ]) {
    expect((await api.patch('/v1/settings', bad, { token })).status).toBe(400);
  }
});

test('mail that waits because too much bounced goes on when the person says that they have looked, and only theirs', async () => {
  const { user, token, followUp } = await person();
  await sql(
    `INSERT INTO communications.emails (user_id, type, from_email, to_emails, subject, body, status, sent_at, send_started_at)
     SELECT $1, 'response', 'jo@person.example', '{jobs@northwind.example}', 'Data Analyst', 'Dear team',
            CASE WHEN n = 1 THEN 'bounced' ELSE 'sent' END, now() - interval '2 days', now() - interval '2 days'
       FROM generate_series(1, 20) AS n`,
    [user.id],
  );
  const { id } = (await followUp()).as(Email);
  await api.post(`/v1/emails/${id}/approve`, undefined, { token });
  await sql('UPDATE communications.emails SET next_attempt_at = now(), scheduled_for = now() WHERE id = $1', [id]);
  const deps = { db: database.db, clock: systemClock, policy: DEFAULT_POLICY };
  const claimed = () => claim(deps, { userId: user.id }, id);
  const shown = async () => (await api.get(`/v1/emails/${id}`, { token })).as(Email);
  expect(await claimed()).toBeUndefined();
  expect(await shown()).toMatchObject({ status: 'queued', status_reason: 'bounce_rate' });
  const seen = async (by: string) =>
    (await api.post('/v1/emails/bounces/seen', undefined, { token: by })).as(BouncesSeen);
  const other = await person();
  expect(await seen(other.token)).toMatchObject({ released: 0 });
  const { released, bounces_seen_at } = await seen(token);
  expect(released).toBe(1);
  expect(await shown()).toMatchObject({ next_attempt_at: bounces_seen_at, scheduled_for: bounces_seen_at });
  const hints = server.inspectQueue('send-email')?.messages.ready.filter(({ body }) => body.includes(id));
  expect(hints).toHaveLength(2);
  expect(await claimed()).toMatchObject({ emailId: id });
  expect((await api.post('/v1/emails/bounces/seen')).status).toBe(401);
});
