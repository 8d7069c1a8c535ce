import ICAL from 'ical.js';
import { writeFeed } from '../../shared/adapters/calendar/feed.ts';
import { CalendarFeed, NewCalendarFeed } from '../../shared/contracts/calendar-feed.ts';
import { Offer } from '../../shared/contracts/offer.ts';
import { SilentApplications } from '../../shared/contracts/silence.ts';
import { DAY_MS } from '../../shared/domain/clock.ts';
import { usualDays } from '../../shared/domain/silence/usual.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const api = await testApi(database);
const apply = sentScene(database);

async function person() {
  const user = await createUser();
  const { applicationId } = await apply(user.id, { status: 'interviewing' });
  const { accessToken: token } = await api.signIn(user);
  const open = async (): Promise<string> => {
    const { url } = (await api.post('/v1/calendar-feed', undefined, { token })).as(NewCalendarFeed);
    return new URL(url).searchParams.get('token') ?? '';
  };
  const put = (body: object) => api.post('/v1/interviews', { application_id: applicationId, ...body }, { token });
  return { user, applicationId, token, open, put };
}
const read = (secret: string) => api.get('/v1/calendar.ics', { query: { token: secret } });
const ahead = new Date(Math.floor((Date.now() + 5 * DAY_MS) / 3_600_000) * 3_600_000);

describe('the calendar feed', () => {
  test('whoever has the address reads the interviews that stand, and the last days of offers, without signing in', async () => {
    const { open, put, token, applicationId } = await person();
    const words = 'Room 4, "North"; up\\the stairs\r\nBEGIN:VEVENT\r\nX: ä';
    const interview = await put({
      scheduled_at: ahead.toISOString(),
      duration_minutes: 45,
      interviewer_name: words,
      meeting_url: 'https://meet.google.com/abc-defg-hij',
    });
    const gone = await put({ scheduled_at: ahead.toISOString() });
    await api.patch(gone.headers.location ?? '', { status: 'cancelled' }, { token });
    const offer = (
      await api.post('/v1/offers', { application_id: applicationId, expiry_date: '2099-01-05' }, { token })
    ).as(Offer);
    const secret = await open();
    const answer = await read(secret);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const calendar = new ICAL.Component(ICAL.parse(String(answer.body)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid)).toEqual([
      `${String(interview.headers.location?.split('/').at(-1))}@jobhuntai`,
      `${offer.id}@jobhuntai`,
    ]);
    const [first, last] = events;
    expect(first?.startDate.toJSDate()).toEqual(ahead);
    expect(first?.endDate.toJSDate()).toEqual(new Date(ahead.getTime() + 45 * 60_000));
    expect(first?.description).toContain('Room 4, "North"; up\\the stairs\nBEGIN:VEVENT\nX: ä');
    expect(last?.startDate.isDate).toBe(true);
    const lines = String(answer.body).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect((await api.get('/v1/calendar-feed', { token })).as(CalendarFeed).last_read_at).toEqual(expect.any(String));
  });

  test('a new address ends the former one, a taken back, unknown or ended account’s one is a 404 that looks the same', async () => {
    const { open, user } = await person();
    const former = await open();
    const second = await open();
    expect([(await read(former)).status, (await read(second)).status]).toEqual([404, 200]);
    await sql('UPDATE users.users SET is_active = FALSE WHERE id = $1', [user.id]);
    expect((await read(second)).status).toBe(404);
    await sql('UPDATE users.users SET is_active = TRUE WHERE id = $1', [user.id]);
    const { accessToken: again } = await api.signIn(user);
    expect((await api.delete('/v1/calendar-feed', { token: again })).status).toBe(204);
    const [gone, never] = [await read(second), await read('A'.repeat(43))];
    expect([gone.status, never.status]).toEqual([404, 404]);
    expect((await api.get('/v1/calendar-feed', { token: again })).status).toBe(404);
    expect((await api.delete('/v1/calendar-feed', { token: again })).status).toBe(204);
    for (const bad of ['', 'x', `${second}x`, '%00']) expect((await read(bad)).status).toBe(400);
  });

  test('of the address only a hash is kept, and a person’s feed holds nobody else’s interviews', async () => {
    const { open, put, user } = await person();
    const stranger = await person();
    await stranger.put({ scheduled_at: ahead.toISOString() });
    await put({ scheduled_at: ahead.toISOString() });
    const secret = await open();
    const [row] = await sql<{ text: string }>(
      'SELECT f::text AS text FROM integrations.calendar_feeds f WHERE user_id = $1',
      [user.id],
    );
    expect(row?.text).not.toContain(secret);
    expect(String((await read(secret)).body).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  test('a link that is no web address never stands in a feed', () => {
    const entry = {
      uid: 'a',
      changedAt: ahead,
      summary: 's',
      description: '',
      location: null,
      startsAt: ahead,
      endsAt: ahead,
    };
    expect(writeFeed('n', [{ ...entry, url: 'javascript:alert(1)' }])).not.toContain('URL');
    expect(writeFeed('n', [{ ...entry, url: 'https://x.example/\r\nX-EVIL:1' }])).not.toMatch(/^X-EVIL/m);
  });
});

describe('silence', () => {
  const days = (count: number): Date => new Date(Date.now() - count * DAY_MS);

  test('who waits longer than the company usually takes is shown, with how it answered before', async () => {
    const user = await createUser();
    const { accessToken: token } = await api.signIn(user);
    const send = async (company: string, applied: number, answeredAfter?: number): Promise<string> => {
      const { applicationId } = await apply(user.id, {
        status: answeredAfter === undefined ? 'sent' : 'rejected',
        sentAt: days(applied),
      });
      await sql(
        'UPDATE applications.applications SET company_name = $2::text, company_key = lower($2::text), response_received_at = $3 WHERE id = $1',
        [applicationId, company, answeredAfter === undefined ? null : days(applied - answeredAfter)],
      );
      return applicationId;
    };
    for (const took of [8, 9, 10]) await send('Northwind', 100, took);
    const late = await send('Northwind', 12);
    await send('Northwind', 8);
    const unknown = await send('Fabrikam', 15);
    await send('Fabrikam', 13);
    const { items } = (await api.get('/v1/tracker/silent', { token })).as(SilentApplications);
    expect(items).toEqual([
      expect.objectContaining({ application_id: unknown, days_waiting: 15, usual_days: 14, usual_from: 'default' }),
      expect.objectContaining({
        application_id: late,
        days_waiting: 12,
        usual_days: 10,
        usual_from: 'company',
        company: { applications: 5, answered: 3, median_days: 9, last_answer_at: expect.any(String) },
      }),
    ]);
    const stranger = await createUser();
    const { accessToken } = await api.signIn(stranger);
    expect((await api.get('/v1/tracker/silent', { token: accessToken })).as(SilentApplications).items).toEqual([]);
  });

  test('a short history says nothing, and no history says less than a week or more than two months', () => {
    const none = { answered: 0, most_within_days: null };
    expect(usualDays({ answered: 2, most_within_days: 3 }, none)).toEqual({ days: 14, from: 'default' });
    expect(usualDays({ answered: 3, most_within_days: 0.5 }, none)).toEqual({ days: 7, from: 'company' });
    expect(usualDays(none, { answered: 10, most_within_days: 200 })).toEqual({ days: 60, from: 'person' });
  });
});
