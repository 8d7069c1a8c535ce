import { currencyOf, readNumber } from '../../../domain/postings/money.ts';
import type { ReadSalary } from '../../../domain/postings/salary.ts';
import { payFromFields } from '../pay.ts';
import { lineOf, many, type Thing, thing, things } from './value.ts';

export type ReadPay = { salary: ReadSalary | null; text: string | null };
const NONE: ReadPay = { salary: null, text: null };

const DURATIONS: Readonly<Record<string, string>> = {
  P1Y: 'year',
  P1M: 'month',
  P1W: 'week',
  P7D: 'week',
  P1D: 'day',
  PT1H: 'hour',
  PT8H: 'day',
};
const periodIn = (...nodes: readonly (Thing | undefined)[]): string | null => {
  for (const node of nodes) {
    for (const name of ['unitText', 'unitCode', 'duration', 'period', 'salaryPeriod']) {
      const written = lineOf(node?.[name]);
      if (written !== null) return DURATIONS[written.toUpperCase()] ?? written;
    }
  }
  return null;
};

/** A figure: a number, or a text that holds one and nothing else but its currency. */
const figure = (value: unknown): number | null => {
  const [first] = many(value);
  if (typeof first === 'number') return Number.isFinite(first) ? first : null;
  if (typeof first !== 'string') return null;
  const bare = first.replace(/^[^\d-]{0,4}(?=\d)|\s*(?:[A-Z]{3}|[€£$])$/gu, '').trim();
  const thousands = /^(?<n>\d+(?:[.,]\d+)?)\s?k$/iu.exec(bare)?.groups?.n;
  if (thousands !== undefined) return (readNumber(thousands) ?? 0) * 1000;
  return /^\d+\.\d+$/u.test(bare) && !/^\d{1,3}\.\d{3}$/u.test(bare) ? Number(bare) : (readNumber(bare) ?? null);
};

const RANGE =
  /^\s*(?:[A-Z]{3}|[€£$]|US\$)?\s*(?<low>\d[\d.,'’]*\s?k?)\s*(?:-|–|—|to|bis)\s*(?:[A-Z]{3}|[€£$]|US\$)?\s*(?<high>\d[\d.,'’]*\s?k?)\s*(?:[A-Z]{3}|[€£$])?\s*$/iu;
type Ends = { min: number | null; max: number | null };
const endsOf = (value: unknown): Ends => {
  const range = typeof value === 'string' ? RANGE.exec(value)?.groups : undefined;
  if (range !== undefined) return { min: figure(range.low), max: figure(range.high) };
  return { min: figure(value), max: null };
};

/** The ends that a node gives: least and most, one value, or the spread of an estimate. */
const endsIn = (node: Thing): Ends => {
  const min = figure(
    node.minValue ?? node.minvalue ?? node.minPrice ?? node.min ?? node.percentile10 ?? node.percentile25,
  );
  const max = figure(
    node.maxValue ?? node.maxvalue ?? node.maxPrice ?? node.max ?? node.percentile90 ?? node.percentile75,
  );
  if (min !== null || max !== null) return { min, max };
  return endsOf(node.value ?? node.median ?? node.amount ?? node.price ?? node['@value']);
};

const readOne = (value: unknown, posting: Thing, estimated: boolean): ReadPay => {
  const node = thing(value);
  const inner = things(node?.value);
  const ranges = inner.length > 0 ? inner.map(endsIn) : [node === undefined ? endsOf(value) : endsIn(node)];
  const filled = ranges.find(({ min, max }) => (min ?? 0) > 0 || (max ?? 0) > 0);
  const written = [node?.currency, inner[0]?.currency, inner[0]?.unitCode, posting.salaryCurrency, node?.priceCurrency];
  const text = [value, node?.value].find((one) => typeof one === 'string' && /\d/u.test(one));
  const sign = typeof text === 'string' ? /US\$|[€£$₹¥]|\b[A-Z]{3}\b/u.exec(text)?.[0] : undefined;
  const currency = [...written.map(lineOf), sign ?? null]
    .map((one) => (one === null ? undefined : (currencyOf(one, null) ?? (/^[A-Z]{3}$/u.test(one) ? one : undefined))))
    .find((one) => one !== undefined && !['ANN', 'HUR', 'DAY', 'WEE', 'MON'].includes(one));
  const period = periodIn(inner[0], node, posting);
  const salary =
    filled === undefined
      ? null
      : payFromFields({
          ...filled,
          currency: currency ?? null,
          period: period ?? (typeof text === 'string' ? text : null),
          estimated,
        });
  const prose = typeof text === 'string' && salary === null ? [currency, text, period].filter(Boolean).join(' ') : null;
  return { salary, text: prose };
};

/** Pay of a posting from `baseSalary`, else from `estimatedSalary`, which is an estimate; prose where it is prose. */
export const payOf = (posting: Thing): ReadPay => {
  const stated = many(posting.baseSalary).map((one) => readOne(one, posting, false));
  const estimates = many(posting.estimatedSalary).map((one) => readOne(one, posting, true));
  const all = [...stated, ...estimates];
  return all.find(({ salary }) => salary !== null) ?? all.find(({ text }) => text !== null) ?? NONE;
};
