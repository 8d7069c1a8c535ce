import { CURRENCY_PATTERN, currencyOf, currencyOfCountry, readNumber } from './money.ts';

/** Money named in a text: one amount or a range, where it stands, and how it was bounded. */
export type Mention = {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  currency: string | null;
  /** "8 LPA" is a yearly figure by its unit. */
  isYearly: boolean;
  isRange: boolean;
};

const NUMBER = String.raw`\d{1,3}(?:[.,'’  \x20]\d{3})+(?:[.,]\d{1,2}(?!\d))?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d{1,2}(?!\d))?`;
const UNIT = String.raw`(?:k|K|thousand|tys(?:\.|i[eę]cy)?|Tsd\.?|Tausend|duizend|mil(?:a|le)?|KE(?:UR)?|T(?=\s?€)|LPA|lpa|[Ll]akhs?|[Ll]acs?|L(?=\s?PA\b)|[Cc]rores?|Cr|万|만|千|[Mm]illion|[Mm]io\.?|[Mm]ln|MM|M|m|[Bb]illion|[Bb]n|B|[Mm]rd\.?)(?![\p{L}\p{N}])|万(?=円)|만(?=원)`;
const AMOUNT = new RegExp(
  String.raw`(?<!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]|\d[.,])(?:(?<before>\$US|${CURRENCY_PATTERN}|R(?=\x20?\d))\s?)?(?<before2>\$\s?)?(?<![\d.,])(?<number>${NUMBER})(?:[.,][-–](?!\s?\d))?(?:\s?(?<unit>${UNIT}))?(?:\s?(?<after>(?:${CURRENCY_PATTERN})(?!\d)))?`,
  'giu',
);
const SCALE: readonly [RegExp, number][] = [
  [/^(?:k|thousand|tys(?:\.|i[eę]cy)?|tsd\.?|tausend|duizend|mil(?:a|le)?|ke(?:ur)?|t|千)$/iu, 1_000],
  [/^(?:lpa|lakhs?|lacs?|l)$/iu, 100_000],
  [/^(?:crores?|cr)$/iu, 10_000_000],
  [/^[万만]$/u, 10_000],
  [/^(?:million|mio\.?|mln|mm?)$/iu, 1_000_000],
  [/^(?:billion|bn|b|mrd\.?)$/iu, 1_000_000_000],
];
const scaleOf = (unit: string | undefined): number =>
  unit === undefined ? 1 : (SCALE.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);

/** "8 lakhs" are rupees, "36 KE" thousands of euros. */
const currencyOfUnit = (unit = ''): string | undefined => {
  if (/^(?:lpa|lakhs?|lacs?|crores?)$/iu.test(unit)) return 'INR';
  return /^ke/iu.test(unit) ? 'EUR' : undefined;
};

const PERIOD_BETWEEN = String.raw`(?:\s*(?:\/|per\b|an?\b|p\.|each\b)\s*\p{L}{1,6}\.?|\s*(?:gross|brutto|hourly|monthly|annually))?`;
const TO = new RegExp(
  String.raw`^${PERIOD_BETWEEN}\s*(?:[-–—~〜/]|to|bis|à|a|al|tot|do|til|till|until|through|up to|(?:et|and|und|y|e|en)(?:\s(?:i|gli|les|los|as|os|de))?)\s*$`,
  'iu',
);
/** "450/500 €" is a range; "2025/2026" is a season, and "100/900" are two things. */
const SLASH = /\/\s*$/u;
const isSlashed = (low: Amount, high: Amount): boolean =>
  high.number > low.number &&
  high.value <= 2 * lowOf(low, high) &&
  !(low.unit === undefined && high.currency === undefined && low.number >= 1990 && high.number <= 2100);
const AND = /\b(?:and|und|et|y|e|en)(?:\s(?:i|gli|les|los|as|os|de))?\s*$/iu;
const BETWEEN = /\b(?:between|zwischen|entre|tussen|mellan|mellem|mellom|fra|tra|range)\b[^.]{0,40}$/iu;
const MAX = /^\s*[,;|/]?\s*(?:and\s)?max(?:imum)?\.?\s*:?\s*$/iu;

type Amount = {
  start: number;
  end: number;
  value: number;
  number: number;
  unit: string | undefined;
  currency: string | undefined;
  hasSign: boolean;
};

/** More than this no posting names in earnest. */
const MOST_MENTIONS = 300;

const amountsIn = (text: string, country: string | null): Amount[] => {
  const amounts: Amount[] = [];
  for (const found of text.matchAll(AMOUNT)) {
    const { before, before2, number: written = '', unit, after } = found.groups ?? {};
    const number = readNumber(written);
    // A 401(k) is a pension plan in the US; "40 hours" and "3 years" are no money.
    if (number === undefined || (/^(?:401|403|457)$/u.test(written) && before === undefined && before2 === undefined))
      continue;
    const sign = before ?? before2 ?? after;
    // "$90,000 CAD": the code says which dollar it is.
    const code =
      after !== undefined && /^[A-Z]{3}$/u.test(after)
        ? after
        : before !== undefined && /^[A-Z]{3}$/u.test(before)
          ? before
          : sign;
    const currency = currencyOf(code, country) ?? currencyOfUnit(unit);
    // "$5 mil" is a million, "5 mil euros" five thousand.
    const scale = /^mil$/iu.test(unit ?? '') && currency === 'USD' ? 1_000_000 : scaleOf(unit);
    amounts.push({
      start: found.index,
      end: found.index + found[0].length,
      value: number * scale,
      number,
      unit,
      currency,
      hasSign: currency !== undefined,
    });
  }
  return amounts;
};

/** A range's low end takes the unit of its high end: "80-100k" and "18-25 LPA". */
const lowOf = (low: Amount, high: Amount): number => {
  if (low.unit !== undefined || high.unit === undefined) return low.value;
  const scaled = low.number * scaleOf(high.unit);
  return scaled <= high.value && low.number < 1000 ? scaled : low.value;
};

/** The money that a text names, in order. Amounts without any currency count only where `needed` says so. */
export const mentionsIn = (text: string, country: string | null): Mention[] => {
  const amounts = amountsIn(text, country);
  const mentions: Mention[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const low = amounts[at];
    if (low === undefined) continue;
    const high = amounts[at + 1];
    const between = high === undefined ? '' : text.slice(low.end, high.start);
    const isMax =
      high !== undefined &&
      MAX.test(between) &&
      /\bmin(?:imum)?\.?\s*:?\s*$/iu.test(text.slice(Math.max(0, low.start - 12), low.start));
    const joined =
      isMax ||
      (high !== undefined &&
        between.length < 24 &&
        TO.test(between) &&
        (!SLASH.test(between) || isSlashed(low, high)) &&
        (!AND.test(between) || BETWEEN.test(text.slice(Math.max(0, low.start - 60), low.start))));
    const isYearly = (one: Amount | undefined) => /^lpa$/iu.test(one?.unit ?? '');
    if (high !== undefined && joined) {
      const currency = low.currency ?? high.currency;
      const sameCurrency = low.currency === undefined || high.currency === undefined || low.currency === high.currency;
      // "$90,000 - $110,000 CAD": the later and fuller one says it.
      const meant = sameCurrency || currencyOf('$', country) !== low.currency ? currency : high.currency;
      const min = lowOf(low, high);
      const max =
        high.value < min && low.unit !== undefined && high.unit === undefined && high.number < 1000
          ? high.number * scaleOf(low.unit)
          : high.value;
      if (max >= min && (max <= min * 12 || min < 1)) {
        mentions.push({
          start: low.start,
          end: high.end,
          min,
          max,
          currency: meant ?? null,
          isYearly: isYearly(high),
          isRange: true,
        });
        at += 1;
        continue;
      }
    }
    mentions.push({
      start: low.start,
      end: low.end,
      min: low.value,
      max: low.value,
      currency: low.currency ?? null,
      isYearly: isYearly(low),
      isRange: false,
    });
  }
  // "3 - 5 years" is no money: a bare figure is looked at only where it has the size of pay.
  const mayBeBare = currencyOfCountry(country) !== undefined;
  return mentions
    .filter((one) => one.currency !== null || (mayBeBare && (one.max ?? 0) >= 1_000))
    .slice(0, MOST_MENTIONS);
};
