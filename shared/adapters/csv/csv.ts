import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { InvalidInput } from '../../domain/errors.ts';
import type { ReadCsv, WriteCsv, WriteCsvRows } from './port.ts';

const MOST_COLUMNS = 200;
const Delimiters = [',', ';', '\t'] as const;

/** The sign that stands most often in the header's line: headers hold no numbers, so commas there separate. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const count = (sign: string) => first.split(sign).length;
  return Delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};
const refuse = (message: string) => new InvalidInput([{ field: 'content', message }]);

/** See ReadCsv. */
export const readCsv: ReadCsv = (text, mostRows) => {
  const plain = text.replace(/^\uFEFF/u, '');
  try {
    const found: unknown = parse(plain, {
      delimiter: delimiterOf(plain),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      to: mostRows + 2,
    });
    const records = (Array.isArray(found) ? found : []).flatMap(recordOf);
    const [head, ...rows] = records;
    if (head === undefined || head.cells.length > MOST_COLUMNS) throw refuse('Its first line must name the columns.');
    if (rows.length > mostRows) throw refuse(`At most ${mostRows} rows at once: split the file.`);
    return { header: head.cells, rows };
  } catch (error) {
    if (error instanceof CsvError) throw refuse(`This is no CSV that can be read: ${error.message.slice(0, 200)}`);
    throw error;
  }
};

const recordOf = (one: { info?: { lines?: number }; record?: string[] }) =>
  one.record === undefined ? [] : [{ line: one.info?.lines ?? 0, cells: one.record }];

/** Blanks, also those without a width, and a sign behind them: what some spreadsheets still take for a formula. */
const HIDDEN_FORMULA = /^[\s\u200B\uFEFF]+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const harmless = (cell: string | null): string | null =>
  cell !== null && HIDDEN_FORMULA.test(cell) ? `'${cell}` : cell;

const written = {
  escape_formulas: true,
  record_delimiter: '\r\n',
  // Beside \r\n a single \n would stand bare, and whatever follows it would begin a row of its own to a spreadsheet.
  quoted_match: /[\r\n]/,
} as const;
const cellsOf = (rows: readonly (readonly (string | null)[])[]) => rows.map((row) => row.map(harmless));

/** See WriteCsv. */
export const writeCsv: WriteCsv = (header, rows) =>
  stringify([[...header], ...cellsOf(rows)], { ...written, bom: true });

/** See WriteCsvRows. */
export const writeCsvRows: WriteCsvRows = (rows) => stringify(cellsOf(rows), written);
