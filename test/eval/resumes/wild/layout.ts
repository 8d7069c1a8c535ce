import type { Dice } from '../dice.ts';
import type { Sheet } from '../page.ts';

/**
 * What a layout is thrown from. Of each list the first part is looked at while the rules are mended; what stands in
 * `kept` is for measuring only: families that no rule was written for.
 */
const seen = {
  skeleton: ['single', 'single', 'left', 'right', 'banner'],
  entry: [
    'title-dates-company-place',
    'company-place-title-dates',
    'title-comma-company',
    'company-dash-title',
    'left-dates',
    'one-line-bars',
    'three-lines',
    'dates-first',
    'grouped',
    'title-at-company',
    'company-then-title',
    'table-dates-body',
  ],
  study: ['degree-dates-school', 'school-dates-degree', 'one-line', 'left-dates', 'dates-first', 'degree-lines'],
  heading: ['caps', 'title', 'spaced', 'shaded', 'lower', 'large'],
  dates: ['mon', 'month', 'slash', 'year', 'short-year'],
  bullet: ['•', '-', '–', '*', '▪', '', '◦', '·'],
  contact: ['bars', 'lines', 'labels', 'icons', 'dots'],
  skills: ['groups', 'commas', 'bullets', 'grid', 'tags'],
  languages: ['dash', 'brackets', 'list'],
  certificates: ['commas', 'dated-right', 'bullets'],
  name: ['plain', 'caps', 'center', 'spaced'],
  footer: ['none', 'page', 'name'],
} as const;
/** Kept at first and looked at since. */
const second = {
  skeleton: ['margin-headings', 'single', 'head-table', 'half', 'right'],
  entry: [
    'title-then-small-line',
    'grid-columns',
    'type-of-work',
    'bracket-dates',
    'centred',
    'company-comma-place',
    'sentence',
    'right-margin',
    'labels',
    'year-timeline',
    'company-heading-roles',
  ],
  study: ['sentence', 'grid-columns', 'school-comma-place', 'right-margin', 'school-degree-lines'],
  heading: ['iconed', 'centred-ruled', 'numbered', 'colon', 'boxed-right'],
  dates: ['dot', 'iso', 'full-to', 'year-slash', 'since', 'season'],
  bullet: ['✓', '»', '■', '►', '→', 'paragraph'],
  contact: ['stacked-right', 'labels-short', 'two-rows', 'slashes'],
  skills: ['bars', 'stars', 'sentence', 'columns'],
  languages: ['table', 'sentence', 'colon'],
  certificates: ['issuer-first-line', 'date-first', 'brackets'],
  name: ['two-lines', 'with-title', 'last-caps', 'right'],
  footer: ['page-of', 'header', 'name-right'],
} as const;
const kept = {
  skeleton: ['ruled-timeline', 'boxes', 'left', 'word-columns'],
  entry: [
    'dates-under-company',
    'role-list',
    'slashes',
    'place-dates-first',
    'company-colon-title',
    'small-caps',
    'title-then-margin-company',
  ],
  study: ['brackets', 'dates-under-school', 'field-first-line', 'dates-colon-lines'],
  heading: ['small-caps', 'flanked', 'bracketed', 'bar-before'],
  dates: ['day', 'mon-dot', 'comma', 'thin'],
  bullet: ['+', '❖', '—', 'o'],
  contact: ['three-cells', 'name-beside'],
  skills: ['rated', 'semicolons'],
  languages: ['slashes', 'points'],
  certificates: ['year-colon', 'two-lines'],
  name: ['small-caps', 'last-first-line'],
  footer: ['date-page'],
} as const;
export type Family = 'seen' | 'second' | 'kept';
export type Axis = keyof typeof seen;
export type WildLayout = { [axis in Axis]: string } & {
  family: Family;
  word: Sheet['word'];
  ink: NonNullable<Sheet['ink']>;
  wrapped: NonNullable<Sheet['wrapped']>;
  font: Sheet['font'];
  size: number;
  lead: number;
  page: Sheet['page'];
  margins: number;
  rule: boolean;
  bold: 'title' | 'company' | 'both' | 'none';
  italic: boolean;
  headline: boolean;
  summary: boolean;
  /** Which of a language's own words it takes: an even number in the families that are looked at. */
  words: number;
  to: number;
  now: number;
  asides: ('skills' | 'languages' | 'certificates' | 'contact' | 'education')[];
  early: 'work' | 'education';
  breaks: boolean;
};

/** Throws a layout of one family: a kept one takes at least its entries, studies and dates from what is kept. */
export function layoutOf(dice: Dice, family: Family): WildLayout {
  const of = (axis: Axis): string => {
    const from =
      family !== 'seen' && (isAlways(axis) || dice.chance(0.6)) ? { second, kept }[family][axis] : seen[axis];
    return dice.pick<string>(from);
  };
  const sides = ['skills', 'languages', 'certificates', 'contact', 'education'] as const;
  return {
    family,
    skeleton: of('skeleton'),
    entry: of('entry'),
    study: of('study'),
    heading: of('heading'),
    dates: of('dates'),
    bullet: of('bullet'),
    contact: of('contact'),
    skills: of('skills'),
    languages: of('languages'),
    certificates: of('certificates'),
    name: of('name'),
    footer: of('footer'),
    word: dice.pick(['tabs', 'table']),
    ink: dice.pick(
      family === 'kept'
        ? ['accents', 'justified', 'gaps', 'pieces', 'glyphs']
        : ['strings', 'words', 'gaps', 'pieces', 'shuffled'],
    ),
    wrapped: family === 'kept' ? dice.pick(['none', 'controls']) : 'none',
    font: dice.pick(['Helvetica', 'Times', 'Helvetica']),
    size: dice.pick([9, 10, 10.5, 11]),
    lead: dice.int(2, 5),
    page: dice.pick(['A4', 'LETTER']),
    margins: dice.pick([36, 48, 60]),
    rule: dice.chance(0.4),
    bold: dice.pick(['title', 'company', 'both', 'none']),
    italic: dice.chance(0.5),
    headline: dice.chance(0.6),
    summary: dice.chance(0.8),
    words: dice.int(0, 2) * 2 + (family === 'seen' ? 0 : 1),
    to: dice.int(0, 5),
    now: dice.int(0, 5),
    asides: dice.some(sides, dice.int(2, 4)),
    early: dice.chance(0.75) ? 'work' : 'education',
    breaks: dice.chance(0.3),
  };
}

const isAlways = (axis: Axis): boolean => axis === 'entry' || axis === 'study';
