import { allBoards, type BoardsConfig, findable } from './all.ts';
import { hackerNewsPages } from './hacker-news/pages.ts';
import { jsonLdPages } from './json-ld/pages.ts';
import type { BoardAdapter, Boards } from './port.ts';

export type { BoardsConfig } from './all.ts';

/** Every board, ready to be read. Holds the table of places; what only names boards takes boardNames of all.ts. */
export const boardAdapters = (config: BoardsConfig): BoardAdapter[] =>
  allBoards(config, { hackerNews: hackerNewsPages, jsonLd: jsonLdPages });

/** The same by name and by URL. */
export const boardRegistry = (config: BoardsConfig): Boards => findable(boardAdapters(config));
