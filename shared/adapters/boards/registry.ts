import { greenhouse } from './greenhouse.ts';
import type { BoardAdapter, Boards } from './port.ts';

export type BoardsConfig = { greenhouseApiRootUrl?: string | undefined };

/** Every board that can be fetched, one line each. test/adapters/boards/conformance.test.ts runs over them. */
export const boardAdapters = (config: BoardsConfig): BoardAdapter[] => [
  greenhouse({ apiRootUrl: config.greenhouseApiRootUrl }),
];

/** Finds boards by name and by URL; adapters for any site are asked last. */
export const boardRegistry = (config: BoardsConfig): Boards => {
  const all = boardAdapters(config);
  const inTurn = [...all.filter(({ kind }) => kind !== 'site'), ...all.filter(({ kind }) => kind === 'site')];
  return {
    all,
    byName: (name) => all.find((adapter) => adapter.name === name),
    recognise(url) {
      for (const adapter of inTurn) {
        const token = adapter.recognise(url);
        if (token !== undefined) return { adapter, token };
      }
      return undefined;
    },
    advise(url) {
      for (const adapter of inTurn) {
        const advice = adapter.advise?.(url);
        if (advice !== undefined) return advice;
      }
      return undefined;
    },
  };
};
