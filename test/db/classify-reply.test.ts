import type { ApplicationStatus } from '../../shared/domain/applications/lifecycle.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { handClock } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { Inbox } from '../support/inbox.ts';
import { calendarRequest, rawMail, replyDeps, type SentApplication, sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const apply = sentScene(database);

async function world(status: ApplicationStatus = 'sent') {
  const user = await createUser();
  const clock = handClock('2026-10-14T09:30:00Z');
  const inbox = new Inbox();
  const { deps, queued, classifyDeps } = replyDeps(database, clock, inbox.open());
  const ctx = { userId: user.id, reason: 'test' };
  const sent = await apply(user.id, { status });
  /** Delivers a reply, reads the mailbox and classifies what came. */
  const receive = async (mail: Parameters<typeof rawMail>[0], raw = rawMail(mail)) => {
    inbox.deliver(raw, { threadId: sent.threadId, at: clock.now() });
    queued.length = 0;
    await syncMailbox(deps, ctx);
    const [message] = queued;
    if (message?.type !== 'classify-reply') throw new Error('nothing was stored');
    const result = await classifyReply(classifyDeps, ctx, message.email_response_id);
    return { id: message.email_response_id, result };
  };
  return { user, ctx, clock, sent, receive, classify: (id: string) => classifyReply(classifyDeps, ctx, id) };
}
const application = async ({ applicationId }: SentApplication) =>
  (
    await sql('SELECT status, response_received_at, last_activity_at FROM applications.applications WHERE id = $1', [
      applicationId,
    ])
  )[0];
const activities = async ({ applicationId }: SentApplication) =>
  (
    await sql<{ activity_type: string }>(
      'SELECT activity_type FROM applications.application_activities WHERE application_id = $1 ORDER BY created_at, activity_type',
      [applicationId],
    )
  ).map((row) => row.activity_type);
const interviews = ({ applicationId }: SentApplication) =>
  sql('SELECT * FROM applications.interviews WHERE application_id = $1 ORDER BY scheduled_at', [applicationId]);

const proposed = ({ applicationId }: SentApplication) =>
  sql('SELECT starts_at, status FROM applications.interview_proposals WHERE application_id = $1 ORDER BY starts_at', [
    applicationId,
  ]);

test('a refusal ends the application, tells when the answer came, and is done once', async () => {
  const { sent, receive, classify, clock } = await world();
  const { id, result } = await receive({
    text: 'Dear Jo,\n\nWe have decided not to move forward with your application.',
  });
  expect(result).toEqual({ classification: 'rejection', review: false });
  expect(await application(sent)).toMatchObject({ status: 'rejected', response_received_at: clock.now() });
  expect(await activities(sent)).toEqual(['responded']);
  expect(await classify(id)).toBeUndefined();
  expect(await activities(sent)).toEqual(['responded']);
  const [row] = await sql(
    'SELECT classification, confidence_score, classified_by, review_status, extracted_data FROM communications.email_responses WHERE id = $1',
    [id],
  );
  expect(row).toMatchObject({
    classification: 'rejection',
    classified_by: 'deterministic',
    review_status: 'not_needed',
  });
  expect(Number(row?.confidence_score)).toBeGreaterThan(0.9);
  expect(row?.extracted_data).toMatchObject({
    decided_by: 'phrases',
    evidence: [{ rule: 'rejection.not_forward', text: expect.stringContaining('decided not to move forward') }],
  });
});

test('two readers of one reply at the same moment do its work once', async () => {
  const { sent, receive, classify, ctx } = await world();
  const { id } = await receive({ text: 'Hello' });
  await sql(
    "UPDATE communications.email_responses SET processed_at = NULL, body = 'We have decided not to proceed with your application.' WHERE id = $1",
    [id],
  );
  const results = await Promise.all([classify(id), classify(id), classify(id)]);
  expect(results.filter((result) => result !== undefined)).toHaveLength(1);
  expect((await activities(sent)).filter((type) => type === 'responded')).toHaveLength(1);
  expect(ctx.userId).toBeDefined();
});

test('a calendar part makes the interview, moves it when it comes again with another time, and never doubles it', async () => {
  const { sent, receive, clock } = await world();
  const uid = 'meeting-1@northwind.example';
  await receive({ text: 'Looking forward!', calendar: calendarRequest(uid, '20261022T170000Z', '20261022T174500Z') });
  expect(await application(sent)).toMatchObject({ status: 'interviewing' });
  const [first] = await interviews(sent);
  expect(first).toMatchObject({
    scheduled_at: new Date('2026-10-22T17:00:00Z'),
    duration_minutes: 45,
    status: 'scheduled',
    meeting_url: 'https://meet.google.com/abc-defg-hij',
    interviewer_email: 'dana@northwind.example',
    ical_uid: uid,
  });
  expect(await activities(sent)).toEqual(['interview_scheduled', 'responded']);
  await receive({ text: 'Again', calendar: calendarRequest(uid, '20261022T170000Z', '20261022T174500Z') });
  clock.move(60);
  await receive({ text: 'Moved', calendar: calendarRequest(uid, '20261023T090000Z', '20261023T093000Z') });
  expect(await interviews(sent)).toEqual([
    expect.objectContaining({
      id: first?.id,
      scheduled_at: new Date('2026-10-23T09:00:00Z'),
      duration_minutes: 30,
      status: 'rescheduled',
    }),
  ]);
});

test('a calendar part puts nothing down that is over or out of reach; without a zone it proposes, and taking back is shown', async () => {
  const { sent, receive } = await world();
  const uid = 'meeting-odd@northwind.example';
  const sentOn = (start: string, method?: string) =>
    receive({
      text: 'See above.',
      calendar: calendarRequest(uid, start, start, method === undefined ? {} : { method }),
    });
  expect((await sentOn('20261001T170000Z')).result?.classification).toBe('interview_request');
  await sentOn('99991231T235959Z');
  expect(await interviews(sent)).toEqual([]);
  expect((await sentOn('20261022T120000')).result).toEqual({ classification: 'interview_request', review: false });
  expect(await interviews(sent)).toEqual([]);
  expect(await proposed(sent)).toEqual([{ starts_at: expect.any(Date), status: 'open' }]);
  const { id, result } = await sentOn('20261022T120000', 'CANCEL');
  expect(result?.review).toBe(true);
  const [row] = await sql('SELECT extracted_data FROM communications.email_responses WHERE id = $1', [id]);
  expect(row?.extracted_data).toMatchObject({ change: { kind: 'cancelled', source: 'calendar' } });
});

test('the newest edition of a calendar part decides in whatever order they come, and a part that takes it back ends it', async () => {
  const { sent, receive } = await world();
  const uid = 'meeting-2@northwind.example';
  const part = (day: string, sequence: number, method = 'REQUEST') =>
    calendarRequest(uid, `${day}T170000Z`, `${day}T174500Z`, {
      method,
      lines: [`SEQUENCE:${sequence}`, 'DTSTAMP:20261014T080000Z'],
    });
  const stands = async () => {
    const [row] = await interviews(sent);
    return [row?.scheduled_at, row?.status];
  };
  await receive({ text: 'See you', calendar: part('20261023', 2) });
  await receive({ text: 'Late', calendar: part('20261022', 1) });
  expect(await stands()).toEqual([new Date('2026-10-23T17:00:00Z'), 'scheduled']);
  await receive({ text: 'Late too', calendar: part('20261022', 1, 'CANCEL') });
  expect(await stands()).toEqual([new Date('2026-10-23T17:00:00Z'), 'scheduled']);
  await receive({ text: 'Moved', calendar: part('20261026', 3) });
  expect(await stands()).toEqual([new Date('2026-10-26T17:00:00Z'), 'rescheduled']);
  await receive({ text: 'We have to cancel, sorry.', calendar: part('20261026', 3, 'CANCEL') });
  expect(await stands()).toEqual([new Date('2026-10-26T17:00:00Z'), 'cancelled']);
  await receive({
    text: 'Of another one',
    calendar: calendarRequest('other@x.example', '20261029T170000Z', '20261029T174500Z', { method: 'CANCEL' }),
  });
  expect(await interviews(sent)).toHaveLength(1);
});

test('of a series each date is an interview: one is moved or ended by its own name, the rest follow the series', async () => {
  const { sent, receive } = await world();
  const uid = 'series-1@northwind.example';
  const part = (day: string, sequence: number, ...lines: string[]) =>
    calendarRequest(uid, `${day}T150000Z`, `${day}T154500Z`, {
      lines: [`SEQUENCE:${sequence}`, `DTSTAMP:20261014T08${10 + sequence}00Z`, ...lines],
    });
  const stands = async () =>
    (await interviews(sent)).map((row) => [new Date(String(row.scheduled_at)).toISOString().slice(5, 13), row.status]);
  const daily = 'RRULE:FREQ=DAILY;COUNT=3';
  await receive({ text: 'Three talks', calendar: part('20261020', 0, daily) });
  expect(await stands()).toEqual([
    ['10-20T15', 'scheduled'],
    ['10-21T15', 'scheduled'],
    ['10-22T15', 'scheduled'],
  ]);
  await receive({ text: 'The second moves', calendar: part('20261026', 1, 'RECURRENCE-ID:20261021T150000Z') });
  await receive({
    text: 'The first is off',
    calendar: part('20261020', 1, 'RECURRENCE-ID:20261020T150000Z', 'STATUS:CANCELLED'),
  });
  expect(await stands()).toEqual([
    ['10-20T15', 'cancelled'],
    ['10-22T15', 'scheduled'],
    ['10-26T15', 'rescheduled'],
  ]);
  await receive({ text: 'Late copy of the whole', calendar: part('20261020', 0, daily) });
  await receive({
    text: 'Of a date that never was',
    calendar: part('20261020', 9, 'RECURRENCE-ID:20261120T150000Z', 'STATUS:CANCELLED'),
  });
  expect((await stands()).map(([, status]) => status)).toEqual(['cancelled', 'scheduled', 'rescheduled']);
  await receive({ text: 'All of it a week later', calendar: part('20261103', 2, daily) });
  expect(await stands()).toEqual([
    ['11-03T15', 'rescheduled'],
    ['11-04T15', 'rescheduled'],
    ['11-05T15', 'rescheduled'],
  ]);
  await receive({
    text: 'Off from the second on',
    calendar: part('20261104', 3, 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261104T150000Z', 'STATUS:CANCELLED'),
  });
  expect((await stands()).map(([, status]) => status)).toEqual(['rescheduled', 'cancelled', 'cancelled']);
});

test('a calendar part that confirms what was agreed in words takes that interview over, and later moves it', async () => {
  const { sent, receive, clock } = await world();
  await receive({ text: 'Our interview will take place on Tuesday, 20 October 2026 at 2:00 PM EDT.' });
  const [agreed] = await interviews(sent);
  const uid = 'meeting-3@northwind.example';
  await receive({ text: 'Invitation', calendar: calendarRequest(uid, '20261020T180000Z', '20261020T183000Z') });
  clock.move(60);
  await receive({ text: 'Moved', calendar: calendarRequest(uid, '20261021T180000Z', '20261021T183000Z') });
  expect(await interviews(sent)).toEqual([
    expect.objectContaining({ id: agreed?.id, ical_uid: uid, scheduled_at: new Date('2026-10-21T18:00:00Z') }),
  ]);
});

test('what the words say of place, length and people stands in the interview', async () => {
  const { sent, receive } = await world();
  await receive({
    text: 'We would like to invite you to an interview on Tuesday, 20 October 2026 at 2:00 PM EDT at our office in Leith. It will last 45 minutes and you will meet Hanna Weiss, our lead designer.',
  });
  expect(await interviews(sent)).toEqual([
    expect.objectContaining({ duration_minutes: 45, location: 'our office in Leith', interviewer_name: 'Hanna Weiss' }),
  ]);
});

test('prose makes an interview only where it names one exact time, and says which words fixed it', async () => {
  const one = await world();
  await one.receive({
    text: 'We would like to invite you to an interview on Tuesday, 20 October 2026 at 2:00 PM EDT: https://us02web.zoom.us/j/8123',
  });
  expect(await interviews(one.sent)).toEqual([
    expect.objectContaining({
      scheduled_at: new Date('2026-10-20T18:00:00Z'),
      meeting_url: 'https://us02web.zoom.us/j/8123',
      notes: expect.stringContaining('Tuesday, 20 October 2026 at 2:00 PM EDT'),
    }),
  ]);
  const two = await world();
  const { id } = await two.receive({
    text: 'We would like to invite you to an interview. Would Tuesday 20 October at 2pm EDT or Wednesday 21 October at 3pm EDT suit you?',
  });
  expect(await application(two.sent)).toMatchObject({ status: 'interviewing' });
  expect(await interviews(two.sent)).toEqual([]);
  const [row] = await sql<{ extracted_data: { times: unknown[] } }>(
    'SELECT extracted_data FROM communications.email_responses WHERE id = $1',
    [id],
  );
  expect(row?.extracted_data.times).toHaveLength(2);
  expect(await proposed(two.sent)).toEqual([
    { starts_at: new Date('2026-10-20T18:00:00Z'), status: 'open' },
    { starts_at: new Date('2026-10-21T19:00:00Z'), status: 'open' },
  ]);
});

test('a second time in prose beside an interview that stands adds none: it may mean to move it', async () => {
  const { sent, receive } = await world();
  await receive({ text: 'Our interview will take place on Tuesday, 20 October 2026 at 2:00 PM EDT.' });
  await receive({ text: 'Could we reschedule our interview to Thursday 22 October at 3:00 PM EDT?' });
  expect(await interviews(sent)).toHaveLength(1);
  expect(await proposed(sent)).toEqual([{ starts_at: new Date('2026-10-22T19:00:00Z'), status: 'open' }]);
});

test('what no rule decides moves nothing and waits for the person', async () => {
  const { sent, receive } = await world();
  const { id, result } = await receive({ text: 'Unfortunately the office is closed. More soon.' });
  expect(result).toEqual({ classification: 'unclassified', review: true });
  expect(await application(sent)).toMatchObject({ status: 'sent', response_received_at: null });
  expect(await activities(sent)).toEqual(['needs_review']);
  const [row] = await sql('SELECT review_status, processed_at FROM communications.email_responses WHERE id = $1', [id]);
  expect(row).toMatchObject({ review_status: 'needed', processed_at: expect.any(Date) });
});

test('a late acknowledgement or a refusal never moves an application where its lifecycle does not lead', async () => {
  const rejected = await world('rejected');
  await rejected.receive({ text: 'We would like to invite you to an interview. Are you free for a call tomorrow?' });
  expect(await application(rejected.sent)).toMatchObject({
    status: 'rejected',
    response_received_at: expect.any(Date),
  });
  expect(await activities(rejected.sent)).toEqual(['responded']);
  const waiting = await world();
  await waiting.receive({ text: 'We have received your application and will review it.' });
  expect(await application(waiting.sent)).toMatchObject({ status: 'sent', response_received_at: null });
  expect(await activities(waiting.sent)).toEqual(['acknowledged']);
});

test('an offer moves the application and stands in its timeline as one', async () => {
  const { sent, receive } = await world('interviewing');
  await receive({ text: 'We are delighted to offer you the position of Data Analyst.' });
  expect(await application(sent)).toMatchObject({ status: 'offered' });
  expect(await activities(sent)).toEqual(['offer_received']);
});

const report = (action: string, status: string): Uint8Array =>
  Buffer.from(
    [
      'From: Mail Delivery Subsystem <mailer-daemon@mx.example>',
      'To: jo@person.example',
      'Subject: Delivery Status Notification',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
      '',
      '--r',
      'Content-Type: text/plain',
      '',
      'About your message.',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; jobs@northwind.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 user unknown',
      '',
      '--r--',
      '',
    ].join('\r\n'),
  );

test('a bounce marks its e-mail, once; a delay does not', async () => {
  const { sent, receive } = await world();
  await receive({}, report('delayed', '4.4.1'));
  const email = async () =>
    (await sql('SELECT status, bounce_reason FROM communications.emails WHERE id = $1', [sent.emailId]))[0];
  expect(await email()).toMatchObject({ status: 'sent' });
  await receive({}, report('failed', '5.1.1'));
  expect(await email()).toMatchObject({ status: 'bounced', bounce_reason: '5.1.1 550 user unknown' });
  await receive({}, report('failed', '5.1.1'));
  const events = await sql(
    "SELECT event_type FROM communications.email_events WHERE email_id = $1 AND event_type = 'bounced'",
    [sent.emailId],
  );
  expect(events).toHaveLength(1);
  expect(await activities(sent)).toEqual(['bounced']);
  expect(await application(sent)).toMatchObject({ status: 'sent', response_received_at: null });
});

test('a mail system that writes no report says in words that a mail came back, or that it still tries', async () => {
  const { sent, receive } = await world();
  const status = async () =>
    (await sql('SELECT status, bounce_reason FROM communications.emails WHERE id = $1', [sent.emailId]))[0];
  const from = 'MAILER-DAEMON@mx.northwind.example';
  const failed = 'Your mail could not be delivered to jobs@northwind.example: User unknown.';
  await receive({ from, subject: 'Delayed mail', text: `${failed} It will be retried for two days.` });
  expect(await status()).toMatchObject({ status: 'sent' });
  await receive({ from, subject: 'Failure notice', text: failed });
  expect(await status()).toMatchObject({ status: 'bounced', bounce_reason: expect.stringContaining('delivered') });
});

test("another person's reply is nobody's to classify, and one that never was is nothing to do", async () => {
  const { receive } = await world();
  const other = await world();
  const { id } = await receive({ text: 'Hello' });
  await sql('UPDATE communications.email_responses SET processed_at = NULL WHERE id = $1', [id]);
  expect(await other.classify(id)).toBeUndefined();
  expect(await other.classify('3f2c1a90-5b7e-4c1d-8a2f-6e5d4c3b2a10')).toBeUndefined();
  expect(
    await sql('SELECT 1 FROM communications.email_responses WHERE id = $1 AND processed_at IS NULL', [id]),
  ).toHaveLength(1);
});

test('words that a database refuses are kept without them', async () => {
  const { receive } = await world();
  const { result } = await receive({
    subject: 'a\0b \ud800',
    text: `NUL \0 and half \ud83d. ${'😀'.repeat(30_000)}`,
    calendar: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:\0\r\nEND:VEVENT\r\nEND:VCALENDAR',
  });
  expect(result).toBeDefined();
});
