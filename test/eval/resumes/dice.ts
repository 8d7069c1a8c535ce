import { createHash } from 'node:crypto';

export type Dice = {
  int(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], count: number): T[];
};

/** A number from 0 to 1 that a word alone decides. */
export const shareOf = (word: string): number => createHash('sha256').update(word).digest().readUInt32BE(0) / 2 ** 32;

/** Throws that are the same for the same seed. */
export function diceOf(seed: string): Dice {
  let thrown = 0;
  const next = (): number => {
    thrown += 1;
    return shareOf(`${seed} ${thrown}`);
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    some(items, count) {
      const ranked = items.map((item, at) => ({ item, at, rank: next() })).sort((a, b) => a.rank - b.rank);
      const kept = ranked.slice(0, count).sort((a, b) => a.at - b.at);
      return kept.map(({ item }) => item);
    },
  };
}
