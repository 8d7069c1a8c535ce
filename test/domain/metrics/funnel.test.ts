import fc from 'fast-check';
import {
  type ApplicationFacts,
  FUNNEL_BY,
  funnelOf,
  funnelsBy,
  heatMap,
} from '../../../shared/domain/metrics/funnel.ts';
import { dayStarts, localDay } from '../../../shared/domain/metrics/local-day.ts';

const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
const facts: fc.Arbitrary<ApplicationFacts> = fc.record({
  created_at: instant,
  sent_at: fc.option(instant),
  viewed: fc.boolean(),
  answered: fc.boolean(),
  response_at: fc.option(instant),
  interviewed: fc.boolean(),
  offered: fc.boolean(),
  rejected: fc.boolean(),
  source: fc.constantFrom('person', 'automatic', null),
  board: fc.constantFrom('A board', 'Another', null),
  channel: fc.constantFrom('email', 'url'),
  resume: fc.constantFrom('v1 cv.pdf', 'v2 cv.pdf', null),
  prompt: fc.constantFrom('letter v1', null),
  company: fc.constantFrom('Northwind', 'Fernhill', null),
});
const zones = fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia', 'America/Sao_Paulo');

test('every application is in one group, and the groups sum to the whole, by whatever mark', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 40 }), fc.constantFrom(...FUNNEL_BY), zones, (all, by, zone) => {
      const groups = funnelsBy(all, by, zone);
      const total = funnelOf(null, all);
      for (const name of ['created', 'sent', 'viewed', 'responded', 'interviewed', 'offered', 'rejected'] as const) {
        expect(groups.reduce((sum, group) => sum + group[name], 0)).toBe(total[name]);
      }
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      for (const { sent, responded, interviewed, offered, created } of groups) {
        expect(responded <= sent && sent <= created).toBe(true);
        // Who invites or offers has answered, whether or not somebody wrote down when.
        expect(Math.max(interviewed, offered)).toBeLessThanOrEqual(responded);
      }
    }),
  );
});

test('a week begins on its Monday and a month on its first, in the person’s zone', () => {
  const one: ApplicationFacts = {
    ...{ created_at: new Date('2026-03-02T05:00:00Z'), sent_at: new Date('2026-03-02T05:00:00Z'), response_at: null },
    ...{ answered: false, viewed: false, interviewed: false, offered: false, rejected: false },
    ...{ source: null, board: null, channel: null, resume: null, prompt: null, company: null },
  };
  const keys = (zone: string) => (['day', 'week', 'month'] as const).map((by) => funnelsBy([one], by, zone)[0]?.key);
  expect(keys('UTC')).toEqual(['2026-03-02', '2026-03-02', '2026-03-01']);
  expect(keys('America/Los_Angeles')).toEqual(['2026-03-01', '2026-02-23', '2026-03-01']);
});

test('the map counts each instant once, in the hour that a clock there shows', () => {
  const map = heatMap([new Date('2026-03-02T05:30:00Z')], 'Asia/Kolkata');
  expect(map[0]?.[11]).toBe(1);
  fc.assert(
    fc.property(fc.array(instant), zones, (instants, zone) => {
      const drawn = heatMap(instants, zone);
      expect(drawn.flat().reduce((sum, n) => sum + n, 0)).toBe(instants.length);
      expect([drawn.length, ...new Set(drawn.map((row) => row.length))]).toEqual([7, 24]);
    }),
  );
});

test('a day begins at its first instant: the one before is of the day before, also where clocks change', () => {
  fc.assert(
    fc.property(instant, zones, (moment, zone) => {
      const day = localDay(moment, zone);
      const start = dayStarts(day, zone);
      expect(localDay(start, zone)).toBe(day);
      expect(localDay(new Date(start.getTime() - 1), zone) < day).toBe(true);
    }),
  );
});
