import * as fc from 'fast-check';
import { isOpen, nextOpen, type SendWindow } from '../../../shared/domain/sending/window.ts';

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Zones whose clocks change forward and back, by an hour and by half of one, at midnight, or never. */
const zone = fc.constantFrom(
  ...['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kathmandu', 'UTC'],
  ...['Africa/Cairo', 'Pacific/Chatham'],
);
const window: fc.Arbitrary<SendWindow> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    start: fc.integer({ min: 0, max: 1439 }),
    minutes: fc.integer({ min: 5, max: 1440 }),
    zone,
  })
  .map(({ days, start, minutes, zone }) => ({
    days,
    start: clock(start),
    end: clock(Math.min(1440, start + minutes)),
    zone,
  }));
/** Around the changes of the clock in 2026 and 2027, and anywhere. */
const changes = [
  '2026-03-08T07:00Z',
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-11-01T06:00Z',
  '2026-04-04T15:00Z',
];
const moreChanges = ['2026-10-03T15:30Z', '2026-09-06T04:00Z', '2026-04-05T03:00Z', '2026-04-23T22:00Z'];
const nearChange = fc
  .tuple(fc.constantFrom(...changes, ...moreChanges), fc.integer({ min: -3000, max: 3000 }))
  .map(([at, minutes]) => new Date(Date.parse(at) + minutes * 60_000 + 17_000));
const anyTime = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
const instant = fc.oneof(nearChange, anyTime);

test('what it gives is open, not before the asked instant, and itself again when asked for', async () => {
  await fc.assert(
    fc.property(instant, window, (at, given) => {
      const next = nextOpen(at, given);
      expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime());
      expect(isOpen(next, given)).toBe(true);
      expect(nextOpen(next, given)).toEqual(next);
    }),
    { numRuns: 1500 },
  );
});

test('nothing earlier is open: minute by minute, over changes of the clock', async () => {
  await fc.assert(
    fc.property(nearChange, window, (at, given) => {
      const next = nextOpen(at, given).getTime();
      const first = Math.ceil(at.getTime() / 60_000) * 60_000;
      const from = Math.max(first, next - 300 * 60_000);
      for (let minute = from; minute < next; minute += 60_000) expect(isOpen(new Date(minute), given)).toBe(false);
    }),
    { numRuns: 120 },
  );
});

const weekdays = { days: [1, 2, 3, 4, 5], start: '08:00', end: '18:00', zone: 'America/New_York' };

test.each([
  ['Friday after hours waits for Monday', '2026-11-20T23:30:00Z', '2026-11-23T13:00:00.000Z'],
  [
    'the weekend of the change forward: Monday is an hour earlier in UTC',
    '2026-03-07T12:00:00Z',
    '2026-03-09T12:00:00.000Z',
  ],
  ['the weekend of the change back', '2026-10-31T12:00:00Z', '2026-11-02T13:00:00.000Z'],
  ['inside the window it is at once, to the millisecond', '2026-11-23T15:00:00.123Z', '2026-11-23T15:00:00.123Z'],
  ['the end is no longer inside', '2026-11-23T23:00:00Z', '2026-11-24T13:00:00.000Z'],
])('%s', (_what, at, expected) => {
  expect(nextOpen(new Date(at), weekdays).toISOString()).toBe(expected);
});

test('a start that the clock skips opens with the first minute that exists', () => {
  const night = { days: [7], start: '02:30', end: '05:00', zone: 'America/New_York' };
  expect(nextOpen(new Date('2026-03-08T05:00:00Z'), night).toISOString()).toBe('2026-03-08T07:00:00.000Z');
});

test('a window that lies in the skipped hour opens a week later', () => {
  const night = { days: [7], start: '02:10', end: '02:50', zone: 'America/New_York' };
  expect(nextOpen(new Date('2026-03-08T05:00:00Z'), night).toISOString()).toBe('2026-03-15T06:10:00.000Z');
});

test('an hour that comes twice is open twice', () => {
  const night = { days: [7], start: '01:00', end: '02:00', zone: 'America/New_York' };
  expect(isOpen(new Date('2026-11-01T05:30:00Z'), night)).toBe(true);
  expect(isOpen(new Date('2026-11-01T06:30:00Z'), night)).toBe(true);
  expect(isOpen(new Date('2026-11-01T07:00:00Z'), night)).toBe(false);
});
