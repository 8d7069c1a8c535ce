import { readLocation } from '../../../domain/places/find.ts';
import { ADDRESS, EMAIL, EMPLOYMENT, MODE, MONEY, modeOf, PAY, PERSON_NOUN, ROLE, VISA } from './words.ts';

/** What a comment's first line says. */
export type Header = {
  company: string | null;
  titles: string[];
  places: string[];
  mode: 'remote' | 'hybrid' | 'onsite' | null;
  remoteFrom: string[];
  employment: string | null;
  pay: string | null;
  /** How many parts were of a known kind: none of them, and it is hardly a posting. */
  known: number;
};

const SPLITTERS = [
  /\s*[|｜¦┃]+\s*/u,
  /\s+(?:[-–—~•·:]|--|\/\/|>>|::)\s+|\s*[—•·]\s*|(?<=\w)[-–]\s+(?=\p{Lu})/u,
  /\s*;\s*/u,
  /\s*\/\s+/u,
];
const COMMA = /\s*,\s*(?![^(]*\))/u;
const split = (line: string, by: RegExp): string[] =>
  line
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Parts between commas, where at least one says how the work is done; "Austin, TX" stays together. */
const betweenCommas = (line: string): string[] | undefined => {
  const parts: string[] = [];
  for (const part of split(line, COMMA)) {
    const last = parts.at(-1);
    const together = last === undefined ? '' : `${last}, ${part}`;
    if (last !== undefined && isPlace(last) && isPlace(part) && isPlace(together)) parts[parts.length - 1] = together;
    else parts.push(part);
  }
  const telling = parts.some(
    (part) => part.length < 40 && (modeOf(part) !== null || new RegExp(EMPLOYMENT.source, 'iu').test(part)),
  );
  return parts.length >= 3 && line.length <= 160 && telling ? parts : undefined;
};

/** The parts of a first line, by the separator that it uses. */
export const partsOf = (line: string): string[] => {
  for (const splitter of SPLITTERS) {
    const parts = split(line, splitter);
    if (parts.length >= (splitter === SPLITTERS[0] ? 2 : 3)) return parts;
  }
  const commas = betweenCommas(line);
  if (commas !== undefined) return commas;
  const two = split(line, SPLITTERS[1] ?? COMMA);
  return two.length === 2 ? two : [line.trim()];
};

const EDGES = /^[\s,;:/|&+()[\]{}*_~!.–—-]+|[\s,;:/|&+([{*_~–—-]+$/gu;
/** Closing brackets stay only where theirs is open. */
const trimmed = (text: string): string => {
  let out = text
    .replace(/\(\s*[,;/&\s]*\)|\[\s*[,;/&\s]*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
  if (out.endsWith(')') && !out.includes('(')) out = out.slice(0, -1);
  if (out.includes('(') && !out.includes(')')) out = /^[^(]*\($/u.test(out) ? out.slice(0, -1) : `${out})`;
  return out.replace(/^(?:or|and|in|at|based in|located in|from)\s+|\s+(?:or|and|in|at)$/giu, '').replace(EDGES, '');
};
/** What joins words and is none: all that is left of "ONSITE or REMOTE or VISA". */
const JOINTS = new Set(['', 'or', 'and', 'in', 'at', 'the', 'only', 'with']);
/** A part without its words of mode, employment, visa, pay, mail and web. */
export const residue = (part: string): string => {
  const left = trimmed(
    part.replace(ADDRESS, ' ').replace(EMAIL, ' ').replace(VISA, ' ').replace(MODE, ' ').replace(EMPLOYMENT, ' '),
  );
  return left
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => JOINTS.has(word))
    ? ''
    : left;
};

const REGION =
  /^(?:the )?(?:us|usa|u\.s\.a?\.?|united states|uk|europe|eu|emea|apac|latam|americas?|north america|south america|asia|africa|worldwide|global(?:ly)?|world|anywhere|everywhere|international|us[ -]?(?:only|based)|eu only|europe only|us ?(?:\/|or|and|&|,) ?canada|[ecmp][sd]?t|pacific|eastern|central|utc.*|gmt.*|us time ?zones?|european time ?zones?|bay area|silicon valley|sf bay area|east coast|west coast|midwest|new england|north bay|south bay|peninsula|soma|downtown .*)$/iu;
const CITY_AND_STATE =
  /^[\p{Lu}][\p{L}.']*(?:[ -][\p{L}.']+){0,3},?\s+(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|AB|BC|ON|QC|MB|NS|NB|SK|UK|US|USA|NSW|VIC|QLD)(?![\p{L}])/u;

/** Whether a text is a place and nothing else. */
export const isPlace = (written: string): boolean => {
  // "New York (preferred), London (for seniors)": what stands in brackets tells more of the same.
  const outside = written.replace(/\s*\([^()]*\)/gu, '').trim();
  const text = outside === '' ? written : outside;
  if (text.length > 90 || PERSON_NOUN.test(text)) return false;
  const pieces = text.split(/\s*(?:[,;/&+()]|\band\b|\bor\b)\s*/u).filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  if (CITY_AND_STATE.test(text)) return true;
  const known = pieces.filter((piece) => {
    const read = readLocation(piece);
    return REGION.test(piece) || ((read.placeIds.length > 0 || read.country !== null) && piece.split(' ').length <= 4);
  });
  return (
    (known.length > 0 && known.length * 2 >= pieces.length && known.includes(pieces[0] ?? '')) ||
    known.length === pieces.length
  );
};

const COMPANY_NOISE =
  /\s*\((?:[^()]*\b(?:YC|Y Combinator|S\d\d|W\d\d|Techstars|Series|NASDAQ|NYSE|hiring|formerly|acquired|backed|bootstrapped|founded|we)\b[^()]*|\s*)\)|\s*\[[^\]]*\]|\s+(?:is|are) (?:currently )?(?:hiring|looking|seeking|growing)\b.*$|\s*[-–—,:]\s*(?:we(?:'| a)re )?hiring\b.*$|^(?:hiring|job|company)\s*:\s*/giu;
/** How a sentence to the reader begins, and no name of a company. */
const CALL =
  /^(?:join (?:us|our|the)|come (?:work|join|build|and|help)|help (?:us|build)|we(?:[’']re| are| have)?|looking for|hiring|are you|do you|if you|want to|hi|hello|hey|i(?:[’']m| am)|my|our|work (?:with|for|on)|interested in|love)\s/iu;
const SENTENCE = /\b(?:is|are|was|we|we're|our|looking|hiring|seeking|build(?:s|ing)?|makes?|helps?)\b/iu;

/** A company's name out of a part: without its address, batch and the like; null when that leaves a sentence or nothing. */
export const companyIn = (part: string): string | null => {
  const noAddress = part.replace(/\(\s*(?:https?:\/\/|www\.)?[^\s()]+\.[^\s()]+\s*\)/giu, ' ');
  const bare = trimmed(
    noAddress
      .replace(COMPANY_NOISE, ' ')
      .replace(/\bhttps?:\/\/\S+/giu, ' ')
      .replace(EMAIL, ' '),
  );
  const name = trimmed(bare.replace(/\s+(?:[-–—]|--)\s.*$|,\s+(?:an?|the|we|your|world)\s.*$/iu, ''));
  const cut = name.length > 60 ? (name.split(/[,(:]/u)[0]?.trim() ?? '') : name;
  return cut === '' || CALL.test(cut) || cut.length > 60 || cut.split(' ').length > 7 || /^\d+$/u.test(cut)
    ? null
    : cut;
};

const FROM =
  /\bremot\w*\b[^|(]{0,12}\(\s*(?<in>[^)]{2,60})\)|\bremot\w*\s*(?:[-–—:,/]|in|within|from|across)\s*(?:the\s+)?(?<after>[\p{Lu}][^|()]{1,50})|\b(?<before>US|USA|EU|UK|Europe|Canada)[\s-]+remot/iu;
const remoteFromIn = (part: string): string[] => {
  const groups = FROM.exec(part)?.groups;
  const written = groups?.in ?? groups?.after ?? groups?.before ?? '';
  return written
    .split(/,|;|\/|\bor\b|\band\b|&/u)
    .map((one) =>
      trimmed(residue(one).replace(/\b(?:only|based|timezones?|time zones?|residents?|preferred|the)\b/giu, ' ')),
    )
    .filter((one) => one !== '' && isPlace(one) && !/^(?:anywhere|worldwide|global(?:ly)?|world)$/iu.test(one));
};

const TITLE_EDGES =
  /^(?:hiring|looking for|seeking|we(?:'re| are) (?:hiring|looking for)|now hiring|roles?|positions?|open roles?)\s*:?\s*(?:an?\s+)?|\s*\((?:m\/f(?:\/[dx])?|all genders|[mfwdx/ ]+)\)\s*$/giu;
/** One title, or several where each part names somebody. */
export const titlesIn = (text: string): string[] => {
  const whole = trimmed(text.replace(TITLE_EDGES, ''));
  const parts = whole
    .split(/\s*(?:,|;|\s\/\s|\s\+\s|&|\band\b|\bor\b)\s*(?![^(]*\))/u)
    .map((part) => trimmed(part))
    .filter((part) => part !== '');
  const several =
    parts.length > 1 && parts.every((part) => PERSON_NOUN.test(part) && part.split(' ').length <= 7 && part.length > 2);
  return (several ? parts : [whole]).map((one) => one.slice(0, 150)).filter((one) => one !== '');
};

/** "Developer Platform, San Francisco": a title with its place behind the last comma. */
const apart = (text: string): { title: string; where: string | null } => {
  const at = text.lastIndexOf(',');
  const [title, where] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at > 0 && ROLE.test(title) && isPlace(where) ? { title, where } : { title: text, where: null };
};

type Part = { text: string; rest: string; at: number };

/** Reads the parts of a first line by what each of them is, wherever it stands. */
export const readHeader = (parts: readonly string[]): Header => {
  const read: Header = {
    company: null,
    titles: [],
    places: [],
    mode: null,
    remoteFrom: [],
    employment: null,
    pay: null,
    known: 0,
  };
  const left: Part[] = [];
  const employment: string[] = [];
  const early: Part[] = [];
  for (const [at, text] of parts.entries()) {
    // "Austin or REMOTE (US)": in brackets stands from where, not where.
    const rest = residue(text.replace(/\bremot\w*\s*\([^()]*\)/iu, 'remote')) || residue(text);
    const mode = modeOf(text.replace(ADDRESS, ' '));
    const kinds = text.match(EMPLOYMENT) ?? [];
    // The first part is the company, unless it is plainly something else.
    if (at > 0 || rest.length < text.length) {
      if (mode !== null)
        read.mode =
          read.mode === null || mode === 'hybrid' || (mode === 'remote' && read.mode === 'onsite') ? mode : read.mode;
      read.remoteFrom.push(...remoteFromIn(text));
      employment.push(...kinds);
    }
    if (mode !== null || kinds.length > 0) read.known += 1;
    if (rest === '') {
      // "Prima.example | Milan": a company may be called by its address.
      if (at === 0 && mode === null && kinds.length === 0) left.push({ text, rest: text, at });
      continue;
    }
    if (PAY.test(text) && at > 0) {
      read.pay ??= text;
      read.known += 1;
    } else if (isPlace(rest)) {
      if (at === 0) early.push({ text, rest, at });
      else read.places.push(rest);
      read.known += 1;
    } else if (ROLE.test(rest) && rest.length <= 160) {
      if (at === 0) early.push({ text, rest, at });
      else {
        const { title, where } = apart(rest);
        read.titles.push(...titlesIn(title));
        if (where !== null) read.places.push(where);
      }
      read.known += 1;
    } else if (!(MONEY.test(text) && at > 0)) left.push({ text, rest, at });
  }
  const named = left.find(
    (part) => (part.at === 0 || !SENTENCE.test(part.rest)) && companyIn(part.at === 0 ? part.text : part.rest) !== null,
  );
  for (const part of early) {
    // "Front | Engineer | Paris" is a company; "London | Investec" begins with the place.
    if (
      named === undefined &&
      (part.text.match(/\(/u) !== null ||
        (!PERSON_NOUN.test(part.rest) && read.places.length > 0 && !CITY_AND_STATE.test(part.rest)))
    )
      read.company = companyIn(part.text);
    else if (isPlace(part.rest)) read.places.unshift(part.rest);
    else read.titles.unshift(...titlesIn(part.rest));
  }
  read.company ??= named === undefined ? null : companyIn(named.at === 0 ? named.text : named.rest);
  const rest = left.filter((part) => part !== named && part.at > 0);
  const place = rest.find(
    (part) =>
      /^[\p{Lu}][\p{L}.'’ -]{2,40}(?:, ?[\p{Lu}][\p{L}.'’ -]{1,30}){0,2}$/u.test(part.rest) &&
      part.rest.split(' ').length <= 5,
  );
  if (read.places.length === 0 && place !== undefined && read.known > 0) read.places.push(place.rest);
  return { ...read, employment: employment.join(', ') || null, remoteFrom: [...new Set(read.remoteFrom)] };
};
