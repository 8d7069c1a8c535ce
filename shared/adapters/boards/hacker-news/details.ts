import { readLocation } from '../../../domain/places/find.ts';
import { isPlace, residue } from './header.ts';
import { EMPLOYMENT, modeOf, PAY } from './words.ts';

/** What a comment of several roles says of one of them alone; null and empty where it says nothing. */
export type Details = {
  places: string[];
  mode: 'remote' | 'hybrid' | 'onsite' | null;
  remoteFrom: string[];
  pay: string | null;
  employment: string | null;
};

/** The rest of a role's line is no story. */
const MOST_CHARACTERS = 300;
const MONEY_IN_LINE =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\b)?\s?\d[\d.,\s]*k?(?:\s*(?:[-–—]|to)\s*[$€£¥]?\s?\d[\d.,\s]*k?)?\s?(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\b)?(?:\s?\/\s?\w+|\s(?:per|an?)\s\w+)?/giu;
const BETWEEN = /\s*[|()[\];•·]\s*|\s+[-–—]\s+|\s*[–—]\s*|:\s+|\.\s+|,\s+(?![A-Z]{2}\b)|,\s+(?=(?:US|UK|EU)\b)/u;
const AROUND =
  /^(?:must be |you are |candidates? |preferably )*(?:based |located |within |in |from |across |our |near )*|\s+(?:only|office|hq|based|area|residents?|preferred)$/giu;

const isWide = (place: string): boolean => readLocation(place).placeIds.length === 0;

/** Reads what stands beside or below a role's title: "(Berlin, onsite) — €80k-€95k". */
export const detailsIn = (written: string): Details => {
  const text = written.slice(0, MOST_CHARACTERS);
  const found: Details = {
    places: [],
    mode: null,
    remoteFrom: [],
    pay: PAY.test(text) ? `Salary: ${text}` : null,
    employment: null,
  };
  const kinds = text.match(EMPLOYMENT);
  if (kinds !== null) found.employment = kinds.join(', ');
  for (const part of text.replace(MONEY_IN_LINE, ' | ').split(BETWEEN)) {
    if (part === '' || part.length > 70) continue;
    const mode = modeOf(part);
    found.mode ??= mode;
    const rest = residue(part).replace(AROUND, '').trim();
    if (rest === '' || !isPlace(rest)) continue;
    // "Remote Canada" is from where; "Remote or Boston" is a place at choice.
    if (mode === 'remote' && (isWide(rest) || !/\bor\b|\//iu.test(part))) found.remoteFrom.push(rest);
    else found.places.push(rest);
  }
  if (found.mode === 'remote') {
    found.remoteFrom.push(...found.places.filter(isWide));
    found.places = found.places.filter((place) => !isWide(place));
  }
  return found;
};

/** Whether it says anything that tells the role from the others. */
export const tells = ({ places, mode, remoteFrom, pay }: Details): boolean =>
  places.length + remoteFrom.length > 0 || mode !== null || pay !== null;
