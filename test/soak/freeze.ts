import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { removePostgres, startPostgres, UNSAFE_FAST } from '../../local/postgres.ts';
import { bootstrapCluster, onePassword } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { openDb } from '../../shared/db/client.ts';
import { ownFolder } from '../bench/place.ts';

/**
 * What a cloud does to a function between two requests: it is stopped (SIGSTOP), its connections end meanwhile, and it goes on
 * (SIGCONT) with the next request, which must succeed. `node test/soak/freeze.ts --freezes 1000`. One JSON line; exits 1 when
 * one request failed.
 */
const { values } = parseArgs({ options: { freezes: { type: 'string', default: '1000' }, child: { type: 'string' } } });

if (values.child !== undefined) {
  const url = values.child;
  const db = openDb({ urls: { app: () => url, worker: () => url }, max: 2 });
  for await (const _ of createInterface({ input: process.stdin })) {
    const answer = await db
      .withNobody((tx) => tx.selectFrom('jobs.sources').select('id').execute())
      .then(
        (rows) => (rows.length > 0 ? 'ok' : 'empty'),
        (error: unknown) => `failed: ${String(error)}`,
      );
    process.stdout.write(`${answer}\n`);
  }
  process.exit(0);
}

const home = ownFolder('freeze');
const server = await startPostgres({ home, settings: UNSAFE_FAST });
const urls = await bootstrapCluster(server.superuserUrl(), { passwords: onePassword('soak') });
await migrateToLatest(urls.admin);
const client = new pg.Client({ connectionString: server.superuserUrl() });
await client.connect();

const start = (): ChildProcess =>
  spawn(process.execPath, [import.meta.filename, '--child', urls.app], { stdio: ['pipe', 'pipe', 'inherit'] });
const child = start();
const answers = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
const ask = async (): Promise<string> => {
  child.stdin?.write('\n');
  return String((await answers.next()).value);
};

const started = performance.now();
const freezes = Number(values.freezes);
const failures: string[] = [];
await ask();
for (let n = 0; n < freezes; n += 1) {
  child.kill('SIGSTOP');
  // Two of three times the server ends its connections; else it is only a pause.
  if (n % 3 !== 0)
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'jobhuntai-%'`,
    );
  // Asked while it sleeps, as the gateway does: it wakes with the request waiting.
  const answer = ask();
  child.kill('SIGCONT');
  const said = await answer;
  if (said !== 'ok') failures.push(`${n}: ${said}`);
}
child.stdin?.end();
await once(child, 'close');
await client.end();
await server.stop();
await removePostgres(home);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  JSON.stringify({
    soak: 'freeze',
    freezes,
    succeeded: freezes - failures.length,
    seconds,
    failures: failures.slice(0, 5),
  }),
);
process.exit(failures.length === 0 ? 0 : 1);
