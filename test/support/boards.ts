import { politeFetch } from '../../shared/adapters/http/polite-fetch.ts';
import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import type { Db } from '../../shared/db/scope.ts';
import type { Clock } from '../../shared/domain/clock.ts';
import { databaseHostBook } from '../../shared/services/hosts/book.ts';
import type { CrawlDeps } from '../../shared/services/sources/deps.ts';

// In this order: sanitize-html requires the ES module that adapters import, which Jest allows only once it is loaded.
const { cleanHtml } = await import('../../shared/adapters/boards/html.ts');
const { boardRegistry } = await import('../../shared/adapters/boards/registry.ts');

/** What a crawl needs, against a board server on this machine; the messages it sends are kept in `sent`. */
export const crawlDeps = (
  db: Db,
  clock: Clock,
  origin: string,
): CrawlDeps & { sent: QueueMessage[]; delays: number[] } => {
  const sent: QueueMessage[] = [];
  const delays: number[] = [];
  return {
    db,
    clock,
    sent,
    delays,
    boards: boardRegistry({ greenhouseApiRootUrl: origin }),
    fetch: politeFetch({
      userAgent: 'JobHuntAI-test/0.1',
      allowedLoopbackOrigins: [origin],
      timeoutMs: 5_000,
      localGapMs: 0,
      book: databaseHostBook(db),
      clock,
    }),
    cleanHtml,
    queues: {
      send: async (message, options) => {
        sent.push(message);
        delays.push(options?.delaySeconds ?? 0);
      },
    },
  };
};
