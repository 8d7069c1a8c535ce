import * as z from 'zod';
import { badRequest } from '../errors.ts';
import { type Book, put, type Sheet, shown, type Value } from './model.ts';

/** A range in A1 notation: 'Tab'!B:B, Tab!C2, Tab!A1:D9. Google's reference: sheets/api/guides/concepts#cell. */
export type Range = { sheet: Sheet; from: { row: number; column: number }; to: { row: number; column: number } };

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const rangeOf = (book: Book, text: string): Range => {
  const [, quoted, plain, first, firstRow, last, lastRow] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})(\d{1,7})?(?::([A-Z]{1,3})(\d{1,7})?)?$/.exec(text) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = book.sheets.find((one) => one.title.toLowerCase() === title?.toLowerCase());
  if (sheet === undefined || first === undefined) throw badRequest(`Unable to parse range: ${text}`);
  const column = columnIndex(first);
  const row = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const endRow = lastRow === undefined ? undefined : Number(lastRow) - 1;
  const oneCell = last === undefined;
  return {
    sheet,
    from: { row, column },
    to: {
      row: endRow ?? (oneCell && firstRow !== undefined ? row : sheet.rowCount - 1),
      column: last === undefined ? column : columnIndex(last),
    },
  };
};

/** Empty cells at the end of a line or column, and empty ones at the end of all, are left out, as at Google. */
export const readValues = ({ sheet, from, to }: Range, majorDimension: 'ROWS' | 'COLUMNS'): string[][] => {
  const lines = sheet.rows.slice(from.row, to.row + 1);
  const cell = (line: (Value | null)[], column: number) => shown(line[column]);
  const width = Math.min(to.column, sheet.columnCount - 1) - from.column + 1;
  const grid =
    majorDimension === 'ROWS'
      ? lines.map((line) => Array.from({ length: width }, (_, at) => cell(line, from.column + at)))
      : Array.from({ length: width }, (_, at) => lines.map((line) => cell(line, from.column + at)));
  const cut = <T>(list: T[], empty: (one: T) => boolean): T[] =>
    list.slice(0, list.findLastIndex((one) => !empty(one)) + 1);
  return cut(
    grid.map((line) => cut(line, (text) => text === '')),
    (line) => line.length === 0,
  );
};

const Input = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const ValuesUpdate = z.object({
  valueInputOption: z.enum(['RAW', 'USER_ENTERED']),
  data: z.array(z.object({ range: z.string(), values: z.array(z.array(Input)) })),
});

/** RAW keeps a text as it is; USER_ENTERED reads it as if typed: a formula, a number, a yes or no. null is left alone. */
const enteredOf = (input: string | number | boolean, typed: boolean): Value | null => {
  if (input === '') return null;
  if (typeof input === 'number') return { numberValue: input };
  if (typeof input === 'boolean') return { boolValue: input };
  if (!typed) return { stringValue: input };
  if (input.startsWith('=')) return { formulaValue: input };
  if (/^-?\d+(?:\.\d+)?$/.test(input)) return { numberValue: Number(input) };
  if (/^(?:true|false)$/i.test(input)) return { boolValue: /^true$/i.test(input) };
  return { stringValue: input.startsWith("'") ? input.slice(1) : input };
};

export const writeValues = (book: Book, { valueInputOption, data }: z.infer<typeof ValuesUpdate>): number => {
  let written = 0;
  for (const { range: text, values } of data) {
    const { sheet, from } = rangeOf(book, text);
    for (const [down, line] of values.entries()) {
      for (const [right, input] of line.entries()) {
        if (input === null) continue;
        put(sheet, from.row + down, from.column + right, enteredOf(input, valueInputOption === 'USER_ENTERED'));
        written += 1;
      }
    }
  }
  return written;
};
