import { readLocation } from '../../../domain/places/find.ts';
import { countryName } from '../places.ts';
import type { PostedPlace } from '../port.ts';
import { lineOf, linesOf, many, type Thing, thing } from './value.ts';

export type ReadPlaces = { locations: string[]; places: PostedPlace[] };

/** The code of a country, which is written as a code or as a name. */
const countryOf = (written: string | null): string | null => {
  if (written === null) return null;
  return /^[A-Z]{2}$/u.test(written) ? (written === 'UK' ? 'GB' : written) : readLocation(written).country;
};

const coordinate = (value: unknown, most: number): number | null => {
  const [first] = many(value);
  const number = typeof first === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/u.test(first) ? Number(first) : first;
  return typeof number === 'number' && Number.isFinite(number) && number !== 0 && Math.abs(number) <= most
    ? number
    : null;
};

const joined = (parts: readonly (string | null)[]): string => {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === null || kept.some((one) => one.toLowerCase() === part.toLowerCase())) continue;
    kept.push(part);
  }
  return kept.join(', ');
};

const fromAddress = (address: Thing, around: Thing | undefined): { written: string; place: PostedPlace } => {
  const [city, region, country] = [address.addressLocality, address.addressRegion, address.addressCountry].map(lineOf);
  const street = lineOf(address.streetAddress);
  const written = joined([city ?? null, region ?? null, country ?? null]);
  const geo = thing(many(around?.geo)[0]);
  const latitude = coordinate(around?.latitude ?? geo?.latitude, 90);
  const longitude = coordinate(around?.longitude ?? geo?.longitude, 180);
  return {
    written: written === '' ? (lineOf(around?.name) ?? lineOf(address.name) ?? street ?? '') : written,
    place: {
      city: city ?? null,
      region: region ?? null,
      country: countryOf(country ?? null),
      postalCode: lineOf(address.postalCode),
      ...(latitude !== null && longitude !== null ? { latitude, longitude } : {}),
    },
  };
};

/** The places of `jobLocation`: nodes of any depth, lists of them, or texts. */
export const placesOf = (value: unknown): ReadPlaces => {
  const read: ReadPlaces = { locations: [], places: [] };
  const put = (written: string, place?: PostedPlace) => {
    if (written === '' || read.locations.includes(written)) return;
    read.locations.push(written.slice(0, 200));
    if (place !== undefined && Object.values(place).some((one) => one !== null)) read.places.push(place);
  };
  for (const one of many(value)) {
    const node = thing(one);
    if (node === undefined) {
      put(lineOf(one) ?? '');
      continue;
    }
    const addresses = many(node.address);
    if (addresses.length === 0) {
      const own =
        node.addressLocality !== undefined || node.addressRegion !== undefined || node.addressCountry !== undefined;
      const { written, place } = own ? fromAddress(node, node) : { written: lineOf(node) ?? '', place: undefined };
      put(written, place);
    }
    for (const address of addresses) {
      const inner = thing(address);
      if (inner === undefined) put(lineOf(address) ?? '');
      else {
        const { written, place } = fromAddress(inner, node);
        put(written, place);
      }
    }
  }
  return { locations: read.locations.slice(0, 50), places: read.places.slice(0, 50) };
};

/** "DE" as a country is Germany, not the state of that code. */
const asCountry = (node: Thing | undefined, name: string): string =>
  node === undefined || many(node['@type']).some((type) => type === 'State' || type === 'City')
    ? name
    : (countryName(/^UK$/u.test(name) ? 'GB' : /^[A-Z]{2}$/u.test(name) ? name : '') ?? name);

/** From where remote work is open, as written: countries, states, or nodes that hold them in an address. */
export const remoteFromOf = (value: unknown): string[] =>
  [
    ...new Set(
      many(value).flatMap((one) => {
        const node = thing(one);
        const address = thing(many(node?.address)[0]);
        return address === undefined ? linesOf(one).map((name) => asCountry(node, name)) : placesOf(node).locations;
      }),
    ),
  ].slice(0, 100);
