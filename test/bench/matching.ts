import type pg from 'pg';
import type { Undo } from '../../local/stack/undo.ts';
import { openDb } from '../../shared/db/client.ts';
import { listMatchPostings } from '../../shared/db/queries/match_postings.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import type { MatchPerson } from '../../shared/domain/matching/inputs.ts';
import { bestOf, LEFT_OUT, makePool, type Pool, scorePool } from '../../shared/domain/matching/pool.ts';
import { scorePosting } from '../../shared/domain/matching/score.ts';
import { toPoolPosting } from '../../shared/services/matches/inputs.ts';
import { loadPerson } from '../../shared/services/matches/person.ts';
import { MATCHES_KEPT, refreshMatches } from '../../shared/services/matches/refresh.ts';
import { benchDatabase } from './database.ts';
import { type Line, rounded } from './line.ts';
import { inventPeople, inventPostings } from './matching-data.ts';

const POSTINGS = 50_000;
const PEOPLE = 50;
const PAIRS_IN_SQL = 4_000;
const COMPARED = 10_000;

const seconds = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

/**
 * Pairs that the scorer of the pool, that of a single posting and the database's function were asked for alike.
 * Throws when they disagree, or when fewer were compared than promised.
 */
const compare = async (client: pg.Client, users: readonly string[], pool: Pool, people: readonly MatchPerson[]) => {
  const rowOf = new Map(pool.postings.map(({ jobId }, row) => [jobId, row]));
  let compared = 0;
  for (const [n, userId] of users.entries()) {
    const person = people[n];
    if (person === undefined) throw new Error(`There is no person ${userId}.`);
    const inPool = scorePool(pool, person);
    const { rows } = await client.query<{ id: string; score: number }>(
      `SELECT id, public.calculate_job_match_score($1, id) AS score FROM jobs.jobs TABLESAMPLE SYSTEM (5) LIMIT $2`,
      [userId, COMPARED / PEOPLE],
    );
    for (const { id, score } of rows) {
      const row = rowOf.get(id) ?? -1;
      const posting = pool.postings[row];
      const alone = posting && scorePosting(person, posting).total;
      if (alone !== score || (inPool[row] !== LEFT_OUT && inPool[row] !== score)) {
        throw new Error(`Posting ${id}: ${score} in the database, ${alone} alone, ${inPool[row]} in the pool.`);
      }
      compared += 1;
    }
  }
  if (compared < COMPARED) throw new Error(`Only ${compared} of ${COMPARED} pairs were compared.`);
  return compared;
};

/**
 * Pairs a second: the scorer in the process, with the exact best 200 of every person, against the database's function
 * inside one SELECT; `pool_ms` is what reading the postings and making the pool cost, once for all people. Then one
 * person's whole refresh, reading and writing included. 10,000 random pairs must have the same score by all ways.
 */
export async function* matching(undo: Undo): AsyncGenerator<Line> {
  const { client, urls } = await benchDatabase(undo);
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
  undo.add('pool', () => db.close());
  await inventPostings(client, POSTINGS);
  const users = await inventPeople(client, PEOPLE);
  await client.query('ANALYZE');
  const [first = ''] = users;
  const started = performance.now();
  const loaded = await db.withUser({ userId: first }, (tx) => listMatchPostings(tx, new Date()));
  const pool = makePool(loaded.map(toPoolPosting));
  const poolMs = performance.now() - started;
  const people: MatchPerson[] = [];
  for (const userId of users) {
    const person = await db.withUser({ userId }, (tx) => loadPerson(tx, userId));
    if (person !== undefined) people.push(person);
  }
  const compared = await compare(client, users, pool, people);

  const scoreAll = () => people.map((person) => bestOf(scorePool(pool, person), MATCHES_KEPT));
  scoreAll();
  const inProcess = (people.length * pool.postings.length) / (await seconds(scoreAll));
  const sql = `SELECT sum(public.calculate_job_match_score($1, id)) FROM (SELECT id FROM jobs.jobs ORDER BY id LIMIT ${PAIRS_IN_SQL}) j`;
  await client.query(sql, [first]);
  const inDatabase = PAIRS_IN_SQL / (await seconds(() => client.query(sql, [first])));
  yield {
    name: 'match-pairs',
    figure: rounded(inProcess),
    unit: 'pairs/s',
    baseline: rounded(inDatabase),
    ratio: rounded(inProcess / inDatabase),
    baseline_is: 'calculate_job_match_score inside one SELECT',
    postings: pool.postings.length,
    people: people.length,
    pool_ms: rounded(poolMs),
    pairs_compared: compared,
  };

  const deps = { db, clock: systemClock };
  const written = await seconds(() => refreshMatches(deps, { userId: first }));
  const unchanged = await seconds(() => refreshMatches(deps, { userId: first }));
  yield {
    name: 'match-refresh',
    figure: rounded(unchanged * 1000),
    unit: 'ms',
    baseline: rounded((POSTINGS / inDatabase) * 1000),
    ratio: rounded(POSTINGS / inDatabase / unchanged),
    baseline_is: `the function over ${POSTINGS} postings, from its measured pairs/s`,
    first_refresh_ms: rounded(written * 1000),
  };
}
