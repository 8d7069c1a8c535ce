import {
  type COMPANY_SIZES,
  type EXPERIENCE_LEVELS,
  JOB_TYPES,
  SIZE_RANGES,
  type SPONSORSHIPS,
  type WORK_MODES,
} from '../enums.ts';
import { SIZES, wantsJobType } from '../matching/filters.ts';
import { numberTag, payTags, wordTag } from './tags.ts';
import type { Words } from './words.ts';

/** What a person asks for, each list empty for "any". Money in minor units of `currency`, a year. */
export type Wishes = {
  modes: readonly (typeof WORK_MODES)[number][];
  jobTypes: readonly string[];
  levels: readonly (typeof EXPERIENCE_LEVELS)[number][];
  companySizes: readonly ((typeof COMPANY_SIZES)[number] | (typeof SIZE_RANGES)[number])[];
  industries: readonly string[];
  minRating: number | undefined;
  sponsorship: (typeof SPONSORSHIPS)[number] | undefined;
  /** Undefined: asked for or not. */
  clearance: boolean | undefined;
  /** Postings for citizens of another country are left out; undefined: none is. */
  citizenOf: readonly string[] | undefined;
  skillsAny: readonly number[];
  skillsAll: readonly number[];
  /** Places within the radius; undefined: anywhere. */
  placeIds: readonly number[] | undefined;
  sourceIds: readonly string[];
  since: Date | undefined;
  currency: string;
  payMin: number | undefined;
  payMax: number | undefined;
  /** Whether a posting passes that does not say. */
  unknown: { pay: boolean; company: boolean; other: boolean };
  notCompanies: readonly string[];
  hideDismissed: boolean;
};

/** What a person said of companies themselves: it stands before what sources say. */
export type Correction = { companyId: string; field: string; value: string | null };

/** A search as the database is asked: every group needs one of its tags, every condition must hold. */
export type Criteria = {
  words: Words;
  groups: readonly (readonly number[])[];
  /** The same, where the database asks each row for it instead of the index. */
  rowGroups?: readonly (readonly number[])[];
  /** What has one of the tags is left out, unless it has one of the others. */
  barred: readonly { tag: number; unless: readonly number[] }[];
  notCompanies: readonly string[];
  sourceIds: readonly string[];
  since: { at: Date; undatedPasses: boolean } | undefined;
  /** Leaves out what states its pay in this currency. */
  withoutPayIn?: string;
  pay: { currency: string; min: number | undefined; max: number | undefined; unknownPasses: boolean } | undefined;
  hideDismissed: boolean;
  /** Postings that only this person finds: apart from their job by their own word. */
  own?: readonly string[];
};

const RATINGS = 50;

const sizeRanges = (sizes: Wishes['companySizes']): readonly string[] => [
  ...new Set(
    sizes.flatMap((size) => {
      const range = SIZE_RANGES.find((one) => one === size);
      if (range !== undefined) return [range];
      return Object.entries(SIZES).flatMap(([name, ranges]) => (name === size ? ranges : []));
    }),
  ),
];

type CompanyRule = { field: string; group: number[]; passes: (value: string) => boolean };

const companyRules = ({ companySizes, industries, minRating }: Wishes, unknown: boolean): CompanyRule[] => {
  const rules: CompanyRule[] = [];
  if (companySizes.length > 0) {
    const ranges = sizeRanges(companySizes);
    rules.push({
      field: 'size_range',
      group: [...ranges, ...(unknown ? [''] : [])].map((range) => wordTag('companySize', range)),
      passes: (value) => ranges.includes(value),
    });
  }
  if (industries.length > 0) {
    const wanted = industries.map((one) => one.toLowerCase());
    rules.push({
      field: 'industry',
      group: [...wanted, ...(unknown ? [''] : [])].map((one) => wordTag('industry', one)),
      passes: (value) => wanted.includes(value.toLowerCase()),
    });
  }
  if (minRating !== undefined) {
    const least = Math.ceil(minRating * 10 - 1e-9);
    const tenths = Array.from({ length: Math.max(0, RATINGS - least + 1) }, (_, i) => least + i + 1);
    rules.push({
      field: 'rating',
      group: [...tenths, ...(unknown ? [0] : [])].map((value) => numberTag('rating', value)),
      passes: (value) => Number(value) >= minRating,
    });
  }
  return rules;
};

const barredBy = ({ clearance, citizenOf }: Wishes): Criteria['barred'] => [
  ...(clearance === false ? [{ tag: numberTag('clearance', 1), unless: [] }] : []),
  ...(citizenOf === undefined
    ? []
    : [{ tag: numberTag('citizenship', 0), unless: citizenOf.map((country) => wordTag('citizenship', country)) }]),
];

/**
 * Turns wishes into what the database is asked. A hybrid posting passes for on-site (whoever works on site takes it), a
 * contract for freelance and the reverse, as in matching; a remote posting passes any radius.
 */
export const criteriaOf = (words: Words, wishes: Wishes, corrections: readonly Correction[]): Criteria => {
  const { modes, jobTypes, levels, sponsorship, skillsAny, skillsAll, placeIds, sourceIds, unknown } = wishes;
  const groups: number[][] = [];
  const other = (kind: 'jobType' | 'level' | 'sponsorship', values: readonly string[]) => {
    groups.push([...values, ...(unknown.other ? [''] : [])].map((value) => wordTag(kind, value)));
  };
  if (modes.length > 0) {
    const wanted = modes.includes('onsite') ? [...modes, 'hybrid'] : modes;
    groups.push([...new Set(wanted)].map((mode) => wordTag('mode', mode)));
  }
  if (jobTypes.length > 0)
    other(
      'jobType',
      JOB_TYPES.filter((type) => wantsJobType({ jobTypes }, type)),
    );
  if (levels.length > 0) other('level', levels);
  if (sponsorship !== undefined) other('sponsorship', [sponsorship]);
  if (wishes.clearance === true) groups.push([numberTag('clearance', 1)]);
  if (skillsAny.length > 0) groups.push(skillsAny.map((id) => numberTag('skill', id)));
  for (const id of skillsAll) groups.push([numberTag('skill', id)]);
  if (placeIds !== undefined) {
    const near = placeIds.map((id) => numberTag('place', id));
    const remote = modes.length === 0 || modes.includes('remote') ? [wordTag('mode', 'remote')] : [];
    groups.push([...near, ...remote, ...(unknown.other ? [numberTag('place', 0)] : [])]);
  }
  if (sourceIds.length > 0) groups.push(sourceIds.map((id) => wordTag('source', id)));

  const notCompanies = new Set(wishes.notCompanies);
  for (const { field, group, passes } of companyRules(wishes, unknown.company)) {
    for (const { companyId, value } of corrections.filter((one) => one.field === field)) {
      if (value === null ? unknown.company : passes(value)) group.push(wordTag('company', companyId));
      else notCompanies.add(companyId);
    }
    groups.push(group);
  }

  const { payMin, payMax, currency, since } = wishes;
  const pay =
    payMin === undefined && payMax === undefined
      ? undefined
      : { currency, min: payMin, max: payMax, unknownPasses: unknown.pay };
  if (pay !== undefined && !pay.unknownPasses) {
    groups.push([wordTag('currency', currency)]);
    const bands = payMin === undefined ? undefined : payTags(payMin);
    if (bands !== undefined) groups.push(bands);
  }
  return {
    words,
    groups,
    barred: barredBy(wishes),
    notCompanies: [...notCompanies],
    sourceIds,
    since: since === undefined ? undefined : { at: since, undatedPasses: unknown.other },
    pay,
    hideDismissed: wishes.hideDismissed,
  };
};
