import type { ExperienceLevel } from '../enums.ts';
import type { MatchPerson, MatchPosting } from './inputs.ts';

/**
 * The four parts of a score, 40/20/20/20. Everything is whole-number arithmetic on figures worked out before, so that
 * jobs.calculate_job_match_score in the database gives the same number for every input (test/db/matching compares).
 */
export const SKILL_POINTS = 40;
export const PART_POINTS = 20;
/** Half of a part where the posting or the person says nothing about it. */
export const NEUTRAL_SKILL_POINTS = 20;
export const NEUTRAL_POINTS = 10;
/** A required skill counts 1, an optional one 0.3: in tenths. */
export const REQUIRED_WEIGHT = 10;
export const OPTIONAL_WEIGHT = 3;
/** A wish to work within more than this is read as this; distances are kept up to twice of it. */
export const MOST_RADIUS_MILES = 500;
export const MOST_MILES = 2 * MOST_RADIUS_MILES;
/** A remote job tied to a country where the person does not look. */
export const REMOTE_ELSEWHERE_POINTS = 6;

/** Coverage of what the posting asks: round(40 * matched / total), 20 where it lists nothing. */
export const skillPoints = (matchedWeight: number, totalWeight: number): number =>
  totalWeight === 0
    ? NEUTRAL_SKILL_POINTS
    : Math.floor((2 * SKILL_POINTS * matchedWeight + totalWeight) / (2 * totalWeight));

/** The mode of work that a posting offers; remote wins where it says both. */
export const modeOf = (posting: Pick<MatchPosting, 'isRemote' | 'isHybrid'>): 'onsite' | 'hybrid' | 'remote' => {
  if (posting.isRemote) return 'remote';
  return posting.isHybrid ? 'hybrid' : 'onsite';
};

/** Whoever works on site also takes a hybrid job; no mode named means any. */
export const wantsMode = (person: Pick<MatchPerson, 'workModes'>, mode: 'onsite' | 'hybrid' | 'remote'): boolean =>
  person.workModes.length === 0 ||
  person.workModes.includes(mode) ||
  (mode === 'hybrid' && person.workModes.includes('onsite'));

/** Miles to the posting's nearest place; undefined when none is within MOST_MILES of a wanted city. */
export const nearestMiles = (
  person: Pick<MatchPerson, 'milesTo'>,
  posting: Pick<MatchPosting, 'placeIds'>,
): number | undefined => {
  let best: number | undefined;
  for (const id of posting.placeIds) {
    const miles = person.milesTo.get(id);
    if (miles !== undefined && (best === undefined || miles < best)) best = miles;
  }
  return best;
};

/** The posting is tied to a country where the person does not look. */
export const isElsewhere = (person: Pick<MatchPerson, 'countries'>, country: string | null): boolean =>
  country !== null && person.countries.length > 0 && !person.countries.includes(country);

/**
 * 0 for a mode not wanted. Remote: 20, or 6 where it is tied to another country. In place: 20 within the radius,
 * falling evenly to 0 at twice the radius; 10 where either side names no known city, 0 there in another country.
 * `miles`: to the nearest of the posting's cities; undefined: none is near; null: one side names no city.
 */
export const placePoints = (
  isRemote: boolean,
  isWanted: boolean,
  elsewhere: boolean,
  miles: number | null | undefined,
  radiusMiles: number,
): number => {
  if (!isWanted) return 0;
  if (isRemote) return elsewhere ? REMOTE_ELSEWHERE_POINTS : PART_POINTS;
  if (miles === null) return elsewhere ? 0 : NEUTRAL_POINTS;
  const radius = Math.min(radiusMiles, MOST_RADIUS_MILES);
  if (miles === undefined) return 0;
  if (miles <= radius) return PART_POINTS;
  return miles >= 2 * radius ? 0 : Math.floor((PART_POINTS * (2 * radius - miles)) / radius);
};

type LocationPerson = Pick<MatchPerson, 'workModes' | 'placeIds' | 'countries' | 'radiusMiles' | 'milesTo'>;
type LocationPosting = Pick<MatchPosting, 'isRemote' | 'isHybrid' | 'placeIds' | 'country'>;

/** Miles as `placePoints` wants them. */
export const milesBetween = (
  person: Pick<MatchPerson, 'placeIds' | 'milesTo'>,
  posting: Pick<MatchPosting, 'placeIds'>,
): number | null | undefined =>
  person.placeIds.length === 0 || posting.placeIds.length === 0 ? null : nearestMiles(person, posting);

/** The points of `placePoints` for one posting; the pool works them out by city, mode and country. */
export const locationPoints = (person: LocationPerson, posting: LocationPosting): number => {
  const mode = modeOf(posting);
  return placePoints(
    mode === 'remote',
    wantsMode(person, mode),
    isElsewhere(person, posting.country),
    milesBetween(person, posting),
    person.radiusMiles,
  );
};

type SalaryPerson = Pick<MatchPerson, 'salaryMinMinor' | 'salaryCurrency'>;
type SalaryPosting = Pick<MatchPosting, 'annualMinMinor' | 'annualMaxMinor' | 'salaryCurrency'>;

/** 20 when the top of what is offered reaches what is wanted, one point less for each 2% short; 10 when unknown. */
export const salaryPoints = (person: SalaryPerson, posting: SalaryPosting): number => {
  const offered = posting.annualMaxMinor ?? posting.annualMinMinor;
  const wanted = person.salaryMinMinor;
  if (wanted === null || wanted === 0 || offered === null) return NEUTRAL_POINTS;
  if (posting.salaryCurrency !== person.salaryCurrency) return NEUTRAL_POINTS;
  if (offered >= wanted) return PART_POINTS;
  return Math.max(0, PART_POINTS - Math.floor((50 * (wanted - offered) + wanted - 1) / wanted));
};

/** Years usual for a level, where the posting names no figure; null: no upper end. */
export const LEVEL_YEARS: Readonly<Record<ExperienceLevel, readonly [number, number | null]>> = {
  entry: [0, 2],
  junior: [1, 3],
  mid: [3, 6],
  senior: [5, null],
  lead: [7, null],
  executive: [10, null],
};

type ExperiencePosting = Pick<MatchPosting, 'level' | 'yearsMin' | 'yearsMax'>;

/** The years asked: by the posting's own figure, else those usual for its level; null when it says neither. */
export const yearsAsked = (posting: ExperiencePosting): readonly [number, number | null] | null => {
  if (posting.yearsMin !== null) return [posting.yearsMin, posting.yearsMax];
  return posting.level === null ? null : LEVEL_YEARS[posting.level];
};

/** 20 within the years asked, 5 less for each year missing, 2 less for each year above (not below 10); 10 unknown. */
export const experiencePoints = (person: Pick<MatchPerson, 'years'>, posting: ExperiencePosting): number => {
  const asked = yearsAsked(posting);
  if (person.years === null || asked === null) return NEUTRAL_POINTS;
  const [min, max] = asked;
  if (person.years < min) return Math.max(0, PART_POINTS - 5 * (min - person.years));
  if (max !== null && person.years > max) return Math.max(NEUTRAL_POINTS, PART_POINTS - 2 * (person.years - max));
  return PART_POINTS;
};
