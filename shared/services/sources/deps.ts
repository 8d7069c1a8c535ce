import type { Boards, CleanHtml } from '../../adapters/boards/port.ts';
import type { GuardedFetch } from '../../adapters/http/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

/** For the list of sources and its changes. */
export type SourceDeps = { db: Db; queues: Queues; clock: Clock; boards: Boards };
/** For a crawl. */
export type CrawlDeps = {
  db: Db;
  queues: Queues;
  boards: Boards;
  clock: Clock;
  fetch: GuardedFetch;
  cleanHtml: CleanHtml;
};
