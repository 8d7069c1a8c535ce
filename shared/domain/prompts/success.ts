/** Below so many outcomes nothing is said of a prompt. */
export const SAMPLE_FLOOR = 30;
/** The normal distribution's quantile of a 95% interval. */
const Z = 1.96;

export type Outcomes = { sample_size: number; successes: number };
export type Success = {
  /** Percent; null below the floor. */
  rate: number | null;
  low: number;
  high: number;
};

/** Wilson's interval of the share, in percent. */
export function successOf({ sample_size: n, successes }: Outcomes): Success {
  if (n === 0) return { rate: null, low: 0, high: 100 };
  const p = successes / n;
  const centre = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  return { rate: n < SAMPLE_FLOOR ? null : percent(p), low: percent(centre - half), high: percent(centre + half) };
}

/** The one version that is better than every other beyond doubt; none while any is below the floor or intervals meet. */
export function winnerOf<T extends Outcomes>(versions: readonly T[]): T | undefined {
  if (versions.length < 2 || versions.some(({ sample_size }) => sample_size < SAMPLE_FLOOR)) return undefined;
  return versions.find((one) => versions.every((other) => other === one || successOf(one).low > successOf(other).high));
}
