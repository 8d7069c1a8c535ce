import { greenhouse } from './greenhouse.ts';
import type { BoardAdapter, Boards } from './port.ts';

export type BoardsConfig = { greenhouseApiRootUrl?: string | undefined };

/** Every board that can be fetched, one line each. test/adapters/boards/conformance.test.ts runs over them. */
export const boardAdapters = (config: BoardsConfig): BoardAdapter[] => [
  greenhouse({ apiRootUrl: config.greenhouseApiRootUrl }),
];

/** Finds boards by name and by URL. */
export const boardRegistry = (config: BoardsConfig): Boards => {
  const adapters = boardAdapters(config);
  return {
    byName: (name) => adapters.find((adapter) => adapter.name === name),
    recognise(url) {
      for (const adapter of adapters) {
        const token = adapter.recognise(url);
        if (token !== undefined) return { adapter, token };
      }
      return undefined;
    },
  };
};
