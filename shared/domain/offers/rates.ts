/** Units of a currency for one euro, and the day they were quoted on. The euro itself is never among them. */
export type DatedRates = ReadonlyMap<string, { perEuro: number; on: string }>;

/** Rates come on every working day: a week without one is more than any holidays. */
const STALE_AFTER_DAYS = 7;
const DAY_MS = 86_400_000;

/** Pure. Whether a rate of that day (YYYY-MM-DD) is older than any that would be published today. */
export const isStale = (on: string, today: string): boolean =>
  Date.parse(today) - Date.parse(on) > STALE_AFTER_DAYS * DAY_MS;

/** Pure. By way of the euro; undefined where one of the two is not known. `date`: the older day of the two. */
export function datedRate(from: string, to: string, rates: DatedRates): { rate: number; date: string } | undefined {
  const [a, b] = [rates.get(from), rates.get(to)];
  if ((a === undefined && from !== 'EUR') || (b === undefined && to !== 'EUR')) return undefined;
  const [date] = [a?.on, b?.on].filter((on) => on !== undefined).sort();
  return date === undefined ? undefined : { rate: (b?.perEuro ?? 1) / (a?.perEuro ?? 1), date };
}

export type QuotedRate = { currency: string; quoted_on: string; per_euro: string };
type Sheet = { header: readonly string[]; rows: readonly { line: number; cells: readonly string[] }[] };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The bank writes 2026-11-20 in its histories and 20 November 2026 in its file of the day. */
function dayOf(text: string): string | undefined {
  const said = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(text);
  const month = MONTHS.indexOf(said?.[2]?.slice(0, 3).toLowerCase() ?? '') + 1;
  const iso = said === null ? text : `${said[3]}-${String(month).padStart(2, '0')}-${said[1]?.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : undefined;
}

const RATE = /^\d{1,11}(?:\.\d{1,10})?$/;
/** How the bank says that there was none that day. */
const NONE = ['', 'N/A', '-'];

/**
 * Pure. What the bank's table holds: a column Date, and one for each currency. A cell without a number, a day to come and
 * a column that is no currency are left out and named.
 */
export function readRates(
  { header, rows }: Sheet,
  today: string,
  isCurrency: (code: string) => boolean,
): { rates: QuotedRate[]; leftOut: string[] } {
  const rates: QuotedRate[] = [];
  const leftOut: string[] = [];
  for (const [at, name] of header.entries()) {
    if (at > 0 && name !== '' && !isCurrency(name)) leftOut.push(`column ${name.slice(0, 20)}`);
  }
  for (const { line, cells } of rows) {
    const [first = ''] = cells;
    const quoted_on = dayOf(first);
    if (quoted_on === undefined || quoted_on > today) {
      leftOut.push(`line ${line}, ${header[0] ?? 'Date'}`);
      continue;
    }
    for (const [at, currency] of header.entries()) {
      const cell = cells[at] ?? '';
      if (at === 0 || currency === 'EUR' || !isCurrency(currency) || NONE.includes(cell)) continue;
      if (RATE.test(cell) && Number(cell) > 0.000_000_01) rates.push({ currency, quoted_on, per_euro: cell });
      else leftOut.push(`line ${line}, ${currency}`);
    }
  }
  return { rates, leftOut };
}
