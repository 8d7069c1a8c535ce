import { type Coded, coded, figures, type PoolPosting } from './columns.ts';
import type { MatchPerson } from './inputs.ts';
import { isElsewhere, milesBetween, modeOf, placePoints, wantsMode } from './points.ts';

/**
 * Where postings are, by cities, mode and country together; and those three apart, each of which tells a person's
 * points its part once: the distance of a list of cities is looked for once, however many modes and countries share it.
 */
export type LocationColumn = Coded & {
  cities: Coded;
  modes: Coded;
  countries: Coded;
};

const COUNTRIES = 65_536;
const countryCode = ({ country }: PoolPosting): number =>
  country === null ? 0 : (country.charCodeAt(0) & 255) * 256 + (country.charCodeAt(1) & 255);
const modeCode = ({ isRemote, isHybrid }: PoolPosting): number => Number(isRemote) * 2 + Number(isHybrid);
const NONE = -1;
const citiesKey = ({ placeIds: [place = NONE, ...more] }: PoolPosting): string | number =>
  more.length === 0 ? place : `${place},${more.join(',')}`;
const locationKey = (posting: PoolPosting): string | number => {
  const [place = NONE, ...more] = posting.placeIds;
  const key = (place * 4 + modeCode(posting)) * COUNTRIES + countryCode(posting);
  return more.length === 0 ? key : `${key}|${more.join(',')}`;
};

/** Arranges where postings are. */
export const locationColumn = (postings: readonly PoolPosting[]): LocationColumn => {
  const { codes, samples } = coded(postings, locationKey);
  return {
    codes,
    samples,
    cities: coded(samples, citiesKey),
    modes: coded(samples, modeCode),
    countries: coded(samples, countryCode),
  };
};

const [NO_CITY, FAR] = [-1, -2];

/** The points of each different value of the column: those of `locationPoints`. */
export const locationPointsOf = (
  { samples, cities, modes, countries }: LocationColumn,
  person: MatchPerson,
): Int32Array => {
  const miles = figures(cities.samples, (one) => {
    const found = milesBetween(person, one);
    return found === null ? NO_CITY : (found ?? FAR);
  });
  const wanted = modes.samples.map((one) => wantsMode(person, modeOf(one)));
  const remote = modes.samples.map((one) => one.isRemote);
  const elsewhere = countries.samples.map((one) => isElsewhere(person, one.country));
  const points = new Int32Array(samples.length);
  for (let i = 0; i < points.length; i += 1) {
    const mode = modes.codes[i] ?? 0;
    const far = miles[cities.codes[i] ?? 0] ?? FAR;
    points[i] = placePoints(
      remote[mode] === true,
      wanted[mode] === true,
      elsewhere[countries.codes[i] ?? 0] === true,
      far === NO_CITY ? null : far === FAR ? undefined : far,
      person.radiusMiles,
    );
  }
  return points;
};
