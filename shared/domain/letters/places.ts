import { CITIES } from '../places/cities.ts';
import { COUNTRIES } from '../places/names.ts';

const countries = new Set([...Object.keys(COUNTRIES), ...regions()]);
const cities = new Set(CITIES.flatMap(([, name, , , , , others]) => [name, ...others].map((one) => one.toLowerCase())));

/** The countries that the locale data knows, by their English names. */
function regions(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b)?.toLowerCase() ?? []));
}

/** Whether a word, in small letters, is a country's name; names of several words are none here. */
export const isCountry = (lower: string): boolean => countries.has(lower);

/** Whether a word is that of a country or a big city. */
export const isPlaceName = (lower: string): boolean => isCountry(lower) || cities.has(lower);
