import type { SalaryPeriod } from '../enums.ts';
import { currencyOfCountry, minorUnits, roughDollars } from './money.ts';
import { type Mention, mentionsIn } from './pay-mentions.ts';
import { namesPay, offersThousands, type PayKind, payKind, periodOf } from './pay-words.ts';

export { periodOf } from './pay-words.ts';

/** Pay as written: minor units for one `period`. `estimated` marks figures that the employer did not state. */
export type ReadSalary = {
  minMinor: number | null;
  maxMinor: number | null;
  currency: string;
  period: SalaryPeriod;
  estimated: boolean;
};

/** One figure or range of pay that a text states, with the sentence it stands in. */
export type StatedPay = ReadSalary & {
  kind: 'base' | 'on_target' | 'unsaid';
  tax: 'gross' | 'net' | null;
  /** Salaries paid in a year where the text says so (13 in Switzerland, 14 in Austria). */
  paymentsPerYear: number | null;
  sentence: string;
};

/** Working periods in a year: 2,080 hours, 260 days, 52 weeks, 12 months (public.salary_per_year in the database says the same). */
const PER_YEAR: Readonly<Record<SalaryPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** The yearly figure in minor units of an amount paid once a period. */
export const yearlyMinor = (minor: number | null, period: SalaryPeriod): number | null =>
  minor === null ? null : minor * PER_YEAR[period];

/** Without a word for it, the size tells: an hourly wage is small, a yearly one large; the rest stays unknown. */
export const periodBySize = (amount: number): SalaryPeriod | undefined => {
  if (amount >= 12_000) return 'year';
  return amount >= 7 && amount <= 250 ? 'hour' : undefined;
};

/** What somebody is paid for one period, in dollars to the order of magnitude; outside it is no pay. */
const PLAUSIBLE: Readonly<Record<SalaryPeriod, readonly [number, number]>> = {
  hour: [2, 1_000],
  day: [20, 6_000],
  week: [80, 20_000],
  month: [80, 80_000],
  year: [1_000, 3_000_000],
};
const isPlausible = (amount: number, period: SalaryPeriod, currency: string): boolean => {
  const dollars = roughDollars(amount, currency);
  return dollars >= PLAUSIBLE[period][0] && dollars <= PLAUSIBLE[period][1];
};

const SENTENCE_BEFORE = 110;
const beforeOf = (text: string, start: number): string => {
  const window = text.slice(Math.max(0, start - SENTENCE_BEFORE), start);
  const ends = [
    ...window.matchAll(
      /\n|[!?]\s|(?<!\b(?:p\.a|c|ca|mind|zzgl|inkl|mtl|mies|tys|Tsd|Std|bzw|approx|incl|min|max|brutto|Rs|kr|h|mo|yr|u\.s))[.]\s(?=\S)/giu,
    ),
  ];
  const last = ends.at(-1);
  const sentence = last === undefined ? window : window.slice(last.index + last[0].length);
  // "Total cash compensation (base + bonus): $210,000": what stands in parentheses governs nothing behind them.
  return sentence.replace(/\([^()]*\)/gu, ' ');
};
const sentenceAround = (text: string, { start, end }: Mention): string => {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 140);
  const line = text.indexOf('\n', end);
  return text.slice(from, Math.min(line < 0 ? text.length : line, end + 120)).trim();
};

const UP_TO =
  /(?:\b(?:up to|as much as|under|below|max(?:imum)?(?: of)?|maximaal|maximal|h[oö]chstens|m[aá]ximo(?: de)?|massimo|maksymalnie|at[ée]|bis zu|jusqu['’]à|hasta|fino a|do|tot|upto|(?:salary|pay|rate|wage) to)|≤)\s*$/iu;
const FROM =
  /(?:\b(?:from|starting (?:at|from|salary|pay|wage)(?: (?:of|is))?|starts at|at least|minimum(?: of)?|min\.?|no less than|not less than|mindestens|mind\.|wenigstens|minstens|al menos|m[ií]nimo(?: de)?|almeno|pelo menos|au moins|(?:co najmniej|przynajmniej)|ab|dès|à partir de|desde|a partir de|da|vanaf|od|från|fra|over|more than|exceeding|mindestgehalt[^.]{0,16})|≥)\s*:?\s*$/iu;
const MINIMUM = /\b(?:minimum|min\.?) (?:base )?(?:salary|pay|wage|rate|compensation)\b[^.]{0,12}$/iu;
const MAXIMUM = /\b(?:maximum|max\.?|top) (?:base )?(?:salary|pay|wage|rate|compensation)\b[^.]{0,12}$/iu;
const OR_MORE = /^(?:\+|\s*\+\s*(?:$|[,.;)/]|per\b|an?\b)|\s*(?:and up\b|or more\b|and above\b|minimum\b))/iu;

const bounds = (mention: Mention, before: string, after: string): { min: number | null; max: number | null } => {
  const { min, max } = mention;
  if (mention.isRange) return { min, max };
  if (OR_MORE.test(after) || FROM.test(before) || MINIMUM.test(before)) return { min, max: null };
  return UP_TO.test(before) || MAXIMUM.test(before) ? { min: null, max } : { min, max };
};

const RIGHT_PERIOD =
  /^[^\n,;.]{0,14}?(?:\/|\bper\b|\ban?\b|\beach\b|\bpro\b|\bpar\b|\bpor\b|\bal\b|\bpe\b|\bim\b|\bp\.?\s?a\b|p\.?h\b|\bhourly|\bdaily|\bweekly|\bmonthly|\byearly|\bannual|\bp\.)[^\n,;]{0,20}/iu;
const WORD_PERIOD = /^[^\n;]{0,45}/u;
const NEAR_LEFT = 48;

const periodSaid = (mention: Mention, before: string, after: string, text: string): SalaryPeriod | undefined => {
  if (mention.isYearly) return 'year';
  const inside = text.slice(mention.start, mention.end);
  const next = after.split(/[$€£₹]|\d/u)[0] ?? '';
  const right = RIGHT_PERIOD.exec(after)?.[0].split(/[$€£₹]|\d{2}/u)[0];
  return (
    (right === undefined ? undefined : periodOf(right)) ??
    (mention.isRange ? periodOf(inside) : undefined) ??
    periodOf((WORD_PERIOD.exec(next)?.[0] ?? '').split(/[.;](?:\s|$)|\(|,\s*(?!gross|brutto|net)/u)[0] ?? '') ??
    periodOf(before.slice(-NEAR_LEFT).replace(/\d+[^\d]{0,3}(?:hours?|days?|weeks?|months?|years?)/giu, ' '))
  );
};
/** Where a salary without any word for its period is a month's, as people there speak of pay. */
const BY_THE_MONTH = new Set('EUR PLN CZK HUF RON BGN SEK NOK DKK CHF BRL MXN ARS CLP COP TRY UAH'.split(' '));
const periodGuessed = (
  amount: number,
  currency: string,
  { isRange }: Mention,
  kind: PayKind | undefined,
): SalaryPeriod | undefined => {
  const dollars = roughDollars(amount, currency);
  if (dollars >= 12_000) return 'year';
  if (dollars >= 7 && dollars <= 250) return 'hour';
  if (isRange && dollars >= 900) return 'month';
  return kind === 'base' && BY_THE_MONTH.has(currency) && dollars >= 450 ? 'month' : undefined;
};

const ESTIMATED = /\best(?:\.|imated?\b)|\bpredicted\b|\bapprox(?:imate)? market\b/iu;
const NOT_ESTIMATED = /\bemployer est/iu;
const GROSS = /\b(?:gross|brutto\w*|brut|brutos?|bruto|lord[oa]|before tax)\b/iu;
const NET = /\b(?:net(?:to)?|netto|after tax|tax[- ]free|na r[eę]k[eę])\b/iu;
const PAYMENTS = /\b(1[345])\s?(?:x|×|mal|th|salaires|mensualit|pagas|mensilit|Gehälter|Monatsgehälter|salaries)/iu;

const NO_MONEY = /^\s*\+?\s*(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|stunden|tage|wochen|monate|jahre|%)/iu;
/** A figure without currency is pay only behind a word that means pay, as a range or with its period. */
const isBarePay = (
  mention: Mention,
  written: string,
  before: string,
  after: string,
  said: SalaryPeriod | undefined,
): boolean =>
  (namesPay(before) || offersThousands(before, written)) &&
  !NO_MONEY.test(after) &&
  (mention.isRange
    ? (mention.max ?? 0) >= 1_000 || said !== undefined
    : said !== undefined && (mention.max ?? 0) >= 1_000);

type Weighed = StatedPay & { weight: number };

const weigh = (mention: Mention, text: string, country: string | null): Weighed | undefined => {
  const before = beforeOf(text, mention.start);
  const after = text.slice(mention.end, mention.end + 70).split('\n')[0] ?? '';
  const kind = payKind(before, after);
  if (kind === 'other') return undefined;
  const currency = mention.currency ?? (kind === undefined ? undefined : currencyOfCountry(country));
  if (currency === undefined || /^\s*(?:%|percent)/u.test(after)) return undefined;
  const { min, max } = bounds(mention, before, after);
  const amount = max ?? min ?? 0;
  const said = periodSaid(mention, before, after, text);
  const dollars = roughDollars(amount, currency);
  const contradicted = said === 'hour' && dollars > 1_000 && mention.currency !== null;
  const period = contradicted ? 'year' : (said ?? periodGuessed(amount, currency, mention, kind));
  // Bare figures ("10 - 20") are pay only where a word says so and the size is that of pay.
  if (mention.currency === null && !isBarePay(mention, text.slice(mention.start, mention.end), before, after, said))
    return undefined;
  if (period === undefined || !isPlausible(amount, period, currency)) return undefined;
  if (min !== null && max !== null && !isPlausible(min, period, currency)) return undefined;
  // "Engineer | Lisbon | $135k+": a field of its own in a line of fields.
  const isField = /\|\s*$/u.test(before) && /^\+?\s*(?:\||$)/u.test(after) && period === 'year';
  if (kind === undefined && !mention.isRange && !isField && (said === undefined || mention.currency === null))
    return undefined;
  const around = `${before.slice(-60)}${text.slice(mention.start, mention.end)}${after}`;
  const minor = (value: number | null) => (value === null ? null : minorUnits(value, currency));
  const payments = PAYMENTS.exec(around)?.[1];
  return {
    minMinor: minor(min),
    maxMinor: minor(max),
    currency,
    period,
    estimated: ESTIMATED.test(around) && !NOT_ESTIMATED.test(around),
    kind: kind ?? 'unsaid',
    tax: GROSS.test(around) ? 'gross' : NET.test(around) ? 'net' : null,
    paymentsPerYear: payments === undefined ? null : Number(payments),
    sentence: sentenceAround(text, mention),
    weight:
      (kind === 'base' ? 4 : 0) +
      (mention.isRange ? 2 : 0) +
      (said === undefined ? 0 : 1) +
      (period === 'year' ? 0.5 : 0),
  };
};

/** Everything that a text states as pay, the surest first; bonus, equity, funding, prices and allowances are none. */
export const readPay = (text: string, country: string | null): StatedPay[] => {
  const lines = text
    .split('\n')
    .filter((line) => /\d/u.test(line))
    .join('\n');
  return mentionsIn(lines, country)
    .flatMap((mention) => weigh(mention, lines, country) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight: _, ...pay }) => pay);
};

/** Ranges for several places or levels of one job differ, but not by more than this. */
const MOST_SPREAD = 4;
const spans = (a: StatedPay, b: StatedPay): boolean => {
  const [x, y] = [a.maxMinor ?? a.minMinor ?? 0, b.maxMinor ?? b.minMinor ?? 0];
  return a.currency === b.currency && a.period === b.period && Math.max(x, y) <= MOST_SPREAD * Math.min(x, y);
};
const kindsJoin = (a: StatedPay, b: StatedPay): boolean =>
  a.kind === b.kind || (a.kind === 'base' && b.kind === 'unsaid' && b.minMinor !== b.maxMinor);

/** "$36 - $48 an hour ($75,000 - $100,000 annualized)": the same pay once more, for a year. */
const isYearOf = (year: StatedPay, other: StatedPay): boolean => {
  const [a, b] = [year.maxMinor ?? year.minMinor, yearlyMinor(other.maxMinor ?? other.minMinor, other.period)];
  if (year.period !== 'year' || other.period === 'year' || year.currency !== other.currency) return false;
  return year.kind !== 'on_target' && a !== null && b !== null && Math.abs(a - b) <= b / 5;
};

/**
 * The pay that a text states; null when it states none. Base pay before earnings on target, ranges before single
 * figures. Several ranges (one a place or level) are read as the widest honest span: from the lowest to the highest of
 * those in the same currency and period as the surest; `readPay` keeps each of them.
 */
export const salaryOf = (stated: readonly StatedPay[]): ReadSalary | null => {
  const order = { base: 0, unsaid: 1, on_target: 2 };
  const [surest] = [...stated].sort((a, b) => order[a.kind] - order[b.kind]);
  if (surest === undefined) return null;
  const best = stated.find((one) => isYearOf(one, surest)) ?? surest;
  const joined = stated.filter((one) => one === best || (kindsJoin(best, one) && spans(best, one)));
  const open = (end: 'minMinor' | 'maxMinor') => joined.some((one) => one[end] === null);
  const all = (end: 'minMinor' | 'maxMinor') => joined.flatMap((one) => one[end] ?? []);
  const low = Math.min(...all('minMinor'));
  const high = Math.max(...all('maxMinor'), ...(open('maxMinor') ? all('minMinor') : []));
  return {
    minMinor:
      best.minMinor === null && !Number.isFinite(low)
        ? null
        : best.minMinor === null && joined.length === 1
          ? null
          : Number.isFinite(low)
            ? low
            : null,
    maxMinor:
      best.maxMinor === null && joined.every((one) => one.maxMinor === null)
        ? null
        : Number.isFinite(high)
          ? high
          : null,
    currency: best.currency,
    period: best.period,
    estimated: best.estimated,
  };
};

/** The pay that a text states, `salaryOf` all that `readPay` finds. */
export const readSalary = (text: string, country: string | null): ReadSalary | null => salaryOf(readPay(text, country));
