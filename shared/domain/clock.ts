/** The injected clock. Rules take instants as arguments; services read `deps.clock.now()`; nothing else asks the machine. */
export type Clock = { now(): Date };

/** The machine's own clock; tests hand in another. */
export const systemClock: Clock = { now: () => new Date() };
