/** A time of day in a text. `certain` is false for an hour that may be of the morning or of the evening. */
export type Clock = { index: number; end: number; hour: number; minute: number; certain: boolean; bare: boolean };

const CLOCK =
  /(?<!(?:GMT|UTC) ?[+-])\b(?:(?<h12>\d{1,2})(?:[:.](?<m12>\d{2}))?\s?(?<half>[ap])\.?\s?m\b\.?|(?<hu>\d{1,2})(?:[:.](?<mu>\d{2}))?\s?(?:Uhr|uur)\b|(?<hf>\d{1,2})\s?h(?<mf>\d{2})?\b|(?<h>[01]?\d|2[0-3])[:.](?<m>\d{2})(?![\d:]|\.\d)|(?<noon>noon|midday)\b|(?<first>\d{1,2})(?=\s?(?:-|–|to|and|or)\s?\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m))/gi;
/** Up to here an hour without am or pm is an afternoon more often than a night, unless it is written as in 03:00. */
const EARLY = 8;

/** Every time of day in the text, in order. Dates must have been masked: 23.10 is one. */
export const clocksIn = (text: string): Clock[] =>
  [...text.matchAll(CLOCK)].flatMap((found): Clock[] => {
    const { h12, m12, half, hu, mu, hf, mf, h, m, noon, first } = found.groups ?? {};
    const at = { index: found.index, end: found.index + found[0].length };
    if (noon !== undefined) return [{ ...at, hour: 12, minute: 0, certain: true, bare: false }];
    const minute = Number(m12 ?? mu ?? mf ?? m ?? 0);
    const hour = Number(h12 ?? hu ?? hf ?? h ?? first);
    if (minute > 59 || hour > 23) return [];
    if (half !== undefined) {
      if (hour < 1 || hour > 12) return [];
      const of12 = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return [{ ...at, hour: of12, minute, certain: true, bare: false }];
    }
    const european = hu !== undefined || hf !== undefined;
    const certain = european || hour >= EARLY || found[0].startsWith('0');
    return [{ ...at, hour, minute, certain: first === undefined && certain, bare: !european }];
  });

/** The end of a range tells which half of the day its start is in: 2:00 - 2:45 PM. */
export const startOfRange = (start: Clock, end: Clock): Clock => {
  if (!start.bare || end.bare || start.hour >= 13) return start;
  const minutes = (hour: number): number => hour * 60 + start.minute;
  const late = (start.hour % 12) + 12;
  const last = end.hour * 60 + end.minute;
  const hour = minutes(late) < last ? late : start.hour % 12 === 0 ? start.hour : start.hour;
  return { ...start, hour, certain: true };
};
