import { readCalendar } from '../../shared/adapters/calendar/ical.ts';
import { findTimes } from '../../shared/adapters/times/chrono.ts';

const at = new Date('2026-10-14T09:30:00Z');
const starts = (text: string): (string | undefined)[] =>
  findTimes(text, { at, zone: 'Europe/Lisbon' }).map(({ startsAt }) => startsAt?.toISOString());

test.each([
  ['on Tuesday, 20 October 2026 at 2:00 PM EDT', '2026-10-20T18:00:00.000Z'],
  ['Thursday 3pm ET', '2026-10-15T19:00:00.000Z'],
  ['on Monday 2 November 2026 at 15:00 Europe/Paris', '2026-11-02T14:00:00.000Z'],
  ['Wednesday 21 October 2026 at 09:15 BST', '2026-10-21T08:15:00.000Z'],
  ['tomorrow at 4pm (UK time)', '2026-10-15T15:00:00.000Z'],
  ['on 9 November at 10:00 IST', '2026-11-09T04:30:00.000Z'],
  ['on 26 October 2026 at 10.30 GMT', '2026-10-26T10:30:00.000Z'],
  ['on 26 October 2026 at 03:00 (Europe/Berlin)', '2026-10-26T02:00:00.000Z'],
  ['giovedì 3 dicembre alle ore 15:00 CET', '2026-12-03T14:00:00.000Z'],
  ['donderdag 3 december om 15:00 uur CET', '2026-12-03T14:00:00.000Z'],
  ['quinta-feira, 3 de dezembro às 15h GMT', '2026-12-03T15:00:00.000Z'],
  ['onsdag den 2 december kl 13.00 CET', '2026-12-02T12:00:00.000Z'],
  ['Tue 11/10 at 14:00 GMT', '2026-11-10T14:00:00.000Z'],
])('%s is an instant', (text, instant) => {
  expect(starts(`Can you talk ${text}?`)).toEqual([instant]);
});

test.each([
  ['Tuesday at 2pm', 'no zone'],
  ['at 11:00 CEST', 'no day'],
  ['Thursday at 4pm EST', 'the abbreviation is not that of this day'],
  ['on 11/10/2026 at 14:00 GMT', 'October or November'],
  ['Thursday at 3 ET', 'afternoon or night'],
  ['on Thursday, October 20th at 2:00 PM EDT', 'that is a Tuesday'],
  ['Mon 11/10 at 14:00 GMT', 'neither of the two days is a Monday'],
  ['Friday 23.10 CET', 'a date, not a time'],
  ['on 25 October 2026 at 01:30 Europe/London', 'comes twice'],
  ['on 29 March 2027 at 02:30 pm Mars/Olympus', 'no such zone'],
])('%s fixes nothing: %s', (text) => {
  expect(starts(`Can you talk ${text}?`).filter((instant) => instant !== undefined)).toEqual([]);
});

test('durations and figures are no times of day', () => {
  expect(starts('A 45-minute call, 30 min at most, base 165k, 15% bonus.')).toEqual([]);
});

const calendar = (event: string, head = 'METHOD:REQUEST'): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', head, event, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:one@test', 'SUMMARY:Interview', ...lines, 'END:VEVENT'].join('\r\n');

test('a calendar part gives its instant, by UTC, IANA name or its own zone', () => {
  expect(readCalendar(calendar(event('DTSTART:20261022T170000Z', 'DTEND:20261022T174500Z')), undefined)).toMatchObject({
    method: 'REQUEST',
    uid: 'one@test',
    zone: 'UTC',
    startsAt: new Date('2026-10-22T17:00:00Z'),
    endsAt: new Date('2026-10-22T17:45:00Z'),
  });
  expect(
    readCalendar(calendar(event('DTSTART;TZID=America/Chicago:20261022T120000', 'DURATION:PT30M')), undefined),
  ).toMatchObject({
    startsAt: new Date('2026-10-22T17:00:00Z'),
    endsAt: new Date('2026-10-22T17:30:00Z'),
    zone: 'America/Chicago',
  });
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Office',
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
  expect(
    readCalendar(calendar(`${zone}\r\n${event('DTSTART;TZID=Office:20261022T120000')}`), undefined)?.startsAt,
  ).toEqual(new Date('2026-10-22T09:00:00Z'));
});

test('whole days, floating times and unknown zones fix no instant', () => {
  for (const start of [
    'DTSTART;VALUE=DATE:20261022',
    'DTSTART:20261022T120000',
    'DTSTART;TZID=Nowhere Time:20261022T120000',
  ]) {
    const local = start.includes('DATE:') ? undefined : '2026-10-22T12:00';
    expect(readCalendar(calendar(event(start)), undefined)).toMatchObject({ startsAt: undefined });
    expect(readCalendar(calendar(event(start)), undefined)?.local).toBe(local);
  }
});

test("Outlook's own zone names are read as the zones they mean, with their part or without", () => {
  const read = readCalendar(calendar(event('DTSTART;TZID=Pacific Standard Time:20261022T120000')), undefined);
  expect(read).toMatchObject({ zone: 'America/Los_Angeles', startsAt: new Date('2026-10-22T19:00:00Z') });
});

test('what stands below the calendar, and a rule of repeating that is none, do not lose the event', () => {
  const broken = event('DTSTART:20261022T170000Z', 'RRULE:FREQ=DAILY;BYDAY=MO, TU,', ' WE;COUNT=3', 'SEQUENCE:4');
  expect(readCalendar(`${calendar(broken)}X-COMMENT:cached\r\n`, undefined)).toMatchObject({
    startsAt: new Date('2026-10-22T17:00:00Z'),
    sequence: 4,
  });
});

test('one event of a series says which, one called off by its status is off, and links below the words are kept', () => {
  const one = readCalendar(
    calendar(event('DTSTART:20261022T170000Z', 'RECURRENCE-ID:20261021T170000Z', 'STATUS:CANCELLED')),
    undefined,
  );
  expect(one).toMatchObject({ method: 'CANCEL', recurrence: new Date('2026-10-21T17:00:00Z') });
  const words = 'DESCRIPTION:Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting';
  expect(readCalendar(calendar(event('DTSTART:20261022T170000Z', words)), undefined)?.description).toContain(
    'https://teams.microsoft.com/l/meetup-join/',
  );
});

test('a series gives its dates by the clock of its zone, without those taken out; no rule makes it work without end', () => {
  const dates = (...lines: string[]) =>
    readCalendar(calendar(event('DTSTART;TZID=Europe/Berlin:20261022T150000', ...lines)), undefined)?.dates?.map((at) =>
      at.toISOString().slice(0, 13),
    );
  expect(
    dates('RRULE:FREQ=WEEKLY;BYDAY=TH,FR;UNTIL=20261030T235959Z', 'EXDATE;TZID=Europe/Berlin:20261023T150000'),
  ).toEqual(['2026-10-22T13', '2026-10-29T14', '2026-10-30T14']);
  expect(dates('RRULE:FREQ=DAILY;INTERVAL=2;COUNT=2', 'RDATE;TZID=Europe/Berlin:20261101T090000')).toEqual([
    '2026-10-22T13',
    '2026-10-24T13',
    '2026-11-01T08',
  ]);
  expect(dates('RRULE:FREQ=DAILY')).toHaveLength(10);
  for (const rule of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=SECONDLY;BYDAY=MO', 'FREQ=MONTHLY;BYDAY=3TH'])
    expect(dates(`RRULE:${rule}`)).toEqual(['2026-10-22T13']);
  expect(dates()).toBeUndefined();
  const changed = event('RECURRENCE-ID:20261023T130000Z', 'DTSTART:20261026T130000Z', 'STATUS:CONFIRMED');
  const whole = `${event('DTSTART:20261022T130000Z', 'RRULE:FREQ=DAILY;COUNT=2')}\r\n${changed}`;
  expect(readCalendar(calendar(whole), undefined)?.exceptions).toEqual([
    {
      recurrence: new Date('2026-10-23T13:00:00Z'),
      startsAt: new Date('2026-10-26T13:00:00Z'),
      endsAt: undefined,
      off: false,
    },
  ]);
});

test('the method of the Content-Type counts where the calendar names none; bytes that are no calendar give nothing', () => {
  expect(readCalendar(calendar(event('DTSTART:20261022T170000Z'), 'X-A:1'), 'cancel')?.method).toBe('CANCEL');
  for (const junk of ['', 'hello', 'BEGIN:VCALENDAR', calendar('X:1'), '\0\0', 'BEGIN:VEVENT\r\nEND:VEVENT'])
    expect(readCalendar(junk, undefined)).toBeUndefined();
});
