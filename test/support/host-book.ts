import type { HostBook, KnownRobots } from '../../shared/adapters/http/port.ts';

/** A book of one process, for tests without a database. */
export const memoryBook = (): HostBook & { held: Map<string, number> } => {
  const next = new Map<string, number>();
  const held = new Map<string, number>();
  const robots = new Map<string, KnownRobots>();
  return {
    held,
    async reserve(host, { gapMs, maxWaitMs }) {
      const now = performance.now();
      const at = Math.max(now, next.get(host) ?? 0, held.get(host) ?? 0);
      const granted = at - now <= maxWaitMs;
      if (granted) next.set(host, at + gapMs);
      return { granted, waitMs: at - now };
    },
    hold: async (host, seconds) => void held.set(host, performance.now() + seconds * 1000),
    robots: async (origin) => robots.get(origin),
    noteRobots: async (origin, known) => void robots.set(origin, known),
  };
};
