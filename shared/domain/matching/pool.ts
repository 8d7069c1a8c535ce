import { failedFilters } from './filters.ts';
import type { MatchPerson, MatchPosting } from './inputs.ts';
import {
  experiencePoints,
  locationPoints,
  OPTIONAL_WEIGHT,
  REQUIRED_WEIGHT,
  salaryPoints,
  skillPoints,
} from './points.ts';

/** A posting of the pool, by its database id. */
export type PoolPosting = MatchPosting & { jobId: string };

/**
 * Postings arranged for scoring many people: what decides a part of the score is kept once for each different value
 * (a city, a pay range, the years asked), so that a person's points are worked out once a value by the one scorer's
 * own functions and only added up per posting. Skills are lists of postings per skill.
 */
export type Pool = {
  postings: readonly PoolPosting[];
  totalWeight: Uint16Array;
  /** Skill points where nothing matches. */
  baseSkill: Uint8Array;
  required: ReadonlyMap<number, Uint32Array>;
  optional: ReadonlyMap<number, Uint32Array>;
  location: Coded;
  salary: Coded;
  experience: Coded;
  filter: Coded;
};
type Coded = { codes: Uint32Array; samples: readonly PoolPosting[] };

const coded = (postings: readonly PoolPosting[], keyOf: (posting: PoolPosting) => string): Coded => {
  const codes = new Uint32Array(postings.length);
  const known = new Map<string, number>();
  const samples: PoolPosting[] = [];
  for (const [i, posting] of postings.entries()) {
    const key = keyOf(posting);
    let code = known.get(key);
    if (code === undefined) {
      code = samples.length;
      known.set(key, code);
      samples.push(posting);
    }
    codes[i] = code;
  }
  return { codes, samples };
};

const listsBySkill = (
  postings: readonly PoolPosting[],
  idsOf: (posting: PoolPosting) => readonly number[],
): Map<number, Uint32Array> => {
  const lists = new Map<number, number[]>();
  for (const [i, posting] of postings.entries()) {
    for (const id of idsOf(posting)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [i]);
      else list.push(i);
    }
  }
  return new Map([...lists].map(([id, list]) => [id, Uint32Array.from(list)]));
};

/** Arranges postings. Their order decides between equal scores: the first comes first. */
export const makePool = (postings: readonly PoolPosting[]): Pool => {
  const totalWeight = Uint16Array.from(
    postings,
    (one) => one.requiredSkillIds.length * REQUIRED_WEIGHT + one.optionalSkillIds.length * OPTIONAL_WEIGHT,
  );
  return {
    postings,
    totalWeight,
    baseSkill: Uint8Array.from(totalWeight, (total) => skillPoints(0, total)),
    required: listsBySkill(postings, (one) => one.requiredSkillIds),
    optional: listsBySkill(postings, (one) => one.optionalSkillIds),
    location: coded(postings, (one) => `${one.isRemote}|${one.isHybrid}|${one.placeIds.join(',')}|${one.country}`),
    salary: coded(postings, (one) => `${one.annualMinMinor}|${one.annualMaxMinor}|${one.salaryCurrency}`),
    experience: coded(postings, (one) => `${one.level}|${one.yearsMin}|${one.yearsMax}`),
    filter: coded(postings, (one) => `${one.isRemote}|${one.isHybrid}|${one.jobType}|${one.companyId}`),
  };
};

const pointsOf = (column: Coded, rule: (posting: PoolPosting) => number): Uint8Array =>
  Uint8Array.from(column.samples, rule);

const weigh = (
  matched: Uint16Array,
  lists: ReadonlyMap<number, Uint32Array>,
  skillIds: Iterable<number>,
  weight: number,
): void => {
  for (const id of skillIds) {
    const list = lists.get(id);
    if (list === undefined) continue;
    for (let k = 0; k < list.length; k += 1) {
      const i = list[k] ?? 0;
      matched[i] = (matched[i] ?? 0) + weight;
    }
  }
};

/** Scores of the whole pool for one person, in the pool's order; 255 marks what a hard filter leaves out. */
export const scorePool = (pool: Pool, person: MatchPerson): Uint8Array => {
  const count = pool.postings.length;
  const matched = new Uint16Array(count);
  const skillIds = new Set(person.skillIds);
  weigh(matched, pool.required, skillIds, REQUIRED_WEIGHT);
  weigh(matched, pool.optional, skillIds, OPTIONAL_WEIGHT);
  const location = pointsOf(pool.location, (one) => locationPoints(person, one));
  const salary = pointsOf(pool.salary, (one) => salaryPoints(person, one));
  const experience = pointsOf(pool.experience, (one) => experiencePoints(person, one));
  const out = pointsOf(pool.filter, (one) => (failedFilters(person, one).length > 0 ? 1 : 0));
  const { codes: locationCodes } = pool.location;
  const { codes: salaryCodes } = pool.salary;
  const { codes: experienceCodes } = pool.experience;
  const { codes: filterCodes } = pool.filter;
  const { totalWeight, baseSkill } = pool;
  const scores = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const weight = matched[i] ?? 0;
    const skill = weight === 0 ? (baseSkill[i] ?? 0) : skillPoints(weight, totalWeight[i] ?? 0);
    scores[i] =
      out[filterCodes[i] ?? 0] === 1
        ? LEFT_OUT
        : skill +
          (location[locationCodes[i] ?? 0] ?? 0) +
          (salary[salaryCodes[i] ?? 0] ?? 0) +
          (experience[experienceCodes[i] ?? 0] ?? 0);
  }
  return scores;
};

/** The total of a posting that a hard filter leaves out: above any score, so no score is mistaken for it. */
export const LEFT_OUT = 255;

/** The exact best `most` of the pool, best first; equal scores keep the pool's order. */
export const bestOf = (scores: Uint8Array, most: number): number[] => {
  const counts = new Uint32Array(256);
  for (let i = 0; i < scores.length; i += 1) counts[scores[i] ?? 0] = (counts[scores[i] ?? 0] ?? 0) + 1;
  let line = 100;
  let above = 0;
  while (line > 0 && above + (counts[line] ?? 0) < most) {
    above += counts[line] ?? 0;
    line -= 1;
  }
  const rows: number[] = [];
  let level = Math.max(0, most - above);
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (score === LEFT_OUT || score < line) continue;
    if (score === line) {
      if (level === 0) continue;
      level -= 1;
    }
    rows.push(i);
  }
  return rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
};
