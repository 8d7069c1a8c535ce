import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { answerText } from '../../../shared/domain/interviews/answer.ts';
import { eventOf, eventStep, waitAfter } from '../../../shared/domain/interviews/event.ts';
import { eventIdOf } from '../../../shared/domain/interviews/event-id.ts';
import { interviewTypeOf } from '../../../shared/domain/interviews/interview.ts';
import { isNewer } from '../../../shared/domain/interviews/invitation.ts';
import { instantIn } from '../../../shared/domain/interviews/local.ts';
import { placeDates } from '../../../shared/domain/interviews/series.ts';

const at = (text: string): Date => new Date(text);

test('of two editions of one event exactly one is newer, or neither: never both', () => {
  const edition = fc.record({ sequence: fc.nat(3), stampedAt: fc.date({ noInvalidDate: true }) });
  fc.assert(
    fc.property(edition, edition, (a, b) => {
      expect(isNewer(a, b) && isNewer(b, a)).toBe(false);
      expect(isNewer(a, a)).toBe(false);
      if (a.sequence > b.sequence) expect(isNewer(a, b)).toBe(true);
    }),
  );
});

test('every date of a series has one interview, none stands for two, and one whose name stays keeps it', () => {
  const hours = fc.uniqueArray(fc.nat(20), { maxLength: 6 });
  fc.assert(
    fc.property(hours, hours, (before, after) => {
      const named = (hour: number) => new Date(hour * 3_600_000);
      const known = before.map((hour) => ({ id: `i${hour}`, ical_recurrence: named(hour), scheduled_at: named(hour) }));
      const dates = after.map((hour) => ({
        recurrence: named(hour),
        startsAt: named(hour),
        endsAt: undefined,
        off: false,
      }));
      const { placed, gone } = placeDates(known, dates);
      const used = placed.flatMap(({ id }) => id ?? []);
      expect([...used, ...gone].sort()).toEqual(before.map((hour) => `i${hour}`).sort());
      for (const { date, id } of placed) {
        const hour = (date.recurrence?.getTime() ?? 0) / 3_600_000;
        if (before.includes(hour)) expect(id).toBe(`i${hour}`);
      }
      expect(gone.length === 0 || used.length === after.length).toBe(true);
    }),
  );
});

test('an event id is Google’s alphabet, of one length, and another one for every interview', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      expect(eventIdOf(a)).toMatch(/^[0-9a-v]{26}$/);
      expect(eventIdOf(a) === eventIdOf(b)).toBe(a === b);
    }),
  );
});

test('a wall time is the instant that a library says, wherever the clock does not skip it', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'UTC',
    'Pacific/Chatham',
  );
  const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, at, (name, instant) => {
      const local = instant.toISOString().slice(0, 16);
      const wall = Temporal.PlainDateTime.from(local);
      const all = ['earlier', 'later'] as const;
      const expected = all.map((disambiguation) => wall.toZonedDateTime(name, { disambiguation }).epochMilliseconds);
      expect(expected).toContain(instantIn(local, name)?.getTime());
    }),
    { numRuns: 500 },
  );
  expect([instantIn('2026-02-30T10:00', 'Mars/Base'), instantIn('tomorrow', 'UTC')]).toEqual([undefined, undefined]);
});

test('what the person deleted from their calendar is never made again, and a cancelled interview is never put into it', () => {
  const state = fc.constantFrom('none', 'made', 'removing', 'removed', 'dismissed');
  const status = fc.constantFrom('scheduled', 'rescheduled', 'cancelled', 'completed');
  const minutes = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(state, status, minutes, fc.boolean(), (known, is, from, withdrawn) => {
      const now = at('2026-10-14T09:00:00Z');
      const scheduled = new Date(now.getTime() + from * 60_000);
      const step = eventStep(known, { status: is, scheduled_at: scheduled, duration_minutes: null, withdrawn }, now);
      if (known === 'dismissed') expect(step).toBe('nothing');
      if (is === 'cancelled' || withdrawn) expect(['nothing', 'remove']).toContain(step);
      if (from < -60) expect(['nothing', 'remove']).toContain(step);
      if (step === 'remove') expect(is === 'cancelled' || withdrawn).toBe(true);
    }),
  );
});

test('a failed call waits a minute, then twice as long each time, six hours at most, or what the calendar asked for', () => {
  expect([0, 1, 2, 30].map((failures) => waitAfter(failures, undefined))).toEqual([60, 120, 240, 21_600]);
  expect(waitAfter(0, 900)).toBe(900);
});

test.each([
  ['We would like to schedule a phone screen with you.', 'phone_screen'],
  ['a 60-minute technical interview with two engineers', 'technical'],
  ['It will be a system design conversation.', 'technical'],
  ['Please join us for an on-site interview at our Leeds studio.', 'onsite'],
  ['The final round is with our founder.', 'final'],
  ['a behavioural interview with the team', 'behavioral'],
  ['We would like to talk with you.', null],
  ['After the phone screen comes a technical interview.', null],
])('%s is of the type %s', (text, type) => {
  expect(interviewTypeOf(text)).toBe(type);
});

test('an answer says the time in both zones, and an unknown zone of a stranger’s message is left out', () => {
  const said = {
    answer: 'accept' as const,
    greeting: 'Dana',
    signature: 'Jo Park',
    role: 'Data Analyst',
    at: at('2026-10-20T18:00:00Z'),
    times: [],
    zone: 'Europe/Berlin',
    theirZone: 'America/New_York',
  };
  const text = answerText(said);
  expect(text).toMatch(/^Hello Dana,\n\n/);
  expect(text).toMatch(
    /October 20, 2026 at 8:00\sPM GMT\+2 \(Tuesday, October 20, 2026 at 2:00\sPM EDT\) suits me well/,
  );
  expect(text).toMatch(/Kind regards\nJo Park$/);
  expect(answerText({ ...said, theirZone: 'Mars/Base' })).not.toContain('(');
  const other = answerText({ ...said, answer: 'other_times', times: [at('2026-10-21T08:00:00Z')] });
  expect(other).toMatch(/- Wednesday, October 21, 2026/);
});

test('an event says who, what and where, and nothing of the person’s notes', () => {
  const event = eventOf(
    {
      scheduled_at: at('2026-10-20T18:00:00Z'),
      duration_minutes: null,
      interview_type: 'technical',
      location: null,
      meeting_url: 'https://meet.google.com/abc-defg-hij',
      interviewer_name: 'Dana Kerr',
      interviewer_email: 'dana@northwind.example',
    },
    { company_name: 'Northwind', job_title: 'Data Analyst' },
  );
  expect(event).toEqual({
    summary: 'Technical interview: Northwind',
    description: 'Data Analyst\nWith Dana Kerr, dana@northwind.example\nhttps://meet.google.com/abc-defg-hij',
    location: 'https://meet.google.com/abc-defg-hij',
    startsAt: at('2026-10-20T18:00:00Z'),
    endsAt: at('2026-10-20T19:00:00Z'),
  });
});
