import { openDb } from '../../shared/db/client.ts';
import { listMatchPostings } from '../../shared/db/queries/match_postings.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import type { MatchPerson } from '../../shared/domain/matching/inputs.ts';
import { bestOf, makePool, scorePool } from '../../shared/domain/matching/pool.ts';
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
 * Pairs a second: the scorer in the process, with the exact best 200 of every person, against the database's function
 * inside one SELECT; then one person's whole refresh. 10,000 random pairs must have the same score by both.
 */
export async function* matching(): AsyncGenerator<Line> {
  const { client, urls, stop } = await benchDatabase();
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
  try {
    await inventPostings(client, POSTINGS);
    const users = await inventPeople(client, PEOPLE);
    await client.query('ANALYZE');
    const [first = ''] = users;
    const loaded = await db.withUser({ userId: first }, (tx) => listMatchPostings(tx, new Date()));
    const postings = loaded.map(toPoolPosting);
    const people: MatchPerson[] = [];
    for (const userId of users) {
      const person = await db.withUser({ userId }, (tx) => loadPerson(tx, userId));
      if (person !== undefined) people.push(person);
    }
    const pool = makePool(postings);
    const scoreAll = () => people.map((person) => bestOf(scorePool(pool, person), MATCHES_KEPT));
    scoreAll();
    const inProcess = (PEOPLE * POSTINGS) / (await seconds(scoreAll));

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
      postings: POSTINGS,
      people: PEOPLE,
    };

    let different = 0;
    const byId = new Map(postings.map((posting) => [posting.jobId, posting]));
    for (const [n, userId] of users.entries()) {
      const { rows } = await client.query<{ id: string; score: number }>(
        `SELECT id, public.calculate_job_match_score($1, id) AS score FROM jobs.jobs TABLESAMPLE SYSTEM (5) LIMIT $2`,
        [userId, COMPARED / PEOPLE],
      );
      for (const { id, score } of rows) {
        const [person, posting] = [people[n], byId.get(id)];
        if (person === undefined || posting === undefined || scorePosting(person, posting).total !== score)
          different += 1;
      }
    }
    if (different > 0) throw new Error(`${different} of ${COMPARED} pairs have another score in the database.`);

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
  } finally {
    await db.close();
    await stop();
  }
}
