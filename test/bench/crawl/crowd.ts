import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Undo } from '../../../local/stack/undo.ts';
import type { BootstrapUrls } from '../../../migrations/bootstrap.ts';
import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import { politeFetch } from '../../../shared/adapters/http/polite-fetch.ts';
import type { GuardedFetch } from '../../../shared/adapters/http/port.ts';
import { openDb } from '../../../shared/db/client.ts';
import { systemClock } from '../../../shared/domain/clock.ts';
import { databaseHostBook } from '../../../shared/services/hosts/book.ts';
import { crawlSource } from '../../../shared/services/sources/crawl.ts';
import { onlyBoard, pagedBoard } from './board.ts';
import { hostOf, startHosts } from './hosts.ts';

/** Well-behaved hosts wait this long before each page, as hosts far away do. */
const PAGE_TAKES_MS = 60;
/** So slow that two cores keep up with 200 hosts: what is measured is what hosts do to each other. */
const GAP_MS = 4_000;

/** Shorter than the crawler’s own: a run ends with its last host. */
const TIMEOUT_MS = 15_000;

/** Pages a second of the well-behaved hosts, without and with a hanging and a hostile one beside them. */
export const crowd = async (
  undo: Undo,
  urls: Pick<BootstrapUrls, 'app' | 'worker'>,
  { hosts, pages }: { hosts: number; pages: number },
): Promise<{ alone: number; withHostile: number }> => {
  const { port } = await startHosts(undo, { pageTakesMs: PAGE_TAKES_MS, pages });
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max: 32 });
  undo.add('crawling connections', () => db.close());
  const board = pagedBoard();

  const addSource = (origin: string): Promise<string> =>
    db.withSystem('bench', async (tx) => {
      const row = await tx
        .insertInto('jobs.sources')
        .values({
          name: randomUUID(),
          type: 'company_site',
          base_url: origin,
          adapter: board.name,
          board_token: origin,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id;
    });

  const reasonOf = (id: string): Promise<string> =>
    db.withSystem('bench', async (tx) => {
      const row = await tx.selectFrom('jobs.crawl_runs').select('error').where('source_id', '=', id).executeTakeFirst();
      return row?.error ?? 'no reason was given';
    });

  /** Crawls all at once; gives the pages a second until the last of the well-behaved was done. */
  const run = async (round: number, bad: readonly ('hang' | 'hostile')[]): Promise<number> => {
    const good = Array.from({ length: hosts - bad.length }, (_, n) => hostOf(port, 'good', round, n));
    const evil = bad.map((kind, n) => hostOf(port, kind, round, n));
    const polite = politeFetch({
      userAgent: 'JobHuntAI-bench/0.1',
      allowedLoopbackOrigins: [...good, ...evil],
      localGapMs: GAP_MS,
      timeoutMs: TIMEOUT_MS,
      book: databaseHostBook(db),
      clock: systemClock,
    });
    // Waits in place, where a function would give its message back: what is measured is one turn.
    const fetch: GuardedFetch = (request) => polite({ ...request, maxWaitMs: 60_000 });
    const deps = {
      db,
      fetch,
      cleanHtml,
      clock: systemClock,
      boards: onlyBoard(board),
      queues: { send: async () => undefined },
    };
    const sources = await Promise.all([...evil, ...good].map(addSource));
    const began = performance.now();
    let last = began;
    const crawls = sources.map(async (id, n) => {
      // Messages do not all come at one moment; the bad hosts come first.
      await sleep((n / sources.length) * GAP_MS);
      const { outcome } = await crawlSource(deps, id);
      if (n < evil.length) return;
      if (outcome !== 'succeeded')
        throw new Error(`A well-behaved host's crawl ended as ${outcome}: ${await reasonOf(id)}`);
      last = Math.max(last, performance.now());
    });
    await Promise.all(crawls);
    return (good.length * pages) / ((last - began) / 1000);
  };
  // The first round warms up what is compiled and cached; then each kind twice, in turn, and the better of two counts.
  await run(0, []);
  const alone: number[] = [];
  const withHostile: number[] = [];
  for (let round = 1; round <= 2; round += 1) {
    alone.push(await run(round * 2, []));
    withHostile.push(await run(round * 2 + 1, ['hang', 'hostile']));
  }
  return { alone: Math.max(...alone), withHostile: Math.max(...withHostile) };
};
