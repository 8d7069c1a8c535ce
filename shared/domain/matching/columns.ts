import type { MatchPosting } from './inputs.ts';

/** A posting of the pool, by its database id. */
export type PoolPosting = MatchPosting & { jobId: string };

/** One property of the pool's postings: each posting's code, and one posting for each different value. */
export type Coded = { codes: Int32Array; samples: readonly PoolPosting[] };

/** Gives postings with the same key the same code. */
export const coded = (postings: readonly PoolPosting[], keyOf: (posting: PoolPosting) => string | number): Coded => {
  const codes = new Int32Array(postings.length);
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

/** One figure of each posting. */
export const figures = (postings: readonly PoolPosting[], figureOf: (posting: PoolPosting) => number): Int32Array => {
  const found = new Int32Array(postings.length);
  for (let i = 0; i < postings.length; i += 1) {
    const posting = postings[i];
    if (posting !== undefined) found[i] = figureOf(posting);
  }
  return found;
};

type Rows = { rows: Int32Array; filled: number };

/** The rows that hold each number: postings by skill, or by a word of their titles. */
export const rowsBy = (
  postings: readonly PoolPosting[],
  numbersOf: (posting: PoolPosting) => readonly number[],
): ReadonlyMap<number, Int32Array> => {
  const lists = new Map<number, Rows>();
  for (let i = 0; i < postings.length; i += 1) {
    const posting = postings[i];
    if (posting === undefined) continue;
    for (const number of numbersOf(posting)) {
      let list = lists.get(number);
      if (list === undefined) {
        list = { rows: new Int32Array(8), filled: 0 };
        lists.set(number, list);
      }
      if (list.filled === list.rows.length) {
        const wider = new Int32Array(2 * list.filled);
        wider.set(list.rows);
        list.rows = wider;
      }
      list.rows[list.filled] = i;
      list.filled += 1;
    }
  }
  const found = new Map<number, Int32Array>();
  for (const [number, { rows, filled }] of lists) found.set(number, rows.subarray(0, filled));
  return found;
};

/** Adds the weight to each of the rows. */
export const addTo = (sums: Int32Array, rows: Int32Array | undefined, weight: number): void => {
  if (rows === undefined) return;
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k] ?? 0;
    sums[i] = (sums[i] ?? 0) + weight;
  }
};
