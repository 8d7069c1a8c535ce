import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCsv, writeCsv, writeCsvRows } from '../../../shared/adapters/csv/csv.ts';

const SIGN = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** As a spreadsheet reads: any line break ends a row unless it stands between quotes. */
const asSpreadsheet = (text: string): string[][] =>
  parse(text, { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, bom: true });
const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('a\n=1+1', 'a\r=1', '\n=1', ' =1', '\u00A0=1', '\u200B@x', '"', '"\n-1', ',\n+1', 'x\r\n=1'),
  fc.stringMatching(/^[a=+@ \n\r",'-]{1,8}$/),
);

test('whatever stands in a cell, a spreadsheet finds as many rows and cells as were written, and none is a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      const read = asSpreadsheet(writeCsvRows(rows.map(([one, other]) => ['x', one, other, 'y'])));
      expect(read.map((row) => row.length)).toEqual(rows.map(() => 4));
      expect(read.flat().filter((one) => SIGN.test(one))).toEqual([]);
      // An apostrophe is all that was added.
      const plain = read.map(([, one, other]) => [one, other].map((text) => (text ?? '').replace(/^'/, '')));
      expect(plain).toEqual(rows.map((row) => row.map((text) => text.replace(/^'/, ''))));
    }),
  );
});

test('a file says that it is UTF-8, and is read again as it was written', () => {
  const text = writeCsv(
    ['Name', 'Note'],
    [
      ['Ærø', 'two\nlines'],
      [null, '=1'],
    ],
  );
  expect(text.startsWith('\uFEFFName,')).toBe(true);
  const { header, rows } = readCsv(text, 10);
  expect(header).toEqual(['Name', 'Note']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Ærø', 'two\nlines'],
    ['', "'=1"],
  ]);
});
