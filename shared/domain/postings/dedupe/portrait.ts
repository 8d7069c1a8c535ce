import { companyKey, looksLikeAgency } from './company.ts';
import { readWhere, type Where } from './place.ts';
import { piecesOf, textBands } from './text.ts';
import { readTitle, type Title } from './title.ts';
import { type UrlKey, urlKey } from './url-key.ts';
import { singular, wordsOf } from './words.ts';

/** What of a posting duplicates are told by, as written. */
export type Described = {
  url: string;
  title: string;
  companyName: string | null;
  location: string | null;
  isRemote: boolean;
  text: string;
};

/** A posting made ready for comparing. */
export type Portrait = {
  url: UrlKey | undefined;
  title: Title;
  companyName: string | null;
  company: string | null;
  agency: boolean;
  where: Where;
  words: readonly string[];
  vocabulary: ReadonlySet<string>;
  pieces: ReadonlySet<number>;
  /** Years of experience that the text asks for. */
  years: ReadonlySet<string>;
  /** Words of place and company, which say nothing in a title. */
  ignored: ReadonlySet<string>;
};

const YEARS =
  /(?<![\d.])(\d{1,2})\s*\+?\s*(?:(?:-|–|to|bis|a|à|or more)\s*(\d{1,2})\s*\+?\s*)?(?:or more |of )?(?:years?|yrs?|jahre?n?|ans?|anos?|años?|anni|jaar|lat)\b/giu;
/** A cut text ends in the middle of a word. */
const CUT = /\s*\S*(?:…|\.{3})\s*$|\s*(?:\.{3}|…)?\s*(?:show|read|see|view) more\s*$/iu;

/** Reads a posting for comparing: pure, and the same for the same words. */
export const portray = (posting: Described): Portrait => {
  const words = wordsOf(posting.text.replace(CUT, ''));
  const where = readWhere(posting.location, posting.isRemote || /\bremote\b/iu.test(posting.title));
  const key = posting.companyName === null ? '' : companyKey(posting.companyName);
  const years = new Set([...posting.text.matchAll(YEARS)].flatMap((found) => found[1] ?? []));
  const ignored = [...where.cities.flatMap((city) => city.split(/[\s-]+/u)), ...where.regions, ...key.split(' ')];
  return {
    url: urlKey(posting.url),
    title: readTitle(posting.title),
    companyName: key === '' ? null : posting.companyName,
    company: key === '' ? null : key,
    agency: posting.companyName !== null && looksLikeAgency(posting.companyName),
    where,
    words,
    vocabulary: new Set(words.map(singular)),
    pieces: piecesOf(words),
    years,
    ignored: new Set(ignored.filter((word) => word !== '').map(singular)),
  };
};

/** Numbers by which the database finds what may be the same; see `lookupKeys`. */
export { textBands };
