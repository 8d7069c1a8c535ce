import { politeFetch } from '../../../shared/adapters/http/polite-fetch.ts';
import { FetchRefused } from '../../../shared/adapters/http/port.ts';
import { memoryBook } from '../../support/host-book.ts';
import { testServer } from '../../support/http-server.ts';

let robots: { status: number; text: string } = { status: 200, text: '' };
const asked: string[] = [];
const origin = await testServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/robots.txt') return void response.writeHead(robots.status).end(robots.text);
  if (request.url === '/moved') return void response.writeHead(301, { location: '/private/page' }).end();
  if (request.url === '/busy') return void response.writeHead(503, { 'retry-after': '120' }).end();
  response.end('page');
});

let now = new Date('2026-11-23T08:00:00Z');
const polite = (book = memoryBook()) =>
  politeFetch({
    userAgent: 'JobHuntAI-test/0.1',
    allowedLoopbackOrigins: [origin],
    timeoutMs: 5_000,
    localGapMs: 0,
    book,
    clock: { now: () => now },
  });

beforeEach(() => {
  asked.length = 0;
});

test('robots.txt is obeyed for our own name, also after a redirect, and read once', async () => {
  robots = { status: 200, text: 'User-agent: *\nDisallow:\n\nUser-agent: JobHuntAI-test\nDisallow: /private/\n' };
  const fetch = polite();
  expect((await fetch({ url: `${origin}/open` })).status).toBe(200);
  await expect(fetch({ url: `${origin}/private/page` })).rejects.toMatchObject({ reason: 'robots' });
  await expect(fetch({ url: `${origin}/moved` })).rejects.toMatchObject({ reason: 'robots' });
  expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  expect(asked).not.toContain('/private/page');
});

test('a host without robots.txt may be fetched, one whose robots.txt fails may not until it answers', async () => {
  robots = { status: 404, text: '' };
  expect((await polite()({ url: `${origin}/open` })).status).toBe(200);
  robots = { status: 503, text: '' };
  const fetch = polite();
  await expect(fetch({ url: `${origin}/open` })).rejects.toMatchObject({ reason: 'robots_unknown' });
  robots = { status: 200, text: '' };
  now = new Date(now.getTime() + 11 * 60 * 1000);
  expect((await fetch({ url: `${origin}/open` })).status).toBe(200);
});

test.each([
  [401, 'fetched'],
  [403, 'fetched'],
  [404, 'fetched'],
  [410, 'fetched'],
  [429, 'robots_unknown'],
  [500, 'robots_unknown'],
  [503, 'robots_unknown'],
])('a robots.txt that answers %d: %s', async (status, outcome) => {
  robots = { status, text: 'User-agent: *\nDisallow: /' };
  const answer = await polite()({ url: `${origin}/open` }).then(
    () => 'fetched',
    (error: unknown) => (error instanceof FetchRefused ? error.reason : 'another error'),
  );
  expect(answer).toBe(outcome);
});

test.each([
  ['the longest rule wins', 'User-agent: *\nDisallow: /\nAllow: /jobs', true],
  ['of two as long, Allow wins', 'User-agent: *\nDisallow: /jobs\nAllow: /jobs', true],
  [
    'groups of one name are one group',
    'User-agent: jobhuntai-test\nAllow: /x\n\nUser-agent: *\nAllow: /\n\nUser-agent: JOBHUNTAI-TEST\nDisallow: /jobs',
    false,
  ],
  ['our own group stands alone', 'User-agent: *\nDisallow: /\n\nUser-agent: jobhuntai-test\nDisallow: /private', true],
  ['several names share a group', 'User-agent: other\nUser-agent: JobHuntAI-test\nDisallow: /jobs', false],
  [
    'other lines do not end a group',
    'User-agent: jobhuntai-test\nSitemap: https://x.example/s.xml\nUser-agent: other\nDisallow: /jobs',
    false,
  ],
  ['stars and the end mark', 'User-agent: *\nDisallow: /*/list$', false],
  ['a byte-order mark and old line ends', '\uFEFFUser-agent: *\rDisallow: /jobs\r', false],
  ['a web page instead', '<!doctype html><p>Disallow: /jobs</p>', true],
  ['nothing', '', true],
  ['rules beyond 500 KiB are not read', `User-agent: *\nAllow: /\n${'#'.repeat(520 * 1024)}\nDisallow: /jobs`, true],
])('RFC 9309: %s', async (_what, text, allowed) => {
  robots = { status: 200, text };
  const asking = polite()({ url: `${origin}/jobs/list` });
  if (allowed) expect((await asking).status).toBe(200);
  else await expect(asking).rejects.toMatchObject({ reason: 'robots' });
});

test('what the book knows is not asked again by another function, and after a day it is', async () => {
  robots = { status: 200, text: 'User-agent: *\nDisallow: /private/' };
  const book = memoryBook();
  await polite(book)({ url: `${origin}/open` });
  await polite(book)({ url: `${origin}/open` });
  expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  now = new Date(now.getTime() + 25 * 60 * 60 * 1000);
  await polite(book)({ url: `${origin}/open` });
  expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(2);
});

test('a robots.txt that nobody could read for a month forbids nothing any more', async () => {
  robots = { status: 500, text: '' };
  const book = memoryBook();
  for (const days of [0, 10, 29]) {
    now = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
    if (days < 29)
      await expect(polite(book)({ url: `${origin}/open` })).rejects.toMatchObject({ reason: 'robots_unknown' });
    else expect((await polite(book)({ url: `${origin}/open` })).status).toBe(200);
  }
});

test('a Crawl-delay is kept: what would wait too long is postponed, and costs nothing', async () => {
  robots = { status: 200, text: 'User-agent: *\nCrawl-delay: 30' };
  const fetch = polite();
  expect((await fetch({ url: `${origin}/open` })).status).toBe(200);
  await expect(fetch({ url: `${origin}/open` })).rejects.toMatchObject({ name: 'FetchPostponed', waitSeconds: 30 });
  expect(asked.filter((path) => path === '/open')).toHaveLength(1);
});

test('a server that asks for time gets it from everybody', async () => {
  robots = { status: 404, text: '' };
  const book = memoryBook();
  await expect(polite(book)({ url: `${origin}/busy` })).rejects.toMatchObject({
    name: 'FetchPostponed',
    waitSeconds: 120,
  });
  await expect(polite(book)({ url: `${origin}/open` })).rejects.toMatchObject({
    name: 'FetchPostponed',
    waitSeconds: 120,
  });
  expect(asked).toEqual(['/robots.txt', '/busy']);
});
