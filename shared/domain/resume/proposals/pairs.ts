/** Pairs what was read with what the person has, the likest first, each once; likeness 0 is no pair. */
export function samePair<R, O>(
  read: readonly R[],
  own: readonly O[],
  likeness: (read: R, own: O) => number,
): Map<R, O> {
  const likely = read
    .flatMap((one) => own.map((other) => ({ one, other, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const pairs = new Map<R, O>();
  const taken = new Set<O>();
  for (const { one, other } of likely) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
