import type { LetterSentence } from './letter.ts';

export type Compared = { text: string; in: 'both' | 'first' | 'second' };

/** Two letters side by side, in reading order: what both say, and what only one does. */
export function compareLetters(first: readonly LetterSentence[], second: readonly LetterSentence[]): Compared[] {
  const [a, b] = [first, second].map((letter) => letter.map(({ text }) => text));
  const common = longestCommon(a ?? [], b ?? []);
  const compared: Compared[] = [];
  let [i, j] = [0, 0];
  for (const [atFirst, atSecond] of [...common, [(a ?? []).length, (b ?? []).length] as const]) {
    compared.push(...(a ?? []).slice(i, atFirst).map((text) => ({ text, in: 'first' as const })));
    compared.push(...(b ?? []).slice(j, atSecond).map((text) => ({ text, in: 'second' as const })));
    const same = a?.[atFirst];
    if (same !== undefined && atSecond < (b ?? []).length) compared.push({ text: same, in: 'both' });
    [i, j] = [atFirst + 1, atSecond + 1];
  }
  return compared;
}

/** Places of the longest common run of sentences, gaps allowed; letters have a few dozen. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
