import { CITIES } from '../places/cities.ts';
import { hasCompanyWord, hasInstitutionWord } from './words.ts';

const usStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC';
/** Provinces and short forms of countries. */
const otherRegions = 'AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS ACT UK USA US UAE EU';
const stateNames = [
  'Alabama',
  'Alaska',
  'Arizona',
  'Arkansas',
  'California',
  'Colorado',
  'Connecticut',
  'Delaware',
  'Florida',
  'Georgia',
  'Hawaii',
  'Idaho',
  'Illinois',
  'Indiana',
  'Iowa',
  'Kansas',
  'Kentucky',
  'Louisiana',
  'Maine',
  'Maryland',
  'Massachusetts',
  'Michigan',
  'Minnesota',
  'Mississippi',
  'Missouri',
  'Montana',
  'Nebraska',
  'Nevada',
  'New Hampshire',
  'New Jersey',
  'New Mexico',
  'New York',
  'North Carolina',
  'North Dakota',
  'Ohio',
  'Oklahoma',
  'Oregon',
  'Pennsylvania',
  'Rhode Island',
  'South Carolina',
  'South Dakota',
  'Tennessee',
  'Texas',
  'Utah',
  'Vermont',
  'Virginia',
  'Washington',
  'West Virginia',
  'Wisconsin',
  'Wyoming',
];
const codes = new Set(`${usStates} ${otherRegions}`.split(' '));

/** Names of every country that the runtime's own tables know, in the languages that resumes are read in. */
function countryNames(): Map<string, string> {
  const names = new Map<string, string>([
    ['turkey', 'TR'],
    ['czech republic', 'CZ'],
    ['korea', 'KR'],
    ['south korea', 'KR'],
    ['the netherlands', 'NL'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
    ['northern ireland', 'GB'],
    ['great britain', 'GB'],
    ['uk', 'GB'],
    ['u.k.', 'GB'],
    ['usa', 'US'],
    ['u.s.a.', 'US'],
    ['us', 'US'],
    ['u.s.', 'US'],
    ['uae', 'AE'],
    ['bavaria', 'DE'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
    ['northern ireland', 'GB'],
    ['brasil', 'BR'],
    ['bayern', 'DE'],
  ]);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) {
        const name = display.of(a + b);
        // Old codes (`UK`, `DD`) come after those in use: the first stays.
        if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), a + b);
      }
  }
  return names;
}
const countries = countryNames();
const states = new Set(stateNames.map((name) => name.toLowerCase()));
const usCodes = new Set(usStates.split(' '));
const cities = new Map<string, string>();
for (const [, name, , country, , , others] of CITIES)
  for (const one of [name, ...others])
    if (one.length > 3 && !cities.has(one.toLowerCase())) cities.set(one.toLowerCase(), country);

const remote =
  /^(?:fully\s+|100%\s+)?(?:remote|hybrid|on-?site|home ?office|télétravail|remoto)(?:\s*\([^)]*\)|,\s.*|\s*[/-]\s*\p{Lu}.*)?$/iu;
const cityPart = /^\p{Lu}[\p{L}.'’() -]{1,40}$/u;
const area = /^(?:greater\s+)?(\p{Lu}[\p{L}.' -]+?)\s+(?:(?:metropolitan\s+)?area|bay area|metro)$/iu;

/**
 * Whether a piece of an entry's heading is nothing but a place. `Tidewater, Porto, Portugal` is none: of three names the
 * first is the employer's, unless it is known as a town.
 */
export function isEntryPlace(text: string): boolean {
  const parts = text.split(/,\s*/);
  const [first = ''] = parts;
  if (!isPlace(text)) return false;
  if (parts.length > 1 && !isCity(first) && (hasCompanyWord(first) || hasInstitutionWord(first))) return false;
  return parts.length < 3 || isCity(first);
}

/** Whether a piece of text is nothing but a place: `Lisbon, Portugal`, `Austin, TX 78701`, `Berlin`, `Remote`. */
export function isPlace(text: string): boolean {
  const place = text.trim().replace(/[.;]$/, '').replace(/\n+/g, ' ');
  if (place.length > 80) return false;
  if (remote.test(place)) return true;
  const plain = place.replace(/\s*[(/–-]\s*(?:remote|hybrid|on-?site)\)?$/i, '');
  const parts = plain.split(/,\s*/);
  const state = /^\p{Lu}[\p{L}.' -]+ (\p{Lu}{2})$/u.exec(plain)?.[1];
  if (parts.length === 1 && state !== undefined && usCodes.has(state)) return true;
  if (parts.length === 1) return (isRegion(plain) && plain.length > 3) || isCity(plain) || area.test(plain);
  if (parts.length > 4) return false;
  const last = parts.at(-1) ?? '';
  const region =
    isRegion(last.replace(/\s+\d{4,6}(?:-\d{4})?$/, '').replace(/^\d{4,6}\s+/, '')) ||
    ((isCity(last) || /^(?:\p{Lu}{1,2}-)?\d{4,5}\s+\p{Lu}\p{Ll}[\p{L} .-]*$/u.test(last)) &&
      /^\d|\d\s?\p{L}?$/u.test(parts[0] ?? ''));
  return (
    region &&
    parts
      .slice(0, -1)
      .every((part) => cityPart.test(part) || /^[\d-]+\s+\p{Lu}/u.test(part) || /^\d+\s|\s\d+\p{L}?$/u.test(part))
  );
}

function isCity(text: string): boolean {
  const name = text.replace(/^\d[\d-]{3,9}\s+/, '');
  return /^\p{Lu}/u.test(name) && cities.has(name.toLowerCase());
}

function isRegion(text: string): boolean {
  const lower = text.toLowerCase();
  return codes.has(text) || states.has(lower) || countries.has(lower);
}

/** The country (ISO 3166 alpha-2) that a place says or that its city or state lies in. */
export function countryOf(place: string): string | undefined {
  const parts = place.split(/[,/]\s*/).map((part) => part.trim().replace(/\s+\d{4,6}(?:-\d{4})?$/, ''));
  const last = parts.at(-1) ?? '';
  // `CA` after a town is California.
  if (usCodes.has(last) || (states.has(last.toLowerCase()) && !countries.has(last.toLowerCase()))) return 'US';
  const town = parts
    .map((part) => cities.get(part.replace(/^\d[\d-]{3,9}\s+/, '').toLowerCase()))
    .find((code) => code !== undefined);
  return countries.get(last.toLowerCase()) ?? town;
}
