import { createServer } from 'node:http';
import type { BootstrapUrls } from '../../../migrations/bootstrap.ts';
import { politeFetch } from '../../../shared/adapters/http/polite-fetch.ts';
import { openDb } from '../../../shared/db/client.ts';
import { systemClock } from '../../../shared/domain/clock.ts';
import { databaseHostBook } from '../../../shared/services/hosts/book.ts';

export type Pace = { meanMs: number; shortestMs: number; p5Ms: number; p95Ms: number };

/**
 * Lets consumers, each with connections of its own as a function of its own has them, ask one host as fast as they may,
 * and measures at the host how far apart the requests come.
 */
export const pace = async (
  undo: { add(name: string, end: () => Promise<void>): void },
  urls: Pick<BootstrapUrls, 'app' | 'worker'>,
  { consumers, gapMs, requests }: { consumers: number; gapMs: number; requests: number },
): Promise<Pace> => {
  const arrived: number[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    arrived.push(performance.now());
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.add('paced host', async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  let left = requests;
  const consumer = async (): Promise<void> => {
    const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker }, max: 1 });
    const fetch = politeFetch({
      userAgent: 'JobHuntAI-bench/0.1',
      allowedLoopbackOrigins: [origin],
      localGapMs: gapMs,
      book: databaseHostBook(db),
      clock: systemClock,
    });
    while (left > 0) {
      left -= 1;
      await fetch({ url: `${origin}/page`, maxWaitMs: 60_000 });
    }
    await db.close();
  };
  await Promise.all(Array.from({ length: consumers }, consumer));
  const gaps = arrived.slice(1).map((at, n) => at - (arrived[n] ?? 0));
  const sorted = [...gaps].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  const span = (arrived.at(-1) ?? 0) - (arrived[0] ?? 0);
  return { meanMs: span / gaps.length, shortestMs: at(0), p5Ms: at(0.05), p95Ms: at(0.95) };
};
