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
