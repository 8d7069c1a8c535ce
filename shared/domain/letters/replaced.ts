import type { Word } from './words.ts';

/** A word that says something, by its stem, with its place among all words, its part of the sentence and whether it is a plain word. */
export type Token = Word & { stem: string; nth: number; part: number; plain: boolean };

/** Between two words that belong together stand at most as many others. */
const FAR = 4;

/**
 * Whether a word of a sentence stands where a fact has another one: beside the same neighbour, with the fact's own word
 * left unsaid. `12 athletes a day` replaces the patients of `12 patients a day`; a word that a sentence adds replaces none.
 */
export function standsFor(
  index: number,
  said: readonly Token[],
  fact: readonly Token[],
  same: (a: string, b: string) => boolean,
  either: boolean,
): string | undefined {
  const self = said[index];
  if (self === undefined) return undefined;
  const isSaid = (token: Token) => said.some((one) => same(one.stem, token.stem));
  for (const side of [-1, 1]) {
    const neighbour = said[index + side];
    if (neighbour === undefined || neighbour.part !== self.part || Math.abs(neighbour.nth - self.nth) > FAR) continue;
    for (const [at, anchor] of fact.entries()) {
      if (!same(neighbour.stem, anchor.stem)) continue;
      // On the word's own side of that neighbour; `edited video` turns `video editing` round.
      for (const way of either ? [-side, side] : [-side]) {
        const close = way < 0 && side > 0 && neighbour.nth - self.nth === 1;
        const instead = unsaidFrom(at, way, fact, isSaid, close, !either);
        if (instead !== undefined) return instead;
      }
    }
  }
  return undefined;
}

const loose = new Set(
  'one new old good great big small large whole entire full first last own other different various several many few better best yearly weekly daily monthly annual high low busy modern complex key main total overall average'.split(
    ' ',
  ),
);

/** The nearest word of the fact that the sentence leaves out, plain words passed over. */
function unsaidFrom(
  at: number,
  way: number,
  fact: readonly Token[],
  isSaid: (token: Token) => boolean,
  close: boolean,
  named: boolean,
): string | undefined {
  const anchor = fact[at];
  for (let place = at + way; fact[place] !== undefined; place += way) {
    const token = fact[place];
    if (token === undefined || anchor === undefined || Math.abs(token.nth - anchor.nth) > FAR) break;
    // A figure between two things parts them not: `boilers on 60 farms`.
    if (isSaid(token)) {
      if (/\d/u.test(token.stem)) continue;
      break;
    }
    // `Attendance rate` of a pass rate: even a plain word makes a thing another one.
    // A figure has a check of its own, and a name in a deed is where it was done.
    if (/\d/u.test(token.stem) || (named && token.nth > 0 && /^\p{Lu}/u.test(token.text))) continue;
    const makesIt = close && token.nth > 0 && anchor.nth - token.nth === 1 && !loose.has(token.lower);
    if (!token.plain || makesIt) return token.text;
  }
  return undefined;
}
