import { cleanHtml } from '../adapters/boards/html.ts';
import type { Boards, CleanHtml } from '../adapters/boards/port.ts';
import { boardRegistry } from '../adapters/boards/registry.ts';
import { politeFetch } from '../adapters/http/polite-fetch.ts';
import type { GuardedFetch } from '../adapters/http/port.ts';
import { systemClock } from '../domain/clock.ts';
import { config } from './config.ts';

let made: { boards: Boards; fetch: GuardedFetch } | undefined;

/** What a crawl reads boards with; robots.txt answers are kept for the life of the process. */
export const crawler = (): { boards: Boards; fetch: GuardedFetch; cleanHtml: CleanHtml } => {
  if (made === undefined) {
    const { userAgent, allowedLoopbackOrigins, greenhouseApiRootUrl } = config('crawl').crawl;
    made = {
      boards: boardRegistry({ greenhouseApiRootUrl }),
      fetch: politeFetch({ userAgent, allowedLoopbackOrigins }, systemClock),
    };
  }
  return { ...made, cleanHtml };
};
