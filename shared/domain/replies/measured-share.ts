/** Wilson's 95% interval of a share: what was right 5 of 5 times is not certain. Nothing measured: from 0 to 1. */
export const shareBounds = (right: number, all: number): readonly [number, number] => {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const centre = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole)];
};

/** The interval's lower end: what may be relied on. */
export const shareLow = (right: number, all: number): number => shareBounds(right, all)[0];
