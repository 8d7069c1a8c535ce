import type { Dice } from '../dice.ts';
import type { Sheet } from '../page.ts';
import { apart, kept, second, seen, third } from './families.ts';

const families = { seen, second, kept, third, apart };
export type Family = keyof typeof families;
export type Axis = keyof typeof seen;
/** Families with projects, and with ways of their own to write a PDF. */
const isLater = (family: Family): family is 'third' | 'apart' => family === 'third' || family === 'apart';
export type WildLayout = { [axis in Axis]: string } & {
  family: Family;
  /** How projects are set; none in the families that have no such list. */
  projects: string | undefined;
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
      family !== 'seen' && (isAlways(axis) || dice.chance(isLater(family) ? 0.75 : 0.6))
        ? families[family][axis]
        : seen[axis];
    return dice.pick<string>(from);
  };
  const sides = ['skills', 'languages', 'certificates', 'contact', 'education'] as const;
  const skeleton = of('skeleton');
  const [entry, study] = [of('entry'), of('study')];
  // Half a page has no room for columns in it.
  const narrow = skeleton === 'two-flow';
  return {
    family,
    skeleton,
    entry: narrow && inColumns.has(entry) ? 'dates-with-duration' : entry,
    study: narrow && inColumns.has(study) ? 'degree-dash-school-years' : study,
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
    ink: dice.pick<NonNullable<Sheet['ink']>>(inksOf(family)),
    wrapped: family === 'seen' || family === 'second' ? 'none' : dice.pick(['none', 'controls']),
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
    projects: isLater(family) ? dice.pick<string>(families[family].projects) : undefined,
  };
}

function inksOf(family: Family): readonly NonNullable<Sheet['ink']>[] {
  if (isLater(family)) return [...families[family].ink, 'strings', 'gaps'];
  return family === 'kept'
    ? ['accents', 'justified', 'gaps', 'pieces', 'glyphs']
    : ['strings', 'words', 'gaps', 'pieces', 'shuffled'];
}

const inColumns = new Set(['cv-entry', 'row-table', 'dates-stacked-right', 'stacked-right']);
const isAlways = (axis: Axis): boolean => axis === 'entry' || axis === 'study';
