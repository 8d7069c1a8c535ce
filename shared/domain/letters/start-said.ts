import { NUMBER_WORDS } from '../number-words.ts';

/** A time that a sentence gives for somebody's first day: its words, and how many days from now it is, first to last. */
export type StartSaid = { at: number; text: string; from: number; to: number; loose: boolean };

type When = [from: number, to: number];
type Way = { pattern: RegExp; when: (match: RegExpExecArray, now: Date) => When | undefined; loose?: true };

const DAY_MS = 86_400_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const EVER = Number.POSITIVE_INFINITY;
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?!\\s+\\d{4})';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const counted = `(\\d{1,3}|an?|half an?|${Object.keys(NUMBER_WORDS).join('|')}|fortnight)`;

const daysTo = (now: Date, year: number, month: number, day: number): number =>
  Math.round(
    (Date.UTC(year, month, day) - Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())) / DAY_MS,
  );

/** The part of the next such month that is meant, or its day. */
function inMonth(name: string, part: string, now: Date): When {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const year = now.getUTCFullYear() + (at < now.getUTCMonth() ? 1 : 0);
  const said = part.toLowerCase();
  const ordinal = ORDINALS.findIndex((one) => said.includes(one)) + 1;
  const day = Number(/\d{1,2}/.exec(said)?.[0] ?? ordinal);
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
  const [from, to] =
    day > 0
      ? [day, day]
      : /early|begin|start|first/.test(said)
        ? [1, 10]
        : /mid/.test(said)
          ? [10, 20]
          : /late|end|last/.test(said)
            ? [20, last]
            : [1, last];
  return [daysTo(now, year, at, from), daysTo(now, year, at, to)];
}

/** `Before` and `by` a day mean any until it, `after`, `from` and `not before` any since. */
function bounded([from, to]: When, bound: string): When {
  if (/not (?:\p{L}+ )?(?:before|until)|after|past/iu.test(bound)) return [from, EVER];
  if (/before|until|ahead of/iu.test(bound)) return [0, Math.max(0, from)];
  if (/by|within|latest/iu.test(bound)) return [0, to];
  return [from, to];
}
const bound = '((?:not (?:\\p{L}+ )?)?(?:before|until|after|by|past|ahead of)\\s+(?:the )?)?';

const ways: readonly Way[] = [
  {
    pattern: new RegExp(
      `${bound}((?:early|mid|late|(?:the )?(?:beginning|start|middle|end|last week|first week|first|second|third|fourth|fifth|tenth)(?: of)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)?)[ -])?${month}(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b)?`,
      'giu',
    ),
    when: ([, until = '', part = '', name = '', day = ''], now) =>
      /^may$/iu.test(name) && until + part + day === ''
        ? undefined
        : bounded(inMonth(name, `${part}${day}`, now), until),
  },
  {
    pattern: new RegExp(`${bound}(christmas|(?:the )?new year|easter)\\b`, 'giu'),
    when: ([, until = '', feast = ''], now) => {
      const year = now.getUTCFullYear();
      if (/christ/iu.test(feast)) return bounded([daysTo(now, year, 11, 20), daysTo(now, year, 11, 31)], until);
      if (/new/iu.test(feast)) return bounded([daysTo(now, year + 1, 0, 1), daysTo(now, year + 1, 0, 31)], until);
      const next = year + (now.getUTCMonth() > 3 ? 1 : 0);
      return bounded([daysTo(now, next, 2, 22), daysTo(now, next, 3, 25)], until);
    },
  },
  { pattern: /\b(?:this|the) year(?: is out)?\b/giu, when: (_, now) => [0, daysTo(now, now.getUTCFullYear(), 11, 31)] },
  { pattern: /\bnext year\b/giu, when: (_, now) => [daysTo(now, now.getUTCFullYear() + 1, 0, 1), EVER] },
  {
    pattern: /\b(?:this month|(?:before )?the month is out|(?:the )?end of (?:the|this) month|month['’]s end)\b/giu,
    when: (_, now) => [0, daysTo(now, now.getUTCFullYear(), now.getUTCMonth() + 1, 0)],
  },
  {
    pattern: /\bnext month\b/giu,
    when: (_, now) => [
      daysTo(now, now.getUTCFullYear(), now.getUTCMonth() + 1, 1),
      daysTo(now, now.getUTCFullYear(), now.getUTCMonth() + 2, 0),
    ],
  },
  { pattern: /\bnext week\b/giu, when: () => [3, 11] },
  {
    pattern:
      /\b(?:this week|(?:within|in) (?:a few |a couple of |some )?days|a few days|(?:on|by|from|next|this|as of) (?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu,
    when: () => [1, 9],
  },
  {
    pattern: /\b(?:tomorrow|tonight|right now|overnight|instantly|immediate effect|on the spot|without delay)\b/giu,
    when: () => [0, 1],
  },
  {
    pattern:
      /\b(?:whenever|the (?:moment|minute|second|instant|day|morning)(?: after)? (?:you|we|i)|the (?:very )?same (?:day|week)|any (?:day|time)|at any moment|as soon as (?:you|possible|tomorrow|next))\b/giu,
    when: () => [0, 1],
    loose: true,
  },
];

const lengths = new RegExp(
  `\\b${counted}(?:[- ](?:\\p{L}+ )?(days?|weeks?|fortnights?|months?|years?)['’]?)?\\b`,
  'giu',
);

/** `Three days`, `a fortnight`, `half a year`, give or take a fifth; `a` and `one` alone are none. */
function lengthOf([, count = '', unit = '']: RegExpExecArray): When | undefined {
  const days = /^d/iu.test(unit) ? 1 : /^w/iu.test(unit) ? 7 : /^f/iu.test(unit) ? 14 : /^m/iu.test(unit) ? 30 : 365;
  if (unit === '' && !/fortnight/iu.test(count)) return undefined;
  const words: Readonly<Record<string, number>> = { ...NUMBER_WORDS, a: 1, an: 1, 'half a': 0.5, 'half an': 0.5 };
  const many = /fortnight/iu.test(count) ? 1 : (words[count.toLowerCase()] ?? Number(count));
  const all = many * (unit === '' ? 14 : days);
  return Number.isFinite(all) ? [Math.floor(all * 0.8), Math.ceil(all * 1.2)] : undefined;
}

/** Every time that a text gives for a first day, whatever it is of. Loose: a manner of speaking beside a length of notice. */
export function startsIn(text: string, now: Date): StartSaid[] {
  return ways.flatMap(({ pattern, when, loose }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const days = when(match, now);
      return days === undefined
        ? []
        : [{ at: match.index, text: match[0].trim(), from: days[0], to: days[1], loose: loose === true }];
    }),
  );
}

/** Every length of time until a first day that a text gives. */
export const noticesIn = (text: string): StartSaid[] =>
  [...text.matchAll(lengths)].flatMap((match) => {
    const days = lengthOf(match);
    return days === undefined
      ? []
      : [{ at: match.index, text: match[0].trim(), from: days[0], to: days[1], loose: false }];
  });

/** What begins with a new job, or ends with the old one. */
const begin =
  /\b(?:start|available|join|begin|free|with you|take up|resume|leave|i['’]m yours|notice|on board|come(?! (?:by|in|over|round|to (?:an? )?(?:interview|talk|meet|see))\b))\b/iu;
/** Days that are no notice at all, on their own or (behind a word of beginning) by the name of a day. */
const soon =
  /\b(?:immediately|right away|at once|tomorrow|straight ?away|without (?:any |giving )?notice|the day after|(?:on )?the very (?:day|morning)|from one day to the next|no notice(?= (?:to|period|at all|is|needed))|notice (?:period )?is (?:nothing|none|zero))\b|\b(?:start|begin|join|resume|free|available|with you)(?: \p{L}+){0,4} (?:on|next|this|from|by) (?:monday|tuesday|wednesday|thursday|friday|week)\b/iu;

/** Where a sentence says that somebody is free at once, in whatever words; undefined where it says nothing of the kind. */
export function soonIn(text: string): { at: number; text: string } | undefined {
  const said = begin.test(text) ? soon.exec(text) : null;
  return said === null ? undefined : { at: said.index, text: said[0] };
}
