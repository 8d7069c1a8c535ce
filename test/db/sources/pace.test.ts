import { databaseHostBook } from '../../../shared/services/hosts/book.ts';
import { pace } from '../../bench/crawl/pace.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, urls } = await testDatabase();
const endings: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of endings) await end();
});

test('eight consumers at once keep one pace: no two requests leave for one moment, and none is lost', async () => {
  const undo = { add: (_name: string, end: () => Promise<void>) => void endings.push(end) };
  const kept = await pace(undo, urls, { consumers: 8, gapMs: 40, requests: 24 });
  // What is kept exactly is the moments given out; how promptly a busy machine acts on them is the benchmark's matter.
  expect(kept.meanMs).toBeGreaterThanOrEqual(38);
});

test('the moments of a host are given out one after the other, each gap apart, to whoever asks', async () => {
  const books = Array.from({ length: 8 }, () => databaseHostBook(db));
  await Promise.all(books.map((book) => book.reserve('shared.example', { gapMs: 60_000, maxWaitMs: 3_600_000 })));
  const [row] = await sql<{ ahead: number }>(
    `SELECT extract(epoch FROM next_at - clock_timestamp())::float8 AS ahead FROM jobs.crawl_hosts WHERE host = 'shared.example'`,
  );
  expect(Math.round((row?.ahead ?? 0) / 60)).toBe(8);
});

test('what would wait too long takes nothing, and is told how long', async () => {
  const book = databaseHostBook(db);
  expect(await book.reserve('slow.example', { gapMs: 60_000, maxWaitMs: 0 })).toEqual({ granted: true, waitMs: 0 });
  for (let ask = 0; ask < 3; ask += 1) {
    const { granted, waitMs } = await book.reserve('slow.example', { gapMs: 60_000, maxWaitMs: 3_000 });
    expect(granted).toBe(false);
    expect(Math.ceil(waitMs / 60_000)).toBe(1);
  }
});

test('a host that asks for time is left alone by all, and a shorter wish does not shorten a longer one', async () => {
  const [one, other] = [databaseHostBook(db), databaseHostBook(db)];
  await one.hold('busy.example', 600);
  await other.hold('busy.example', 5);
  const { granted, waitMs } = await other.reserve('busy.example', { gapMs: 1, maxWaitMs: 3_000 });
  expect(granted).toBe(false);
  expect(waitMs).toBeGreaterThan(500_000);
});

test('what a host may be asked in a day is counted over all who ask, and what is used up says for how long', async () => {
  const ask = {
    gapMs: 0,
    maxWaitMs: 60_000,
    quotas: [
      { requests: 100, perSeconds: 60_000 },
      { requests: 5, perSeconds: 86_400 },
    ],
  };
  const books = Array.from({ length: 8 }, () => databaseHostBook(db));
  const answers = await Promise.all(books.map((book) => book.reserve('counted.example', ask)));
  expect(answers.filter(({ granted }) => granted)).toHaveLength(5);
  const refused = answers.filter(({ granted }) => !granted);
  for (const { usedUp, waitMs } of refused) {
    expect(usedUp).toEqual({ requests: 5, perSeconds: 86_400 });
    expect(waitMs / 3_600_000).toBeGreaterThan(23.9);
    expect(waitMs / 3_600_000).toBeLessThan(24.2);
  }
  // Others, and asks that nothing counts, are not concerned.
  expect(await books[0]?.reserve('other.example', ask)).toMatchObject({ granted: true });
  expect(await books[0]?.reserve('counted.example', { gapMs: 0, maxWaitMs: 60_000 })).toMatchObject({ granted: true });
  await sql(`UPDATE jobs.crawl_host_counts SET at = at - interval '23 hours' WHERE host = 'counted.example'`);
  expect((await books[0]?.reserve('counted.example', ask))?.granted).toBe(false);
  await sql(`UPDATE jobs.crawl_host_counts SET at = at - interval '71 minutes' WHERE host = 'counted.example'`);
  expect((await books[0]?.reserve('counted.example', ask))?.granted).toBe(true);
});
