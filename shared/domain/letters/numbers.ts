import { NUMBER_WORDS } from '../number-words.ts';

export type NumberKind = 'plain' | 'percent' | 'money' | 'times';
/** A figure in a text. Vague ones (`dozens`) have the least value they can mean. */
export type Figure = { value: number; kind: NumberKind; vague: boolean; start: number; end: number; text: string };

// Without "one", which is rarely a figure: "one of my strengths".
const { one: _, ...countable } = NUMBER_WORDS;
const units: Record<string, number> = { zero: 0, ...countable, dozen: 12 };
const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
};
const vagueWords: Record<string, { value: number; kind: NumberKind }> = {
  dozens: { value: 24, kind: 'plain' },
  hundreds: { value: 200, kind: 'plain' },
  thousands: { value: 2e3, kind: 'plain' },
  millions: { value: 2e6, kind: 'plain' },
  billions: { value: 2e9, kind: 'plain' },
  halved: { value: 50, kind: 'percent' },
  quarter: { value: 25, kind: 'percent' },
  doubled: { value: 2, kind: 'times' },
  doubling: { value: 2, kind: 'times' },
  tripled: { value: 3, kind: 'times' },
  tripling: { value: 3, kind: 'times' },
  quadrupled: { value: 4, kind: 'times' },
  tenfold: { value: 10, kind: 'times' },
};

const unitWord = Object.keys(units).join('|');
const figurePattern = new RegExp(
  `(?<![\\p{L}\\d.,])(?<money>[$€£]\\s?|(?:USD|EUR|GBP)\\s)?(?:(?<digits>\\d{1,3}(?:[,\\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s?(?<scale>k|m|mn|bn|b|thousand|million|billion)(?![\\p{L}]))?|(?<word>(?:${unitWord})(?:[- ](?:two|three|four|five|six|seven|eight|nine|one))?)(?:\\s(?<wordscale>hundred|thousand|million|billion)(?:\\s(?:and\\s)?(?<wordrest>(?:${unitWord})(?:[- ](?:two|three|four|five|six|seven|eight|nine|one))?))?(?:\\s(?<wordbig>thousand|million))?)?|(?<one>an?|one)\\s(?<onescale>hundred|thousand|million)(?:\\s(?:and\\s)?(?<onerest>(?:${unitWord})(?:[- ](?:two|three|four|five|six|seven|eight|nine|one))?))?(?:\\s(?<onebig>thousand|million))?)(?<ordinal>st|nd|rd|th)?(?<after>\\s?%|\\s?percent|\\s?per cent|x(?!\\p{L})|\\s(?:dollars|euros|pounds)(?!\\p{L}))?(?![\\p{L}\\d])`,
  'giu',
);
// `By half`, `half of the time`: `the easy half` and `half past five` are no shares.
const vaguePattern = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(vagueWords).join('|')}|(?<=\\b(?:by|in|to|nearly|almost|over|than|about|only) (?:an? )?)half(?=\\s*(?:[.,;:!?]|$|(?:in|within|and|over|by|since|when|while)\\b)))(?!\\p{L})`,
  'giu',
);

/** `Half a dozen`, `a quarter of a million pounds`. */
const partOfScale =
  /(?<!\p{L})(?:half|(?:a )?quarter of|three[- ]quarters of) an? (dozen|hundred|thousand|million|billion)( (?:dollars|euros|pounds))?(?!\p{L})/giu;

/** Every figure of a text, in digits or words, with its kind. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(figurePattern)) {
    const groups = match.groups ?? {};
    const base =
      groups.one !== undefined
        ? 1
        : groups.digits === undefined
          ? wordValue(groups.word ?? '')
          : Number(groups.digits.replace(/[,\u00a0]/g, ''));
    const scale = scales[(groups.scale ?? groups.wordscale ?? groups.onescale ?? '').toLowerCase()] ?? 1;
    const rest = groups.wordrest ?? groups.onerest;
    const after = (groups.after ?? '').trim().toLowerCase();
    const kind: NumberKind =
      after === '%' || after.startsWith('per')
        ? 'percent'
        : after === 'x'
          ? 'times'
          : groups.money !== undefined || /^(?:dollars|euros|pounds)$/.test(after)
            ? 'money'
            : 'plain';
    figures.push({
      value:
        (base * scale + (rest === undefined ? 0 : wordValue(rest))) *
        (scales[(groups.wordbig ?? groups.onebig ?? '').toLowerCase()] ?? 1),
      kind,
      vague: false,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].trim(),
    });
  }
  for (const match of text.matchAll(vaguePattern)) {
    const word =
      match[0].toLowerCase() === 'half'
        ? ({ value: 50, kind: 'percent' } as const)
        : vagueWords[match[0].toLowerCase()];
    // `two and a half years` is one figure, `half a dozen` another.
    if (
      /half/iu.test(match[0]) &&
      /(?:\band a|\b(?:year|month|week|hour|day)s? and a)\s+$/iu.test(text.slice(0, match.index))
    )
      continue;
    if (word !== undefined)
      figures.push({ ...word, vague: true, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  for (const match of text.matchAll(partOfScale)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const part = /^half/iu.test(match[0]) ? 0.5 : /^three/iu.test(match[0]) ? 0.75 : 0.25;
    const scale = match[1]?.toLowerCase() === 'dozen' ? 12 : (scales[match[1]?.toLowerCase() ?? ''] ?? 1);
    const kind = match[2] === undefined ? 'plain' : 'money';
    // What it is made of is no figure of its own.
    figures.splice(0, figures.length, ...figures.filter((one) => one.end <= start || one.start >= end));
    figures.push({ value: part * scale, kind, vague: false, start, end, text: match[0] });
  }
  figures.sort((a, b) => a.start - b.start);
  // `from 54 to 71 per cent`, `from 19 per cent to 12`: two ends of a change are of one kind.
  return figures.map((figure, index) => {
    const [before, next] = [figures[index - 1], figures[index + 1]];
    if (figure.kind !== 'plain' || figure.vague) return figure;
    const joined = (a: Figure | undefined, b: Figure | undefined) =>
      a !== undefined && b !== undefined && /^\s*(?:to|down to|up to|and|or|-|–)\s*$/u.test(text.slice(a.end, b.start));
    const percent =
      (next?.kind === 'percent' && !next.vague && joined(figure, next)) ||
      (before?.kind === 'percent' &&
        !before.vague &&
        joined(before, figure) &&
        /^\s*(?:[.,;:!?]|$|(?:in|within|over)\b)/u.test(text.slice(figure.end)));
    return percent ? { ...figure, kind: 'percent' } : figure;
  });
}

function wordValue(word: string): number {
  const [tens = '', ones] = word.toLowerCase().split(/[- ]/);
  const value = units[tens] ?? Number.NaN;
  return ones === undefined ? value : value + (ones === 'one' ? 1 : (units[ones] ?? 0));
}
