import { dateValue, findDate, findRange } from '../../../shared/domain/resume/dates.ts';

test.each([
  ['Mar 2019 – present', '2019-03', null, true],
  ['Sept. 2014 - June 2018', '2014-09', '2018-06', false],
  ['01/2020 to 12/2021', '2020-01', '2021-12', false],
  ['2018-05 – 2019-11', '2018-05', '2019-11', false],
  ['2016 - Current', '2016', null, true],
  ['May – Aug 2021', '2021-05', '2021-08', false],
  ['Since Feb 2022', '2022-02', null, true],
  ["Jan '19 — Dec '20", '2019-01', '2020-12', false],
  ['1 March 2020 – 30 April 2021', '2020-03', '2021-04', false],
  ['Summer 2015 - Fall 2016', '2015', '2016', false],
  ['Engineer (2019–2021)', '2019', '2021', false],
  ['03/2019 bis heute', '2019-03', null, true],
  ['septembre 2014 à juin 2018', '2014-09', '2018-06', false],
  ['enero 2020 – actualidad', '2020-01', null, true],
  ['01.03.2019 – 31.12.2020', '2019-03', '2020-12', false],
  ['03/19 – 05/21', '2019-03', '2021-05', false],
  ['2019-21', '2019', '2021', false],
  ['Q3 2021 – Q1 2022', '2021', '2022', false],
  ['from 2019 to 2021', '2019', '2021', false],
  ['2019 –', '2019', null, true],
  ['03/15/2019 – 05/02/2021', '2019-03', '2021-05', false],
  ['15/03/2019 – 02/05/2021', '2019-03', '2021-05', false],
  ['Mar-2019 - May-2021', '2019-03', '2021-05', false],
  ['2019 March – 2021 May', '2019-03', '2021-05', false],
  ['2019.03 ~ 2021.05', '2019-03', '2021-05', false],
  ['03/2019 / 05/2021', '2019-03', '2021-05', false],
  ['early 2019 – end of 2021', '2019', '2021', false],
  ['März 2019 – (heute)', '2019-03', null, true],
  ['12/24 to', '2024-12', null, true],
])('%s is a range', (text, from, to, current) => {
  const range = findRange(text);
  expect({ from: range?.from?.value, to: range?.to?.value ?? null, current: range?.current }).toEqual({
    from,
    to,
    current,
  });
});

test.each([
  'a team of 2000 - 3000 people at 1.2 million',
  'call 555-0147',
  'version 20.1',
  'marketing since always',
  'ISO 27001',
])('%s holds no range', (text) => expect(findRange(text)).toBeUndefined());

test('a range says where it stands in its text', () => {
  const text = 'Acme | Jan 2020 – Feb 2021 | Lisbon';
  const range = findRange(text);
  expect(text.slice(range?.start, range?.end)).toBe('Jan 2020 – Feb 2021');
});

test('a single date is found with its month when it has one', () => {
  expect(findDate('Graduated May 2018')?.value).toBe('2018-05');
  expect(findDate('B.S., 2018')?.value).toBe('2018');
  expect(dateValue('13/2020')).toBe('2020');
});
