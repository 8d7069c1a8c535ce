import { EXPERIENCE_LEVELS, JOB_TYPES } from '../enums.ts';
import { addTo, type Coded, coded, type PoolPosting, rowsBy } from './columns.ts';
import { MOST_TAKEN, TAKEN_PERCENT, takenBy, takenPercent } from './dismissals.ts';
import { failedFilters } from './filters.ts';
import type { MatchPerson } from './inputs.ts';
import {
  experiencePoints,
  locationPoints,
  OPTIONAL_WEIGHT,
  REQUIRED_WEIGHT,
  salaryPoints,
  skillPoints,
} from './points.ts';
import { fitOf, kinship, relevanceOf, skillShares, tellingWeight, titleShare, topicOf } from './relevance.ts';

export type { PoolPosting } from './columns.ts';

/**
 * Postings arranged for scoring many people: what decides a part of the score is kept once for each different value
 * (a city, a pay range, the years asked, the kinds of work), so that a person's points are worked out once a value by
 * the one scorer's own functions and only added up per posting. Skills and title words are lists of rows.
 */
export type Pool = {
  postings: readonly PoolPosting[];
  totalWeight: Uint16Array;
  totalTelling: Uint16Array;
  /** Skill points where nothing matches. */
  baseSkill: Uint8Array;
  required: ReadonlyMap<number, Uint32Array>;
  optional: ReadonlyMap<number, Uint32Array>;
  words: ReadonlyMap<number, Uint32Array>;
  location: Coded;
  salary: Coded;
  experience: Coded;
  filter: Coded;
  work: Coded;
  /** Made when somebody's dismissed postings are first looked for. */
  rows: { byId?: ReadonlyMap<string, number> };
};

/** Keys are numbers where numbers tell all: half of arranging a pool would go into making texts. */
const modeCode = ({ isRemote, isHybrid }: PoolPosting): number => Number(isRemote) * 2 + Number(isHybrid);
const COUNTRIES = 65_536;
const countryCode = ({ country }: PoolPosting): number =>
  country === null ? 0 : (country.charCodeAt(0) & 255) * 256 + (country.charCodeAt(1) & 255);
const locationKey = (posting: PoolPosting): string | number => {
  const [place = 0, ...more] = posting.placeIds;
  const key = (place * 4 + modeCode(posting)) * COUNTRIES + countryCode(posting);
  return more.length === 0 ? key : `${key}|${more.join(',')}`;
};
const yearsCode = (years: number | null): number => (years === null ? 255 : years);
const experienceKey = ({ level, yearsMin, yearsMax }: PoolPosting): number =>
  ((level === null ? 255 : EXPERIENCE_LEVELS.indexOf(level)) * 256 + yearsCode(yearsMin)) * 256 + yearsCode(yearsMax);
/** Size, industry and rating follow from the company. */
const filterKey = (posting: PoolPosting): string | number => {
  const key = modeCode(posting) * 256 + (posting.jobType === null ? 255 : JOB_TYPES.indexOf(posting.jobType));
  return posting.companyId === null ? key : `${posting.companyId}${key}`;
};

/** Arranges postings. Their order decides between equals: the first comes first. */
export const makePool = (postings: readonly PoolPosting[]): Pool => {
  const totalWeight = Uint16Array.from(
    postings,
    (one) => one.requiredSkillIds.length * REQUIRED_WEIGHT + one.optionalSkillIds.length * OPTIONAL_WEIGHT,
  );
  const telling = (ids: readonly number[]) => ids.reduce((sum, id) => sum + tellingWeight(id), 0);
  return {
    postings,
    totalWeight,
    totalTelling: Uint16Array.from(postings, (one) => telling(one.requiredSkillIds) + telling(one.optionalSkillIds)),
    baseSkill: Uint8Array.from(totalWeight, (total) => skillPoints(0, total)),
    required: rowsBy(postings, (one) => one.requiredSkillIds),
    optional: rowsBy(postings, (one) => one.optionalSkillIds),
    words: rowsBy(postings, (one) => one.titleWords),
    location: coded(postings, locationKey),
    salary: coded(postings, (one) => `${one.annualMinMinor}|${one.annualMaxMinor}|${one.salaryCurrency}`),
    experience: coded(postings, experienceKey),
    filter: coded(postings, filterKey),
    work: coded(postings, (one) => one.occupationIds.join(',')),
    rows: {},
  };
};

const pointsOf = (column: Coded, rule: (posting: PoolPosting) => number): Uint8Array =>
  Uint8Array.from(column.samples, rule);

/** The best share of one of the person's titles that stands in each posting's, 0 to 100. */
const titleShares = (pool: Pool, person: MatchPerson): Uint8Array => {
  const best = new Uint8Array(pool.postings.length);
  const matched = new Uint16Array(pool.postings.length);
  for (const title of person.titles) {
    matched.fill(0);
    for (const { id, weight } of title.words) addTo(matched, pool.words.get(id), weight);
    const shares = Uint8Array.from({ length: title.total + 1 }, (_, sum) => titleShare(sum, title));
    for (let i = 0; i < matched.length; i += 1) {
      const share = shares[matched[i] ?? 0] ?? 0;
      if (share > (best[i] ?? 0)) best[i] = share;
    }
  }
  return best;
};

/** What dismissals take from each posting, in percent; undefined where the person has none that take anything. */
const takenOf = (pool: Pool, person: MatchPerson): Uint8Array | undefined =>
  person.dismissals.some(({ reason }) => TAKEN_PERCENT[reason] > 0)
    ? Uint8Array.from(pool.postings, (one) => Math.min(MOST_TAKEN, takenPercent(takenBy(person, one))))
    : undefined;

export type PoolScores = {
  /** Printed scores in the pool's order. */
  scores: Uint8Array;
  /** What orders them: LEFT_OUT where a hard filter leaves the posting out, otherwise above it. */
  keys: Uint32Array;
};
export const LEFT_OUT = 0;
/** Relevance first, then the printed score: a key of one number. */
const keyOf = (relevance: number, score: number): number => 1 + relevance * 101 + score;
const KEYS = keyOf(1000, 100) + 1;

const leaveOutDismissed = (pool: Pool, person: MatchPerson, keys: Uint32Array): void => {
  if (person.dismissedIds.size === 0) return;
  pool.rows.byId ??= new Map(pool.postings.map(({ jobId }, row) => [jobId, row]));
  for (const id of person.dismissedIds) {
    const row = pool.rows.byId.get(id);
    if (row !== undefined) keys[row] = LEFT_OUT;
  }
};

/** Scores the whole pool for one person. */
export const scorePool = (pool: Pool, person: MatchPerson): PoolScores => {
  const count = pool.postings.length;
  const matched = new Uint16Array(count);
  const telling = new Uint16Array(count);
  let own = 0;
  for (const id of new Set(person.skillIds)) {
    const tells = tellingWeight(id);
    const [required, optional] = [pool.required.get(id), pool.optional.get(id)];
    own += tells;
    addTo(matched, required, REQUIRED_WEIGHT);
    addTo(matched, optional, OPTIONAL_WEIGHT);
    addTo(telling, required, tells);
    addTo(telling, optional, tells);
  }
  const location = pointsOf(pool.location, (one) => locationPoints(person, one));
  const salary = pointsOf(pool.salary, (one) => salaryPoints(person, one));
  const experience = pointsOf(pool.experience, (one) => experiencePoints(person, one));
  const out = pointsOf(pool.filter, (one) => (failedFilters(person, one).length > 0 ? 1 : 0));
  const work = pointsOf(pool.work, (one) => kinship(person, one.occupationIds));
  const titles = titleShares(pool, person);
  const taken = takenOf(pool, person);
  const [locations, salaries, years] = [pool.location.codes, pool.salary.codes, pool.experience.codes];
  const [filters, works] = [pool.filter.codes, pool.work.codes];
  const { totalWeight, totalTelling, baseSkill } = pool;
  const scores = new Uint8Array(count);
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const weight = matched[i] ?? 0;
    const place = location[locations[i] ?? 0] ?? 0;
    const pay = salary[salaries[i] ?? 0] ?? 0;
    const since = experience[years[i] ?? 0] ?? 0;
    const skill = weight === 0 ? (baseSkill[i] ?? 0) : skillPoints(weight, totalWeight[i] ?? 0);
    const score = skill + place + pay + since;
    scores[i] = score;
    if (out[filters[i] ?? 0] === 1) continue;
    const tells = telling[i] ?? 0;
    const shares = tells === 0 ? NO_SHARES : skillShares(tells, totalTelling[i] ?? 0, own);
    const topic = topicOf(work[works[i] ?? 0] ?? 0, titles[i] ?? 0, shares.asked, shares.own);
    keys[i] = keyOf(relevanceOf(topic, fitOf(place, since, pay), taken?.[i] ?? 0), score);
  }
  leaveOutDismissed(pool, person, keys);
  return { scores, keys };
};
const NO_SHARES = { asked: 0, own: 0 };

/** The exact best `most` of the pool, best first; equals keep the pool's order. */
export const bestOf = ({ keys }: PoolScores, most: number): number[] => {
  const counts = new Uint32Array(KEYS);
  for (let i = 0; i < keys.length; i += 1) counts[keys[i] ?? 0] = (counts[keys[i] ?? 0] ?? 0) + 1;
  let line = KEYS - 1;
  let above = 0;
  while (line > LEFT_OUT + 1 && above + (counts[line] ?? 0) < most) {
    above += counts[line] ?? 0;
    line -= 1;
  }
  const rows: number[] = [];
  let level = Math.max(0, most - above);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    if (key < line || key === LEFT_OUT) continue;
    if (key === line) {
      if (level === 0) continue;
      level -= 1;
    }
    rows.push(i);
  }
  return rows.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b);
};
