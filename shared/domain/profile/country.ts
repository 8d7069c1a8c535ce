let names: Intl.DisplayNames | undefined;

/** The country's English name; the code itself where there is none. */
export function countryName(code: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  return names.of(code) ?? code;
}

/** Codes that locale data name and that are no countries. */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

/** Whether the code is a country's of ISO 3166 today: one that has been replaced (UK, SU) is none. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.includes(code) || countryName(code) === code) return false;
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** Regulation (EU) 2004/38 and the EEA agreement; Switzerland by its treaty of 1999: their citizens work in all of them. */
export const FREE_MOVEMENT: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'.split(' ');
const NOT_IN_THE_EU = ['IS', 'LI', 'NO', 'CH'];
export const EU_MEMBERS: readonly string[] = FREE_MOVEMENT.filter((code) => !NOT_IN_THE_EU.includes(code));

/** Common Travel Area; the Trans-Tasman arrangement. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['GB', 'IE'],
  ['AU', 'NZ'],
];

/** Whether a citizen of the one may work in the other without a permit. */
export const movesFreely = (citizenOf: string, to: string): boolean =>
  (FREE_MOVEMENT.includes(citizenOf) && FREE_MOVEMENT.includes(to)) ||
  PAIRS.some(([one, other]) => (citizenOf === one && to === other) || (citizenOf === other && to === one));
