/** A figure that a report measured beside the bar it is held to; `atMost` for what is to stay low. */
export type Bar = { name: string; figure: number; atLeast: number } | { name: string; figure: number; atMost: number };

/**
 * A quality report: prints its tables for people and gives the bars it was held to. What it could not measure (the
 * reference data is absent) it says, and gives no bar for it. `write` asks for measured constants to be rewritten.
 */
export type Report = (options: { write: boolean }) => Promise<readonly Bar[]>;

/** False for a figure that is no number: nothing was measured. */
export const reached = (bar: Bar): boolean => ('atLeast' in bar ? bar.figure >= bar.atLeast : bar.figure <= bar.atMost);
