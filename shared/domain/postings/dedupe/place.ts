import { wholeMiles } from '../../places/distance.ts';
import { placeById, readLocation } from '../../places/find.ts';
import { countryNamed, isCountryCode, stateNamed } from './regions.ts';
import { fold } from './words.ts';

/** Where a posting is, as far as duplicates are concerned. */
export type Where = {
  /** Named cities, folded; those of the table by the table's name. */
  cities: readonly string[];
  /** Their numbers in the table of places. */
  placeIds: readonly number[];
  /** States and countries, by code. */
  regions: readonly string[];
  country: string | null;
  isRemote: boolean;
  /** A stretch of land and not one city: "Bay Area", "Greater Boston", "Raum Stuttgart". */
  isArea: boolean;
};

const NOISE =
  /\b(?:remote|hybrid|on-?site|in-?office|home ?office|headquarters|hq|greater|metropolitan|metro|bay|valley|area|region|raum|based|and surroundings|multiple locations|various|anywhere|worldwide|flexible|hauptsitz|home|based)\b|\d+\+? (?:more|other|locations).*|[([{][^)\]}]*[)\]}]/gu;
const AREA = /\b(?:greater|metropolitan|metroplex|metro|area|valley|region|raum|surroundings|county|umgebung)\b/u;
const REMOTE = /\b(?:remote|anywhere|worldwide|work from home|home ?office|teletravail|remoto)\b/u;
/** "CA 94025", "10115 Berlin", "SW1A 1AA"; a part with a number is a street or a code. */
const CODES = /\b\d{4,6}(?:-\d{4})?\b|\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/gu;

/** `first`: what stands first is a city unless it is a known name; further on, two or three letters are a region's code. */
const regionOf = (part: string, first: boolean): string | undefined =>
  stateNamed(part) ?? countryNamed(part) ?? (!first && /^[a-z]{2,3}$/.test(part) ? part : undefined);

/** "New York, NY" begins with a city that is a state as well; "USA - Texas - Houston" begins with the country. */
const isCity = (part: string, i: number, parts: number): boolean =>
  regionOf(part, i === 0) === undefined || (i === 0 && parts > 1 && countryNamed(part) === undefined);

/** Reads the location as written; `isRemote` where something else says so (a field, the title). */
export const readWhere = (location: string | null, isRemote: boolean): Where => {
  const written = location ?? '';
  const known = read.get(written) ?? readPlace(written);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(written, known);
  return isRemote && !known.isRemote ? { ...known, isRemote } : known;
};

/** A board names the same few places again and again. */
const read = new Map<string, Where>();
const MOST_KEPT = 5_000;

const readPlace = (written: string): Where => {
  const { placeIds, country } = readLocation(written);
  const regions = new Set<string>();
  const cities = new Set<string>();
  for (const one of fold(written).split(/[;|•\n]| or | \/ /u)) {
    const parts = one
      .replace(CODES, ' ')
      .replace(/\b([a-z]{2})-([a-z]{2})-(?=[a-z])/gu, '$1, $2, ')
      .split(/,|\s[-–—]\s|\(|\)/u)
      .map((part) =>
        part
          .replace(NOISE, ' ')
          .replace(/[^\p{L}\p{N}\s'-]+/gu, ' ')
          .replace(/\s+/gu, ' ')
          .trim(),
      )
      .filter((part) => part !== '');
    const named = parts.filter((part, i) => isCity(part, i, parts.length));
    for (const [i, part] of parts.entries()) {
      const region = named.includes(part) ? undefined : regionOf(part, i === 0);
      if (region !== undefined) regions.add(region);
    }
    // A street has a number and the city follows it; of a city and its district the first stands for both.
    const city = named.find((part) => !/\d/.test(part)) ?? named[0]?.replace(/\s*\S*\d\S*\s*/gu, ' ').trim();
    if (city !== undefined && city !== '') cities.add(city);
  }
  for (const id of placeIds) {
    const place = placeById(id);
    if (place !== undefined) cities.add(fold(place.name));
  }
  return {
    cities: [...cities],
    placeIds,
    regions: [...regions],
    // Of a bare city the table knows the largest of that name: no more than a guess.
    country: regions.size === 0 ? null : country,
    isRemote: REMOTE.test(fold(written)),
    isArea: AREA.test(fold(written)),
  };
};

/**
 * `same`: a city in common, or both remote. `open`: nothing speaks against it (one names no city, or only a region).
 * `different`: both name cities, and none in common.
 */
export type WhereRelation = 'same' | 'open' | 'different';

const NEAR_MILES = 50;
const isNear = (a: Where, b: Where): boolean =>
  a.placeIds.some((one) =>
    b.placeIds.some((other) => {
      const [left, right] = [placeById(one), placeById(other)];
      return left !== undefined && right !== undefined && wholeMiles(left, right) <= NEAR_MILES;
    }),
  );
/** Both cities are in the table, so their distance is known. */
const bothKnown = (a: Where, b: Where): boolean => a.placeIds.length > 0 && b.placeIds.length > 0;

/** Whether two places that are not the same might be two names for one: no table says that they are far apart. */
export const mayBeNear = (a: Where, b: Where): boolean =>
  (bothKnown(a, b) ? isNear(a, b) : true) &&
  (a.country === null || b.country === null || a.country === b.country) &&
  (a.regions.length === 0 || b.regions.length === 0 || a.regions.some((region) => b.regions.includes(region)));

/** Compares where two postings are. */
export const relateWhere = (a: Where, b: Where): WhereRelation => {
  if (a.cities.some((city) => b.cities.includes(city))) {
    // One name, two places: Portland in Oregon and in Maine.
    return bothKnown(a, b) &&
      a.regions.length > 0 &&
      b.regions.length > 0 &&
      !a.placeIds.some((id) => b.placeIds.includes(id))
      ? 'different'
      : conflicting(a, b)
        ? 'different'
        : 'same';
  }
  if (a.isRemote && b.isRemote) return conflictingCountry(a, b) ? 'different' : 'same';
  if (conflictingCountry(a, b)) return 'different';
  // Work from anywhere is not work in one city, though a board may name the seat of remote work too.
  if (isElsewhere(a, b) || isElsewhere(b, a)) return 'different';
  if (a.cities.length === 0 || b.cities.length === 0) return conflicting(a, b) ? 'different' : 'open';
  return (a.isArea || b.isArea) && mayBeNear(a, b) ? 'open' : 'different';
};

const isElsewhere = (remote: Where, other: Where): boolean =>
  remote.isRemote && remote.cities.length === 0 && !other.isRemote && other.cities.length > 0;
const conflictingCountry = (a: Where, b: Where): boolean =>
  a.country !== null && b.country !== null && a.country !== b.country;
const conflicting = (a: Where, b: Where): boolean =>
  conflictingCountry(a, b) ||
  (a.regions.length > 0 &&
    b.regions.length > 0 &&
    a.country !== null &&
    a.country === b.country &&
    states(a).length > 0 &&
    states(b).length > 0 &&
    !states(a).some((state) => states(b).includes(state)));
const states = (where: Where): string[] =>
  where.country === 'US' || where.country === 'CA'
    ? where.regions.filter((region) => region !== where.country?.toLowerCase() && region.length === 2)
    : where.regions.filter((region) => !isCountryCode(region) && region.length > 3);
