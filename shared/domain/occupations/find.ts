import { OCCUPATIONS } from './occupations.ts';

/** Raised when titles are read differently, so that what was read from them is read again. */
export const OCCUPATIONS_VERSION = 1;

/** Words of a title in lower case and singular, so that "Nurses" and "nurse" are one. */
export const titleWords = (title: string): string[] =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}&+#]+/gu) ?? []
  ).map((word) => (word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word));

type Named = { occupation: number; general: boolean };
/** `related` is a square of ones and zeros, since it is asked for each pair of person and posting. */
type Index = { phrases: ReadonlyMap<string, Named>; longest: number; related: Uint8Array };

const build = (): Index => {
  const phrases = new Map<string, Named>();
  let longest = 1;
  const families = OCCUPATIONS.map(([, names, written], occupation) => {
    for (const entry of written.split(',')) {
      const words = titleWords(entry);
      longest = Math.max(longest, words.length);
      const key = words.join(' ');
      if (!phrases.has(key)) phrases.set(key, { occupation, general: entry.trim().startsWith('~') });
    }
    return new Set(names.split(' '));
  });
  const related = Uint8Array.from({ length: families.length ** 2 }, (_, at) => {
    const other = families[at % families.length];
    return [...(families[Math.floor(at / families.length)] ?? [])].some((name) => other?.has(name)) ? 1 : 0;
  });
  return { phrases, longest, related };
};

let made: Index | undefined;
const index = (): Index => {
  made ??= build();
  return made;
};

/** At most this many kinds of work are read from one title. */
const MOST = 8;

/**
 * The kinds of work that a title names, in its order, by their numbers. The longest name at each word wins; a general
 * word ("analyst", "engineer") counts only where the title names nothing more exact.
 */
export const readOccupations = (title: string): number[] => {
  const { phrases, longest } = index();
  const words = titleWords(title.slice(0, 500));
  const exact = new Set<number>();
  const general = new Set<number>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at);
    let named: Named | undefined;
    for (; length > 0 && named === undefined; length -= 1) named = phrases.get(words.slice(at, at + length).join(' '));
    if (named !== undefined) (named.general ? general : exact).add(named.occupation);
    at += named === undefined ? 1 : length + 1;
  }
  return [...(exact.size > 0 ? exact : general)].slice(0, MOST);
};

export const occupationName = (id: number): string | undefined => OCCUPATIONS[id]?.[0];

/** Whether the two share a family of work. */
export const areRelated = (a: number, b: number): boolean => index().related[a * OCCUPATIONS.length + b] === 1;
