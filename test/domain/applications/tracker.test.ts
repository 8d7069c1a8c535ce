import { mapHeader, trackerState, trackerUrl } from '../../../shared/domain/applications/tracker.ts';
import { dayOrder, trackerDay } from '../../../shared/domain/applications/tracker-day.ts';

test.each([
  ['2026-03-04T10:00:00Z', '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  ['3/4/2026', '2026-03-04'],
  ['3/4/26, 3:04 PM', '2026-03-04'],
  ['4.3.2026', '2026-03-04'],
  ['04-Mar-26', '2026-03-04'],
  ['4 March 2026', '2026-03-04'],
  ['Mar 4, 2026 4:00 PM', '2026-03-04'],
  ['Wednesday, March 4th, 2026', '2026-03-04'],
  ['46085', '2026-03-04'],
  ['2/30/2026', undefined],
  ['soon', undefined],
])('the day %s is %s', (text, day) => {
  expect(trackerDay(text)).toBe(day);
});

test('one day over 12 tells for the whole file which number is the day', () => {
  const order = dayOrder(['', '3/4/2026', '25/4/2026']);
  expect(order).toBe('day_first');
  expect(trackerDay('3/4/2026', order)).toBe('2026-04-03');
  expect(dayOrder(['3/4/2026'])).toBe('month_first');
});

test('the first column of a database is what the file lacks otherwise', () => {
  expect(mapHeader(['Name', 'Company', 'Stage']).get('title')).toBe(0);
  expect(mapHeader(['Name', 'Position', 'Stage']).get('company')).toBe(0);
  expect(mapHeader(['Date Applied (MM/DD)', 'Company', 'Role']).get('applied')).toBe(0);
});

test('a row without a state was applied to, unless its file dates those that were', () => {
  const dated = mapHeader(['Company', 'Role', 'Date applied']);
  expect(trackerState({ status: '', applied: '' }, dated)).toBe('draft');
  expect(trackerState({ status: '', applied: '2026-03-04' }, dated)).toBe('sent');
  expect(trackerState({ status: '', applied: 'Yes' }, dated)).toBe('sent');
  expect(trackerState({ status: '', applied: 'no' }, dated)).toBe('draft');
  expect(trackerState({ status: '', applied: '' }, mapHeader(['Company', 'Role']))).toBe('sent');
});

test.each([
  ['[Posting](https://fern.example/1)', 'https://fern.example/1'],
  ['fern.example/jobs/1', 'https://fern.example/jobs/1'],
  ['n/a', null],
])('the link in %s is %s', (cell, url) => {
  expect(trackerUrl(cell)).toBe(url);
});
