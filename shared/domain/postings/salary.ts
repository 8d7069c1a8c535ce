import type { SalaryPeriod } from '../enums.ts';
import { currencyOf, minorUnits, readNumber } from './money.ts';

/** Pay as written: minor units for one `period`. `estimated` marks figures that the employer did not state. */
export type ReadSalary = {
  minMinor: number | null;
  maxMinor: number | null;
  currency: string;
  period: SalaryPeriod;
  estimated: boolean;
};

/** Working periods in a year: 2,080 hours, 260 days, 52 weeks, 12 months (public.salary_per_year in the database says the same). */
const PER_YEAR: Readonly<Record<SalaryPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** The yearly figure in minor units of an amount paid once a period. */
export const yearlyMinor = (minor: number | null, period: SalaryPeriod): number | null =>
  minor === null ? null : minor * PER_YEAR[period];

const CURRENCY = String.raw`(?:US\$|CA\$|C\$|AU\$|A\$|NZ\$|S\$|HK\$|MX\$|R\$|\$|€|£|₹|¥|₪|₩|zł|Rs\.?|\b(?:USD|CAD|AUD|NZD|SGD|HKD|MXN|EUR|GBP|INR|JPY|PLN|ILS|KRW|CHF|SEK|NOK|DKK|CZK|BRL|ZAR|AED|HUF|RON)\b)`;
const NUMBER = String.raw`\d{1,3}(?:[.,'’]\d{2,3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const figure = (n: string) =>
  String.raw`(?<ca${n}>${CURRENCY})?\s?(?<n${n}>${NUMBER})\s?(?<k${n}>[kK](?![\p{L}\p{N}]))?\s?(?<cb${n}>${CURRENCY})?`;
const PER = String.raw`(?:\s*(?:\/|per|an?|each|p\.?)\s*(?:hour|hr|day|week|wk|month|mo|year|yr|annum|a\.?)\b|\s*(?:hourly|daily|weekly|monthly|yearly|annually|p\.?a\.?)\b)`;
const PAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${figure('1')}(?:(?<p1>${PER})?\s*(?:-|–|—|to|and|up to)\s*${figure('2')})?(?<p2>[^\n.;]{0,4}${PER})?`,
  'giu',
);

const NOT_PAY =
  /^\s*\+?\s*(?:million|billion|thousand|mm?\b|bn?\b|trillion|%|people|employees|users|customers|clients|in (?:funding|revenue|assets|sales|savings|awards)|(?:sign(?:ing|-on)|referral|retention|annual|performance)?\s*bonus|stipend|allowance|reimbursement|credit|budget|deductible|years?\b|\+?\s*years?)/iu;
const NOT_PAY_BEFORE =
  /(?:raised|funding|revenue|bonus(?:es)?|stipend|allowance|reimburse\w*|up to|worth|valuation|equity|401\(?|budget|savings|scholarship|over|match)(?:\s+(?:of|is|up to))?\s*$/iu;
const PAY_WORDS =
  /\b(?:salar(?:y|ies)|pay|paid|compensation|wages?|rate|base|earn\w*|OTE|remuneration|range|gehalt|hourly|annual(?:ly)?|per (?:year|hour|annum))\b/iu;

const PERIODS: readonly [RegExp, SalaryPeriod][] = [
  [/hour|\bhr\b/iu, 'hour'],
  [/\bday\b|daily/iu, 'day'],
  [/week|\bwk\b/iu, 'week'],
  [/month|\bmo\b/iu, 'month'],
  [/year|annu|\byr\b|\bp\.?\s?a\b|\/\s?a\b/iu, 'year'],
];
/** The period that words name; undefined when they name none. */
export const periodOf = (written: string): SalaryPeriod | undefined =>
  PERIODS.find(([pattern]) => pattern.test(written))?.[1];

/** Without a word for it, the size tells: an hourly wage is small, a yearly one large; the rest stays unknown. */
export const periodBySize = (amount: number): SalaryPeriod | undefined => {
  if (amount >= 12_000) return 'year';
  return amount >= 7 && amount <= 250 ? 'hour' : undefined;
};

type Groups = Readonly<Record<string, string | undefined>>;
const amountOf = (groups: Groups, n: '1' | '2', kFromOther: boolean): number | undefined => {
  const written = groups[`n${n}`];
  const number = written === undefined ? undefined : readNumber(written);
  if (number === undefined) return undefined;
  const thousands = groups[`k${n}`] !== undefined || (kFromOther && number < 1000);
  return thousands ? number * 1000 : number;
};

const readMatch = (
  text: string,
  found: RegExpExecArray,
  country: string | null,
): { salary: ReadSalary; weight: number } | undefined => {
  const groups: Groups = found.groups ?? {};
  const currency = [groups.ca1, groups.cb1, groups.ca2, groups.cb2]
    .map((one) => currencyOf(one, country))
    .find((one) => one !== undefined);
  const before = text.slice(Math.max(0, found.index - 90), found.index);
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 40);
  if (currency === undefined || NOT_PAY.test(after) || NOT_PAY_BEFORE.test(before.replace(/\s+$/u, ' ')))
    return undefined;
  const max = amountOf(groups, '2', false);
  const min = amountOf(groups, '1', groups.k2 !== undefined);
  if (min === undefined || (max !== undefined && max < min)) return undefined;
  const said = periodOf(`${groups.p1 ?? ''} ${groups.p2 ?? ''}`);
  const near = said ?? periodOf(after.split(/[.;\n]/u)[0] ?? '') ?? periodOf(before.slice(-60));
  const period = near === 'hour' && min > 1000 ? 'year' : (near ?? periodBySize(min));
  if (period === undefined) return undefined;
  const yearly = yearlyMinor(minorUnits(max ?? min, currency), period) ?? 0;
  const words = PAY_WORDS.test(before) || PAY_WORDS.test(after) || said !== undefined;
  if (yearly < 500_000 || yearly > 100_000_000_000 || (max === undefined && !words)) return undefined;
  const salary = {
    minMinor: minorUnits(min, currency),
    maxMinor: max === undefined ? null : minorUnits(max, currency),
    currency,
    period,
    estimated: false,
  };
  return { salary, weight: (max === undefined ? 0 : 2) + (words ? 2 : 0) + (said === undefined ? 0 : 1) };
};

/**
 * The pay that a text states ("$120k - $150k", "€45.000–€55.000 per year", "18.50 USD an hour"); null when it states
 * none. Of several the most explicit counts, the first among equals. Funding rounds, bonuses and stipends do not.
 */
export const readSalary = (text: string, country: string | null): ReadSalary | null => {
  let best: { salary: ReadSalary; weight: number } | undefined;
  for (const found of text.matchAll(PAY)) {
    const read = readMatch(text, found, country);
    if (read !== undefined && (best === undefined || read.weight > best.weight)) best = read;
  }
  return best?.salary ?? null;
};
