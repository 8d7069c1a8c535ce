import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { startSandboxGoogle } from '../../local/google/server.ts';
import { findTimes } from '../../shared/adapters/times/chrono.ts';
import { CalendarSettings } from '../../shared/contracts/calendar.ts';
import { Email } from '../../shared/contracts/email.ts';
import { Conflicts, Interview, InterviewPage, Preparation, ProposedTimes } from '../../shared/contracts/interview.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { eventIdOf } from '../../shared/domain/interviews/event-id.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { lambdaContext } from '../support/api/event.ts';
import { loadFunction, testApi } from '../support/api.ts';
import { connectMailbox } from '../support/connected.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const google = await startSandboxGoogle();
afterAll(() => google.stop());
afterEach(() => google.control.faults.clear());
const api = await testApi(database, { GOOGLE_ISSUER: google.url, GOOGLE_API_ROOT_URL: google.url });
const apply = sentScene(database);

const HOUR = 3_600_000;
/** A full hour some days ahead, so that it reads the same everywhere. */
const ahead = (days: number, hours = 0): Date => {
  const at = new Date(Date.now() + days * 24 * HOUR);
  at.setUTCMinutes(0, 0, 0);
  return new Date(at.getTime() + hours * HOUR);
};
const inWords = (at: Date): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(at)} at ${at.toISOString().slice(11, 16)} UTC`;

async function person({ calendar = false } = {}) {
  const user = await createUser();
  const sent = await apply(user.id, { sentAt: new Date(Date.now() - 5 * 24 * HOUR) });
  const { accessToken: token } = await api.signIn(user);
  const tokens = calendar ? await connectMailbox(database, google.url, user) : undefined;
  const reply = async (body: string, subject = 'Re: Data Analyst'): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, subject, body, received_at, provider_message_id, rfc_message_id, thread_id, matched_by)
       VALUES ($1, $2, $3, 'dana@northwind.example', $4, $5, now(), $6, $7, $8, 'thread') RETURNING id`,
      [
        user.id,
        sent.applicationId,
        sent.emailId,
        subject,
        body,
        randomUUID(),
        `<${randomUUID()}@x.example>`,
        sent.threadId,
      ],
    );
    const id = row?.id ?? '';
    await classifyReply({ db, clock: systemClock, findTimes }, { userId: user.id, reason: 'test' }, id);
    return id;
  };
  const invite = (...times: Date[]) =>
    reply(`We would like to invite you to a technical interview. Would ${times.map(inWords).join(' or ')} suit you?`);
  const put = async (body: object = {}) =>
    (
      await api.post(
        '/v1/interviews',
        { application_id: sent.applicationId, scheduled_at: ahead(6).toISOString(), ...body },
        { token },
      )
    ).as(Interview);
  const proposed = async () => (await api.get('/v1/proposed-times', { token })).as(ProposedTimes).items;
  const interviews = async () => (await api.get('/v1/interviews', { token })).as(InterviewPage).items;
  /** What Google itself shows the person. */
  const event = async (interviewId: string) => {
    const path = `${google.url}/calendar/v3/calendars/primary/events/${eventIdOf(interviewId)}`;
    const answer = await fetch(path, { headers: { authorization: `Bearer ${tokens?.access_token}` } });
    return z
      .looseObject({
        status: z.string(),
        summary: z.string(),
        start: z.looseObject({ dateTime: z.string() }),
        reminders: z.unknown(),
      })
      .optional()
      .parse(answer.status === 404 ? undefined : await answer.json());
  };
  const atGoogle = async (method: string, path: string, body?: object) => {
    await fetch(`${google.url}/calendar/v3/calendars/primary/events${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens?.access_token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const settings = (body: object = {}) => api.put('/v1/integrations/google-calendar', body, { token });
  return { user, sent, token, reply, invite, put, proposed, interviews, event, atGoogle, settings };
}

const sync = async (): Promise<unknown> => {
  const handler = await loadFunction('sync-calendars');
  return handler(
    { id: randomUUID(), source: 'aws.events', 'detail-type': 'Scheduled Event', time: new Date().toISOString() },
    lambdaContext({ function: 'sync-calendars', timeoutSeconds: 60 }),
  );
};
/** Everything that waits for its next try is due at once. */
const later = () => sql("UPDATE integrations.calendar_events SET next_attempt_at = now() - interval '1 second'");

describe('proposed times', () => {
  test('several times of one mail become one interview when one is picked; another one of the round moves it', async () => {
    const { invite, proposed, token, interviews } = await person();
    await invite(ahead(5), ahead(6), ahead(7));
    const times = await proposed();
    expect(times.map(({ starts_at, status }) => [starts_at, status])).toEqual(
      [5, 6, 7].map((days) => [ahead(days).toISOString(), 'open']),
    );
    expect(times[0]?.conflicts).toEqual({ interviews: [], calendar: 'not_connected', busy: [] });
    const pick = (n: number) => api.post(`/v1/proposed-times/${times[n]?.id}/pick`, {}, { token });
    const picks = await Promise.all([pick(1), pick(1), pick(1)]);
    expect(new Set(picks.map((answer) => answer.as(Interview).id)).size).toBe(1);
    expect(await interviews()).toEqual([
      expect.objectContaining({
        scheduled_at: ahead(6).toISOString(),
        status: 'scheduled',
        interview_type: 'technical',
      }),
    ]);
    expect(await proposed()).toEqual([]);
    expect((await pick(2)).as(Interview)).toMatchObject({
      scheduled_at: ahead(7).toISOString(),
      status: 'rescheduled',
      notes: `Picked by you.\nFrom the message: ${times[2]?.evidence}`,
    });
    expect(await interviews()).toHaveLength(1);
  });

  test('times of several replies are one round, a declined one is put aside, and each shows what else there is then', async () => {
    const { invite, put, proposed, token } = await person();
    const other = await put({ scheduled_at: ahead(5, 0).toISOString(), duration_minutes: 90 });
    await api.patch(`/v1/interviews/${other.id}`, { status: 'cancelled' }, { token });
    await invite(ahead(5, 1), ahead(8));
    await invite(ahead(9), ahead(5, 1));
    await api.patch(`/v1/interviews/${other.id}`, { status: 'scheduled' }, { token });
    const times = await proposed();
    expect(times.map(({ starts_at }) => starts_at)).toEqual(
      [ahead(5, 1), ahead(8), ahead(9)].map((at) => at.toISOString()),
    );
    expect(times.map(({ conflicts }) => conflicts.interviews.map((one) => one.interview_id))).toEqual([
      [other.id],
      [],
      [],
    ]);
    expect((await api.delete(`/v1/proposed-times/${times[0]?.id}`, { token })).status).toBe(204);
    expect(await proposed()).toHaveLength(2);
    const moved = await api.post(`/v1/proposed-times/${times[1]?.id}/pick`, { interview_id: other.id }, { token });
    expect(moved.as(Interview)).toMatchObject({
      id: other.id,
      scheduled_at: ahead(8).toISOString(),
      status: 'rescheduled',
    });
    expect((await api.delete(`/v1/proposed-times/${times[1]?.id}`, { token })).status).toBe(409);
  });

  test('a time whose zone the message leaves open is a guess, and is picked by the exact time alone', async () => {
    const { reply, proposed, token, user } = await person();
    await database.adminDb.insertInto('users.settings').values({ user_id: user.id, timezone: 'Asia/Tokyo' }).execute();
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Asia/Tokyo' }).format(ahead(5));
    await reply(`We would like to invite you to an interview. Would ${day} at 2:00 PM or 4:00 PM suit you?`);
    const times = await proposed();
    expect(times.map(({ is_guess: isGuess, zone }) => [isGuess, zone])).toEqual([
      [true, null],
      [true, null],
    ]);
    const [first] = times;
    expect(first?.starts_at).toMatch(/T05:00:00/);
    const pick = (body: object) => api.post(`/v1/proposed-times/${first?.id}/pick`, body, { token });
    expect((await pick({})).body).toMatchObject({ status: 400, errors: [{ field: 'starts_at' }] });
    const exact = new Date(Date.parse(first?.starts_at ?? '') + 3 * HOUR).toISOString();
    expect((await pick({ starts_at: exact })).as(Interview).scheduled_at).toBe(exact);
    expect(await sql('SELECT status FROM applications.interview_proposals WHERE id = $1', [first?.id])).toEqual([
      { status: 'picked' },
    ]);
  });

  test('words that move a talk which stands propose times for that one, and it says where and with whom', async () => {
    const { reply, proposed, token, interviews } = await person();
    await reply(
      `Your interview will take place on ${inWords(ahead(5))} with Dana Kerr, our Head of Data. It takes 45 minutes.`,
    );
    const [stands] = await interviews();
    expect(stands).toMatchObject({ duration_minutes: 45, interviewer_name: 'Dana Kerr' });
    await reply(`We have to reschedule our interview. Could we move it to ${inWords(ahead(6))} instead?`);
    const [time] = await proposed();
    expect(time).toMatchObject({ interview_id: stands?.id, starts_at: ahead(6).toISOString(), is_guess: false });
    const body = { starts_at: ahead(7).toISOString() };
    expect((await api.post(`/v1/proposed-times/${time?.id}/pick`, body, { token })).status).toBe(400);
    await api.post(`/v1/proposed-times/${time?.id}/pick`, {}, { token });
    expect(await interviews()).toEqual([
      expect.objectContaining({ id: stands?.id, scheduled_at: ahead(6).toISOString(), status: 'rescheduled' }),
    ]);
  });

  test('a time that has passed, another application’s interview and an ended application are refused with their reason', async () => {
    const { invite, proposed, token, sent } = await person();
    await invite(ahead(5), ahead(6));
    const [first] = await proposed();
    const pick = (body: object = {}) => api.post(`/v1/proposed-times/${first?.id}/pick`, body, { token });
    const stranger = await person();
    const foreign = await stranger.put();
    for (const id of [foreign.id, randomUUID()]) {
      expect((await pick({ interview_id: id })).body).toMatchObject({
        status: 400,
        errors: [{ field: 'interview_id' }],
      });
    }
    expect((await pick({ duration_minutes: 0 })).status).toBe(400);
    await sql("UPDATE applications.interview_proposals SET starts_at = now() - interval '1 hour' WHERE id = $1", [
      first?.id,
    ]);
    expect((await pick()).status).toBe(409);
    await sql("UPDATE applications.applications SET status = 'rejected' WHERE id = $1", [sent.applicationId]);
    await sql("UPDATE applications.interview_proposals SET starts_at = now() + interval '1 hour' WHERE id = $1", [
      first?.id,
    ]);
    expect((await pick()).status).toBe(409);
  });
});

describe('answers', () => {
  test('accepting is drafted in the thread to whoever invited, with the picked time, and does not leave by itself', async () => {
    const { invite, proposed, token, sent } = await person();
    const replyId = await invite(ahead(5), ahead(6));
    const [time] = await proposed();
    await api.post(`/v1/proposed-times/${time?.id}/pick`, {}, { token });
    const answer = await api.post('/v1/interview-answers', { reply_id: replyId, answer: 'accept' }, { token });
    expect(answer.status).toBe(201);
    const email = answer.as(Email);
    expect(email).toMatchObject({
      type: 'response',
      status: 'draft',
      application_id: sent.applicationId,
      to_emails: ['dana@northwind.example'],
      thread_id: sent.threadId,
      subject: 'Re: Data Analyst',
    });
    expect(email.body).toContain('suits me well');
    expect(email.body).toContain(
      new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(ahead(5)),
    );
  });

  test('who is named in the message stands in the interview, and the answer greets whom it goes to', async () => {
    const one = await person();
    const at = ahead(7);
    const said = (name: string) =>
      `We would like to invite you to an interview with ${name}, our CTO. Would ${inWords(at)} or ${inWords(ahead(8))} suit you?`;
    const answers: string[] = [];
    for (const name of ['Jana Novak', 'Dana Kerr']) {
      const replyId = await one.reply(said(name));
      const time = (await one.proposed()).find(({ reply_id }) => reply_id === replyId);
      const picked = await api.post(`/v1/proposed-times/${time?.id}/pick`, {}, { token: one.token });
      const interview = picked.as(Interview);
      if (name === 'Jana Novak') expect(interview).toMatchObject({ interviewer_name: name, interviewer_email: null });
      const body = { reply_id: replyId, answer: 'accept', interview_id: interview.id };
      answers.push((await api.post('/v1/interview-answers', body, { token: one.token })).as(Email).body ?? '');
      await api.patch(`/v1/interviews/${interview.id}`, { status: 'cancelled' }, { token: one.token });
    }
    expect(answers.map((body) => body.split('\n')[0])).toEqual(['Hello,', 'Hello Dana,']);
  });

  test('other times have to be named and to come; declining names none', async () => {
    const { invite, token } = await person();
    const replyId = await invite(ahead(5), ahead(6));
    const say = (body: object) => api.post('/v1/interview-answers', { reply_id: replyId, ...body }, { token });
    expect((await say({ answer: 'other_times' })).body).toMatchObject({
      status: 400,
      errors: [{ field: 'times' }],
    });
    expect((await say({ answer: 'other_times', times: ['2026-01-05T10:00:00Z'] })).status).toBe(400);
    expect((await say({ answer: 'maybe' })).status).toBe(400);
    const other = (await say({ answer: 'other_times', times: [ahead(9).toISOString()] })).as(Email);
    expect(other.body).toMatch(/These times would suit me:\n\n- /);
    expect((await say({ answer: 'decline' })).as(Email).body).toContain('decided not to take it up');
    const stranger = await person();
    const foreign = { reply_id: replyId, answer: 'decline' };
    expect((await api.post('/v1/interview-answers', foreign, { token: stranger.token })).status).toBe(404);
  });
});

test('the sheet for an interview holds the posting as it was, what was sent, who there is and what the company wrote', async () => {
  const { put, reply, token, sent } = await person();
  await sql(
    `UPDATE applications.applications SET job_snapshot = '{"title": "Data Analyst", "description": "Counts bread.", "location": "Leeds"}', company_name = 'Northwind' WHERE id = $1`,
    [sent.applicationId],
  );
  await reply('Could you send us your earliest start date?');
  const before = await put({ scheduled_at: ahead(2).toISOString() });
  const interview = await put({ interviewer_name: 'Dana Kerr', interviewer_email: 'Dana@northwind.example' });
  const sheet = (await api.get(`/v1/interviews/${interview.id}/preparation`, { token })).as(Preparation);
  expect(sheet).toMatchObject({
    interview: { id: interview.id },
    conflicts: { interviews: [], calendar: 'not_connected' },
    posting: { title: 'Data Analyst', description: 'Counts bread.', location: 'Leeds' },
    sent: [{ type: 'application', to: ['jobs@northwind.example'], body: 'Dear team' }],
    messages: [{ from: 'dana@northwind.example', body: expect.stringContaining('earliest start') }],
    people: [
      { name: 'Dana Kerr', email: 'Dana@northwind.example', role: 'interviewer' },
      { name: null, email: 'jobs@northwind.example', role: 'recipient' },
    ],
    earlier_interviews: [{ id: before.id }],
  });
});

describe('the calendar', () => {
  test('without a calendar nothing is asked of Google, and interviews are as before', async () => {
    const { put, token } = await person();
    const interview = await put();
    await sync();
    expect((await api.get('/v1/integrations/google-calendar', { token })).status).toBe(404);
    expect((await api.get(`/v1/interviews/${interview.id}/conflicts`, { token })).as(Conflicts).calendar).toBe(
      'not_connected',
    );
    expect(
      await sql('SELECT state, failures FROM integrations.calendar_events WHERE interview_id = $1', [interview.id]),
    ).toEqual([{ state: 'none', failures: 0 }]);
  });

  test('an event is made once, moved and removed with its interview, and reminds by the calendar’s own minutes', async () => {
    const { put, event, settings, token } = await person({ calendar: true });
    expect((await settings({ reminder_minutes: [60, 10, 60] })).as(CalendarSettings)).toMatchObject({
      calendar_id: 'primary',
      auto_schedule: true,
      reminder_minutes: [10, 60],
      connected: true,
      problem: null,
    });
    const interview = await put({ interview_type: 'onsite' });
    expect(await Promise.all([sync(), sync()])).toContainEqual({ done: 1, failed: 0 });
    const made = await event(interview.id);
    expect(made).toMatchObject({
      status: 'confirmed',
      start: { dateTime: ahead(6).toISOString() },
      reminders: {
        useDefault: false,
        overrides: [
          { method: 'popup', minutes: 10 },
          { method: 'popup', minutes: 60 },
        ],
      },
    });
    expect(await sync()).toEqual({ done: 0, failed: 0 });
    await api.patch(`/v1/interviews/${interview.id}`, { scheduled_at: ahead(7).toISOString() }, { token });
    await sync();
    expect((await event(interview.id))?.start.dateTime).toBe(ahead(7).toISOString());
    await api.patch(`/v1/interviews/${interview.id}`, { status: 'cancelled' }, { token });
    await sync();
    expect((await event(interview.id))?.status).toBe('cancelled');
    await api.patch(`/v1/interviews/${interview.id}`, { status: 'scheduled' }, { token });
    await sync();
    expect((await event(interview.id))?.status).toBe('confirmed');
    expect(await sql('SELECT calendar_event_id FROM applications.interviews WHERE id = $1', [interview.id])).toEqual([
      { calendar_event_id: eventIdOf(interview.id) },
    ]);
  });

  test('what Google refuses for now is tried again, and an answer that was lost makes no second event', async () => {
    const { put, event, settings, token } = await person({ calendar: true });
    await settings();
    const interview = await put();
    google.control.faults.order({ call: 'calendar.events.insert', kind: 'unavailable' });
    expect(await sync()).toEqual({ done: 0, failed: 1 });
    expect((await api.get('/v1/integrations/google-calendar', { token })).as(CalendarSettings).problem).toMatch(/503/);
    expect(await sync()).toEqual({ done: 0, failed: 0 });
    await later();
    google.control.faults.order({ call: 'calendar.events.insert', kind: 'drop_after' });
    expect(await sync()).toEqual({ done: 0, failed: 1 });
    await later();
    expect(await sync()).toEqual({ done: 1, failed: 0 });
    expect((await event(interview.id))?.status).toBe('confirmed');
    expect((await api.get('/v1/integrations/google-calendar', { token })).as(CalendarSettings).problem).toBeNull();
  });

  test('an event that the person deleted is not made again, whatever becomes of the interview', async () => {
    const { put, event, atGoogle, settings, token } = await person({ calendar: true });
    await settings();
    const interview = await put();
    await sync();
    await atGoogle('DELETE', `/${eventIdOf(interview.id)}`);
    for (const patch of [{ scheduled_at: ahead(8).toISOString() }, { location: 'Leeds' }]) {
      await api.patch(`/v1/interviews/${interview.id}`, patch, { token });
      await later();
      await sync();
      expect((await event(interview.id))?.status).toBe('cancelled');
    }
  });

  test('a calendar that is not there is said, and costs no event; chosen back, or by its other name, all stand in it', async () => {
    const { put, event, settings, token, user } = await person({ calendar: true });
    await settings();
    const interview = await put();
    await sync();
    const problem = async () =>
      (await api.get('/v1/integrations/google-calendar', { token })).as(CalendarSettings).problem;
    await settings({ calendar_id: 'gone@group.calendar.google.com' });
    expect(await sync()).toEqual({ done: 0, failed: 1 });
    expect(await problem()).toBe(
      'The chosen calendar is not there, or not for the connected account. Choose another one.',
    );
    expect((await event(interview.id))?.status).toBe('confirmed');
    await settings({ calendar_id: 'primary', reminder_minutes: [25] });
    expect(await sync()).toEqual({ done: 1, failed: 0 });
    expect(await problem()).toBeNull();
    expect(await event(interview.id)).toMatchObject({
      status: 'confirmed',
      reminders: { overrides: [{ method: 'popup', minutes: 25 }] },
    });
    await settings({ calendar_id: user.email, reminder_minutes: [35] });
    expect(await sync()).toEqual({ done: 1, failed: 0 });
    expect(await event(interview.id)).toMatchObject({
      status: 'confirmed',
      reminders: { overrides: [{ method: 'popup', minutes: 35 }] },
    });
  });

  test('auto_schedule off makes no event, and what the person has at the time is shown without its title', async () => {
    const { put, event, atGoogle, settings, token } = await person({ calendar: true });
    await settings({ auto_schedule: false });
    const span = (at: Date) => ({
      start: { dateTime: at.toISOString() },
      end: { dateTime: new Date(at.getTime() + HOUR).toISOString() },
    });
    await atGoogle('POST', '', { summary: 'Dentist', ...span(ahead(6)) });
    await atGoogle('POST', '', { summary: 'Somebody’s birthday', transparency: 'transparent', ...span(ahead(6)) });
    const interview = await put();
    const twin = await put({ scheduled_at: ahead(6).toISOString() });
    await sync();
    expect(await event(interview.id)).toBeUndefined();
    const answer = await api.get(`/v1/interviews/${interview.id}/conflicts`, { token });
    expect(answer.as(Conflicts)).toEqual({
      interviews: [expect.objectContaining({ interview_id: twin.id })],
      calendar: 'checked',
      busy: [{ starts_at: ahead(6).toISOString(), ends_at: ahead(6, 1).toISOString() }],
    });
    expect(JSON.stringify(answer.body)).not.toContain('Dentist');
    google.control.faults.order({ call: 'calendar.events.list', kind: 'unavailable' });
    expect((await api.get(`/v1/interviews/${interview.id}/conflicts`, { token })).as(Conflicts)).toMatchObject({
      calendar: 'unavailable',
      busy: [],
    });
  });

  test('its own event is no conflict of an interview', async () => {
    const { put, settings, token } = await person({ calendar: true });
    await settings();
    const interview = await put();
    await sync();
    expect((await api.get(`/v1/interviews/${interview.id}/conflicts`, { token })).as(Conflicts)).toEqual({
      interviews: [],
      calendar: 'checked',
      busy: [],
    });
  });

  test.each([
    { reminder_minutes: [40_321] },
    { reminder_minutes: [1, 2, 3, 4, 5, 6] },
    { calendar_id: 'two words' },
    { calender_id: 'primary' },
    { is_active: 'yes' },
  ])('settings that cannot be meant are refused: %j', async (body) => {
    const { settings } = await person();
    expect((await settings(body)).status).toBe(400);
  });
});
