import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startSandboxBoards } from '../../../local/boards/server.ts';
import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import type { BoardPage } from '../../../shared/adapters/boards/port.ts';
import { boardRegistry } from '../../../shared/adapters/boards/registry.ts';
import { politeFetch } from '../../../shared/adapters/http/polite-fetch.ts';
import type { GuardedFetch } from '../../../shared/adapters/http/port.ts';
import { systemClock } from '../../../shared/domain/clock.ts';
import type { OddRow, ParsedPosting } from '../../../shared/domain/postings/posting.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';
import { memoryBook } from '../../support/host-book.ts';
import { realDataDir, testOnRealData } from '../../support/real-data.ts';

/** Crawls every board of a sandbox through the real adapter and the real fetch. */
const crawl = async (dataFolder?: string) => {
  const sandbox = await startSandboxBoards(dataFolder === undefined ? {} : { dataFolder });
  try {
    const boards = boardRegistry({ greenhouseApiRootUrl: sandbox.url });
    const fetch = politeFetch({
      userAgent: 'JobHuntAI-test/0.1',
      allowedLoopbackOrigins: [sandbox.url],
      localGapMs: 0,
      book: memoryBook(),
      clock: systemClock,
    });
    const postings: ParsedPosting[] = [];
    const odd: OddRow[] = [];
    const again: BoardPage['kind'][] = [];
    for (const { url } of sandbox.boards) {
      const board = boards.recognise(new URL(url));
      if (board === undefined) throw new Error(`${url} was not recognised`);
      let known = { etag: null as string | null, lastModified: null as string | null };
      for await (const page of board.adapter.pages(board.token, fetch, known)) {
        if (page.kind === 'postings') {
          postings.push(...page.postings);
          odd.push(...page.odd);
          known = page.validators;
        }
      }
      for await (const page of board.adapter.pages(board.token, fetch, known)) again.push(page.kind);
    }
    return { boards: sandbox.boards, unreadable: sandbox.unreadable, postings, odd, again };
  } finally {
    await sandbox.stop();
  }
};

test('the sandbox boards hold at least 12 companies and 120 varied postings, and answer 304 the second time', async () => {
  const { boards, postings, odd, again } = await crawl();
  expect(boards.length).toBeGreaterThanOrEqual(12);
  expect(postings.length).toBeGreaterThanOrEqual(120);
  expect(odd).toEqual([]);
  expect(new Set(postings.map((one) => one.externalId)).size).toBe(postings.length);
  expect(new Set(again)).toEqual(new Set(['not_modified']));
  const read = postings.map((posting) => understand(posting, cleanHtml(posting.descriptionHtml).text));
  const share = (one: (posting: (typeof read)[number]) => boolean) => read.filter(one).length;
  expect(share((one) => one.isRemote)).toBeGreaterThan(15);
  expect(share((one) => one.isHybrid)).toBeGreaterThan(15);
  expect(share((one) => one.salary !== null)).toBeGreaterThan(80);
  expect(share((one) => one.salary === null)).toBeGreaterThan(10);
  expect(share((one) => one.applicationEmail !== null)).toBeGreaterThan(20);
  expect(share((one) => one.skills.length >= 2)).toBeGreaterThan(read.length * 0.9);
  expect(share((one) => one.placeIds.length > 0 || one.isRemote)).toBe(read.length);
  expect(read.filter((one) => one.applicationEmail?.startsWith('access@'))).toEqual([]);
});

test('the same postings come at every start, and one can be added and taken away while it runs', async () => {
  const [first, second] = await Promise.all([startSandboxBoards(), startSandboxBoards()]);
  const rows = async (url: string) =>
    (await (await fetch(`${url}/v1/boards/quillmark/jobs?content=true`)).text()).replaceAll(url, '');
  try {
    expect(await rows(first.url)).toBe(await rows(second.url));
    const before = await rows(first.url);
    const added = await fetch(`${first.url}/control/boards/quillmark/postings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Poet', text: 'Write two lines a day.', apply_to: 'verse@quillmark.example' }),
    });
    expect(added.status).toBe(201);
    const { id } = (await added.json()) as { id: number };
    expect(await rows(first.url)).toContain('"title":"Poet"');
    expect((await fetch(`${first.url}/v1/boards/quillmark/jobs/${id}`)).status).toBe(200);
    await fetch(`${first.url}/control/boards/quillmark/postings/${id}`, { method: 'DELETE' });
    expect(await rows(first.url)).toBe(before);
  } finally {
    await Promise.all([first.stop(), second.stop()]);
  }
});

test('the invented boards are served in Lever’s shape as well: the same jobs, in another system', async () => {
  const sandbox = await startSandboxBoards();
  try {
    const boards = boardRegistry({ greenhouseApiRootUrl: sandbox.url });
    const read = async (address: string) => {
      const board = boards.recognise(new URL(address));
      if (board === undefined) throw new Error(`${address} was not recognised`);
      const postings: ParsedPosting[] = [];
      const get: GuardedFetch = async ({ url }) => {
        const answer = await fetch(url);
        const body = new Uint8Array(await answer.arrayBuffer());
        return {
          status: answer.status,
          url,
          body,
          contentType: null,
          etag: null,
          lastModified: null,
          retryAfterSeconds: null,
        };
      };
      for await (const page of board.adapter.pages(board.token, get, { etag: null, lastModified: null })) {
        if (page.kind === 'postings') postings.push(...page.postings);
      }
      const facts = postings.map((posting) => {
        const { text } = cleanHtml(posting.descriptionHtml);
        const { minMinor = null, maxMinor = null, period = null } = posting.salary ?? {};
        return [
          posting.title,
          posting.locations,
          posting.postedAt,
          minMinor,
          maxMinor,
          period,
          text.replace(/\s+/gu, ' '),
        ];
      });
      return { name: board.adapter.name, facts };
    };
    for (const token of ['larchwood', 'northlight-solar', 'quillmark']) {
      const [greenhouse, lever] = [await read(`${sandbox.url}/${token}`), await read(`${sandbox.url}/lever/${token}`)];
      expect([greenhouse.name, lever.name]).toEqual(['greenhouse', 'lever']);
      expect(lever.facts).toEqual(greenhouse.facts);
    }
  } finally {
    await sandbox.stop();
  }
});

test('a folder without recordings is refused with what it should hold', async () => {
  await expect(startSandboxBoards({ dataFolder: import.meta.dirname })).rejects.toThrow(/neither boards/);
});

testOnRealData(
  existsSync(join(realDataDir, 'postings/builtin-2026')),
  'real postings are replayed: over 1,000 of them, recorded boards as they were',
  async () => {
    const { postings, unreadable, odd } = await crawl(realDataDir);
    expect(postings.length).toBeGreaterThan(1_000);
    expect(unreadable).toBeLessThan(20);
    expect(odd.length).toBeLessThan(20);
    expect(new Set(postings.map((one) => one.companyName)).size).toBeGreaterThan(500);
  },
);
