import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dailyFigures, type Facts, totals } from '../../../shared/domain/metrics/daily.ts';
import { localDay } from '../../../shared/domain/metrics/local-day.ts';

const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Lisbon',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.date({
  min: new Date('2010-01-01T00:00:00Z'),
  max: new Date('2035-01-01T00:00:00Z'),
  noInvalidDate: true,
});

const dayByTemporal = (at: Date, name: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(name).toPlainDate().toString();

/** Instants within a second of a change of the clocks or of a midnight, where days are got wrong. */
const edge = fc
  .tuple(zone, instant, fc.integer({ min: -1000, max: 1000 }), fc.boolean())
  .map(([name, near, shift, atChange]) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(near.getTime()).toZonedDateTimeISO(name);
    const border = (atChange ? zoned.getTimeZoneTransition('next') : undefined) ?? zoned.startOfDay();
    return { name, at: new Date(border.epochMilliseconds + shift) };
  });

test('an instant falls on the day that the wall calendar shows, at any time of any year', () => {
  fc.assert(
    fc.property(instant, zone, (at, name) => {
      expect(localDay(at, name)).toBe(dayByTemporal(at, name));
    }),
    { numRuns: 2_000 },
  );
});

test('days are right at midnights and at changes of the clocks', () => {
  fc.assert(
    fc.property(edge, ({ name, at }) => {
      expect(localDay(at, name)).toBe(dayByTemporal(at, name));
    }),
    { numRuns: 3_000 },
  );
});

test('a local day that is skipped altogether holds nothing', () => {
  // Samoa went from 29 to 31 December 2011.
  expect(localDay(new Date('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe('2011-12-29');
  expect(localDay(new Date('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
});

const facts = fc.record({
  sent: fc.array(instant, { maxLength: 30 }),
  viewed: fc.array(instant, { maxLength: 10 }),
  responses: fc.array(fc.record({ at: instant, sentAt: fc.option(instant, { nil: undefined }) }), { maxLength: 20 }),
  interviews: fc.array(instant, { maxLength: 10 }),
  offers: fc.array(instant, { maxLength: 5 }),
});

test('no fact is lost or counted twice, in any zone', () => {
  fc.assert(
    fc.property(facts, zone, (all, name) => {
      expect(totals(dailyFigures(all, name))).toEqual({
        applications_sent: all.sent.length,
        applications_viewed: all.viewed.length,
        responses_received: all.responses.length,
        interviews_scheduled: all.interviews.length,
        offers_received: all.offers.length,
      });
    }),
  );
});

test('the order in which facts come changes nothing, and each day comes once', () => {
  fc.assert(
    fc.property(facts, zone, (all, name) => {
      const back = <T>(list: readonly T[]): T[] => [...list].reverse();
      const { sent, viewed, responses, interviews, offers } = all;
      const reversed: Facts = {
        sent: back(sent),
        viewed: back(viewed),
        responses: back(responses),
        interviews: back(interviews),
        offers: back(offers),
      };
      const days = dailyFigures(all, name);
      const same = dailyFigures(reversed, name);
      expect(same.map(({ average_response_days: _, ...day }) => day)).toEqual(
        days.map(({ average_response_days: _, ...day }) => day),
      );
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    }),
  );
});

test('response days are not truncated: 47 hours are 1.96 days', () => {
  const sentAt = new Date('2026-03-01T00:00:00Z');
  const days = dailyFigures(
    { sent: [], viewed: [], interviews: [], offers: [], responses: [{ at: new Date('2026-03-02T23:00:00Z'), sentAt }] },
    'UTC',
  );
  expect(days).toEqual([
    expect.objectContaining({ date: '2026-03-02', responses_received: 1, average_response_days: 1.96 }),
  ]);
});

test('an answer that is dated before its application counts, but measures nothing', () => {
  const at = new Date('2026-03-02T00:00:00Z');
  const [day] = dailyFigures(
    {
      sent: [],
      viewed: [],
      interviews: [],
      offers: [],
      responses: [
        { at, sentAt: new Date('2026-03-03T00:00:00Z') },
        { at, sentAt: undefined },
      ],
    },
    'UTC',
  );
  expect(day).toMatchObject({ responses_received: 2, average_response_days: null });
});

test('a send on the evening of 1 March in Los Angeles counts on 1 March', () => {
  const [day] = dailyFigures(
    { sent: [new Date('2026-03-02T05:00:00Z')], viewed: [], interviews: [], offers: [], responses: [] },
    'America/Los_Angeles',
  );
  expect(day?.date).toBe('2026-03-01');
});
