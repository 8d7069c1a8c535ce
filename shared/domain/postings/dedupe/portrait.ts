import { companyKey, looksLikeAgency } from './company.ts';
import { readWhere, type Where } from './place.ts';
import { piecesOf } from './text.ts';
import { readTitle, type Title } from './title.ts';
import { type UrlKey, urlKey } from './url-key.ts';
import { fold, singular, wordsOf } from './words.ts';

/** What of a posting duplicates are told by, as written. */
export type Described = {
  url: string;
  title: string;
  companyName: string | null;
  location: string | null;
  isRemote: boolean;
  text: string;
  /** The source it stands on, where that is known: one board's two places are two postings. */
  board?: string;
};

/** A posting made ready for comparing. */
export type Portrait = {
  url: UrlKey | undefined;
  title: Title;
  companyName: string | null;
  company: string | null;
  agency: boolean;
  where: Where;
  /** Its source, and the place in the source's own words. */
  listed: { board: string | undefined; place: string };
  words: readonly string[];
  /** Each three words in a row. */
  sequence: Uint32Array;
  /** The rest is made when it is asked for: a posting that resembles no other is never compared. */
  readonly pieces: ReadonlySet<number>;
  readonly vocabulary: ReadonlySet<string>;
  /** The words as one line, with a space before and after. */
  readonly line: string;
  /** Years of experience that the text asks for. */
  readonly years: ReadonlySet<string>;
  /** Words of place and company, which say nothing in a title. */
  ignored: ReadonlySet<string>;
};

const YEARS =
  /(?<![\d.])(\d{1,2})\s*\+?\s*(?:(?:-|–|to|bis|a|à|or more)\s*(\d{1,2})\s*\+?\s*)?(?:or more |of )?(?:years?|yrs?|jahre?n?|ans?|anos?|años?|anni|jaar|lat)\b/giu;
/** A cut text ends in the middle of a word. */
const CUT = /\s*\S*(?:…|\.{3})\s*$|\s*(?:\.{3}|…)?\s*(?:show|read|see|view) more\s*$/iu;

const END = 100;
const uncut = (text: string): string => text.slice(0, -END) + text.slice(-END).replace(CUT, '');

/** Reads a posting for comparing: pure, and the same for the same words. */
export const portray = (posting: Described): Portrait => {
  const words = wordsOf(uncut(posting.text));
  const sequence = piecesOf(words);
  const where = readWhere(posting.location, posting.isRemote || /\bremote\b/iu.test(posting.title));
  const key = posting.companyName === null ? '' : companyKey(posting.companyName);
  const ignored = [...where.cities.flatMap((city) => city.split(/[\s-]+/u)), ...where.regions, ...key.split(' ')];
  const made: { pieces?: Set<number>; vocabulary?: Set<string>; line?: string; years?: Set<string> } = {};
  return {
    url: urlKey(posting.url),
    title: readTitle(posting.title),
    companyName: key === '' ? null : posting.companyName,
    company: key === '' ? null : key,
    agency: posting.companyName !== null && looksLikeAgency(posting.companyName),
    where,
    listed: { board: posting.board, place: fold(posting.location ?? '').trim() },
    words,
    sequence,
    ignored: new Set(ignored.filter((word) => word !== '').map(singular)),
    get pieces() {
      made.pieces ??= new Set(sequence);
      return made.pieces;
    },
    get vocabulary() {
      made.vocabulary ??= new Set(words.map(singular));
      return made.vocabulary;
    },
    get line() {
      made.line ??= ` ${words.join(' ')} `;
      return made.line;
    },
    get years() {
      made.years ??= new Set([...posting.text.matchAll(YEARS)].flatMap((found) => found[1] ?? []));
      return made.years;
    },
  };
};
