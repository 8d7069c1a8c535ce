import type { BoardFacts, Boards, CleanHtml } from '../../adapters/boards/port.ts';
import type { GuardedFetch } from '../../adapters/http/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

/** For the list of sources and its changes. */
export type SourceDeps = { db: Db; queues: Queues; clock: Clock; boards: Boards<BoardFacts> };
/** For a crawl. `budgetMs`: how long one turn may take before the rest is left to the next; default four minutes. */
export type CrawlDeps = {
  budgetMs?: number;
  db: Db;
  queues: Queues;
  boards: Boards;
  clock: Clock;
  fetch: GuardedFetch;
  cleanHtml: CleanHtml;
};
