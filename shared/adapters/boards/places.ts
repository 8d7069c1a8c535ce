import type { PostedPlace } from '../../domain/postings/posting.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Employers write countries in their own language, and some by names that are in no list. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'];
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  korea: 'KR',
  'russian federation': 'RU',
  uae: 'AE',
  'viet nam': 'VN',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  'bosnia and herzegovina': 'BA',
  'trinidad and tobago': 'TT',
  'ivory coast': 'CI',
  'republic of ireland': 'IE',
  palestine: 'PS',
  burma: 'MM',
};
let made: Map<string, string> | undefined;
const codes = (): Map<string, string> => {
  if (made === undefined) {
    made = new Map(Object.entries(ALSO));
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const countries = letters
      .flatMap((one) => letters.map((two) => one + two))
      .filter((code) => countryName(code) !== null);
    for (const language of LANGUAGES) {
      const own = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      for (const code of countries) {
        const name = own.of(code)?.toLowerCase();
        if (name !== undefined && !made.has(name)) made.set(name, code);
      }
    }
  }
  return made;
};

/** Regions that Intl names beside the countries of ISO 3166: the European Union, the world, test regions ... */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB', 'UK', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

/** The English name of a country by its ISO 3166-1 alpha-2 code; null for any other two letters. */
export const countryName = (code: string): string | null => {
  const upper = code.toUpperCase();
  if (!/^[A-Z]{2}$/u.test(upper) || NO_COUNTRY.has(upper)) return null;
  return names.of(upper) ?? null;
};

/** The ISO 3166-1 alpha-2 code of a country written as a code (of any case) or by its name; null when it is none. */
export const countryCode = (written: string | null | undefined): string | null => {
  const text = written?.trim() ?? '';
  if (text === '') return null;
  if (/^uk$/iu.test(text)) return 'GB';
  if (countryName(text) !== null) return text.toUpperCase();
  return codes().get(text.toLowerCase()) ?? null;
};

type Parts = {
  city?: string | null | undefined;
  region?: string | null | undefined;
  country?: string | null | undefined;
  postalCode?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
};
const part = (text: string | null | undefined): string | null => text?.trim() || null;
const within = (value: number | null | undefined, most: number): number | null =>
  value != null && Number.isFinite(value) && Math.abs(value) <= most ? value : null;

/** A place from a board's fields; null when none of them says where it is. */
export const placeFrom = (parts: Parts): PostedPlace | null => {
  const [latitude, longitude] = [within(parts.latitude, 90), within(parts.longitude, 180)];
  const somewhere = latitude !== null && longitude !== null && (latitude !== 0 || longitude !== 0);
  const place = {
    city: part(parts.city),
    region: part(parts.region),
    country: countryCode(parts.country),
    postalCode: part(parts.postalCode),
    latitude: somewhere ? latitude : null,
    longitude: somewhere ? longitude : null,
  };
  return place.city === null && place.region === null && place.country === null && !somewhere ? null : place;
};

/** "Lyon, Auvergne-Rhône-Alpes, France": the parts that there are, none twice; a country's code is spelled out. */
export const placeText = (parts: Parts): string => {
  const country = part(parts.country);
  const spelled = country === null ? null : (countryName(country) ?? country);
  const all = [part(parts.city), part(parts.region), spelled].flatMap((one) => one ?? []);
  return all.filter((one, n) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === n).join(', ');
};

/** What is written where nothing is known. */
const NOWHERE =
  /^(?:n\.?\/?a\.?|none|null|undefined|tbd|tbc|to be (?:determined|confirmed)|unspecified|not specified|-+|\.)$/iu;
/** Places without empty ones and repeats, in their order. */
export const distinct = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Map(
    texts.flatMap((text) => {
      const trimmed = text?.replace(/\s+/gu, ' ').trim() ?? '';
      return trimmed === '' || NOWHERE.test(trimmed) ? [] : [[trimmed.toLowerCase(), trimmed] as const];
    }),
  ).values(),
];
