import { type Chrono, en } from 'chrono-node';
import { casual as german } from 'chrono-node/de';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';
import { casual as swedish } from 'chrono-node/sv';
import { Temporal } from 'temporal-polyfill';

/** A day that a text names. `certain` is false where the words fit two days, or where weekday and date disagree. */
export type Day = { index: number; end: number; date: Temporal.PlainDate; certain: boolean };

/** `other`: the second day that the figures fit, 4/9 being April's or September's. */
type Found = Day & { weekday: number | undefined; full: boolean; other?: Temporal.PlainDate | undefined };
type Reference = { at: Date; zone: string };

const NUMERIC =
  /\b(?<y>\d{4})-(?<ym>\d{2})-(?<yd>\d{2})\b|\b(?<a>\d{1,2})(?<sep>[/.])(?<b>\d{1,2})(?:\k<sep>(?<year>\d{4}|\d{2})(?!\d)|(?<dot>\.)(?!\d)|(?![\d:.]|\s?(?:am|pm|a\.m|p\.m|uhr|uur)\b))/gi;
const ORDINAL = /\bthe (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|round|interview|stage)\b)/gi;
/** 10.30 behind these is a time of day; 23.10 behind a weekday is a date. */
const TIME_WORD = /\b(?:at|from|to|until|um|von|bis|ab|@|-|–)\s*$/i;
const OTHER_TONGUES: readonly [RegExp, Chrono][] = [
  [
    /\b(?:uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|marz|märz|mai|juni|juli|oktober|dezember|morgen|\d{1,2}\. (?:april|august|september|november))\b/i,
    german,
  ],
  [
    /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|janvier|fevrier|février|mars|avril|juin|juillet|août|aout|septembre|octobre|novembre|décembre)\b/i,
    french,
  ],
  [
    /\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|ma[nñ]ana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/i,
    spanish,
  ],
  [
    /(?<!\p{L})(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|domani|gennaio|febbraio|maggio|giugno|luglio|settembre|ottobre|dicembre)(?!\p{L})/iu,
    italian,
  ],
  [
    /(?<!\p{L})(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|mei|augustus)(?!\p{L})/iu,
    dutch,
  ],
  [
    /(?<!\p{L})(?:(?:segunda|ter[cç]a|quarta|quinta|sexta)-feira|amanh[aã]|janeiro|fevereiro|maio|junho|julho|setembro|outubro|dezembro)(?!\p{L})/iu,
    portuguese,
  ],
  [
    /(?<!\p{L})(?:m[aå]ndag|tisdag|onsdag|torsdag|fredag|l[oö]rdag|imorgon|januari|februari|maj|augusti)(?!\p{L})/iu,
    swedish,
  ],
];

const mask = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
const plain = (year: number, month: number, day: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};
/** The next such day on or after today: mails speak of what is to come. */
const ahead = (today: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate | undefined => {
  const date = plain(today.year, month, day);
  return date !== undefined && Temporal.PlainDate.compare(date, today.subtract({ days: 2 })) < 0
    ? plain(today.year + 1, month, day)
    : date;
};

const numericDays = (text: string, today: Temporal.PlainDate): Found[] =>
  [...text.matchAll(NUMERIC)].flatMap((found): Found[] => {
    const { y, ym, yd, a = '', b = '', sep, year, dot } = found.groups ?? {};
    const at = { index: found.index, end: found.index + found[0].length, weekday: undefined, full: true };
    if (y !== undefined) {
      const date = plain(Number(y), Number(ym), Number(yd));
      return date === undefined ? [] : [{ ...at, date, certain: true }];
    }
    const [first, second] = [Number(a), Number(b)];
    if (sep === '.' && dot === undefined && year === undefined && TIME_WORD.test(text.slice(0, found.index))) return [];
    const of = (day: number, month: number): Temporal.PlainDate | undefined =>
      year === undefined
        ? ahead(today, month, day)
        : plain(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
    const dayFirst = of(first, second);
    const monthFirst = sep === '.' ? undefined : of(second, first);
    const date = dayFirst ?? monthFirst;
    if (date === undefined) return [];
    const certain = dayFirst === undefined || monthFirst === undefined || first === second;
    return [{ ...at, date, certain, other: certain ? undefined : monthFirst }];
  });

const wordedDays = (chrono: Chrono, text: string, { at, zone }: Reference): Found[] => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const timezone = Math.round(moment.offsetNanoseconds / 60e9);
  return chrono
    .parse(text, { instant: at, timezone }, { forwardDate: true })
    .flatMap(({ index, text: found, start }) => {
      // A zone behind a masked time is read into the day.
      const words = found.split(/\s{2,}|\|/, 1)[0] ?? found;
      const full = start.isCertain('day');
      if (!full && !start.isCertain('weekday')) return [];
      if (start.isCertain('hour')) return [];
      const date = plain(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
      if (date === undefined) return [];
      const weekday = start.isCertain('weekday') ? (start.get('weekday') ?? undefined) : undefined;
      // "Thursday, 11 April" of a year in which that is a Saturday: one of the two is a slip, and nobody knows which. Said
      // on a Thursday, "Thursday" alone is today or in a week.
      const agrees = weekday === undefined || date.dayOfWeek % 7 === weekday % 7;
      const certain = full ? agrees : date.dayOfWeek !== moment.dayOfWeek;
      return [{ index, end: index + words.length, date, certain, full, weekday }];
    });
};

const ordinalDays = (text: string, today: Temporal.PlainDate): Found[] =>
  [...text.matchAll(ORDINAL)].flatMap((found): Found[] => {
    const day = Number(found.groups?.['day']);
    const month = day >= today.day ? today : today.add({ months: 1 });
    const date = plain(month.year, month.month, day);
    const at = { index: found.index, end: found.index + found[0].length, weekday: undefined };
    return date === undefined ? [] : [{ ...at, date, certain: true, full: true }];
  });

/** What a weekday beside a date makes of it: it tells which of two days is meant, or that something is a slip. */
const byWeekday = (full: Found, weekday: number | undefined): Pick<Found, 'date' | 'certain' | 'weekday'> => {
  const { date, other, certain } = full;
  if (weekday === undefined) return { date, certain, weekday };
  const fits = [date, ...(other === undefined ? [] : [other])].filter((one) => one.dayOfWeek % 7 === weekday % 7);
  const [only] = fits;
  return only !== undefined && fits.length === 1
    ? { date: only, certain: certain || other !== undefined, weekday }
    : { date, certain: false, weekday };
};

/** "Tuesday, 20 October" and "November 17 (Tue)" are one day each. */
const together = (days: readonly Found[], text: string): Day[] => {
  const merged: Found[] = [];
  for (const day of [...days].sort((a, b) => a.index - b.index || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && day.index < last.end) continue;
    const near =
      last !== undefined && /^[\s,(]*(?:the |den |dem |le |el |on )?$/i.test(text.slice(last.end, day.index));
    if (last === undefined || !near || last.full === day.full) {
      merged.push(day);
      continue;
    }
    const [full, named] = last.full ? [last, day] : [day, last];
    const end = text[day.end] === ')' ? day.end + 1 : day.end;
    merged[merged.length - 1] = { ...full, ...byWeekday(full, named.weekday), index: last.index, end };
  }
  return merged;
};

/** Every day in the text, in order; relative ones are counted from `at` as it is in `zone`. */
export const daysIn = (
  text: string,
  reference: Reference,
): { days: Day[]; rest: string; today: Temporal.PlainDate } => {
  const today = Temporal.Instant.fromEpochMilliseconds(reference.at.getTime())
    .toZonedDateTimeISO(reference.zone)
    .toPlainDate();
  const numeric = numericDays(text, today);
  // Times are masked for the library too: it is asked for days alone.
  const rest = numeric.reduce((left, { index, end }) => mask(left, index, end), text);
  const ordinal = ordinalDays(rest, today);
  const words = ordinal.reduce((left, { index, end }) => mask(left, index, end), rest);
  // Blanks would let a month before a time read the figure behind it as its day.
  const timeless = words
    .replace(
      /\b\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m\b|\s?(?:uhr|uur)\b|\s?h\b)(?:\s?[ap]\.?m\b)?|\b(?:noon|midday|midnight)\b/gi,
      (found) => '|'.repeat(found.length),
    )
    // "moved from Tuesday to Thursday" is no stretch of days, and "21st" is read where its ending does not stand between.
    .replace(/\bto(?= )/g, ';;')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/gi, '  $1');
  const worded = wordedDays(en.casual, timeless, reference);
  const others = OTHER_TONGUES.filter(([speaks]) => speaks.test(text)).flatMap(([, chrono]) =>
    wordedDays(chrono, timeless, reference),
  );
  // The longest words win where two tongues read the same ones.
  const all = [...worded, ...others].sort((a, b) => b.end - b.index - (a.end - a.index));
  const kept: Found[] = [];
  for (const one of all) if (!kept.some(({ index, end }) => one.index < end && index < one.end)) kept.push(one);
  return { days: together([...numeric, ...ordinal, ...kept], timeless), rest, today };
};
