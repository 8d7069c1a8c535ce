import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type EmbeddedPostgres, removePostgres, startPostgres } from '../../local/postgres.ts';
import { Undo } from '../../local/stack/undo.ts';
import { bootstrapCluster, onePassword } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import type { DB } from '../../shared/db/generated.ts';
import { ownFolder, sweep } from '../bench/place.ts';
import { killRun } from './sending/kills.ts';

/**
 * `npm run soak -- sending [--kills 500] [--lanes 2] [--restarts 10]`: real workers killed at every step, PostgreSQL ended
 * at once (`-m immediate`) and connections cut in the middle of transactions, over a hostile sandbox Gmail. Prints one
 * JSON line a run; exits 1 when one was sent twice, lost or stuck, or when the naive sender was not convicted.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    lanes: { type: 'string', default: '2' },
    restarts: { type: 'string', default: '10' },
  },
});
const kills = Number(values.kills);
const lanes = Number(values.lanes);
const restarts = Number(values.restarts);

await sweep();
const home = ownFolder('sending');
const undo = new Undo();
// A commit that was answered must survive the server's end; only the machine's own crash is not played here.
const settings = { fsync: 'off' };
let server: EmbeddedPostgres = await startPostgres({ home, settings });
undo.add('database', async () => {
  await server.stop();
  await removePostgres(home);
});
const urls = await bootstrapCluster(server.superuserUrl(), { passwords: onePassword('soak') });
await migrateToLatest(urls.admin);
const own = new URL(server.superuserUrl());
own.pathname = new URL(urls.app).pathname;
const pool = new pg.Pool({ connectionString: own.href, max: 4 });
pool.on('error', () => undefined);
const adminDb = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });

let person = 0;
const scene = {
  adminDb,
  appUrl: urls.app,
  createUser: (overrides = {}) =>
    adminDb
      .insertInto('users.users')
      .values({ email: `soak-${++person}@person.example`, name: 'Jo Example', email_verified: true, ...overrides })
      .returningAll()
      .executeTakeFirstOrThrow(),
};

/** SIGQUIT to the postmaster is what `pg_ctl stop -m immediate` sends: no checkpoint, no goodbye. */
async function restartAtOnce(): Promise<void> {
  const { port, dataDir } = server;
  const pidFile = join(dataDir, 'postmaster.pid');
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]), 'SIGQUIT');
  while (existsSync(pidFile)) await sleep(50);
  server = await startPostgres({ home, settings, port });
}
const cutConnections = () =>
  pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'jobhuntai_app'`);

let restarted = 0;
/** In the middle of a round: the server goes, or every connection is cut, whatever it was doing. */
async function disturb(): Promise<void> {
  await sleep(randomInt(300, 2_000));
  if (restarted < restarts) {
    restarted += 1;
    await restartAtOnce();
  } else await cutConnections();
}

const started = Date.now();
let bad = false;
let next = 0;
/** On stderr, so that stdout stays one line a run. */
const told = (killed: number): void => {
  if (killed === 0) next = 0;
  if (killed < next) return;
  next = killed + 25;
  process.stderr.write(`${killed} killed, ${Math.round((Date.now() - started) / 1000)} s\n`);
};
const print = (line: Record<string, unknown>) => process.stdout.write(`${JSON.stringify(line)}\n`);
for (const mode of ['drafts', 'send_only'] as const) {
  const share = mode === 'drafts' ? kills : Math.ceil(kills / 5);
  const figures = await killRun(scene, { kills: share, lanes, mode, disturb, told });
  print({ soak: 'sending', sender: 'machine', mode, ...figures, restarts: restarted });
  bad ||= figures.sentTwice + figures.lost + figures.stuck + figures.falseSent > 0;
  if (mode === 'drafts') bad ||= figures.needsReview > 0;
}
const naive = await killRun(scene, { kills: Math.ceil(kills / 10), lanes, mode: 'drafts', naive: true });
print({ soak: 'sending', sender: 'naive', ...naive, seconds: Math.round((Date.now() - started) / 1000) });
bad ||= naive.sentTwice === 0;
await adminDb.destroy();
await undo.all((problem) => process.stderr.write(`${problem}\n`));
process.exit(bad ? 1 : 0);
