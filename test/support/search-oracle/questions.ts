import fc from 'fast-check';
import {
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  JOB_TYPES,
  SIZE_RANGES,
  SPONSORSHIPS,
  WORK_MODES,
} from '../../../shared/domain/enums.ts';
import { CURRENCIES, dateOf, EMPLOYERS, type Piece, PLACES, SKILLS, SOURCES } from './postings.ts';

/** What a word of a search stands for: pieces of text, a skill, or the name of an employer. */
type Meaning = { pieces: readonly Piece[]; skill?: (typeof SKILLS)[number]; employer?: number };
export const TERMS: Readonly<Record<string, Meaning>> = {
  welder: { pieces: ['nightWelder', 'welderNights', 'slash'] },
  nights: { pieces: ['nightWelder', 'welderNights'] },
  '"night welder"': { pieces: ['nightWelder'] },
  CAFÉ: { pieces: ['accented', 'plain'], employer: 4 },
  cafe: { pieces: ['accented', 'plain'], employer: 4 },
  crepes: { pieces: ['accented'] },
  'full-time': { pieces: ['hyphen', 'spaced'] },
  '"full time"': { pieces: ['hyphen', 'spaced'] },
  'R&D': { pieces: ['rnd'] },
  carer: { pieces: ['slash'] },
  東京: { pieces: ['tokyo'] },
  京オ: { pieces: ['tokyo'] },
  オフィス: { pieces: ['tokyo', 'kyoto'] },
  инженер: { pieces: ['moscow'] },
  'state-of-the-art': { pieces: ['stem'] },
  kiln: { pieces: ['stem'] },
  alder: { pieces: [], employer: 0 },
  'c++': { pieces: [], skill: 'C++' },
  'C#': { pieces: [], skill: 'C#' },
  '.net': { pieces: [], skill: '.NET' },
};
/** One word that is left out and must not be there, or one of several that must. */
export type Part = { not: boolean; any: readonly string[] };

/** A search as it is typed into an address, with what its words are made of beside it. */
export type Question = { query: Readonly<Record<string, string>>; parts: readonly Part[]; person: 0 | 1 };

const term = fc.constantFrom(...Object.keys(TERMS));
const anyParts: fc.Arbitrary<Part[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: term.map((one) => ({ not: false, any: [one] })) },
    { weight: 1, arbitrary: term.map((one) => ({ not: true, any: [one] })) },
    { weight: 2, arbitrary: fc.tuple(term, term).map((any) => ({ not: false, any })) },
  ),
  { minLength: 1, maxLength: 3 },
);
export const written = (parts: readonly Part[]): string =>
  parts.map(({ not, any }) => (not ? `-${any[0]}` : any.join(' OR '))).join(' ');

const some = (values: readonly string[], maxLength = 3) =>
  fc.subarray([...values], { minLength: 1, maxLength }).map((list) => list.join(','));
const choice = fc.constantFrom('pass', 'fail');
const whole = fc.constantFrom('0', '1', '30000', '49999', '50000', '62400', '100000', '124801', '300000');

/** Each filter with values that it may have; sources are named by their number until they have ids. */
const FILTERS = {
  mode: some(WORK_MODES, 2),
  is_remote: fc.constantFrom('true', 'false'),
  job_type: some(JOB_TYPES),
  level: some(EXPERIENCE_LEVELS),
  salary_min: whole,
  salary_max: whole,
  company_size: some([...COMPANY_SIZES, ...SIZE_RANGES]),
  min_company_rating: fc.constantFrom('0', '3.1', '3.14', '4.5', '5'),
  industry: fc.constantFrom('STEEL', 'éNERGIE', 'Food, drink', 'Nobody has it'),
  exclude_company: fc.constantFrom('ALDER WORKS, Inc.', 'birch and sons', 'Cedar', 'Nobody'),
  place: fc.constantFrom(...PLACES),
  posted_since: fc.integer({ min: -4, max: 62 }).map((quarter) => dateOf(quarter).toISOString()),
  source_id: some(Object.keys([...SOURCES])),
  skills_any: some(SKILLS),
  skills_all: some(SKILLS, 2),
  sponsorship: fc.constantFrom(...SPONSORSHIPS),
  clearance_required: fc.constantFrom('true', 'false'),
  citizen_of: fc.constantFrom('US', 'DE', 'FR', 'DE,US'),
} as const;
const MODIFIERS = {
  radius_miles: fc.constantFrom('1', '24', '25', '40', '70', '200'),
  salary_currency: fc.constantFrom(...CURRENCIES),
  unknown: choice,
  unknown_salary: choice,
  unknown_company: choice,
  from_preferences: fc.constant('true'),
  dismissed: fc.constant('true'),
} as const;
const names = Object.keys(FILTERS) as (keyof typeof FILTERS)[];
/** Every filter alone as often as two or more together. */
const chosen = fc.oneof(fc.subarray(names, { minLength: 1, maxLength: 1 }), fc.subarray(names, { maxLength: 4 }));
const modifiers = fc.subarray(Object.keys(MODIFIERS) as (keyof typeof MODIFIERS)[], { maxLength: 3 });
const sort = fc.constantFrom('date', 'date', 'salary', 'salary', 'match', 'relevance');

const values = (of: readonly (keyof typeof FILTERS)[], by: readonly (keyof typeof MODIFIERS)[]) =>
  fc.record<Record<string, string>>({
    ...Object.fromEntries(of.map((name) => [name, FILTERS[name]])),
    ...Object.fromEntries(by.map((name) => [name, MODIFIERS[name]])),
  });

export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(chosen, modifiers, fc.option(anyParts, { freq: 1 }), sort, fc.constantFrom(0 as const, 1 as const))
  .chain(([of, by, parts, order, person]) =>
    values(of, by).map((filters) => ({
      query: {
        ...filters,
        ...(parts === null ? {} : { q: written(parts) }),
        sort: parts === null && order === 'relevance' ? 'date' : order,
      },
      parts: parts ?? [],
      person,
    })),
  );

export const employerNamed = (name: string): number | undefined => {
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/, inc\.$/, '')
      .replace('&', 'and');
  const at = EMPLOYERS.findIndex((one) => key(one.name) === key(name));
  return at < 0 ? undefined : at;
};
