import pg from 'pg';
import type { Undo } from '../../local/stack/undo.ts';
import { JobQuery } from '../../shared/contracts/job-search.ts';
import { encodeCursor } from '../../shared/contracts/page.ts';
import { openDb } from '../../shared/db/client.ts';
import type { Db } from '../../shared/db/scope.ts';
import { skillById } from '../../shared/domain/skills/dictionary.ts';
import { pageOfJobs } from '../../shared/services/jobs/list.ts';
import { benchDatabase } from './database.ts';
import { atLeast, atMost, type Line, median, rounded } from './line.ts';
import { fill, inventWorld, NOW, vocabulary, WITH_TEXT, type World } from './search-data.ts';

/** SEARCH_POSTINGS=100000 for a quick run; a million take some five minutes on two quiet cores and 5 GB while it runs. */
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

type Times = { small: number[]; large: number[] };
/** Each search at both sizes in turns, so that a busy machine slows both. */
const searchBoth = async (small: Searching, large: Searching, queries: readonly Query[]): Promise<Times> => {
  const times: Times = { small: [], large: [] };
  for (const query of queries) {
    await ask(small, query);
    await ask(large, query);
    const [few, many]: [number[], number[]] = [[], []];
    for (let n = 0; n < TIMES; n += 1) {
      few.push(await milliseconds(() => ask(small, query)));
      many.push(await milliseconds(() => ask(large, query)));
    }
    times.small.push(median(few));
    times.large.push(median(many));
  }
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

const SMALL_DATABASE = 'bench_small';
const at = (url: string, database: string): string => {
  const own = new URL(url);
  own.pathname = `/${database}`;
  return own.href;
};

/** The same database with few postings beside the one with all, on one server. */
const bothSizes = async (undo: Undo) => {
  const { client: first, urls, superuserUrl } = await benchDatabase(undo);
  const connect = async (database?: string) => {
    const one = new pg.Client({ connectionString: database === undefined ? superuserUrl : at(superuserUrl, database) });
    one.on('error', () => undefined);
    await one.connect();
    undo.add('connection', () => one.end());
    return one;
  };
  const made = await first.query<{ id: string }>(
    `INSERT INTO users.users (email, name) VALUES ('bench@example.test', 'Pat Example') RETURNING id`,
  );
  const world = await inventWorld(first);
  const main = new URL(urls.app).pathname.slice(1);
  await fill([first], world, SMALL);
  await first.end();
  const aside = await connect('postgres');
  await aside.query(`CREATE DATABASE ${SMALL_DATABASE} TEMPLATE "${main}"`);
  const [client, second] = [await connect(), await connect()];
  const filling = SMALL === POSTINGS ? 0 : await milliseconds(() => fill([client, second], world, POSTINGS));
  const open = (database: string): Searching => {
    const db = openDb({ urls: { app: () => at(urls.app, database), worker: () => at(urls.worker, database) } });
    undo.add('pool', () => db.close());
    return { db, userId: made.rows[0]?.id ?? '' };
  };
  return { client, few: await connect(SMALL_DATABASE), world, filling, small: open(SMALL_DATABASE), large: open(main) };
};

type Unknown = { client: pg.Client; person: Searching; queries: readonly Query[]; postings: number };
/** What a search costs without statistics against the same with them. */
const withoutStatistics = async ({ client, person, queries, postings }: Unknown): Promise<Line> => {
  const some = queries.filter((_query, n) => n % 6 === 0);
  const times = async () => {
    const all: number[] = [];
    for (const query of some) all.push(await fastest(() => ask(person, query)));
    return all;
  };
  const known = await times();
  await client.query(`DELETE FROM pg_statistic WHERE starelid = 'jobs.search_rows'::regclass`);
  const unknown = await times();
  await client.query('ANALYZE jobs.search_rows');
  return {
    name: postings === SMALL ? 'search-without-statistics-p95' : 'search-without-statistics-at-full-size-p95',
    figure: rounded(p95(unknown)),
    unit: 'ms',
    baseline: rounded(p95(known)),
    ratio: rounded(p95(known) / p95(unknown)),
    baseline_is: 'the same searches with statistics',
    postings,
    ...(postings === SMALL ? atMost({ times: [p95(unknown) / p95(known), 10] }) : {}),
  };
};

/**
 * A million postings of varied text (each word half as common as the one of half its rank), searched through the
 * service as a signed-in person, with roles and row level security as in production: common words ranked, against the
 * seed's own query and index on only 50,000 of them; 240 filtered searches, against the same at 50,000 in turns; page
 * 500 against page 1; and what is left of it without statistics.
 *
 * The bar without statistics stands at 50,000: autovacuum looks at each database once a minute and makes statistics of
 * jobs.search_rows as soon as a hundredth of it is new (migration 0340), so that a table without any holds what one minute
 * of crawling brought into an empty database, which is less. A million without any would take a restore, which makes them
 * before it ends (migrations/dump.ts), or a server whose autovacuum was switched off: what that costs is printed, without
 * a bar.
 */
export async function* search(undo: Undo): AsyncGenerator<Line> {
  const { client, few, world, filling, small, large } = await bothSizes(undo);
  const queries = inventSearches(world);
  await few.query(
    `CREATE TABLE seed_jobs AS SELECT id, title, description FROM jobs.jobs ORDER BY created_at LIMIT ${WITH_TEXT}`,
  );
  await few.query(`CREATE INDEX ON seed_jobs USING gin (to_tsvector('english', title || ' ' || description))`);
  await few.query('VACUUM ANALYZE seed_jobs');
  const common = vocabulary().slice(0, 4);
  const seeds: number[] = [];
  const ranked: number[] = [];
  for (const q of common) {
    seeds.push(await milliseconds(() => few.query(SEED_QUERY, [q])));
    await ask(large, { q, sort: 'relevance' });
    ranked.push(await fastest(() => ask(large, { q, sort: 'relevance' })));
  }
  yield {
    name: 'search-ranked-common-words',
    figure: rounded(median(ranked)),
    unit: 'ms',
    baseline: rounded(median(seeds)),
    ratio: rounded(median(seeds) / median(ranked)),
    baseline_is: `the seed's query and index on ${SMALL} of them only`,
    postings: POSTINGS,
    filling_s: rounded(filling / 1000),
    ...atLeast({ ratio: [median(seeds) / median(ranked), 40] }),
  };

  const times = await searchBoth(small, large, queries);
  const slowest = times.large.map((ms, n) => ({ ms, query: queries[n] })).sort((a, b) => b.ms - a.ms);
  yield {
    name: 'search-filtered-p95',
    figure: rounded(p95(times.large)),
    unit: 'ms',
    baseline: rounded(p95(times.small)),
    ratio: rounded(p95(times.small) / p95(times.large)),
    baseline_is: `the same searches at ${SMALL} postings`,
    median_ms: rounded(median(times.large)),
    slowest: JSON.stringify(slowest.slice(0, 6).map(({ ms, query }) => [Math.round(ms), query])),
    postings: POSTINGS,
    ...atMost({ times: [p95(times.large) / p95(times.small), 3] }),
  };

  const counted: number[] = [];
  for (const q of common) counted.push(await fastest(() => ask(large, { q, facets: 'true', limit: '1' })));
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
      first.push(await milliseconds(() => ask(large, { sort, limit: `${PAGE}` })));
      late.push(await milliseconds(() => ask(large, { sort, limit: `${PAGE}`, cursor })));
    }
    yield {
      name: `search-page-500-by-${sort}`,
      figure: rounded(median(late)),
      unit: 'ms',
      baseline: rounded(median(first)),
      ratio: rounded(median(first) / median(late)),
      baseline_is: 'page 1',
      postings: POSTINGS,
      ...atMost({ times: [median(late) / median(first), 2] }),
    };
  }
  yield await withoutStatistics({ client: few, person: small, queries, postings: SMALL });
  if (POSTINGS !== SMALL) yield await withoutStatistics({ client, person: large, queries, postings: POSTINGS });
}
