/** Wilson's 95 % interval of a share: a class seen rightly 5 of 5 times is not certain. */
export const wilson = (right: number, all: number): readonly [number, number] => {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const centre = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole)];
};
