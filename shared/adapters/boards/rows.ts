import { decodeHTML } from 'entities';
import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';

/** Why something does not fit, by its fields: never the content itself. */
export const oddReason = (error: z.ZodError): string =>
  error.issues
    .map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
    .join('; ')
    .slice(0, 500);

const Loose = z.record(z.string(), z.unknown());

/** The text without what PostgreSQL cannot store: the character U+0000 and halves of surrogate pairs. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(cleaned);
  const object = Loose.safeParse(value);
  return object.success
    ? Object.fromEntries(Object.entries(object.data).map(([key, one]) => [storable(key), cleaned(one)]))
    : value;
};

/** A copy of `value` without what stands at `path`; an element of a list becomes null. */
const without = (value: unknown, path: readonly PropertyKey[]): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(value)) return value.map((one, n) => (n === key ? (without(one, rest) ?? null) : one));
  const object = Loose.safeParse(value);
  if (!object.success) return value;
  const { [String(key)]: inner, ...others } = object.data;
  return rest.length === 0 ? others : { ...others, [String(key)]: without(inner, rest) };
};

/** Parses a row; a field that does not fit and is not needed is left out and named. */
const parseRow = <Row>(raw: unknown, schema: z.ZodType<Row>, needed: ReadonlySet<string>) => {
  const left = new Set<string>();
  let row = raw;
  for (;;) {
    const parsed = schema.safeParse(row);
    if (parsed.success) return { row: parsed.data, left: [...left] };
    const issues = parsed.error.issues;
    if (issues.some(({ path }) => path[0] === undefined || needed.has(String(path[0])))) return { error: parsed.error };
    for (const { path } of issues) {
      // What was left out once and still does not fit is left out one level higher.
      let end = path.length;
      while (end > 1 && left.has(path.slice(0, end).join('.'))) end -= 1;
      const at = path.slice(0, end);
      if (left.has(at.join('.'))) return { error: parsed.error };
      left.add(at.join('.'));
      row = without(row, at);
    }
  }
};

export type RowReader<Row> = {
  schema: z.ZodType<Row>;
  /** The fields without which a row is no posting; every other field may be wrong without losing the row. */
  needed: readonly string[];
  /** Undefined for a row that the board itself does not show. */
  toPosting: (row: Row) => ParsedPosting | undefined;
  /** What the row is called when it cannot be read. */
  idOf: (raw: Readonly<Record<string, unknown>>) => unknown;
  /** One posting of two rows with the same id; absent: the second is odd. */
  merge?: (first: ParsedPosting, second: ParsedPosting) => ParsedPosting;
};

/** No pay is beyond this in minor units, in no currency and for no period. */
const MOST_PAY = 1e15;
const isSoundPay = (salary: ParsedPosting['salary']): boolean =>
  salary === null ||
  [salary.minMinor, salary.maxMinor].every((minor) => minor === null || (minor >= 0 && minor < MOST_PAY));

/**
 * Reads a board's rows one by one: an odd one is reported with its place and reason, and the rest are read. Fields that
 * were left out because they did not fit are named in the posting's facts as odd_fields.
 */
export const readRows = <Row>(
  rows: readonly unknown[],
  reader: RowReader<Row>,
): { postings: ParsedPosting[]; odd: OddRow[] } => {
  const needed = new Set(reader.needed);
  const postings = new Map<string, ParsedPosting>();
  const odd: OddRow[] = [];
  for (const [n, dirty] of rows.entries()) {
    const raw = cleaned(dirty);
    const named = z.union([z.number(), z.string().min(1)]).safeParse(reader.idOf(Loose.safeParse(raw).data ?? {}));
    const externalId = named.success ? String(named.data).slice(0, 255) : null;
    const report = (reason: string) => odd.push({ row: n, externalId, reason });
    const parsed = parseRow(raw, reader.schema, needed);
    if ('error' in parsed) {
      report(oddReason(parsed.error));
      continue;
    }
    const made = reader.toPosting(parsed.row);
    if (made === undefined) continue;
    const paid = isSoundPay(made.salary) ? made : { ...made, salary: null };
    const posting =
      parsed.left.length === 0 ? paid : { ...paid, facts: { ...paid.facts, odd_fields: parsed.left.slice(0, 50) } };
    const known = postings.get(posting.externalId);
    if (posting.title === '') report('title: is empty');
    else if (posting.externalId.length > 255) report('id: is longer than 255 characters');
    else if (known === undefined) postings.set(posting.externalId, posting);
    else if (reader.merge !== undefined) postings.set(posting.externalId, reader.merge(known, posting));
    else report('id: is on this board twice');
  }
  return { postings: [...postings.values()], odd };
};

const MARKUP = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giu;

/** A title or name as one line of plain text: entities (also those escaped twice) decoded, markup taken out. */
export const plainLine = (written: string, most = 500): string => {
  const once = decodeHTML(written.slice(0, 20_000)).replace(MARKUP, ' ');
  const twice = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu.test(once) ? decodeHTML(once).replace(MARKUP, ' ') : once;
  return storable(twice)
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed()
    .trim();
};
