import type { BoardAdapter, Boards } from '../../../shared/adapters/boards/port.ts';
import { politeFetch } from '../../../shared/adapters/http/polite-fetch.ts';
import { FetchPostponed, type FetchRequest } from '../../../shared/adapters/http/port.ts';
import type { ParsedPosting } from '../../../shared/domain/postings/posting.ts';
import { databaseHostBook } from '../../../shared/services/hosts/book.ts';
import { crawlSource } from '../../../shared/services/sources/crawl.ts';
import { dispatchCrawls } from '../../../shared/services/sources/dispatch.ts';
import { crawlDeps } from '../../support/boards.ts';
import { testDatabase } from '../../support/database.ts';
import { testServer } from '../../support/http-server.ts';

const { db, sql } = await testDatabase();

/** A board of pages with two postings each; each posting's text can stand on a page of its own. */
let board: { pages: number; etags: boolean; details: boolean; circle: boolean; blank: boolean; label: string };
let asked: string[] = [];
/** Called before each page is served. */
let beforePage: (path: string) => Promise<void> = async () => undefined;

const origin = await testServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://board.test');
  if (url.pathname === '/robots.txt') return void response.writeHead(404).end();
  asked.push(url.pathname);
  void beforePage(url.pathname).then(() => {
    const etag = `"${url.pathname} ${board.label}"`;
    if (board.etags && request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { 'content-type': 'application/json', ...(board.etags ? { etag } : {}) });
    const [, what, number] = url.pathname.split('/');
    if (what === 'detail')
      return response.end(JSON.stringify({ text: `<p>All about posting ${number}, in full.</p>` }));
    const n = board.circle ? 1 : Number(number);
    return response.end(JSON.stringify({ ids: [n * 2 - 1, n * 2], next: board.circle || n < board.pages }));
  });
});

const posting = (id: number): ParsedPosting => ({
  externalId: String(id),
  url: `${origin}/detail/${id}`,
  title: `Welder ${id} ${board.label}`,
  companyName: board.blank ? null : 'Alder Works',
  descriptionHtml: board.details || board.blank ? '' : `<p>You weld thing number ${id} with care.</p>`,
  locations: ['Denver, CO'],
  workMode: null,
  salary: null,
  employmentType: null,
  department: null,
  postedAt: null,
  expiresAt: null,
  facts: {},
});

const adapter = (lists: 'whole' | 'newest' = 'whole', crawlEveryHours: number | null = null): BoardAdapter => ({
  name: 'paged',
  label: 'Paged',
  kind: 'employer',
  lists,
  example: `${origin}/<company>`,
  off: null,
  terms: null,
  pace: [],
  crawlEveryHours,
  recognise: () => undefined,
  boardUrl: () => origin,
  async *pages(_token, fetch) {
    for (let page = 1; ; page += 1) {
      const answer: { ids: number[]; next: boolean } = JSON.parse(
        new TextDecoder().decode((await fetch({ url: `${origin}/list/${page}` })).body),
      );
      yield {
        kind: 'postings',
        postings: answer.ids.map(posting),
        odd: [],
        validators: { etag: null, lastModified: null },
      };
      if (!answer.next) return;
    }
  },
  ...(board.details
    ? {
        detail: async (
          _token: string,
          row: ParsedPosting,
          fetch: (request: FetchRequest) => Promise<{ body: Uint8Array }>,
        ) => {
          const { text }: { text: string } = JSON.parse(new TextDecoder().decode((await fetch({ url: row.url })).body));
          return { ...row, descriptionHtml: text };
        },
      }
    : {}),
});
const only = (one: BoardAdapter): Boards => ({
  all: [one],
  byName: (name) => (name === one.name ? one : undefined),
  recognise: () => undefined,
  advise: () => undefined,
});

let now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const base = crawlDeps(db, { now: () => now }, origin);
const deps = (...settings: Parameters<typeof adapter>) => ({ ...base, boards: only(adapter(...settings)) });

let made = 0;
const addSource = async (): Promise<string> => {
  made += 1;
  const [row] = await sql<{ id: string }>(
    `INSERT INTO jobs.sources (name, type, base_url, adapter, board_token) VALUES ($1, 'company_site', $2, 'paged', $1) RETURNING id`,
    [`Paged ${made}`, origin],
  );
  return row?.id ?? '';
};
type Row = Record<string, unknown>;
const runs = (source: string) =>
  sql<Row>('SELECT * FROM jobs.crawl_runs WHERE source_id = $1 ORDER BY started_at, id', [source]);
const titles = async (source: string): Promise<string[]> =>
  (
    await sql<{ title: string }>('SELECT title FROM jobs.jobs WHERE source_id = $1 ORDER BY external_id::int', [source])
  ).map(({ title }) => title);
const kept = (source: string) =>
  sql<{ url: string; etag: string | null }>('SELECT url, etag FROM jobs.crawl_pages WHERE source_id = $1', [source]);

beforeEach(() => {
  board = { pages: 3, etags: false, details: false, circle: false, blank: false, label: 'one' };
  beforePage = async () => undefined;
  asked = [];
  base.sent.length = 0;
  later(24 * 60);
});

test('a crawl of several pages keeps none of them when it is done, and says what it cost', async () => {
  const source = await addSource();
  expect(await crawlSource(deps(), source)).toMatchObject({ outcome: 'succeeded', counts: { fetched: 6, new: 6 } });
  expect(await kept(source)).toEqual([]);
  const [run] = await runs(source);
  expect(run).toMatchObject({
    pages_count: 3,
    requests_count: 3 + (made === 1 ? 1 : 0),
    http_status: 200,
    postponed_count: 0,
  });
  expect(Number(run?.bytes_received)).toBeGreaterThan(50);
});

test('a crawl whose time is up goes on where it stopped: no page is asked twice, and its figures are those of one crawl', async () => {
  const source = await addSource();
  const outcomes: string[] = [];
  while (outcomes.at(-1) !== 'succeeded' && outcomes.length < 5) {
    outcomes.push((await crawlSource({ ...deps(), fetch: onePage(asked.length) }, source)).outcome);
  }
  expect(outcomes).toEqual(['postponed', 'postponed', 'succeeded']);
  expect(asked).toEqual(['/list/1', '/list/2', '/list/3']);
  expect(await titles(source)).toHaveLength(6);
  const all = await runs(source);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    status: 'succeeded',
    fetched_count: 6,
    new_count: 6,
    unchanged_count: 0,
    pages_count: 3,
  });
  expect(await kept(source)).toEqual([]);
});

/** Lets one new page through and then says that the host's turn is later. */
const onePage = (before: number) => async (request: FetchRequest) => {
  if (asked.length > before) throw new FetchPostponed('pace', 0, 'later');
  return base.fetch(request);
};

test('a crawl that is killed goes on where it stopped once its lease is over, with no row twice', async () => {
  const source = await addSource();
  // The function dies while it waits for page 3: it never goes on.
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const dying = async (request: FetchRequest) => {
    if (!request.url.endsWith('/list/3')) return base.fetch(request);
    reach();
    return new Promise<never>(() => undefined);
  };
  void crawlSource({ ...deps(), fetch: dying }, source);
  await reached;
  expect((await crawlSource(deps(), source)).outcome).toBe('skipped');
  expect(await titles(source)).toHaveLength(4);
  later(16);
  asked = [];
  expect(await crawlSource(deps(), source)).toMatchObject({
    outcome: 'succeeded',
    counts: { fetched: 6, new: 6, gone: 0 },
  });
  expect(asked).toEqual(['/list/3']);
  expect(await titles(source)).toHaveLength(6);
  expect((await runs(source)).map(({ status }) => status)).toEqual(['succeeded']);
});

test('a crawl that lost its lease writes nothing more, and the one that took over ends well', async () => {
  const source = await addSource();
  let over: Promise<{ outcome: string }> | undefined;
  beforePage = async (path) => {
    if (path !== '/list/2' || over !== undefined) return;
    later(16);
    over = crawlSource(deps(), source);
    await over;
  };
  expect((await crawlSource(deps(), source)).outcome).toBe('failed');
  expect((await over)?.outcome).toBe('succeeded');
  expect(await titles(source)).toHaveLength(6);
  expect(await runs(source)).toMatchObject([{ status: 'succeeded', fetched_count: 6 }]);
});

test('when the database goes away in the middle, the crawl fails for the queue to deliver again, and then ends with no half page', async () => {
  const source = await addSource();
  beforePage = async (path) => {
    if (path !== '/list/2') return;
    beforePage = async () => undefined;
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = 'jobhuntai-worker'`);
    await sql(`UPDATE jobs.sources SET crawl_lease_until = $1 WHERE id = $2`, [now, source]);
  };
  const first = await crawlSource(deps(), source).then(
    ({ outcome }) => outcome,
    () => 'thrown',
  );
  expect(['thrown', 'succeeded', 'failed']).toContain(first);
  later(60);
  if (first !== 'succeeded') expect((await crawlSource(deps(), source)).outcome).toBe('succeeded');
  expect(await titles(source)).toHaveLength(6);
  expect(await sql('SELECT 1 FROM jobs.job_sightings WHERE source_id = $1', [source])).toHaveLength(6);
});

test('eight messages for one source at once are one crawl', async () => {
  const source = await addSource();
  const all = await Promise.all(Array.from({ length: 8 }, () => crawlSource(deps(), source)));
  expect(all.map(({ outcome }) => outcome).sort()).toEqual([...Array<string>(7).fill('skipped'), 'succeeded']);
  expect(asked).toHaveLength(3);
});

test('pages with an ETag are not sent again while they are the same, and their postings are seen all the same', async () => {
  board.etags = true;
  const source = await addSource();
  await crawlSource(deps(), source);
  expect(await kept(source)).toHaveLength(3);
  later(24 * 60);
  expect(await crawlSource(deps(), source)).toMatchObject({
    outcome: 'succeeded',
    counts: { fetched: 6, unchanged: 6 },
  });
  const [first, second] = await runs(source);
  expect(Number(second?.bytes_received)).toBe(0);
  expect(Number(first?.bytes_received)).toBeGreaterThan(0);
  board.pages = 2;
  board.label = 'two';
  later(24 * 60);
  expect(await crawlSource(deps(), source)).toMatchObject({ counts: { fetched: 4, changed: 4 } });
  expect(await kept(source)).toHaveLength(2);
});

test('texts are asked for only where the row in the list is new or changed, and an interrupted crawl asks none twice', async () => {
  board.details = true;
  const source = await addSource();
  expect(await crawlSource(deps(), source)).toMatchObject({ counts: { fetched: 6, new: 6 } });
  expect(asked.filter((path) => path.startsWith('/detail/'))).toHaveLength(6);
  asked = [];
  later(24 * 60);
  expect(await crawlSource(deps(), source)).toMatchObject({
    outcome: 'succeeded',
    counts: { fetched: 6, unchanged: 6 },
  });
  expect(asked).toEqual(['/list/1', '/list/2', '/list/3']);
  board.label = 'two';
  later(24 * 60);
  asked = [];
  const turns: string[] = [];
  while (turns.at(-1) !== 'succeeded' && turns.length < 20) {
    turns.push((await crawlSource({ ...deps(), fetch: onePage(asked.length) }, source)).outcome);
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(await titles(source)).toEqual([1, 2, 3, 4, 5, 6].map((id) => `Welder ${id} two`));
  expect((await runs(source)).at(-1)).toMatchObject({ changed_count: 6, unchanged_count: 0, fetched_count: 6 });
});

test('pages that go round in circles end the crawl, which retires nothing', async () => {
  const source = await addSource();
  await crawlSource(deps(), source);
  board.circle = true;
  later(24 * 60);
  expect((await crawlSource(deps(), source)).outcome).toBe('failed');
  expect((await runs(source)).at(-1)).toMatchObject({ error: expect.stringContaining('again and again') });
  expect(
    await sql('SELECT 1 FROM jobs.job_sightings WHERE source_id = $1 AND missing_since IS NOT NULL', [source]),
  ).toEqual([]);
});

test('a board whose rows lose what they had is unhealthy: nothing of them is stored, and it recovers by itself', async () => {
  const source = await addSource();
  await crawlSource(deps(), source);
  board.blank = true;
  later(24 * 60);
  const waits: number[] = [];
  for (let failure = 0; failure < 3; failure += 1) {
    expect((await crawlSource(deps(), source)).outcome).toBe('partial');
    const [row] = await sql<{ health: string; health_reason: string; crawl_not_before: Date }>(
      'SELECT health, health_reason, crawl_not_before FROM jobs.sources WHERE id = $1',
      [source],
    );
    expect(row).toMatchObject({ health: 'unhealthy', health_reason: expect.stringContaining('no description') });
    waits.push(((row?.crawl_not_before.getTime() ?? 0) - now.getTime()) / 60_000);
    later(waits.at(-1) ?? 0);
  }
  expect(waits).toEqual([15, 30, 60]);
  const stored = await sql<{ description: string }>('SELECT description FROM jobs.jobs WHERE source_id = $1', [source]);
  expect(stored.every(({ description }) => description.includes('with care'))).toBe(true);
  expect(
    await sql('SELECT 1 FROM jobs.job_sightings WHERE source_id = $1 AND missing_since IS NOT NULL', [source]),
  ).toEqual([]);
  board.blank = false;
  expect((await crawlSource(deps(), source)).outcome).toBe('succeeded');
  expect(await sql('SELECT health, health_reason, failures FROM jobs.sources WHERE id = $1', [source])).toEqual([
    { health: 'healthy', health_reason: null, failures: 0 },
  ]);
});

test('a list of only the newest postings says nothing of what is not on it, for two weeks', async () => {
  const source = await addSource();
  await crawlSource(deps('newest'), source);
  board.pages = 1;
  later(7 * 24 * 60);
  await crawlSource(deps('newest'), source);
  const missing = () =>
    sql('SELECT 1 FROM jobs.job_sightings WHERE source_id = $1 AND missing_since IS NOT NULL', [source]);
  expect(await missing()).toHaveLength(0);
  later(10 * 24 * 60);
  await crawlSource(deps('newest'), source);
  expect(await missing()).toHaveLength(4);
});

test("a board's own least time between two crawls wins over what is set, and over a person's wish", async () => {
  const source = await addSource();
  await crawlSource(deps('whole', 12), source);
  await sql('UPDATE jobs.sources SET crawl_frequency_hours = 1, crawl_requested_at = $2 WHERE id = $1', [source, now]);
  later(11 * 60);
  expect((await crawlSource(deps('whole', 12), source)).outcome).toBe('skipped');
  later(61);
  expect((await crawlSource(deps('whole', 12), source)).outcome).toBe('succeeded');
});

test('what a board allows a day holds for all its sources together, however often they are due, and their state says what is waited for', async () => {
  const [mine, yours] = [await addSource(), await addSource()];
  await sql('UPDATE jobs.sources SET crawl_frequency_hours = 1 WHERE id = ANY ($1)', [[mine, yours]]);
  const counted = politeFetch({
    userAgent: 'JobHuntAI-test/0.1',
    allowedLoopbackOrigins: [origin],
    localGapMs: 0,
    book: databaseHostBook(db),
    clock: base.clock,
    paces: [
      { host: '127.0.0.1', requests: 1_000, perSeconds: 1 },
      { host: '127.0.0.1', path: '/list/', requests: 4, perSeconds: 86_400 },
    ],
  });
  const crawl = (source: string) => crawlSource({ ...deps(), fetch: counted }, source);
  expect((await crawl(mine)).outcome).toBe('succeeded');
  expect((await crawl(yours)).outcome).toBe('postponed');
  expect(asked).toEqual(['/list/1', '/list/2', '/list/3', '/list/1']);
  const [waiting] = await sql<Row & { crawl_not_before: Date }>('SELECT * FROM jobs.sources WHERE id = $1', [yours]);
  expect(waiting).toMatchObject({
    failures: 0,
    health_reason: expect.stringMatching(/may be asked 4 times in 1 day, .*used up/u),
  });
  expect((waiting?.crawl_not_before.getTime() ?? 0) - now.getTime()).toBeGreaterThan(23 * 3_600_000);
  expect((await runs(yours)).at(-1)).toMatchObject({ status: 'postponed', error: waiting?.health_reason });
  // Due by what an operator set and asked for by a person, it is left alone all the same.
  later(5 * 60);
  await sql('UPDATE jobs.sources SET crawl_requested_at = $2 WHERE id = $1', [yours, now]);
  await dispatchCrawls(base);
  expect(base.sent).not.toContainEqual({ type: 'crawl-source', source_id: yours });
  expect((await crawl(yours)).outcome).toBe('skipped');
  expect((await crawl(mine)).outcome).toBe('postponed');
  expect(asked).toHaveLength(4);
  later(24 * 60);
  await sql(`UPDATE jobs.crawl_host_counts SET at = at - interval '25 hours'`);
  await dispatchCrawls(base);
  expect(base.sent).toContainEqual({ type: 'crawl-source', source_id: yours });
  expect((await crawl(yours)).outcome).toBe('succeeded');
  expect(await sql('SELECT health, health_reason FROM jobs.sources WHERE id = $1', [yours])).toEqual([
    { health: 'healthy', health_reason: null },
  ]);
});
