import type { MatchPosting } from './inputs.ts';

/** A posting of the pool, by its database id. */
export type PoolPosting = MatchPosting & { jobId: string };

/** One property of the pool's postings: each posting's code, and one posting for each different value. */
export type Coded = { codes: Uint32Array; samples: readonly PoolPosting[] };

/** Gives postings with the same key the same code. */
export const coded = (postings: readonly PoolPosting[], keyOf: (posting: PoolPosting) => string | number): Coded => {
  const codes = new Uint32Array(postings.length);
  const known = new Map<string | number, number>();
  const samples: PoolPosting[] = [];
  for (let i = 0; i < postings.length; i += 1) {
    const posting = postings[i];
    if (posting === undefined) continue;
    const key = keyOf(posting);
    let code = known.get(key);
    if (code === undefined) {
      code = samples.length;
      known.set(key, code);
      samples.push(posting);
    }
    codes[i] = code;
  }
  return { codes, samples };
};

/** The rows that hold each number: postings by skill, or by a word of their titles. */
export const rowsBy = (
  postings: readonly PoolPosting[],
  numbersOf: (posting: PoolPosting) => readonly number[],
): ReadonlyMap<number, Uint32Array> => {
  const lists = new Map<number, number[]>();
  for (let i = 0; i < postings.length; i += 1) {
    const posting = postings[i];
    if (posting === undefined) continue;
    for (const number of numbersOf(posting)) {
      const list = lists.get(number);
      if (list === undefined) lists.set(number, [i]);
      else list.push(i);
    }
  }
  return new Map([...lists].map(([number, list]) => [number, Uint32Array.from(list)]));
};

/** Adds the weight to each of the rows. */
export const addTo = (sums: Uint16Array, rows: Uint32Array | undefined, weight: number): void => {
  if (rows === undefined) return;
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k] ?? 0;
    sums[i] = (sums[i] ?? 0) + weight;
  }
};
