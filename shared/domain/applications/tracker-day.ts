/** Whether 3/4 is the third of April or March the fourth. */
export type DayOrder = 'day_first' | 'month_first';

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;

/** Pure. The order that a file's own days prove: one number over 12 tells for all of them. Unproved: the month first. */
export function dayOrder(days: readonly string[]): DayOrder {
  for (const text of days) {
    const found = NUMBERS.exec(text.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12) return 'day_first';
    if (Number(found[2]) > 12) return 'month_first';
  }
  return 'month_first';
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** A spreadsheet's day 0. */
const SHEETS_EPOCH = Date.UTC(1899, 11, 30);

/**
 * Pure. A day as trackers and people write it: ISO, with slashes, dots or dashes, with the month's English name before or
 * after the day, as a spreadsheet's number; a time after it is left. Dotted days are always the day first.
 */
export function trackerDay(text: string, order: DayOrder = 'month_first'): string | undefined {
  const plain = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ,])/u.exec(plain);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(plain);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const dayFirst = plain.includes('.') || first > 12 || (order === 'day_first' && second <= 12);
    return valid(yearOf(numbers[3] ?? ''), dayFirst ? second : first, dayFirst ? first : second);
  }
  const words = plain.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /iu, '');
  // "March 3, 2026", as Notion writes it; "3 Mar 2026" and "03-Mar-26", as sheets do.
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/iu.exec(words);
  if (monthFirst) return valid(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?!\d)/iu.exec(words);
  if (named) return valid(yearOf(named[3] ?? ''), monthOf(named[2]), Number(named[1]));
  return /^[34]\d{4}$/u.test(plain)
    ? new Date(SHEETS_EPOCH + Number(plain) * 86_400_000).toISOString().slice(0, 10)
    : undefined;
}

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
/** 1 to 12; 0 for what is no month. */
const monthOf = (name: string | undefined): number => {
  const at = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
};
const valid = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const fits = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1990 && year <= 2100;
  return fits ? at.toISOString().slice(0, 10) : undefined;
};
