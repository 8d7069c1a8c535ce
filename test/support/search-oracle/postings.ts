import fc from 'fast-check';
import { EXPERIENCE_LEVELS, JOB_TYPES, type SIZE_RANGES, SPONSORSHIPS } from '../../../shared/domain/enums.ts';

/**
 * Small sets of values, so that ties and combinations are many. What a posting holds here is what its row is made of
 * and what the plain filter of answer.ts looks at: nothing of it is read back from the database.
 */
export type Employer = {
  name: string;
  size: (typeof SIZE_RANGES)[number] | null;
  industry: string | null;
  rating: number | null;
};
export const EMPLOYERS: readonly Employer[] = [
  { name: 'Alder Works', size: '11-50', industry: 'Énergie', rating: 4.5 },
  { name: 'Birch & Sons', size: '1000+', industry: 'Steel', rating: 3.1 },
  { name: 'Cedar', size: null, industry: 'steel', rating: null },
  { name: 'Dogwood', size: '51-200', industry: null, rating: 5 },
  { name: 'Elm Café', size: '501-1000', industry: 'Food, drink', rating: 0 },
  { name: 'Fir', size: null, industry: null, rating: null },
];
export const SOURCES = ['First board', 'Second board', 'Third board'] as const;
/** Four of them within a drive of each other, one alone. */
export const PLACES = ['Denver, CO', 'Boulder, CO', 'Fort Collins, CO', 'Colorado Springs, CO', 'Boston, MA'] as const;
export const SKILLS = ['C++', 'C#', '.NET', 'Go', 'SQL'] as const;
export const CURRENCIES = ['USD', 'EUR', 'JPY'] as const;
/** Units of a currency that has no hundredths are its smallest. */
export const minorOf = (currency: string, whole: number): number => (currency === 'JPY' ? whole : whole * 100);
const A_YEAR = { year: 1, month: 12, hour: 2080 } as const;

/** Pieces of text, set apart from each other by a word that nobody asks for. */
export const PIECES = {
  nightWelder: 'Night welder',
  welderNights: 'Welder nights',
  accented: 'Café crêpes',
  plain: 'cafe window',
  hyphen: 'full-time bench',
  spaced: 'full time bench',
  rnd: 'R&D',
  letters: 'R or D alone',
  slash: 'Welder/carer',
  tokyo: '東京オフィス',
  kyoto: '京都オフィス',
  moscow: 'Инженер',
  it: 'IT',
  stem: 'state-of-the-art “kiln”',
} as const;
export type Piece = keyof typeof PIECES;
const APART = ' plinth ';
export const textOf = (pieces: readonly Piece[]): string =>
  `Plinth ${pieces.map((piece) => PIECES[piece]).join(APART)} plinth`;

export type Posting = {
  id: string;
  title: readonly Piece[];
  text: readonly Piece[];
  employer: number | null;
  source: number | null;
  seenOn: readonly number[];
  remote: boolean;
  hybrid: boolean;
  jobType: (typeof JOB_TYPES)[number] | null;
  level: (typeof EXPERIENCE_LEVELS)[number] | null;
  pay: { currency: string; period: keyof typeof A_YEAR; min: number | null; max: number | null };
  /** Quarters of a day since the start of 2026. */
  posted: number | null;
  places: readonly number[];
  skills: readonly (typeof SKILLS)[number][];
  sponsorship: (typeof SPONSORSHIPS)[number] | null;
  clearance: boolean | null;
  citizenship: 'US' | 'DE' | null;
};

export const dateOf = (quarter: number): Date => new Date(Date.UTC(2026, 0, 1) + quarter * 6 * 3_600_000);

const oneOf = <T>(values: readonly T[], nullWeight = 2) =>
  fc.option(fc.constantFrom(...values), { freq: Math.max(1, Math.round(values.length / nullWeight)) });
const pieces = fc.subarray(Object.keys(PIECES) as Piece[], { maxLength: 3 });
const amount = fc.constantFrom(0, 30, 40, 50, 60, 100);

const anyPay: fc.Arbitrary<Posting['pay']> = fc
  .record({
    currency: fc.constantFrom(...CURRENCIES),
    period: fc.constantFrom('year', 'year', 'month', 'hour'),
    amounts: fc.option(fc.tuple(amount, amount), { freq: 3 }),
    stated: fc.constantFrom('both', 'min', 'max'),
  })
  .map(({ currency, period, amounts, stated }) => {
    // About the same a year whatever the period, and the same to the unit often.
    const unit = minorOf(currency, { year: 1_000, month: 100, hour: 1 }[period]);
    const [low, high] = amounts === null ? [null, null] : [Math.min(...amounts), Math.max(...amounts)];
    const of = (which: string, value: number | null) =>
      value === null || (stated !== 'both' && stated !== which) ? null : value * unit;
    return { currency, period, min: of('min', low), max: of('max', high) };
  });

/** What is paid in a year, in minor units; undefined where the posting says nothing of it. */
export const yearly = ({ pay }: Posting): { currency: string; bottom: number; top: number } | undefined => {
  const [min, max] = [pay.min, pay.max].map((value) => (value === null ? null : value * A_YEAR[pay.period]));
  const top = Math.max(min ?? 0, max ?? 0);
  return top === 0 ? undefined : { currency: pay.currency, bottom: min ?? max ?? 0, top };
};

export const anyPosting: fc.Arbitrary<Posting> = fc.record({
  id: fc.uuid({ version: 4 }),
  title: pieces,
  text: pieces,
  employer: fc.option(fc.nat(EMPLOYERS.length - 1), { freq: 4 }),
  source: fc.option(fc.nat(SOURCES.length - 1), { freq: 6 }),
  seenOn: fc.subarray([0, 1, 2], { maxLength: 2 }),
  remote: fc.boolean(),
  hybrid: fc.boolean(),
  jobType: oneOf(JOB_TYPES),
  level: oneOf(EXPERIENCE_LEVELS),
  pay: anyPay,
  posted: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 5 }),
  places: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
  skills: fc.subarray([...SKILLS], { maxLength: 3 }),
  sponsorship: oneOf(SPONSORSHIPS),
  clearance: fc.constantFrom(true, false, null),
  citizenship: fc.constantFrom('US', 'DE', null),
});
