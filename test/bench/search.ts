import type pg from 'pg';
import type { Undo } from '../../local/stack/undo.ts';
import { JobQuery } from '../../shared/contracts/job-search.ts';
import { encodeCursor } from '../../shared/contracts/page.ts';
import { openDb } from '../../shared/db/client.ts';
import type { Db } from '../../shared/db/scope.ts';
import { skillById } from '../../shared/domain/skills/dictionary.ts';
import { pageOfJobs } from '../../shared/services/jobs/list.ts';
import { benchDatabase } from './database.ts';
import { type Line, median, rounded } from './line.ts';
import { fill, inventWorld, NOW, vocabulary, WITH_TEXT, type World } from './search-data.ts';

/** SEARCH_POSTINGS=100000 for a quick run; a million take about ten minutes and 5 GB while it runs. */
const POSTINGS = Number(process.env.SEARCH_POSTINGS ?? 1_000_000);
const SMALL = Math.min(50_000, POSTINGS);
const SEARCHES = 240;
const TIMES = 3;
const PAGES = 25;
const PAGE = 20;

type Query = Record<string, string>;
const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const fastest = async (work: () => Promise<unknown>): Promise<number> => {
  const all: number[] = [];
  for (let n = 0; n < TIMES; n += 1) all.push(await milliseconds(work));
  return median(all);
};

/** Searches of every kind: common and rare words and filters, alone and together, the same in every run. */
const inventSearches = (world: World): Query[] => {
  const words = vocabulary();
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return ((state >>> 8) & 0xffff) / 0x10000;
  };
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  };
  const wordOf = (from: number, to: number) => words[from + Math.floor(random() * (to - from))] ?? 'work';
  const texts: (() => string | undefined)[] = [
    () => undefined,
    () => wordOf(0, 30),
    () => wordOf(100, 1_000),
    () => wordOf(5_000, 30_000),
    () => `${wordOf(0, 30)} ${wordOf(0, 30)}`,
    () => `${wordOf(0, 30)} ${wordOf(3_000, 20_000)}`,
    () => `${wordOf(0, 100)} OR ${wordOf(0, 100)} -${wordOf(0, 30)}`,
    () => `"${wordOf(0, 10)} ${wordOf(0, 10)}"`,
  ];
  const skill = (id: number) => skillById(id)?.name ?? 'SQL';
  const filters: (() => Query)[] = [
    () => ({ mode: pick(['remote', 'hybrid', 'onsite']) }),
    () => ({ job_type: pick(['full_time', 'part_time', 'freelance', 'temporary']) }),
    () => ({ level: pick(['entry', 'mid', 'executive', 'senior,lead']), unknown: pick(['pass', 'fail']) }),
    () => ({ salary_min: pick(['40000', '90000', '210000']), unknown_salary: pick(['pass', 'fail']) }),
    () => ({ company_size: pick(['startup', 'enterprise', '201-500']) }),
    () => ({ industry: pick(world.industries) }),
    () => ({ min_company_rating: pick(['2.5', '4', '4.9']) }),
    () => ({ skills_any: `${skill(1 + Math.floor(random() * 20))},${skill(100 + Math.floor(random() * 150))}` }),
    () => ({ skills_all: `${skill(1 + Math.floor(random() * 10))},${skill(1 + Math.floor(random() * 200))}` }),
    () => ({ source_id: pick(world.sources) }),
    () => ({ posted_since: new Date(NOW - pick([1, 30, 200]) * 86_400_000).toISOString() }),
    () => ({ place: pick(['Denver, CO', 'London', 'Chicago, IL']), radius_miles: pick(['10', '50']), mode: 'onsite' }),
  ];
  return Array.from({ length: SEARCHES }, (_, n) => {
    const q = texts[n % texts.length]?.();
    const some = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(filters)());
    return Object.assign({}, ...some, q === undefined ? {} : { q }, n % 5 === 0 ? { sort: 'salary' } : {});
  });
};

const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

type Searching = { db: Db; userId: string };
const ask = ({ db, userId }: Searching, query: Query) => pageOfJobs({ db }, { userId }, JobQuery.parse(query));

const searchAll = async (person: Searching, queries: readonly Query[]): Promise<number[]> => {
  for (const query of queries) await ask(person, query);
  const times: number[] = [];
  for (const query of queries) times.push(await fastest(() => ask(person, query)));
  return times;
};

/** The cursor of page 500, taken from the table itself. */
const cursorAt = async (client: pg.Client, sort: 'date' | 'salary'): Promise<string> => {
  const [key, from] =
    sort === 'date'
      ? [`to_char(sort_date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`, 'ORDER BY sort_date']
      : ['pay_top::text', `WHERE pay_currency = 'USD' ORDER BY pay_top`];
  const { rows } = await client.query<{ key: string; id: string }>(
    `SELECT ${key} AS key, job_id AS id FROM jobs.search_rows ${from} DESC, job_id DESC OFFSET ${499 * PAGE - 1} LIMIT 1`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('There are not 500 pages.');
  return encodeCursor(row);
};

const SEED_QUERY = `
  SELECT id FROM seed_jobs WHERE to_tsvector('english', title || ' ' || description) @@ plainto_tsquery('english', $1)
   ORDER BY ts_rank(to_tsvector('english', title || ' ' || description), plainto_tsquery('english', $1)) DESC LIMIT 20`;

/**
 * A million postings of varied text (each word half as common as the one of half its rank), searched through the
 * service as a signed-in person, with roles and row level security as in production: common words ranked, against the
 * seed's own query and index on only 50,000 of them; 240 filtered searches, against the same at 50,000; page 500
 * against page 1.
 */
export async function* search(undo: Undo): AsyncGenerator<Line> {
  const { client, urls } = await benchDatabase(undo);
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
  undo.add('pool', () => db.close());
  const made = await client.query<{ id: string }>(
    `INSERT INTO users.users (email, name) VALUES ('bench@example.test', 'Pat Example') RETURNING id`,
  );
  const person = { db, userId: made.rows[0]?.id ?? '' };
  const world = await inventWorld(client);
  const queries = inventSearches(world);

  await fill(client, world, SMALL);
  const small = await searchAll(person, queries);
  await client.query(
    `CREATE TABLE seed_jobs AS SELECT id, title, description FROM jobs.jobs ORDER BY created_at LIMIT ${WITH_TEXT}`,
  );
  await client.query(`CREATE INDEX ON seed_jobs USING gin (to_tsvector('english', title || ' ' || description))`);
  await client.query('VACUUM ANALYZE seed_jobs');
  const common = vocabulary().slice(0, 4);
  const seeds: number[] = [];
  for (const word of common) seeds.push(await milliseconds(() => client.query(SEED_QUERY, [word])));

  const filling = SMALL === POSTINGS ? 0 : await milliseconds(() => fill(client, world, POSTINGS));
  const ranked: number[] = [];
  for (const q of common) {
    await ask(person, { q, sort: 'relevance' });
    ranked.push(await fastest(() => ask(person, { q, sort: 'relevance' })));
  }
  yield {
    name: 'search-ranked-common-words',
    figure: rounded(median(ranked)),
    unit: 'ms',
    baseline: rounded(median(seeds)),
    ratio: rounded(median(seeds) / median(ranked)),
    baseline_is: `the seed's query and index on ${SMALL} of them only`,
    at_least: 40,
    postings: POSTINGS,
    filling_s: rounded(filling / 1000),
  };

  const large = await searchAll(person, queries);
  const slowest = large.map((ms, n) => ({ ms, query: queries[n] })).sort((a, b) => b.ms - a.ms);
  yield {
    name: 'search-filtered-p95',
    figure: rounded(p95(large)),
    unit: 'ms',
    baseline: rounded(p95(small)),
    ratio: rounded(p95(small) / p95(large)),
    baseline_is: `the same searches at ${SMALL} postings`,
    times_the_baseline: rounded(p95(large) / p95(small)),
    at_most_times: 3,
    median_ms: rounded(median(large)),
    slowest: JSON.stringify(slowest.slice(0, 6).map(({ ms, query }) => [Math.round(ms), query])),
    postings: POSTINGS,
  };

  const counted: number[] = [];
  for (const q of common) counted.push(await fastest(() => ask(person, { q, facets: 'true', limit: '1' })));
  yield {
    name: 'search-facets-common-words',
    figure: rounded(median(counted)),
    unit: 'ms',
    baseline: rounded(median(seeds)),
    ratio: rounded(median(seeds) / median(counted)),
    baseline_is: `the seed's query on ${SMALL} of them only`,
    postings: POSTINGS,
  };

  for (const sort of ['date', 'salary'] as const) {
    const cursor = await cursorAt(client, sort);
    const [first, late]: [number[], number[]] = [[], []];
    for (let n = 0; n < PAGES; n += 1) {
      first.push(await milliseconds(() => ask(person, { sort, limit: `${PAGE}` })));
      late.push(await milliseconds(() => ask(person, { sort, limit: `${PAGE}`, cursor })));
    }
    yield {
      name: `search-page-500-by-${sort}`,
      figure: rounded(median(late)),
      unit: 'ms',
      baseline: rounded(median(first)),
      ratio: rounded(median(first) / median(late)),
      baseline_is: 'page 1',
      times_the_baseline: rounded(median(late) / median(first)),
      at_most_times: 2,
      postings: POSTINGS,
    };
  }
}
