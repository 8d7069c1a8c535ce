import type { Random } from './random.ts';

/** What may happen to any file: on its way, on a disk, or on purpose. */
export type Damage = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const stretch = (bytes: Buffer, random: Random, longest = bytes.length): [from: number, to: number] => {
  const from = random.whole(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.whole(longest) + 1)];
};
/** At any place. */
export const insert = (bytes: Buffer, what: string | Buffer, random: Random): Buffer => {
  const at = random.whole(bytes.length + 1);
  const middle = typeof what === 'string' ? Buffer.from(what, 'latin1') : what;
  return Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at)]);
};

const flipBits: Damage = (bytes, random) => {
  for (let count = random.whole(64) + 1; count > 0 && bytes.length > 0; count -= 1) {
    const at = random.whole(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(8));
  }
  return bytes;
};
const overwrite: Damage = (bytes, random) => {
  const [from, to] = stretch(bytes, random, 200);
  for (let at = from; at < to; at += 1) bytes[at] = random.whole(256);
  return bytes;
};
const truncate: Damage = (bytes, random) => bytes.subarray(0, random.whole(bytes.length + 1));
const splice: Damage = (bytes, random, other) =>
  Buffer.concat([bytes.subarray(0, random.whole(bytes.length + 1)), other.subarray(random.whole(other.length + 1))]);
const repeat: Damage = (bytes, random) => {
  const [from, to] = stretch(bytes, random, 4_096);
  const times = random.pick([2, 3, 50]);
  const repeated = Array.from({ length: times }, () => bytes.subarray(from, to));
  return Buffer.concat([bytes.subarray(0, to), ...repeated, bytes.subarray(to)]);
};
const cutOut: Damage = (bytes, random) => {
  const [from, to] = stretch(bytes, random, 1_000);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};
const blank: Damage = (bytes, random) => {
  const [from, to] = stretch(bytes, random, 2_000);
  return bytes.fill(random.pick([0, 32, 255]), from, to);
};
const numbers = [
  '0',
  '-1',
  '1',
  '65535',
  '2147483647',
  '4294967296',
  '9007199254740993',
  '1e309',
  '00000000000',
] as const;
/** Every number of the file is suspect: lengths, counts, offsets, references. */
const changeNumbers: Damage = (bytes, random) => {
  const one = random.whole(40) + 1;
  let seen = 0;
  const text = bytes.toString('latin1').replaceAll(/\d+/g, (number) => {
    seen += 1;
    return seen % one === 0 ? random.pick(numbers) : number;
  });
  return Buffer.from(text, 'latin1');
};

export const anyDamage: readonly [Damage, ...Damage[]] = [
  flipBits,
  overwrite,
  truncate,
  splice,
  repeat,
  cutOut,
  blank,
  changeNumbers,
];
