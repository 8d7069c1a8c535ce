import fc from 'fast-check';
import { currentJob, monthsCovered, yearsGrowOn, yearsOfExperience } from '../../../shared/domain/profile/years.ts';

const TODAY = '2026-06-15';
const job = (start_date: string, end_date: string | null, is_current = false) => ({ start_date, end_date, is_current });

test.each([
  ['no job', [], null],
  ['a job that goes on', [job('2020-06-01', null, true)], 6],
  ['two jobs at once', [job('2010-01-01', '2013-12-31'), job('2012-01-01', '2015-12-31')], 6],
  ['one job inside another', [job('2010-01-01', '2019-12-31'), job('2012-01-01', '2015-12-31')], 10],
  ['a gap between', [job('2010-01-01', '2010-12-31'), job('2020-01-01', '2020-12-31')], 2],
  ['years alone', [job('2015-01-01', '2018-01-01'), job('2018-01-01', '2020-01-01')], 5],
  ['an end that nobody stated', [job('2015-01-01', null)], 0],
  ['a job that begins next year', [job('2027-01-01', null, true)], 0],
  ['an end after today', [job('2024-07-01', '2030-01-01')], 2],
])('%s: %#', (_name, jobs, years) => expect(yearsOfExperience(jobs, TODAY)).toBe(years));

const anyMonth = fc
  .tuple(fc.integer({ min: 1980, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
const anyJob = fc
  .tuple(anyMonth, anyMonth, fc.boolean())
  .map(([a, b, goesOn]) => job([a, b].sort()[0] ?? a, goesOn ? null : ([a, b].sort()[1] ?? b), goesOn));

test('months are counted as by laying each month out on a line', () => {
  fc.assert(
    fc.property(fc.array(anyJob, { maxLength: 12 }), (jobs) => {
      const line = new Set<number>();
      const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      for (const one of jobs) {
        for (let month = at(one.start_date); month <= Math.min(at(TODAY), at(one.end_date ?? TODAY)); month++) {
          line.add(month);
        }
      }
      expect(monthsCovered(jobs, TODAY)).toBe(line.size);
    }),
  );
});

test('the order of jobs and a repeated job change nothing, and another job never takes a year away', () => {
  fc.assert(
    fc.property(fc.array(anyJob, { minLength: 1, maxLength: 8 }), anyJob, (jobs, more) => {
      const years = yearsOfExperience(jobs, TODAY) ?? -1;
      expect(yearsOfExperience([...jobs].reverse(), TODAY)).toBe(years);
      expect(yearsOfExperience([...jobs, ...jobs], TODAY)).toBe(years);
      expect(yearsOfExperience([...jobs, more], TODAY) ?? -1).toBeGreaterThanOrEqual(years);
    }),
  );
});

test('the current job is the one that goes on, of several the one begun last', () => {
  expect(currentJob([job('2020-01-01', '2021-01-01')], TODAY)).toBeNull();
  expect(currentJob([job('2026-07', null, true)], TODAY)).toBeNull();
  expect(currentJob([job('2026', null, true)], TODAY)).not.toBeNull();
  const [old, young] = [job('2018-01-01', null, true), job('2023-01-01', null, true)];
  expect(currentJob([young, old, job('2024-01-01', '2025-01-01')], TODAY)).toBe(young);
});

test.each([
  ['2015 to 2018', job('2015', '2018'), 36],
  ['2018 to 2018: half of it', job('2018', '2018'), 6],
  ['2018 to March 2018: half of what it may be', job('2018', '2018-03'), 2],
  ['October 2018 to 2018', job('2018-10', '2018'), 2],
  ['2018 to December 2018', job('2018', '2018-12'), 6],
  ['2016 to March 2018', job('2016', '2018-03'), 21],
  ['March 2016 to 2018', job('2016-03', '2018'), 28],
  ['a month and a day are the month', job('2016-03', '2016-04-30'), 2],
  ['2024 until today', job('2024', null, true), 24],
  ['this year until today', job('2026', null, true), 3],
  ['this year, to its end', job('2026', '2026'), 3],
  ['a year whose end nobody stated', job('2018', null), 1],
])('a year alone counts from and to its middle: %s', (_name, one, months) => {
  expect(monthsCovered([one], TODAY)).toBe(months);
});

const coarser = fc.tuple(anyJob, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10)).map(([one, start, end]) => ({
  ...one,
  start_date: one.start_date.slice(0, start),
  end_date: one.end_date?.slice(0, end) ?? null,
}));

test('knowing less of a date moves a job by half a year at most at each end, and never takes a job away', () => {
  fc.assert(
    fc.property(anyJob, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (one, start, end) => {
      const known = {
        ...one,
        start_date: one.start_date.slice(0, start),
        end_date: one.end_date?.slice(0, end) ?? null,
      };
      const months = monthsCovered([known], TODAY);
      expect(months).toBeGreaterThan(0);
      expect(Math.abs(months - monthsCovered([one], TODAY))).toBeLessThanOrEqual(12);
    }),
  );
});

test('years grow on the day that is said and on no day before it', () => {
  fc.assert(
    fc.property(fc.array(coarser, { minLength: 1, maxLength: 6 }), (jobs) => {
      const now = yearsOfExperience(jobs, TODAY) ?? 0;
      const day = yearsGrowOn(jobs, TODAY);
      const until = day === null ? '2029-12-31' : new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      expect(yearsOfExperience(jobs, until)).toBe(now);
      if (day !== null) expect(yearsOfExperience(jobs, day)).toBeGreaterThan(now);
      // A job that goes on grows within a year.
      if (jobs.some((one) => one.is_current)) expect(day).not.toBeNull();
    }),
  );
});
