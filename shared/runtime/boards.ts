import { cleanHtml } from '../adapters/boards/html.ts';
import type { Boards, CleanHtml } from '../adapters/boards/port.ts';
import { boardRegistry } from '../adapters/boards/registry.ts';
import type { GuardedFetch } from '../adapters/http/port.ts';
import { config } from './config.ts';
import { politely } from './polite.ts';

let made: { boards: Boards; fetch: GuardedFetch } | undefined;

/** What a crawl reads boards with. */
export const crawler = (): { boards: Boards; fetch: GuardedFetch; cleanHtml: CleanHtml } => {
  if (made === undefined) {
    const boards = boardRegistry(config('crawl').crawl);
    made = { boards, fetch: politely(boards.all.flatMap(({ pace }) => pace)) };
  }
  return { ...made, cleanHtml };
};
