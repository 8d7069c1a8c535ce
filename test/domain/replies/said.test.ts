import { findTimes } from '../../../shared/adapters/times/chrono.ts';
import type { Classification } from '../../../shared/domain/replies/classes.ts';
import { decision } from '../../../shared/domain/replies/decision.ts';
import type { CalendarEvent } from '../../../shared/domain/replies/message.ts';
import { extract } from '../../../shared/services/replies/extract.ts';
import { factBars } from '../../eval/replies/facts.ts';
import { reached } from '../../eval/report.ts';

const AT = { receivedAt: new Date('2026-11-10T10:00:00Z'), zone: 'Europe/London' };
const read = (as: Classification, text: string, calendar?: CalendarEvent) =>
  extract(
    findTimes,
    { subject: '', fromEmail: 'dana@northwind.example', headers: {}, calendar, delivery: undefined, text },
    decision(as, 'phrases', []),
    AT,
  );
const event = (change: Partial<CalendarEvent>): CalendarEvent => ({
  method: 'REQUEST',
  uid: 'a@northwind.example',
  startsAt: new Date('2026-11-20T10:00:00Z'),
  endsAt: new Date('2026-11-20T10:45:00Z'),
  zone: 'UTC',
  summary: 'Interview',
  location: undefined,
  url: undefined,
  organizer: undefined,
  ...change,
});

test('what messages say is read out of them, each thing with the words it stands on', () => {
  expect(factBars(() => undefined).filter((bar) => !reached(bar))).toEqual([]);
  const found = read(
    'interview_request',
    'Your call lasts 45 minutes and you will meet Hanna Weiss, our lead designer.',
  );
  expect(found.duration).toEqual({ minutes: 45, text: expect.stringContaining('lasts 45 minutes') });
  expect(found.interviewers).toEqual([
    { name: 'Hanna Weiss', role: 'lead designer', text: expect.stringContaining('Hanna Weiss') },
  ]);
});

test('a calendar part wins over prose: its place, its length, its cancellation', () => {
  const prose = 'The interview takes place at our office in Leith and lasts an hour.';
  const found = read('interview_request', prose, event({ location: 'Gate 4, Sheffield' }));
  expect(found.place).toEqual({ place: 'Gate 4, Sheffield', source: 'calendar', text: 'Gate 4, Sheffield' });
  expect(found.interview).toMatchObject({ duration_minutes: 45, source: 'calendar' });
  expect(read('interview_request', prose, event({ location: 'Zoom' })).place).toMatchObject({ source: 'text' });
  expect(read('interview_request', prose, event({ method: 'CANCEL' })).change).toMatchObject({
    kind: 'cancelled',
    source: 'calendar',
  });
});

test('what a booking tool publishes fixes the time too, and its link may stand in the description alone', () => {
  const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';
  const published = event({ method: 'PUBLISH', description: `Join here: ${link}` });
  expect(read('interview_request', 'Booked!', published)).toMatchObject({
    interview: { starts_at: '2026-11-20T10:00:00.000Z', source: 'calendar' },
    meeting_url: link,
  });
  expect(read('interview_request', 'How about this?', event({ method: 'COUNTER' })).interview).toBeUndefined();
});

test('a booking link is one to a known host of bookings, never another', () => {
  const book = (link: string) => read('interview_request', `Pick a time for our call: ${link}`).booking_url;
  expect(book('https://calendly.com/dana/30')).toBe('https://calendly.com/dana/30');
  expect(book('https://calendly.com.attacker.example/dana')).toBeUndefined();
  expect(book('http://calendly.com/dana/30')).toBeUndefined();
});

test('passages that are shown hand on no link and no address of the message', () => {
  const found = read('request_info', 'Please send your CV to https://drop.test/x or eve@drop.test by 20 November.');
  expect(found.documents).toEqual([
    { what: 'resume', text: 'Please send your CV to [link] or [address] by 20 November.', by: 'rules' },
  ]);
  expect(found.deadlines).toEqual([expect.objectContaining({ local: '2026-11-20', at: null })]);
});

test('a refusal and a receipt are searched for nothing', () => {
  expect(read('rejection', 'Send your CV again by Friday? We pay 50,000 euros a year.')).toMatchObject({
    questions: [],
    documents: [],
    deadlines: [],
  });
  expect(read('rejection', 'We pay 50,000 euros a year.').offer).toBeUndefined();
});

test('several people, a span that is no length, two hours that share their half, and what only looks wanted', () => {
  const names = (text: string) => read('interview_request', text).interviewers.map(({ name }) => name);
  expect(names('You will speak with Hanna Weiss and Ivo Berg on Friday.')).toEqual(['Hanna Weiss', 'Ivo Berg']);
  expect(names('Ihre Gesprächspartner sind Frau Dr. Weiss und Herr Berg.')).toEqual(['Frau Dr. Weiss', 'Herr Berg']);
  const local = (text: string) => read('interview_request', text).times.map((one) => one.local.slice(11));
  expect(local('Thursday 19 November at 2 or 4pm GMT?')).toEqual(['14:00', '16:00']);
  expect(local('Thursday 19 November between 1 and 3pm GMT?')).toEqual(['13:00']);
  const wanted = (text: string) => read('request_info', text).documents.map(({ what }) => what);
  expect(wanted('After reviewing your resume, I would like to take some time to talk.')).toEqual([]);
  expect(wanted('Please book a slot on our page.')).toEqual([]);
  expect(wanted('We recently invited you to complete our coding assessment.')).toEqual([]);
  const place = 'Wir möchten Sie in unser Büro, Lindenstraße 12, 10969 Berlin einladen.';
  expect(read('interview_request', place).place?.place).toBe('Lindenstraße 12, 10969 Berlin');
});

test('of a mail that was sent on, the lines about when it went are no times', () => {
  const header = 'From: Dana <dana@northwind.example>\nDate: Mon, Nov 9, 2026 at 9:00 AM\nSubject: Talk';
  const text = `---------- Forwarded message ---------\n${header}\n\nCan you talk on 20 November 2026 at 11:00 GMT?`;
  const found = read('interview_request', text);
  expect(found.interview?.starts_at).toBe('2026-11-20T11:00:00.000Z');
});

test('an offer’s pay is read as colleagues write it, with the sentence it stands in and what is paid once', () => {
  const spoken = read('offer', 'We would love you to join us! We can do £72k plus a bonus. Contract attached.').offer;
  expect(spoken?.pay).toEqual([
    expect.objectContaining({ min_minor: 7_200_000, currency: 'GBP', text: expect.stringMatching(/^We can do £72k/) }),
  ]);
  const bonus = (text: string) => read('offer', text).offer?.signing_bonus?.minor;
  expect(bonus('Base: $185,000/yr. Sign-on: $15,000. Target bonus 12%.')).toBe(1_500_000);
  expect(bonus('You get $165,000 a year and a $10,000 signing bonus.')).toBe(1_000_000);
  expect(bonus('A signing bonus is possible, the salary is $165,000 a year.')).toBeUndefined();
});
