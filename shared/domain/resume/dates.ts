/** A date as far as a resume says it: `YYYY` or `YYYY-MM`. */
export type FoundDate = { value: string; start: number; end: number };
export type FoundRange = { from: FoundDate | null; to: FoundDate | null; current: boolean; start: number; end: number };

/** Month names of the languages that headings are read in, by number; each also in its short forms. */
const names: readonly (readonly string[])[] = [
  [
    'jan',
    'january',
    'januar',
    'jänner',
    'janv',
    'janvier',
    'ene',
    'enero',
    'gennaio',
    'janeiro',
    'januari',
    'sty',
    'styczeń',
    'stycznia',
    'gen',
  ],
  [
    'feb',
    'february',
    'februar',
    'fév',
    'févr',
    'février',
    'fevrier',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
    'lut',
    'luty',
    'lutego',
    'fev',
  ],
  ['mar', 'march', 'mär', 'märz', 'maerz', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt', 'marzec', 'marca'],
  ['apr', 'april', 'avr', 'avril', 'abr', 'abril', 'aprile', 'kwi', 'kwiecień', 'kwietnia'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'mag', 'maj', 'maja'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'giu', 'cze', 'czerwiec', 'czerwca'],
  ['jul', 'july', 'juli', 'juil', 'juillet', 'julio', 'luglio', 'julho', 'lug', 'lip', 'lipiec', 'lipca'],
  ['aug', 'august', 'août', 'aout', 'ago', 'agosto', 'augustus', 'sie', 'sierpień', 'sierpnia'],
  [
    'sep',
    'sept',
    'september',
    'septembre',
    'septiembre',
    'set',
    'settembre',
    'setembro',
    'wrz',
    'wrzesień',
    'września',
    'setiembre',
  ],
  [
    'oct',
    'october',
    'okt',
    'oktober',
    'octobre',
    'octubre',
    'ott',
    'ottobre',
    'out',
    'outubro',
    'paź',
    'październik',
    'października',
  ],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'lis', 'listopad', 'listopada'],
  [
    'dec',
    'december',
    'dez',
    'dezember',
    'déc',
    'décembre',
    'decembre',
    'dic',
    'diciembre',
    'dicembre',
    'dezembro',
    'gru',
    'grudzień',
    'grudnia',
  ],
];
const monthNumbers = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
const monthWord = `(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;
const seasonWord =
  '(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|lente|zomer|herfst|wiosna|lato|jesień|zima)';
const season = `(?:${seasonWord}|[QH][1-4]|[1-4]Q)`;
const year = '(?:19[5-9]\\d|20[0-4]\\d)';
const short = '(?:\\d{2}(?!\\d))';
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
/** Of a year that is not said more closely. */
const part =
  '(?:early|mid|late|beginning of|start of|end of|start|end|anfang|mitte|ende|début|mi|fin|fin de|principios de|mediados de|finales de|inizio|metà|fine|início de|meados de|final de|begin|midden|eind)';
/** In order: 3. May 2020, May 3, 2020, Sommer 2020, Q3 2021, 31.05.2020, 05/31/2020, 05/2020, 2020-05-31, 2020-05, 2020 May, 2020; among them May-2020 and early 2020. */
const date = `(?:(?:${day}(?:st|nd|rd|th|er)?\\.?\\s+(?:of\\s+|de\\s+)?)?${monthWord}\\.?,?\\s*(?:${day}(?:st|nd|rd|th)?,\\s*)?(?:de\\s+|del\\s+)?(?:${year}|[-–]?['’‘]?${short})|${monthWord}\\.?[-/.]${year}|${part}[\\s-]${year}|${season},?\\s*(?:${year}|['’‘]${short})|${day}[./-]${month}[./-]${year}|${month}/${day}/${year}|${month}\\s?[/.-]\\s?${year}|${year}\\s?[-/.]\\s?(?:0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)|${year},?\\s${monthWord}(?!\\.?,?\\s*['’‘]?\\d)|${year})`;
const now =
  "(?:present(?:ly)?|current(?:ly)?|now|today|ongoing|to date|till date|date|heute|aktuell|jetzt|laufend|andauernd|aujourd[’']hui|présent|(?:à\\s+)?ce jour|maintenant|actuel(?:lement)?|en cours|(?:la\\s+)?actualidad|la fecha|presente|actual(?:mente)?|hoy|oggi|attuale|in corso|heden|nu|tegenwoordig|obecnie|nadal|teraz|dziś|dato|bis heute|till now|until now|a oggi|ad oggi|adesso|tuttora|à data|até ao? (?:presente|momento)|atual|atualmente|o momento)";
const until =
  "(?:-{1,2}|[‐‑–—−→~>›»]|(?<=\\s)/(?=\\s)|to|until|till|through|bis(?:\\s+heute(?=\\s*$))?|à|au|jusqu[’']à|a|al|hasta|tot(?: en met)?|t/m|até|do|al|fino a|through to|thru|and|et|und|y|e)";
const between = `\\s*${until}\\s*(?:(?:to|till|until|bis|hasta|jusqu[’']à)\\s+)?`;
const since = '(?:since|from|as of|seit|ab|depuis|dès|desde|da|dal|sinds|vanaf|od|depuis le|starting|started)';
/** `03/19` and `03.19`, which only a second one beside it makes a date. */
const slashShort = `${month}[/.]${short}`;

/** What leaves a range open at a line's end: its end stands on the next one. */
const openEnd = '(?:to|until|till|bis|à|au|a|al|hasta|tot|t/m|até|do)';
const danglingPattern = new RegExp(`(?:[-‐‑–—−]|\\s${openEnd})\\s*$`, 'iu');

const edge = '(?<![\\p{L}\\d])';
const closed = '(?![\\p{L}\\d])';
const rangePattern = new RegExp(
  `${edge}(?:(${date}|${monthWord}\\.?(?=${between}${monthWord}))${between}(${date}|\\(${now}\\)|${now})|(${slashShort})${between}(${slashShort}|\\(${now}\\)|${now})|(${year})\\s?[-–/]\\s?(${short})|(${year})/(${year})|${since}\\s+(${date})(?:\\s+${until}\\s+${now}|(?!${between}${date}))|(${date}|${slashShort})(?:\\s*[-–—](?:\\s*(?:…|\\.{3}))?|\\s+${openEnd})(?=\\s*(?:[)|,\\t]|$)))${closed}`,
  'iu',
);
const datePattern = new RegExp(`(?<![\\p{L}\\d/.])${date}(?![\\p{L}\\d])`, 'iu');
const nowPattern = new RegExp(`^${now}$`, 'iu');
const wordPattern = new RegExp(`(?<!\\p{L})${monthWord}`, 'iu');
const yearPattern = new RegExp(year);

/** The first date range of a text, such as `Mar 2019 – present`, with where it stands. */
export function findRange(text: string): FoundRange | undefined {
  if (!/\d/.test(text)) return undefined;
  const found = rangePattern.exec(text);
  if (found === null) return undefined;
  const start = found.index;
  const end = start + found[0].length;
  const [, first, second, shortFrom, shortTo, yearFrom, yearTo, studyFrom, studyTo, opened, dangling] = found;
  const open = opened ?? dangling;
  if (open !== undefined)
    return { from: at(full(open), text.indexOf(open, start), open.length), to: null, current: true, start, end };
  if (yearFrom !== undefined && yearTo !== undefined) {
    // `2019-21`; a month would come before its year or be no later one.
    const to = `${yearFrom.slice(0, 2)}${yearTo}`;
    if (Number(to) < Number(yearFrom)) return undefined;
    return { from: at(yearFrom, start), to: at(to, end - 2, 2), current: false, start, end };
  }
  const [from, to] =
    shortFrom === undefined
      ? studyFrom === undefined
        ? [first ?? '', second ?? '']
        : [studyFrom, studyTo ?? '']
      : [full(shortFrom), full(shortTo ?? '')];
  const current = nowPattern.test(to.replace(/[()]/g, ''));
  const monthFirst = isMonthFirst(from) || isMonthFirst(to);
  const last = current ? null : at(to, end - to.length, to.length, monthFirst);
  // `May – Aug 2021` says its year once.
  const begun = at(/\d/.test(from) ? from : `${from} ${last?.value.slice(0, 4) ?? ''}`, start, from.length, monthFirst);
  return { from: begun, to: last, current, start, end };
}

/** Whether a text ends with what a range goes on after: `Mar 2019 –`, `03/19 to`. */
export const isDangling = (text: string): boolean => danglingPattern.test(text.slice(-12));

const full = (text: string): string => text.replace(/[/.](\d{2})$/, (_, digits: string) => `/${century(digits)}`);
const century = (digits: string): string => `${Number(digits) > 50 ? '19' : '20'}${digits}`;

/** Digits begin where others end, so that a long number is divided in one way only. */
const joining =
  '(?:to|until|till|through|bis|à|au|a|al|hasta|tot|t/m|até|do|since|from|seit|ab|depuis|desde|dal|sinds|od|de|del)';
const fragmentPattern = new RegExp(
  `^(?:${monthWord}\\.?|(?<!\\d)(?:${date}|['’‘]?\\d{1,2})(?!\\d)|${now}|${seasonWord}(?!\\p{L})|${joining}(?!\\p{L})|[-‐‑–—−→/.,()\\s])+$`,
  'iu',
);
/** `September 2021 – Septiembre 2024` and then some: a longer text is no part of a date, and costs more to try. */
const LONGEST_FRAGMENT = 40;

/** Whether a text may be a part of a date that its column was too narrow for: `Februar 2021 – März`, `2024`, `Present`. */
export function isDateFragment(text: string): boolean {
  if (text.length > LONGEST_FRAGMENT) return false;
  return (
    fragmentPattern.test(text) &&
    (/\d{4}|^['’‘]\d{2}$|(?<!\d)(?:0[1-9]|1[0-2])[/.]\d{2}(?!\d)/.test(text.trim()) ||
      wordPattern.test(text) ||
      nowPattern.test(text.trim()))
  );
}

/** The first single date of a text. */
export function findDate(text: string): FoundDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const found = datePattern.exec(text);
  return found === null ? undefined : (at(found[0], found.index) ?? undefined);
}

function at(written: string, start: number, length = written.length, monthFirst?: boolean): FoundDate | null {
  const value = dateValue(written, monthFirst ?? isMonthFirst(written));
  return value === undefined ? null : { value, start, end: start + length };
}

const ofDay = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/;
/** `05/31/2020`: a month, a day and a year; where neither number is too large for a month the day stands first. */
const isMonthFirst = (written: string): boolean => Number(ofDay.exec(written)?.[2]) > 12;
function numberOfDay(text: string, monthFirst: boolean): string | undefined {
  const [, first, second] = ofDay.exec(text) ?? [];
  return monthFirst ? first : second;
}

/** `YYYY-MM` or `YYYY`, or undefined when the text is no date. A season or a quarter names no month. */
export function dateValue(written: string, monthFirst = isMonthFirst(written)): string | undefined {
  const text = written.toLowerCase();
  const shortYear = /['’‘ .–-](\d{2})$/.exec(text)?.[1];
  const theYear = yearPattern.exec(text)?.[0] ?? (shortYear === undefined ? undefined : century(shortYear));
  if (theYear === undefined) return undefined;
  const word = wordPattern.exec(text)?.[0];
  const byWord = word === undefined ? undefined : monthNumbers.get(word);
  const byNumber =
    numberOfDay(text, monthFirst) ?? /^(\d{1,2})\s?[/.-]/.exec(text)?.[1] ?? /^\d{4}\s?[-/.]\s?(\d{2})/.exec(text)?.[1];
  const number = byWord ?? (byNumber === undefined ? undefined : Number(byNumber));
  return number === undefined || number < 1 || number > 12 ? theYear : `${theYear}-${String(number).padStart(2, '0')}`;
}
