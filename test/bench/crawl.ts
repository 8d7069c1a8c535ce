import { crowd } from './crawl/crowd.ts';
import { pace } from './crawl/pace.ts';
import { benchDatabase } from './database.ts';
import { type Benchmark, rounded } from './line.ts';

const CONSUMERS = 8;
const GAP_MS = 100;
const REQUESTS = 120;
const HOSTS = 200;
const PAGES = 3;

/**
 * How well crawling keeps its manners: the pace of one host under eight consumers at once, against the pace asked for; and
 * how many pages a second 200 hosts give when two of them hang and attack, against the same hosts without those two.
 */
export const crawl: Benchmark = async function* (undo) {
  const { urls } = await benchDatabase(undo);
  const kept = await pace(undo, urls, { consumers: CONSUMERS, gapMs: GAP_MS, requests: REQUESTS });
  yield {
    name: 'crawl.pace',
    figure: rounded(kept.meanMs, 4),
    unit: 'milliseconds between two requests',
    baseline: GAP_MS,
    ratio: rounded(kept.meanMs / GAP_MS, 4),
    deviation_percent: rounded(Math.abs(kept.meanMs / GAP_MS - 1) * 100),
    shortest_ms: rounded(kept.shortestMs),
    p5_ms: rounded(kept.p5Ms),
    p95_ms: rounded(kept.p95Ms),
    consumers: CONSUMERS,
    requests: REQUESTS,
  };
  const { alone, withHostile } = await crowd(undo, urls, { hosts: HOSTS, pages: PAGES });
  yield {
    name: 'crawl.hostile_neighbours',
    figure: rounded(withHostile),
    unit: 'pages/s of the well-behaved hosts',
    baseline: rounded(alone),
    ratio: rounded(withHostile / alone),
    lost_percent: rounded(Math.max(0, (1 - withHostile / alone) * 100)),
    hosts: HOSTS,
    pages_each: PAGES,
  };
};
