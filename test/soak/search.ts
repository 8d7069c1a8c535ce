import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { removePostgres } from '../../local/postgres.ts';
import { withLogin } from '../../migrations/bootstrap.ts';
import { openDb } from '../../shared/db/client.ts';
import { startTestCluster, TEMPLATE } from '../support/postgres/cluster.ts';
import { playSearches, type Ran } from '../support/search-oracle/run.ts';
import { openWorld, type Sql } from '../support/search-oracle/world.ts';

/**
 * Random searches of random postings against a plain filter over the same rows: `SEED=7 node test/soak/search.ts
 * --questions 2000`. First of a few hundred postings, where all sorts of combinations meet; then of so many that the index,
 * the slices and the end of counting come into play. Prints one JSON line; exits 1 at the first difference, which it shows.
 */
const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '2000' },
    postings: { type: 'string', default: '400' },
    many: { type: 'string', default: '24000' },
    minutes: { type: 'string', default: '20' },
  },
});
const seed = Number(process.env.SEED ?? randomInt(1, 2 ** 31));
const questions = Number(values.questions);
const until = Date.now() + Number(values.minutes) * 60_000;
const cluster = await startTestCluster();
const superuser = new pg.Pool({
  connectionString: withLogin(cluster.superuserUrl, 'postgres', cluster.password, TEMPLATE),
});
superuser.on('error', () => undefined);
const as = (role: string) => withLogin(cluster.superuserUrl, role, cluster.password, TEMPLATE);
const db = openDb({ urls: { app: () => as('jobhuntai_app'), worker: () => as('jobhuntai_worker') } });
const sql: Sql = async <R extends Record<string, unknown>>(text: string, given?: unknown[]) =>
  (await superuser.query<R>(text, given)).rows;

const someone = async (name: string): Promise<string> => {
  const made = await sql<{ id: string }>(
    `INSERT INTO users.users (email, name, email_verified) VALUES ($1, 'Pat Example', true) RETURNING id`,
    [`${name}@example.test`],
  );
  return made[0]?.id ?? '';
};
const runs: (Ran & { postings: number })[] = [];
let fault: string | undefined;
try {
  const world = await openWorld(db, sql, [await someone('first'), await someone('second')]);
  const rounds = [
    { postings: Number(values.postings), questions, moving: Math.ceil(questions / 20) },
    { postings: Number(values.many), questions: Math.ceil(questions / 5), moving: Math.ceil(questions / 100) },
  ];
  for (const [n, round] of rounds.entries()) {
    await sql('DELETE FROM jobs.jobs');
    await sql('DELETE FROM jobs.company_corrections');
    const log = (line: string) => process.stderr.write(`${line} (${round.postings} postings)\n`);
    runs.push({
      postings: round.postings,
      ...(await playSearches(world, { ...round, seed: seed + n * 100, until, log })),
    });
  }
} catch (error) {
  fault = error instanceof Error ? error.message : String(error);
} finally {
  await db.close();
  await superuser.end();
  await removePostgres(cluster.home);
}
process.stdout.write(`${JSON.stringify({ soak: 'searches', seed, runs, ok: fault === undefined })}\n`);
if (fault !== undefined) process.stderr.write(`${fault}\n`);
process.exit(fault === undefined ? 0 : 1);
