import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { removePostgres, startPostgres } from '../../local/postgres.ts';
import { bootstrapCluster, onePassword } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { ownFolder } from '../bench/place.ts';
import { interleave } from '../support/interleaved.ts';
import { NOT_INSTALLED, pgbouncerPath, startPgBouncer } from '../support/pgbouncer.ts';

/**
 * Ten thousand transactions of two hundred people, interleaved, through PgBouncer in transaction mode with three connections
 * behind it: nobody may see a row of another. `node test/soak/pgbouncer.ts --transactions 10000`. One JSON line; exits 1
 * when a row leaked or a transaction failed, and 0 with a word where PgBouncer is not installed.
 */
const { values } = parseArgs({ options: { transactions: { type: 'string', default: '10000' } } });
if (pgbouncerPath === undefined) {
  console.log(JSON.stringify({ soak: 'pgbouncer', skipped: NOT_INSTALLED }));
  process.exit(0);
}
const home = ownFolder('pgbouncer');
const server = await startPostgres({ home, settings: { max_connections: '40' } });
const urls = await bootstrapCluster(server.superuserUrl(), { passwords: onePassword('soak') });
await migrateToLatest(urls.admin);
const client = new pg.Client({ connectionString: server.superuserUrl(new URL(urls.app).pathname.slice(1)) });
await client.connect();
const people = Array.from({ length: 200 }, () => randomUUID());
for (const id of people) {
  await client.query(`INSERT INTO users.users (id, email, name) VALUES ($1, $2, 'Pat Example')`, [
    id,
    `${id}@people.example`,
  ]);
  await client.query(`INSERT INTO users.skills (user_id, skill_name) VALUES ($1, 'Baking')`, [id]);
}
const bouncer = await startPgBouncer([urls.app, urls.worker]);
const started = performance.now();
const result = await interleave(
  { app: () => bouncer.through(urls.app), worker: () => bouncer.through(urls.worker) },
  people,
  Number(values.transactions),
);
const { rows } = await client.query<{ connections: number }>(
  `SELECT count(*)::int AS connections FROM pg_stat_activity WHERE usename IN ('jobhuntai_app', 'jobhuntai_worker')`,
);
await bouncer.stop();
await client.end();
await server.stop();
await removePostgres(home);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ soak: 'pgbouncer', ...result, ...rows[0], seconds }));
process.exit(result.leaked === 0 && result.failed === 0 ? 0 : 1);
