import { gazetteer, type Place } from './gazetteer.ts';
import { placeKey } from './key.ts';
import { type Region, regionsNamed, stretchNamed } from './regions.ts';

/** One piece of a written location with everything it may mean. */
export type Part = {
  written: string;
  cities: readonly Place[];
  regions: readonly Region[];
  stretch: string | undefined;
};

const NOISE =
  /\b(?:remote(?:ly)?|fully|100 ?%|hybrid|on-?site|in-?office|in-?person|office|hq|headquarters?|headquartered|metro(?:politan|plex)?|region|area|greater|only|within|from|in|the|based|location|flexible|home|working|work|worker|full-?time|part-?time|eligible|possible|optional|preferred|friendly|first|ok|option|city of|downtown|county|near|any(?=thing)|virtual|telecommute|telework|wfh|homeoffice|remoto|zdalnie|t[eé]l[eé]travail|up to|(?:mon|tues?|wed|thurs?|fri)(?:day)?s?|days?|week|per)\b|\b[A-Z]*\d[\w-]*\b/giu;

/** Words that are also names of towns: alone in a location field they mean the word. */
const WORDS = new Set(
  'mobile of man bar salt bay normal university enterprise independence liberty hope best sale orange commerce industry surprise union center central temple home data media march various multiple locations field national international west east north south main any all global street park valley lake'.split(
    ' ',
  ),
);
const isWord = (written: string): boolean => WORDS.has(placeKey(written));

const cityNamed = (written: string): readonly Place[] => {
  const key = placeKey(written);
  // Two letters are a city only as people shorten one (SF, LA), in capitals.
  if (key.length < 3 && written.trim() !== written.trim().toUpperCase()) return [];
  const found = gazetteer().byKey.get(key);
  if (found !== undefined) return found;
  if (/^(?:mt|mtn) /u.test(key)) return gazetteer().byKey.get(key.replace(/^mtn? /u, 'mountain ')) ?? [];
  // "Muenchen", "Duesseldorf": the way to write umlauts without them.
  const plain = key.replace(/([aou])e/gu, '$1');
  const umlaut = plain === key ? undefined : gazetteer().byKey.get(plain);
  if (umlaut !== undefined) return umlaut.filter((place) => /[äöüÄÖÜ]/u.test(place.name) || place.country === 'DE');
  return [];
};

const read = (written: string): Part => ({
  written,
  cities: cityNamed(written),
  regions: regionsNamed(written),
  stretch: stretchNamed(written),
});
const known = (part: Part): boolean => part.cities.length > 0 || part.regions.length > 0 || part.stretch !== undefined;

const bare = (written: string): string =>
  written
    .replace(NOISE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—:&+.]+|(?<![\s\-–—:&+.])[\s\-–—:&+]+$/gu, '');

/** Reads one piece as a whole, else as the pieces that it is made of, if each of them is known. */
const readPiece = (written: string): Part[] => {
  const whole = read(written);
  if (known(whole) && !isWord(written)) return [whole];
  const short = bare(written);
  if (short === '') return [];
  const shortened = read(short);
  if (known(shortened)) return isWord(short) ? [{ ...shortened, written: short }] : [shortened];
  for (const seam of [/\s*[-–—]\s*/u, /\s*(?:&|\+|\band\b|\bund\b|\bor\b|\by\b|\bet\b)\s*/u]) {
    const pieces = short
      .split(seam)
      .map(bare)
      .filter((piece) => piece !== '')
      .map(read);
    if (pieces.length > 1 && pieces.every(known)) return pieces;
  }
  // "Melbourne VIC", "Austin TX", "GB London", "London UK".
  const words = short.split(' ');
  for (const [city, region] of [
    [words.slice(0, -1).join(' '), words.at(-1) ?? ''],
    [words.slice(1).join(' '), words[0] ?? ''],
    [words.slice(0, -2).join(' '), words.slice(-2).join(' ')],
  ] as const) {
    const [a, b] = [read(city), read(region)];
    if (
      city !== '' &&
      a.cities.length > 0 &&
      (b.regions.length > 0 || b.stretch !== undefined) &&
      (words.length > 2 || /^[A-Z]{2,3}$/u.test(region) || b.regions[0]?.code === null)
    )
      return region === words[0] ? [b, a] : [a, b];
  }
  return [{ ...read(short), written: short }];
};

/** The pieces of one place as written: "Remote - Austin, TX (USA)" has Austin, TX and USA. */
export const readParts = (written: string): Part[] =>
  written
    .split(/[,()[\]{}]|\s[-–—:·]+\s?|\s?[–—:·]+\s|\//u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap(readPiece);

/** Whether a part names a town with a word that means something else when it stands alone. */
export const isDoubtful = (part: Part): boolean => isWord(part.written);
