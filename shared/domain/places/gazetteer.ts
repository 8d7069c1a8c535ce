import { GAZETTEER } from './gazetteer.generated.ts';
import { placeKey } from './key.ts';

/** A city or town. `region` is its state or province where postings write a code for it (US, CA, AU), else empty. */
export type Place = {
  id: number;
  name: string;
  region: string;
  country: string;
  latitude: number;
  longitude: number;
  /** GeoNames' code of the first-order division, or the code above. */
  admin1: string;
  /** To the hundred. */
  population: number;
};
export type AdminRegion = { country: string; code: string; name: string };

export type Gazetteer = {
  places: readonly Place[];
  byId: ReadonlyMap<number, Place>;
  /** By compared name, the most populous first. */
  byKey: ReadonlyMap<string, readonly Place[]>;
  regions: readonly AdminRegion[];
};

/** Countries whose states are written as a code behind a city. */
export const STATE_COUNTRIES: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

const read = (): Gazetteer => {
  const places: Place[] = [];
  const byKey = new Map<string, Place[]>();
  const regions: AdminRegion[] = [];
  for (const line of GAZETTEER.trim().split('\n')) {
    const [head = '', ...rows] = line.split(';');
    const country = head.slice(0, 2);
    const equals = head.indexOf('=');
    const admin1 = head.slice(3, equals);
    regions.push({ country, code: admin1, name: head.slice(equals + 1) });
    const region = STATE_COUNTRIES.has(country) ? admin1 : '';
    for (const row of rows) {
      const [written = '', id = '', lat = '', lon = '', people = ''] = row.split(',');
      const names = written.split('|');
      const place: Place = {
        id: Number.parseInt(id, 36),
        name: names[0] ?? '',
        region,
        country,
        latitude: (Number.parseInt(lat, 36) - 90_000) / 1000,
        longitude: (Number.parseInt(lon, 36) - 180_000) / 1000,
        admin1,
        population: Number.parseInt(people, 36) * 100,
      };
      places.push(place);
      for (const name of names) {
        const key = placeKey(name);
        const same = byKey.get(key);
        if (same === undefined) byKey.set(key, [place]);
        else if (!same.includes(place)) same.push(place);
      }
    }
  }
  for (const same of byKey.values()) if (same.length > 1) same.sort((a, b) => b.population - a.population);
  return { places, byId: new Map(places.map((place) => [place.id, place])), byKey, regions };
};

let made: Gazetteer | undefined;

/** All known places, read once when first asked for (some 30 ms). */
export const gazetteer = (): Gazetteer => {
  made ??= read();
  return made;
};
