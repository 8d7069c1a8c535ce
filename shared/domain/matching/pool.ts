import { EXPERIENCE_LEVELS, JOB_TYPES } from '../enums.ts';
import { addTo, type Coded, coded, figures, type PoolPosting, rowsBy } from './columns.ts';
import { MOST_TAKEN, TAKEN_PERCENT, takenBy, takenPercent } from './dismissals.ts';
import { failsCompany, failsTerms, wishesOfCompanies } from './filters.ts';
import type { MatchPerson } from './inputs.ts';
import { experiencePoints, OPTIONAL_WEIGHT, REQUIRED_WEIGHT, salaryPoints, skillPoints } from './points.ts';
import { type LocationColumn, locationColumn, locationPointsOf } from './pool-location.ts';
import { fitOf, kinship, relevanceOf, skillShares, tellingWeight, titleShare, topicOf } from './relevance.ts';
import { failsRights } from './rights.ts';

export type { PoolPosting } from './columns.ts';

/**
 * Postings arranged for scoring many people: what decides a part of the score is kept once for each different value
 * (a city, a pay range, the years asked, the kinds of work), so that a person's points are worked out once a value by
 * the one scorer's own functions and only added up per posting. Skills and title words are lists of rows.
 */
export type Pool = {
  postings: readonly PoolPosting[];
  totalWeight: Int32Array;
  totalTelling: Int32Array;
  /** Skill points where nothing matches. */
  baseSkill: Int32Array;
  required: ReadonlyMap<number, Int32Array>;
  optional: ReadonlyMap<number, Int32Array>;
  words: ReadonlyMap<number, Int32Array>;
  location: LocationColumn;
  salary: Coded;
  experience: Coded;
  /** Mode and type of the work. */
  terms: Coded;
  /** Size, industry and rating follow from the company. */
  company: Coded;
  work: Coded;
  /** What is asked of the right to work. */
  rights: Coded;
  /** Made when somebody's dismissed postings are first looked for. */
  rows: { byId?: ReadonlyMap<string, number> };
};

/** Keys are numbers where numbers tell all: half of arranging a pool would go into making texts. */
const modeCode = ({ isRemote, isHybrid }: PoolPosting): number => Number(isRemote) * 2 + Number(isHybrid);
const yearsCode = (years: number | null): number => (years === null ? 255 : years);
const experienceKey = ({ level, yearsMin, yearsMax }: PoolPosting): number =>
  ((level === null ? 255 : EXPERIENCE_LEVELS.indexOf(level)) * 256 + yearsCode(yearsMin)) * 256 + yearsCode(yearsMax);
const termsKey = (posting: PoolPosting): number =>
  modeCode(posting) * 256 + (posting.jobType === null ? 255 : JOB_TYPES.indexOf(posting.jobType));
/** The points read no more of the pay than this. */
const salaryKey = ({ annualMinMinor, annualMaxMinor, salaryCurrency }: PoolPosting): string | number => {
  const offered = annualMaxMinor ?? annualMinMinor;
  return offered === null ? 0 : `${offered}${salaryCurrency}`;
};
const rightsKey = (one: PoolPosting): string =>
  `${one.country},${one.sponsorship},${one.citizenshipRequired},${one.authorizationRegion},${one.clearanceRequired}`;
const NONE = -1;
const workKey = ({ occupationIds: [first = NONE, ...more] }: PoolPosting): string | number =>
  more.length === 0 ? first : `${first},${more.join(',')}`;

/** Arranges postings. Their order decides between equals: the first comes first. */
export const makePool = (postings: readonly PoolPosting[]): Pool => {
  const totalWeight = figures(
    postings,
    (one) => one.requiredSkillIds.length * REQUIRED_WEIGHT + one.optionalSkillIds.length * OPTIONAL_WEIGHT,
  );
  const telling = (ids: readonly number[]): number => {
    let sum = 0;
    for (const id of ids) sum += tellingWeight(id);
    return sum;
  };
  return {
    postings,
    totalWeight,
    totalTelling: figures(postings, (one) => telling(one.requiredSkillIds) + telling(one.optionalSkillIds)),
    baseSkill: totalWeight.map((total) => skillPoints(0, total)),
    required: rowsBy(postings, (one) => one.requiredSkillIds),
    optional: rowsBy(postings, (one) => one.optionalSkillIds),
    words: rowsBy(postings, (one) => one.titleWords),
    location: locationColumn(postings),
    salary: coded(postings, salaryKey),
    experience: coded(postings, experienceKey),
    terms: coded(postings, termsKey),
    company: coded(postings, (one) => one.companyId ?? ''),
    work: coded(postings, workKey),
    rights: coded(postings, rightsKey),
    rows: {},
  };
};

const pointsOf = (column: Coded, rule: (posting: PoolPosting) => number): Int32Array => figures(column.samples, rule);

/** The best share of one of the person's titles that stands in each posting's, 0 to 100; undefined: none in any. */
const titleShares = (pool: Pool, person: MatchPerson): Int32Array | undefined => {
  const known = person.titles.filter(({ words }) => words.some(({ id }) => pool.words.has(id)));
  if (known.length === 0) return undefined;
  const best = new Int32Array(pool.postings.length);
  const matched = new Int32Array(pool.postings.length);
  for (const title of known) {
    matched.fill(0);
    for (const { id, weight } of title.words) addTo(matched, pool.words.get(id), weight);
    const shares = Int32Array.from({ length: title.total + 1 }, (_, sum) => titleShare(sum, title));
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
  scores: Int32Array;
  /** What orders them: LEFT_OUT where a hard filter leaves the posting out, otherwise above it. */
  keys: Int32Array;
};
export const LEFT_OUT = 0;
/** Relevance first, then the printed score: a key of one number. */
const keyOf = (relevance: number, score: number): number => 1 + relevance * 101 + score;
/** What a key above LEFT_OUT says. */
export const readKey = (key: number): { relevance: number; total: number } => ({
  relevance: Math.floor((key - 1) / 101),
  total: (key - 1) % 101,
});
const KEYS = keyOf(1000, 100) + 1;

const leaveOutDismissed = (pool: Pool, person: MatchPerson, keys: Int32Array): void => {
  if (person.dismissedIds.size === 0) return;
  pool.rows.byId ??= new Map(pool.postings.map(({ jobId }, row) => [jobId, row]));
  for (const id of person.dismissedIds) {
    const row = pool.rows.byId.get(id);
    if (row !== undefined) keys[row] = LEFT_OUT;
  }
};

/** Both sums of a posting's matched skills in one number: what they weigh, and above it what they tell. */
const TELLS_BITS = 16;
const WEIGHT = 2 ** TELLS_BITS - 1;

const skillSums = (pool: Pool, person: MatchPerson): { sums: Int32Array; own: number } => {
  const sums = new Int32Array(pool.postings.length);
  let own = 0;
  for (const id of new Set(person.skillIds)) {
    const tells = tellingWeight(id);
    own += tells;
    addTo(sums, pool.required.get(id), REQUIRED_WEIGHT + (tells << TELLS_BITS));
    addTo(sums, pool.optional.get(id), OPTIONAL_WEIGHT + (tells << TELLS_BITS));
  }
  return { sums, own };
};

/** 1 for each different value that a hard filter leaves out. */
const leftOut = (
  pool: Pool,
  person: MatchPerson,
): { terms: Int32Array; company: Int32Array | undefined; rights: Int32Array | undefined } => ({
  terms: pointsOf(pool.terms, (one) => Number(failsTerms(person, one).length > 0)),
  company: wishesOfCompanies(person)
    ? pointsOf(pool.company, (one) => Number(failsCompany(person, one).length > 0))
    : undefined,
  rights:
    person.rights === null
      ? undefined
      : pointsOf(pool.rights, (one) => Number(failsRights(person.rights, one).length > 0)),
});

/** Scores the whole pool for one person. */
export const scorePool = (pool: Pool, person: MatchPerson): PoolScores => {
  const count = pool.postings.length;
  const { sums, own } = skillSums(pool, person);
  const location = locationPointsOf(pool.location, person);
  const salary = pointsOf(pool.salary, (one) => salaryPoints(person, one));
  const experience = pointsOf(pool.experience, (one) => experiencePoints(person, one));
  const work = pointsOf(pool.work, (one) => kinship(person, one.occupationIds));
  const { terms: badTerms, company: badCompany, rights: badRights } = leftOut(pool, person);
  const titles = titleShares(pool, person);
  const taken = takenOf(pool, person);
  const [locations, salaries, years] = [pool.location.codes, pool.salary.codes, pool.experience.codes];
  const [terms, companies, works] = [pool.terms.codes, pool.company.codes, pool.work.codes];
  const rights = pool.rights.codes;
  const { totalWeight, totalTelling, baseSkill } = pool;
  const scores = new Int32Array(count);
  const keys = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const sum = sums[i] ?? 0;
    const place = location[locations[i] ?? 0] ?? 0;
    const pay = salary[salaries[i] ?? 0] ?? 0;
    const since = experience[years[i] ?? 0] ?? 0;
    const skill = sum === 0 ? (baseSkill[i] ?? 0) : skillPoints(sum & WEIGHT, totalWeight[i] ?? 0);
    const score = skill + place + pay + since;
    scores[i] = score;
    if (badTerms[terms[i] ?? 0] === 1) continue;
    if (badCompany !== undefined && badCompany[companies[i] ?? 0] === 1) continue;
    if (badRights !== undefined && badRights[rights[i] ?? 0] === 1) continue;
    const tells = sum >>> TELLS_BITS;
    const kin = work[works[i] ?? 0] ?? 0;
    const title = titles === undefined ? 0 : (titles[i] ?? 0);
    // Most postings share nothing with the person.
    if (tells + kin + title === 0) {
      keys[i] = keyOf(0, score);
      continue;
    }
    const shares = skillShares(tells, totalTelling[i] ?? 0, own);
    const topic = topicOf(kin, title, shares.asked, shares.own);
    keys[i] = keyOf(relevanceOf(topic, fitOf(place, since, pay), taken === undefined ? 0 : (taken[i] ?? 0)), score);
  }
  leaveOutDismissed(pool, person, keys);
  return { scores, keys };
};

/** The exact best `most` of the pool, best first; equals keep the pool's order. */
export const bestOf = ({ keys }: PoolScores, most: number): number[] => {
  const counts = new Int32Array(KEYS);
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
