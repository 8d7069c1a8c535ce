import fc from 'fast-check';
import { endsBefore, firstDay, knownDates, lastDay, storedDates } from '../../../shared/domain/profile/known-date.ts';

const two = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));

test('a date comes back from its table as far as it was known', () => {
  fc.assert(
    fc.property(anyDate, fc.option(anyDate), (start_date, end_date) => {
      const row = { title: 'Baker', start_date, end_date };
      expect(knownDates(storedDates(row))).toEqual(row);
    }),
  );
});

test('the first and the last day bound every day that a date may mean', () => {
  expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay('2023-02-03'), lastDay('2023-02-03')]).toEqual(['2023-02-03', '2023-02-03']);
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 12 }), (date, month) => {
      expect(lastDay(date) >= firstDay(date)).toBe(true);
      expect(lastDay(date).startsWith(date) && firstDay(date).startsWith(date)).toBe(true);
      expect(endsBefore(date.slice(0, 4), `${date.slice(0, 4)}-${two(month)}`)).toBe(false);
    }),
  );
});

test('an end lies before a start only where no day of both fits', () => {
  expect(endsBefore('2018', '2018-03')).toBe(false);
  expect(endsBefore('2018-02', '2018-03')).toBe(true);
  expect(endsBefore('2017', '2018')).toBe(true);
  expect(endsBefore('2018-03', '2018-03-14')).toBe(false);
});

test('what names no date is left as it is, and an empty one is of no precision', () => {
  expect(storedDates({ location: 'Lisbon' })).toEqual({ location: 'Lisbon' });
  expect(storedDates({ end_date: null })).toEqual({ end_date: null, end_precision: 'day' });
});
