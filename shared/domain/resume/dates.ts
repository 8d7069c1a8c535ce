/** A date as far as a resume says it: `YYYY` or `YYYY-MM`. */
export type FoundDate = { value: string; start: number; end: number };
export type FoundRange = { from: FoundDate | null; to: FoundDate | null; current: boolean; start: number; end: number };

const months: Record<string, number> = {
  jan: 1,
  january: 1,
  feb: 2,
  february: 2,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  may: 5,
  jun: 6,
  june: 6,
  jul: 7,
  july: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};
const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const season = '(?:spring|summer|fall|autumn|winter)';
const year = '(?:19[5-9]\\d|20[0-4]\\d)';
/** In order: 3 May 2020, May 2020, Summer 2020, 05/2020, 2020-05, 2020. */
const date = `(?:(?:\\d{1,2}\\s+)?${monthWord}\\.?,?\\s*(?:\\d{1,2},\\s*)?['’]?(?:${year}|\\d{2}(?!\\d))|${season},?\\s+${year}|(?:0?[1-9]|1[0-2])\\s?[/.]\\s?${year}|${year}\\s?[-/.]\\s?(?:0[1-9]|1[0-2])(?!\\d)|${year})`;
const now = '(?:present|current(?:ly)?|now|today|ongoing|to date|till date|date)';
const between = '\\s*(?:-|–|—|−|to|until|till|through)\\s*';
const monthOnly = `${monthWord}\\.?`;

const rangePattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(${date}|${monthOnly}(?=${between}${monthWord}))${between}(${date}|${now})|(?:since|from)\\s+(${date}))(?![\\p{L}\\d])`,
  'iu',
);
const datePattern = new RegExp(`(?<![\\p{L}\\d/.])${date}(?![\\p{L}\\d])`, 'iu');
const nowPattern = new RegExp(`^${now}$`, 'i');

/** The first date range of a text, such as `Mar 2019 – present`, with where it stands. */
export function findRange(text: string): FoundRange | undefined {
  const found = rangePattern.exec(text);
  if (found === null) return undefined;
  const start = found.index;
  const end = start + found[0].length;
  const since = found[3];
  if (since !== undefined) return { from: at(since, text.indexOf(since, start)), to: null, current: true, start, end };
  const [, first = '', second = ''] = found;
  const current = nowPattern.test(second);
  const to = current ? null : at(second, end - second.length);
  // `May – Aug 2021` says its year once.
  const from = at(/\d/.test(first) ? first : `${first} ${to?.value.slice(0, 4) ?? ''}`, start, first.length);
  return { from, to, current, start, end };
}

/** The first single date of a text. */
export function findDate(text: string): FoundDate | undefined {
  const found = datePattern.exec(text);
  return found === null ? undefined : (at(found[0], found.index) ?? undefined);
}

function at(written: string, start: number, length = written.length): FoundDate | null {
  const value = dateValue(written);
  return value === undefined ? null : { value, start, end: start + length };
}

/** `YYYY-MM` or `YYYY`, or undefined when the text is no date. */
export function dateValue(written: string): string | undefined {
  const text = written.toLowerCase();
  const fullYear = new RegExp(year).exec(text)?.[0];
  const shortYear = /['’ .](\d{2})$/.exec(text)?.[1];
  const theYear =
    fullYear ?? (shortYear === undefined ? undefined : `${Number(shortYear) > 50 ? '19' : '20'}${shortYear}`);
  if (theYear === undefined) return undefined;
  const word = new RegExp(monthWord).exec(text)?.[0];
  const byWord = word === undefined ? undefined : months[word];
  const byNumber = /^(\d{1,2})\s?[/.]/.exec(text)?.[1] ?? new RegExp(`^${year}\\s?[-/.]\\s?(\\d{2})$`).exec(text)?.[1];
  const month = byWord ?? (byNumber === undefined ? undefined : Number(byNumber));
  return month === undefined || month < 1 || month > 12 ? theYear : `${theYear}-${String(month).padStart(2, '0')}`;
}
