/** What stands around the call: what came of it has to be written down still. */
const END_BEFORE_MS = 2_000;
/** No model answers in less: then it is not asked, and nothing is set aside. */
const LEAST_MS = 1_000;

/** How long a model may take, in milliseconds, for a function that may still run so long; undefined where nobody says. */
export function withinOf(leftMs: (() => number) | undefined): number | undefined {
  const left = leftMs?.();
  return left === undefined || !Number.isFinite(left) ? undefined : Math.floor(left - END_BEFORE_MS);
}

/** Whether too little time is left to ask at all. */
export const isTooLate = (withinMs: number | undefined): boolean => withinMs !== undefined && withinMs < LEAST_MS;
