const gain = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** Normalised discounted cumulative gain of grades in the order shown; 1 where no order could be better. */
export const ndcg = (grades: readonly number[], depth = 10): number => {
  const best = gain(
    [...grades].sort((a, b) => b - a),
    depth,
  );
  return best === 0 ? 1 : gain(grades, depth) / best;
};
