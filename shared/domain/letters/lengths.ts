import { figuresIn } from './numbers.ts';

export type Span = { start: number; end: number };
type Sense = 'exact' | 'at_least' | 'over' | 'almost' | 'about';
export type Duration = Span & { months: number; unit: 'year' | 'month' | 'week'; sense: Sense; text: string };

const unitPattern =
  /^\s*[+-]?\s*(?:(?:good|full|long|solid|happy|whole|odd|short|busy|happy)\s+)?(years?|yrs?|months?|weeks?|decades?)\b(\s+and\s+a\s+half\b)?/i;
const halfPattern = /^\s+and\s+a\s+half\b/i;
/** `the last seven and a half of them`, once years were spoken of. */
const ofThem = /^(?:\s+and\s+a\s+half)?\s+of\s+(?:them|(?:those|these|my|the)(?: years)?|which|that)\b/i;
const senses: readonly (readonly [Sense, RegExp])[] = [
  [
    'over',
    /(?:a (?:little|bit) (?:over|more than)|just over|slightly (?:over|more than)|just more than)\s*(?:a\s*)?$/i,
  ],
  [
    'at_least',
    /(?:more than|over|at least|well over|upwards of|in excess of|better than|north of|a good|more like)\s*(?:a\s*)?$/i,
  ],
  [
    'almost',
    /(?:nearly|almost|close to|close on|just under|just short of|a little (?:under|less than)|slightly (?:under|less than)|up to|going on(?: for)?|getting on for|coming up to|approaching|not quite|nigh on|(?:the )?(?:best|better) part of|much of|most of)\s*(?:a\s*)?$/i,
  ],
  ['about', /(?:about|around|roughly|approximately|some|or so|circa|more or less)\s*(?:a\s*)?$/i],
];
const senseOf = (before: string, inside: string): Sense =>
  inside.includes('+') ? 'at_least' : (senses.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact');

/** A counted thing before `a week`, with no word that makes a length of it. */
const rate =
  /(?<!\b(?:for|in|within|of|about|over|under|after|nearly|almost|by|only|than|just|around|roughly|least|most|take|took|takes|is|was|with|to|last|some|good|and|spent|spend|worked|need|needs|give|me|up|part|until|till|from|before|since|him|them|us|inside|had|have|has))\s+$/iu;

/** Every length of time that a text names, in months. */
export function durationsIn(text: string): Duration[] {
  const found: Duration[] = [];
  const add = (figure: number, start: number, after: number) => {
    const half = halfPattern.exec(text.slice(after))?.[0] ?? '';
    const from = after + half.length;
    const earlier = found.at(-1)?.months ?? 0;
    const elliptical =
      earlier >= figure * 12 || /^\s+of (?:those|these|my|the) years\b/iu.test(text.slice(after))
        ? ofThem.exec(text.slice(after))
        : null;
    const unitWord = unitPattern.exec(text.slice(from));
    const word = elliptical === null ? (unitWord?.[1]?.toLowerCase() ?? '') : 'years';
    if (word === '') return;
    const end = elliptical === null ? from + (unitWord?.[0].length ?? 0) : after + elliptical[0].length;
    const value = figure + (half === '' && unitWord?.[2] === undefined ? 0 : 0.5);
    const months = value * (/^de/.test(word) ? 120 : /^y/.test(word) ? 12 : /^m/.test(word) ? 1 : 12 / 52);
    found.push({
      start,
      end,
      months,
      unit: /^w/.test(word) ? 'week' : /^m/.test(word) ? 'month' : 'year',
      sense: senseOf(text.slice(0, start), text.slice(after, end)),
      text: text.slice(start, end),
    });
  };
  const figures = figuresIn(text).filter((figure) => figure.kind === 'plain');
  for (const [index, figure] of figures.entries()) {
    add(figure.value, figure.start, figure.end);
    // `from 9 to 4 weeks`: the first figure has the second one's unit.
    const next = figures[index + 1];
    if (next !== undefined && /^\s*(?:to|or|and|-|–)\s*$/.test(text.slice(figure.end, next.start)))
      add(figure.value, figure.start, next.end);
  }
  for (const match of text.matchAll(
    /\b(?:a|one|half a)(?=\s+(?:(?:good|full|whole|solid)\s+)?(?:year|month|week|decade)\b)/gi,
  )) {
    // `two evenings a week` is how often, not how long.
    // `Free a week from signing` is a length.
    if (
      /^a$/i.test(match[0]) &&
      rate.test(text.slice(0, match.index)) &&
      !/^a \p{L}+ (?:from|after|later)\b/iu.test(text.slice(match.index))
    )
      continue;
    if (
      /(?:\d|\p{L}{3})\s+(?:in|per)\s+$/u.test(text.slice(0, match.index)) &&
      /^a$/i.test(match[0]) &&
      /\d\s+in\s+$/u.test(text.slice(0, match.index))
    )
      continue;
    add(/half/i.test(match[0]) ? 0.5 : 1, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\bhalf[- ]year\b/gi))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      months: 6,
      unit: 'month',
      sense: 'exact',
      text: match[0],
    });
  for (const match of text.matchAll(/\bthe (?:past|last)(?=\s+decade\b)/gi))
    add(1, match.index, match.index + match[0].length);
  // `Every fortnight` is how often.
  for (const match of text.matchAll(/(?<!\b(?:every|each) )\b(?:(?:a|one)\s+)?fortnight\b/gi))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      months: 24 / 52,
      unit: 'week',
      sense: 'exact',
      text: match[0],
    });
  return found;
}

/** Where lengths of time stand in a text, so that their numbers are not taken for other figures. */
export function durationSpans(text: string): (Span & { months: number })[] {
  return durationsIn(text);
}
