/** Words in a row that are compared as one piece. */
const PIECE = 3;
/** More says nothing more: a posting of this length is compared by its first words. */
const MOST_WORDS = 3_000;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hashOf = (word: string): number => {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
};
/** Spreads 32 bits over 32 bits, one to one (the finaliser of MurmurHash3). */
const mix = (value: number): number => {
  let v = value;
  v = Math.imul(v ^ (v >>> 16), 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return (v ^ (v >>> 16)) >>> 0;
};

/** Each three words in a row as a number of 32 bits, repeated ones too; fewer words are one piece. */
export const piecesOf = (words: readonly string[]): Uint32Array => {
  const count = Math.min(words.length, MOST_WORDS);
  if (count === 0) return new Uint32Array();
  const pieces = new Uint32Array(Math.max(count - PIECE + 1, 1));
  let [before, between] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const now = hashOf(words[i] ?? '');
    if (i >= PIECE - 1 || i === count - 1) {
      pieces[Math.max(i - PIECE + 1, 0)] = mix(Math.imul(mix(Math.imul(before, 31) + between), 31) + now);
    }
    before = between;
    between = now;
  }
  return pieces;
};

/** How alike two texts are: shared pieces of all (Jaccard), and of the shorter one's (containment). */
export type Likeness = { jaccard: number; containment: number; shorter: number };

/** Exact, over all pieces. Both figures are 0 where a text is empty. */
export const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const piece of small) if (large.has(piece)) shared += 1;
  const all = a.size + b.size - shared;
  return {
    jaccard: all === 0 ? 0 : shared / all,
    containment: small.size === 0 ? 0 : shared / small.size,
    shorter: small.size,
  };
};

/** Five bands of three: texts that share 0.8 of their pieces meet in at least one with 0.97, 0.6 with 0.7. */
const BANDS = 5;
const ROWS = 3;
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(0x9e3779b9 * (i + 1)) | 1);

/** MinHash: near-duplicate texts agree in one of these numbers, other texts hardly ever. None for a text too short to tell. */
export const textBands = (pieces: Uint32Array): number[] => {
  if (pieces.length < 12) return [];
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const piece of pieces) {
    for (let i = 0; i < SEEDS.length; i += 1) {
      // Multiply and shift: odd multipliers permute 32 bits; the high bits are the ones well mixed.
      const value = Math.imul(piece ^ (piece >>> 15), SEEDS[i] ?? 1) >>> 0;
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row += 1) hash = mix(Math.imul(hash, 31) + (least[band * ROWS + row] ?? 0));
    return hash;
  });
};
