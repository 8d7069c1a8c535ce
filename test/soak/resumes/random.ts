/** Numbers that a seed decides (mulberry32): the same seed gives the same files on every machine. */
export type Random = {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
};

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return { whole, pick: (list) => list[whole(list.length)] ?? list[0] };
}
