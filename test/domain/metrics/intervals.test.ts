import fc from 'fast-check';
import { rateOf, spreadOf } from '../../../shared/domain/metrics/intervals.ts';

test('known intervals of Wilson’s score', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I.
  expect(rateOf(81, 263)).toMatchObject({ value: 0.308, low: 0.2553, high: 0.3662 });
  expect(rateOf(15, 148)).toMatchObject({ low: 0.0624, high: 0.1605 });
  expect(rateOf(0, 20)).toMatchObject({ value: 0, low: 0, high: 0.1611 });
  expect(rateOf(1, 29)).toMatchObject({ low: 0.0061, high: 0.1718 });
});

test('nothing counted is no rate, and every interval holds its rate, within 0 and 1, narrower with more', () => {
  expect(rateOf(0, 0)).toEqual({ hits: 0, of: 0, value: null, low: null, high: null });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
      const hits = Math.round(of * share);
      const [one, more] = [rateOf(hits, of), rateOf(hits * 10, of * 10)];
      const [low, value, high] = [one.low ?? -1, one.value ?? -1, one.high ?? -1];
      expect(low >= 0 && low <= value && value <= high && high <= 1).toBe(true);
      expect((more.high ?? 0) - (more.low ?? 0)).toBeLessThanOrEqual(high - low + 0.0002);
    }),
  );
});

test('quartiles lie between their neighbours, whatever the order, and fractions of a day are kept', () => {
  expect(spreadOf([])).toEqual({ count: 0, q1: null, median: null, q3: null });
  expect(spreadOf([47 / 24])).toEqual({ count: 1, q1: 1.96, median: 1.96, q3: 1.96 });
  expect(spreadOf([4, 1, 3, 2])).toEqual({ count: 4, q1: 1.75, median: 2.5, q3: 3.25 });
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1 }), (days) => {
      const { q1, median, q3 } = spreadOf(days);
      const [low, middle, high] = [q1 ?? -1, median ?? -1, q3 ?? -1];
      expect(low <= middle && middle <= high).toBe(true);
      expect(low).toBeGreaterThanOrEqual(Math.min(...days) - 0.01);
      expect(high).toBeLessThanOrEqual(Math.max(...days) + 0.01);
      expect(spreadOf(days.toReversed())).toEqual(spreadOf(days));
    }),
  );
});
