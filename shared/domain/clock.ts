/** The injected clock. Rules take instants as arguments; services read `deps.clock.now()`; nothing else asks the machine. */
export type Clock = { now(): Date };

/** A day of 24 hours in milliseconds: for spans, never for calendar days. */
export const DAY_MS = 86_400_000;

/** The machine's own clock; tests hand in another. */
export const systemClock: Clock = { now: () => new Date() };
