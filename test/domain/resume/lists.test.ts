import { readCertificates } from '../../../shared/domain/resume/certificates.ts';
import { toDocument } from '../../../shared/domain/resume/document.ts';
import { readLanguages } from '../../../shared/domain/resume/languages.ts';
import { readProjects } from '../../../shared/domain/resume/projects.ts';

/** Lines of one column; tabs part cells. */
function linesOf(...texts: string[]) {
  return toDocument(
    texts.map((text, at) => {
      const cells = text.split('\t').map((part, cell) => {
        const x = 40 + cell * 260;
        return { text: part, x, right: x + part.length * 5, size: 10 };
      });
      return { page: 1, x: 40, y: 100 + at * 14, right: cells.at(-1)?.right ?? 0, size: 10, bound: 550, cells };
    }),
    1,
  ).lines;
}

test.each([
  ['every other line a date', ['First Aid', 'Red Cross, 2019', 'Scrum Master', 'Scrum Alliance, 2021']],
  [
    'a line for the date alone',
    ['First Aid', 'Red Cross', 'Issued 2019', 'Scrum Master', 'Scrum Alliance', 'Issued 2021'],
  ],
  ['the date first', ['2019', 'First Aid', 'Red Cross', '2021', 'Scrum Master', 'Scrum Alliance']],
  ['semicolons', ['First Aid, Red Cross (2019); Scrum Master, Scrum Alliance (2021)']],
  ['brackets around the year', ['[2019] First Aid – Red Cross', '[2021] Scrum Master – Scrum Alliance']],
  [
    'a number of each',
    [
      'First Aid',
      'Red Cross',
      '2019',
      'Credential ID 4711',
      'Scrum Master',
      'Scrum Alliance',
      '2021',
      'Credential ID 12',
    ],
  ],
])('certificates with %s', (_, texts) => {
  const read = readCertificates(linesOf(...texts));
  expect(read.map((one) => [one.name.value, one.issuer?.value, one.date?.value])).toEqual([
    ['First Aid', 'Red Cross', '2019'],
    ['Scrum Master', 'Scrum Alliance', '2021'],
  ]);
});

test.each([
  ['slashes', ['English: Native / French: B2']],
  ['arrows', ['English → Native → French → B2']],
  ['levels that no list knows, in a cell of their own', ['English\tNative', 'French\tB2']],
  ['the level first', ['Native: English', 'B2: French']],
])('languages with %s', (_, texts) => {
  const read = readLanguages(linesOf(...texts));
  expect(read.map((one) => [one.name.value, one.level?.value])).toEqual([
    ['English', 'Native'],
    ['French', 'B2'],
  ]);
});

test('a level before the first of two languages is that of both', () => {
  const read = readLanguages(linesOf('Fluent in English and French'));
  expect(read.map((one) => [one.name.value, one.level?.value])).toEqual([
    ['English', 'Fluent'],
    ['French', 'Fluent'],
  ]);
});

test('sentences of a project with its name before a colon make no further projects', () => {
  const read = readProjects(
    linesOf(
      'Tidewatch: Found and fixed a leak in the data that had flattered every earlier model of the house.',
      'Taught a course on statistics to sixty colleagues from sales and from operations.',
      'Quillbox: Built the import of customer records with checks that stopped bad rows at the door.',
    ),
  );
  expect(read.map((one) => one.name.value)).toEqual(['Tidewatch', 'Quillbox']);
});
