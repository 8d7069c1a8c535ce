import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { dataDirOf } from '../../local/postgres/cluster.ts';
import { postmasterOf, waitGone } from '../../local/postgres/process.ts';
import { removePostgres, startPostgres } from '../../local/postgres.ts';
import { bootstrapCluster, onePassword } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { openDb } from '../../shared/db/client.ts';
import { crawlSource } from '../../shared/services/sources/crawl.ts';
import { dispatchCrawls } from '../../shared/services/sources/dispatch.ts';
import { ownFolder } from '../bench/place.ts';
import { crawlDeps } from '../support/boards.ts';

/**
 * PostgreSQL ended at once (SIGQUIT, as `pg_ctl stop -m immediate`) again and again while boards are crawled, and started
 * again: `node test/soak/database-restart.ts --kills 8`. After each start no page may be stored by half, and in the end
 * everything is there once, with nobody's help but the dispatcher's. Prints one JSON line; exits 1 when it is not so.
 */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '8' } } });
const SOURCES = 6;
const PAGES = 5;
const A_PAGE = 100;
const CONSUMERS = 3;
const WHOLE = SOURCES * PAGES * A_PAGE;
/** What a lease lasts, and a little: a crawl whose function lost its database is taken over by the next after it. */
const LEASE_MS = 16 * 60_000;
const faults: string[] = [];

const board = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://board.test');
  const site = /\/v0\/postings\/(?<site>\w+)$/u.exec(url.pathname)?.groups?.site;
  if (site === undefined) return void response.writeHead(404).end();
  const skip = Number(url.searchParams.get('skip'));
  const rows = Array.from({ length: skip < PAGES * A_PAGE ? A_PAGE : 0 }, (_, n) => ({
    id: `${site}-${skip + n}`,
    text: `Welder ${site} ${skip + n}`,
    hostedUrl: `http://${request.headers.host}/${site}/${skip + n}`,
    categories: { location: 'Denver, CO' },
    descriptionPlain: `${site} needs someone to weld part ${skip + n} of the ${n % 7} bridges. `.repeat(5),
  }));
  setTimeout(() => response.end(JSON.stringify(rows)), 20);
});
await new Promise<void>((resolve) => board.listen(0, '127.0.0.1', resolve));
const address = board.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

const home = ownFolder('restarts');
let server = await startPostgres({ home, settings: { max_connections: '40' } });
const urls = await bootstrapCluster(server.superuserUrl(), { passwords: onePassword('soak') });
await migrateToLatest(urls.admin);
const database = new URL(urls.app).pathname.slice(1);

const asSuperuser = async <R extends pg.QueryResultRow>(text: string, given?: unknown[]): Promise<R[]> => {
  const client = new pg.Client({ connectionString: server.superuserUrl(database) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<R>(text, given)).rows;
  } finally {
    await client.end();
  }
};

const restart = async (): Promise<void> => {
  const pid = postmasterOf(dataDirOf(home));
  if (pid === undefined) throw new Error('PostgreSQL does not run.');
  process.kill(pid, 'SIGQUIT');
  await waitGone(pid, 20_000);
  server = await startPostgres({ home, port: server.port, settings: { max_connections: '40' } });
};

/** Pages of which some rows are stored and some are not. */
const halves = () =>
  asSuperuser<{ page: string; rows: number }>(
    `SELECT split_part(external_id, '-', 1) || ' ' || split_part(external_id, '-', 2)::int / ${A_PAGE} AS page, count(*)::int AS rows
       FROM jobs.job_sightings GROUP BY 1 HAVING count(*) <> ${A_PAGE}`,
  );

for (let n = 0; n < SOURCES; n += 1)
  await asSuperuser(
    `INSERT INTO jobs.sources (name, type, base_url, adapter, board_token) VALUES ($1, 'company_site', $2, 'lever', $3)`,
    [`Site ${n}`, `${origin}/lever/site${n}`, `local:site${n}`],
  );

let aheadMs = 0;
const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
const base = crawlDeps(db, { now: () => new Date(Date.now() + aheadMs) }, origin);
const queue: string[] = [];
const deps = {
  ...base,
  queues: {
    send: async (message: Parameters<typeof base.queues.send>[0]) => {
      if (message.type === 'crawl-source') queue.push(message.source_id);
    },
  },
};
let thrown = 0;
let done = false;
const consume = async (): Promise<void> => {
  while (!done) {
    const source = queue.shift();
    if (source === undefined) await sleep(20);
    // As the queue does: a message whose handler failed comes again.
    else
      await crawlSource(deps, source).catch(() => {
        thrown += 1;
        queue.push(source);
        return sleep(50);
      });
  }
};
const dispatch = async (): Promise<void> => {
  while (!done) {
    await dispatchCrawls(deps).catch(() => undefined);
    await sleep(250);
  }
};
const unread = async (): Promise<number> =>
  (await asSuperuser(`SELECT id FROM jobs.sources WHERE board_token LIKE 'local:%' AND last_crawled_at IS NULL`))
    .length;

const started = performance.now();
const workers = [...Array.from({ length: CONSUMERS }, consume), dispatch()];
let kills = 0;
let rounds = 0;
for (; kills < Number(values.kills); kills += 1) {
  await sleep(150 + ((kills * 397) % 600));
  await restart();
  for (const { page, rows } of await halves()) faults.push(`after kill ${kills + 1}: ${page} has ${rows} rows`);
  aheadMs += LEASE_MS;
}
for (; rounds < 40 && (await unread()) > 0; rounds += 1) {
  aheadMs += LEASE_MS;
  await sleep(1_000);
}
done = true;
await Promise.all(workers);

const [stored] = await asSuperuser<{ jobs: number; sightings: number; running: number; runs: number }>(
  `SELECT (SELECT count(*)::int FROM jobs.jobs WHERE is_active) AS jobs, (SELECT count(*)::int FROM jobs.job_sightings) AS sightings,
          (SELECT count(*)::int FROM jobs.crawl_runs WHERE status = 'running') AS running, (SELECT count(*)::int FROM jobs.crawl_runs) AS runs`,
);
if ((await unread()) > 0) faults.push('a source was never read to its end');
if (stored?.sightings !== WHOLE) faults.push(`${stored?.sightings} sightings, not ${WHOLE}`);
if (stored?.jobs !== WHOLE) faults.push(`${stored?.jobs} open postings, not ${WHOLE}`);
if (stored?.running !== 0) faults.push(`${stored?.running} runs were never closed`);
await db.close();
board.closeAllConnections();
board.close();
await server.stop();
await removePostgres(home);
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${JSON.stringify({ soak: 'database restarts', kills, thrown, ...stored, seconds, faults })}\n`);
process.exit(faults.length === 0 ? 0 : 1);
