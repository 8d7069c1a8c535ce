/** A word of a sentence with its place. Signs that belong to a name (C++, Node.js, A&B) stay with it. */
export type Word = { text: string; lower: string; start: number; end: number };

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}+#&'’./-]*/gu;

/** The words of a text with their places in it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const word = match[0].replace(/(?:['’]s|[.'’/&-])+$/u, '');
    return { text: word, lower: word.toLowerCase(), start: match.index, end: match.index + word.length };
  });
}

/** Words that carry no claim of their own. */
const small = new Set(
  (
    'a an the and or but nor so yet of in on at to for from by with within without into onto over under about as than then that this these those there here it its i me my mine myself we our us you your he she they them their ' +
    'is am are was were be been being have has had having do does did done will would can could should may might must not no also very more most much many few some any all each every both other another such own same only just even still now ' +
    'who whom whose which what when where why how while during since until before after through across between up down out off again further once because if because via per'
  ).split(' '),
);

/** Whether the word carries no meaning of its own. */
export const isSmall = (word: string): boolean => small.has(word.toLowerCase());

/** A crude root: enough to meet `engineers` with `engineer` and `reworking` with `reworked`. */
export function root(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= 4 || /[^\p{L}]/u.test(lower)) return lower.replace(/(?<=\p{L}{3})s$/u, '');
  return lower
    .replace(/(?:ies)$/u, 'y')
    .replace(/(?<=\p{L}{3})(?:ings?|edly|ed|es|s|er|ers)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '')
    .replace(/(\p{L})\1$/u, '$1');
}

/** Roots of the words that say something. */
export function rootsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !isSmall(word.text))
      .flatMap((word) => [root(word.text), ...word.lower.split(/[-/]/).map(root)]),
  );
}

/** A text as a regular expression that matches it alone; any white space in it matches any. */
export const literally = (text: string): string =>
  text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** Whether one text holds the other as whole words, without regard to case. */
export function containsPhrase(text: string, phrase: string): boolean {
  const escaped = literally(phrase);
  return escaped !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** `PMP` of a Project Management Professional. */
export const initialsOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => !isSmall(word.text))
    .map((word) => word.text[0]?.toUpperCase() ?? '')
    .join('');
