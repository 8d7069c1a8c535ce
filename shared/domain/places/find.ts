import { gazetteer, type Place } from './gazetteer.ts';
import { isDoubtful, type Part, readParts } from './parts.ts';
import type { Region } from './regions.ts';

export type { Place } from './gazetteer.ts';

/**
 * What a written location means: the known cities in it, the country when all that is named agrees on one, and where
 * a remote worker may live (ISO 3166 countries, or WORLD, EUROPE, EU, EMEA, APAC ...; empty when it is not remote or
 * says nothing).
 */
export type ReadLocation = { placeIds: number[]; country: string | null; remoteRegions: string[] };

/** The known place of that id. */
export const placeById = (id: number): Place | undefined => gazetteer().byId.get(id);

type Group = { cities: readonly Place[]; qualified: boolean; doubtful: boolean };
type Segment = { groups: Group[]; regions: Region[]; stretches: string[]; isRemote: boolean };

const REMOTE =
  /\b(?:remote(?:ly)?|anywhere|worldwide|work from home|wfh|home ?office|home[- ]based|telecommut\w*|telework\w*|virtual|distributed|remoto|zdalnie|t[eé]l[eé]travail)\b/iu;

const within = (place: Place, region: Region): boolean =>
  place.country === region.country && (region.code === null || region.code === place.admin1);

/** The likeliest meaning of the region that leaves some of the cities. */
const narrow = (
  cities: readonly Place[],
  regions: readonly Region[],
): { cities: Place[]; region: Region } | undefined => {
  for (const region of regions) {
    const left = cities.filter((place) => within(place, region));
    if (left.length > 0) return { cities: left, region };
  }
  return undefined;
};

/** "New York" and "Singapore" are cities as well as what they lie in; "California" and "Delaware" are not. */
const isCityFirst = (part: Part): boolean => {
  const city = part.cities[0];
  const region = part.regions[0];
  if (city === undefined || region === undefined) return city !== undefined;
  if (region.code === null)
    return (
      part.cities.some((place) => place.country === region.country && place.population > 50_000) &&
      region.country !== 'MX'
    );
  if (region.country === 'US' || region.country === 'CA')
    return part.cities.some((place) => within(place, region)) && region.code !== 'QC';
  return !/^[A-Z]{2,3}$/u.test(part.written);
};

const readSegment = (written: string): Segment => {
  const parts = readParts(written);
  const segment: Segment = { groups: [], regions: [], stretches: [], isRemote: REMOTE.test(written) };
  let ahead: readonly Region[] = [];
  for (const [at, part] of parts.entries()) {
    const group = segment.groups.at(-1);
    const behind = group === undefined ? undefined : narrow(group.cities, part.regions);
    if (group !== undefined && behind !== undefined) {
      group.cities = behind.cities;
      group.qualified = true;
      segment.regions.push(behind.region);
      continue;
    }
    // "Ontario, CA" and "Peru, IN" are towns: the state behind them says so.
    const next = parts[at + 1]?.regions.filter((region) => region.code !== null) ?? [];
    const asTown =
      part.regions.length > 0 && !isCityFirst(part) && narrow(part.cities, next) !== undefined && group === undefined;
    if (part.cities.length > 0 && (isCityFirst(part) || asTown)) {
      const fitting = narrow(part.cities, ahead);
      // "DE - Berlin" meant the country, not the state of that code.
      if (fitting !== undefined && segment.regions.length > 0) segment.regions.splice(-1, 1, fitting.region);
      segment.groups.push({
        cities: fitting?.cities ?? part.cities,
        qualified: fitting !== undefined,
        doubtful: isDoubtful(part),
      });
      continue;
    }
    if (part.regions.length > 0) {
      // "Paris, TX" is not Paris in France: a region that fits none of the known cities leaves the place unknown.
      if (group !== undefined && !group.qualified) segment.groups.pop();
      const inside = part.regions.filter((region) =>
        ahead.some((one) => one.code === null && one.country === region.country),
      );
      ahead = inside.length > 0 ? inside : part.regions;
      const meant = ahead[0];
      if (meant !== undefined) segment.regions.push(meant);
    }
    if (part.stretch !== undefined && part.regions.length === 0) segment.stretches.push(part.stretch);
  }
  return segment;
};

/** The most populous of a name, unless another lies in a country that the location names elsewhere. */
const choose = (group: Group, countries: ReadonlySet<string>): Place | undefined => {
  const [first, ...others] = group.cities;
  if (first === undefined || (group.doubtful && !group.qualified)) return undefined;
  if (group.qualified || countries.size === 0 || countries.has(first.country)) return first;
  return others.find((place) => countries.has(place.country) && place.population * 4 >= first.population) ?? first;
};

const inParentheses = /\(([^()]*)\)/gu;
/** Parts several places; what stands in parentheses stays with what is before it. */
const segmentsOf = (written: string): string[] =>
  written
    .replace(inParentheses, (inner) => inner.replace(/[;|]|\bor\b|\band\b|\s\/\s/gu, ','))
    .split(/[;|•\n]|\s(?:or|oder|ou)\s|,\s*(?:or|and)\s|\s\/\s|\s\+\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * Reads a location as boards write it, one or several places. Cities that no gazetteer knows stay unknown, never
 * guessed; of several of one name the one in the state or country written beside it counts, else the largest.
 */
export const readLocation = (written: string): ReadLocation => {
  // Spaces are made one first: between long runs of them the words that part places are looked for at every step.
  const segments = segmentsOf(written.slice(0, 1000).replace(/[^\S\n]+/gu, ' ')).map(readSegment);
  const named = new Set(segments.flatMap((one) => one.regions.map((region) => region.country)));
  const placeIds = new Set<number>();
  const countries = new Set<string>();
  const remoteRegions = new Set<string>();
  let remote = false;
  for (const segment of segments) {
    const places = segment.groups.flatMap((group) => choose(group, named) ?? []);
    for (const place of places) {
      placeIds.add(place.id);
      countries.add(place.country);
    }
    for (const { country } of segment.regions) countries.add(country);
    // "Remote, EMEA or APAC": what follows without a city belongs to it.
    remote = segment.isRemote || (remote && segment.groups.length === 0);
    if (!remote) continue;
    for (const { country } of [...segment.regions, ...places]) remoteRegions.add(country);
    if (segment.regions.length === 0 && places.length === 0)
      for (const stretch of segment.stretches) remoteRegions.add(stretch);
  }
  return {
    placeIds: [...placeIds],
    country: countries.size === 1 ? ([...countries][0] ?? null) : null,
    remoteRegions: [...remoteRegions],
  };
};
