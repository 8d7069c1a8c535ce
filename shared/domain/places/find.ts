import { CITIES } from './cities.ts';
import { COUNTRIES, PROVINCES, STATES } from './regions.ts';

export type Place = { id: number; name: string; region: string; country: string; latitude: number; longitude: number };

/** What a written location means: the known cities in it, and the country when one is named or implied. */
export type ReadLocation = { placeIds: number[]; country: string | null };

type Index = { byId: Map<number, Place>; byName: Map<string, Place[]> };

const keyOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');

let made: Index | undefined;
const index = (): Index => {
  if (made === undefined) {
    const byId = new Map<number, Place>();
    const byName = new Map<string, Place[]>();
    for (const [id, name, region, country, latitude, longitude, others] of CITIES) {
      const place = { id, name, region, country, latitude, longitude };
      byId.set(id, place);
      for (const one of [name, ...others]) byName.set(keyOf(one), [...(byName.get(keyOf(one)) ?? []), place]);
    }
    made = { byId, byName };
  }
  return made;
};

/** The known place of that id. */
export const placeById = (id: number): Place | undefined => index().byId.get(id);

const US_CODES = new Set(Object.values(STATES));
const CA_CODES = new Set(Object.values(PROVINCES));
const NOISE =
  /\b(?:remote|hybrid|on-?site|in-?office|office|hq|headquarters|metro(?:politan)? area|area|greater|only|or|and|within|from|in|the|based|location|flexible|anywhere|home|working|full-?time|part-?time|eligible)\b/giu;

type Region = { country: string; region: string | null };

const readRegion = (part: string): Region | undefined => {
  const key = keyOf(part);
  const state = STATES[key];
  const province = PROVINCES[key];
  const code = part.trim();
  if (US_CODES.has(code)) return { country: 'US', region: code };
  if (CA_CODES.has(code)) return { country: 'CA', region: code };
  if (state !== undefined) return { country: 'US', region: state };
  if (province !== undefined) return { country: 'CA', region: province };
  const country = COUNTRIES[key];
  return country === undefined ? undefined : { country, region: null };
};

const choose = (places: readonly Place[], regions: readonly Region[]): Place | undefined => {
  const fits = places.find((place) =>
    regions.some((r) => r.country === place.country && (r.region === null || r.region === place.region)),
  );
  if (fits !== undefined) return fits;
  // "Paris, TX" is not Paris in France: a region that fits none of the known cities leaves the place unknown.
  return regions.length > 0 ? undefined : places[0];
};

const bare = (part: string): string =>
  part
    .replace(NOISE, ' ')
    .replace(/[()[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[-–—:]+|(?<![-–—:])[-–—:]+$/gu, '')
    .trim();

/** Reads one written location ("Remote - Austin, TX", "London, England, United Kingdom"). */
const readOne = (written: string): ReadLocation => {
  const parts = written
    .split(/,|\s[-–—|/]\s|\(|\)/u)
    .flatMap((part) => [bare(part)])
    .filter((part) => part !== '');
  const regions: Region[] = [];
  const cities: Place[][] = [];
  for (const [i, part] of parts.entries()) {
    const places = index().byName.get(keyOf(part));
    const region = readRegion(part);
    // "New York, NY" and "Washington, DC" begin with a city that is also a state; "Singapore" is both.
    if (places !== undefined && (i === 0 || region === undefined)) cities.push(places);
    else if (region !== undefined) regions.push(region);
  }
  const placeIds = cities.flatMap((places) => choose(places, regions)?.id ?? []);
  const first = placeIds[0] === undefined ? undefined : placeById(placeIds[0]);
  return { placeIds, country: regions.at(-1)?.country ?? regions[0]?.country ?? first?.country ?? null };
};

/**
 * Reads a location as boards write it, one or several places parted by ";", "/" or "or". Cities that are not in the
 * table stay unknown, never guessed; the country is null unless all places agree on one.
 */
export const readLocation = (written: string): ReadLocation => {
  // Spaces are made one first: between long runs of them the word `or` is looked for at every step.
  const read = written
    .replace(/[^\S\n]+/gu, ' ')
    .split(/[;|•\n]| or | \/ /u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readOne);
  const placeIds = [...new Set(read.flatMap((one) => one.placeIds))];
  const countries = new Set(read.flatMap((one) => one.country ?? []));
  return { placeIds, country: countries.size === 1 ? ([...countries][0] ?? null) : null };
};

/** Every way in which a person may write a city, for the database's own look-up: compared form, city's number. */
export const placeNames = (): { name: string; placeId: number }[] => {
  const names = new Map<string, number>();
  for (const [name, places] of index().byName) {
    for (const place of places) {
      const countries = [
        place.country.toLowerCase(),
        ...Object.keys(COUNTRIES).filter((c) => COUNTRIES[c] === place.country),
      ];
      const states = { ...STATES, ...PROVINCES };
      const regions = [place.region.toLowerCase(), ...Object.keys(states).filter((s) => states[s] === place.region)];
      const within = place.region === '' ? [] : regions;
      for (const end of ['', ...within, ...countries, ...within.flatMap((r) => countries.map((c) => `${r}, ${c}`))]) {
        const written = end === '' ? name : `${name}, ${end}`;
        if (!names.has(written)) names.set(written, place.id);
      }
    }
  }
  return [...names].map(([written, placeId]) => ({ name: written, placeId }));
};
