import { gzipSync } from 'node:zlib';
import { jsonLdPages } from '../../../shared/adapters/boards/json-ld/pages.ts';
import { jsonLd } from '../../../shared/adapters/boards/json-ld.ts';
import type { OddRow, ParsedPosting } from '../../../shared/adapters/boards/port.ts';
import { FetchRefused, type GuardedFetch } from '../../../shared/adapters/http/port.ts';

const SITE = 'https://www.fernhollow.example';
type Answer = string | Uint8Array | number | Error;
const site = (pages: Readonly<Record<string, Answer>>): GuardedFetch & { asked: string[] } => {
  const asked: string[] = [];
  const fetch: GuardedFetch = async ({ url }) => {
    asked.push(url);
    const answer = pages[url.replace(SITE, '')] ?? 404;
    if (answer instanceof FetchRefused) throw answer;
    const body =
      typeof answer === 'string'
        ? new TextEncoder().encode(answer)
        : answer instanceof Uint8Array
          ? answer
          : new Uint8Array();
    return {
      status: typeof answer === 'number' ? answer : 200,
      url,
      body,
      contentType: null,
      etag: null,
      lastModified: null,
      retryAfterSeconds: null,
    };
  };
  return Object.assign(fetch, { asked });
};
const job = (title: string) =>
  `<html><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description: 'x', hiringOrganization: 'Fernhollow' })}</script></html>`;
const crawl = async (at: string, fetch: GuardedFetch) => {
  const all: { postings: ParsedPosting[]; odd: OddRow[]; partial: boolean } = { postings: [], odd: [], partial: false };
  for await (const page of jsonLd(jsonLdPages).pages(`${SITE}${at}`, fetch, { etag: null, lastModified: null })) {
    if (page.kind === 'not_modified') continue;
    all.postings.push(...page.postings);
    all.odd.push(...page.odd);
    all.partial ||= page.partial ?? false;
  }
  return { ...all, titles: all.postings.map(({ title }) => title).sort() };
};

test('a list leads to its postings, on its further pages too, and to nothing else', async () => {
  const fetch = site({
    '/careers': `<a href="/about">About</a><a href="/careers/stone-counter">A</a><a href="/careers/driver#apply">B</a>
      <a href="/careers/driver?utm_source=x">B again</a><a href="https://elsewhere.example/jobs/1">C</a><a href="/careers/benefits">Benefits</a>
      <a href="/jobs/report.pdf">PDF</a><a href="mailto:jobs@fernhollow.example">Mail</a><a rel="next" href="/careers?page=2">2</a>`,
    '/careers?page=2': '<a href="/careers/bookkeeper">D</a>',
    '/careers/stone-counter': job('Stone Counter'),
    '/careers/driver': job('Driver'),
    '/careers/bookkeeper': job('Bookkeeper'),
  });
  expect((await crawl('/careers', fetch)).titles).toEqual(['Bookkeeper', 'Driver', 'Stone Counter']);
  expect(fetch.asked).toHaveLength(5);
});

test('a page that cannot be read is odd with its reason, and the rest are read', async () => {
  const { titles, odd } = await crawl(
    '/jobs',
    site({
      '/jobs': '<a href="/jobs/1-a">A</a><a href="/jobs/2-b">B</a><a href="/jobs/3-c">C</a>',
      '/jobs/1-a': job('A'),
      '/jobs/2-b': 404,
      '/jobs/3-c': new FetchRefused('robots', 'Its robots.txt forbids it.'),
    }),
  );
  expect(titles).toEqual(['A']);
  expect(odd.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('no such page'),
    expect.stringContaining('robots.txt forbids'),
  ]);
});

test('a site that asks to be left alone is left alone', async () => {
  const pages = {
    '/jobs': '<a href="/jobs/1-a">A</a><a href="/jobs/2-b">B</a>',
    '/jobs/1-a': 429,
    '/jobs/2-b': job('B'),
  };
  await expect(crawl('/jobs', site(pages))).rejects.toMatchObject({ failure: 'busy' });
});

const urlset = (...paths: string[]) =>
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "${SITE}/jobs/evil-entity">]><urlset>${paths.map((path) => `<url><loc>${SITE}${path}</loc></url>`).join('')}<url><loc>&e;</loc></url></urlset>`;
test('sitemaps are read, packed too, through their index, and entities are not', async () => {
  const fetch = site({
    '/sitemap.xml': `<sitemapindex><sitemap><loc>${SITE}/sitemap-pages.xml</loc></sitemap><sitemap><loc>${SITE}/sitemap-jobs.xml.gz</loc></sitemap></sitemapindex>`,
    '/sitemap-jobs.xml.gz': gzipSync(urlset('/o/stone-counter-1', '/o/driver-2')),
    '/sitemap-pages.xml': urlset('/about'),
    '/o/stone-counter-1': job('Stone Counter'),
    '/o/driver-2': job('Driver'),
  });
  expect((await crawl('/sitemap.xml', fetch)).titles).toEqual(['Driver', 'Stone Counter']);
  expect(fetch.asked.filter((url) => url.includes('evil') || url.includes('pages'))).toEqual([]);
});

test('a list made by scripts alone is found by the site’s own sitemap', async () => {
  const fetch = site({
    '/careers': '<div id="app"></div>',
    '/robots.txt': `User-agent: *\nSitemap: ${SITE}/map.xml\n`,
    '/map.xml': urlset('/about', '/jobs/stone-counter'),
    '/jobs/stone-counter': job('Stone Counter'),
  });
  expect((await crawl('/careers', fetch)).titles).toEqual(['Stone Counter']);
});

test('a packed sitemap that unfolds without end is refused', async () => {
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
  await expect(crawl('/sitemap.xml', site({ '/sitemap.xml': bomb }))).rejects.toMatchObject({ failure: 'unreadable' });
});

test('no more pages are asked for than the bound, and what is left out makes the crawl partial', async () => {
  const paths = Array.from({ length: 150 }, (_, n) => `/jobs/job-${n}`);
  const fetch = site({
    '/jobs': paths.map((path) => `<a href="${path}">x</a>`).join(''),
    ...Object.fromEntries(paths.map((path) => [path, job(path)])),
  });
  const { postings, partial } = await crawl('/jobs', fetch);
  expect(postings).toHaveLength(100);
  expect(partial).toBe(true);
});

test('a site without any posting says so', async () => {
  await expect(crawl('/', site({ '/': '<h1>Welcome</h1>' }))).rejects.toMatchObject({
    failure: 'unreadable',
    message: expect.stringContaining('fernhollow.example'),
  });
});

test.each([
  ['https://www.fernhollow.example/careers?utm_source=x#top', 'https://www.fernhollow.example/careers'],
  ['http://www.fernhollow.example/careers', 'https://www.fernhollow.example/careers'],
  ['https://192.168.0.1/careers', undefined],
  ['https://localhost/careers', undefined],
  ['https://user:secret@www.fernhollow.example/', undefined],
  ['https://www.linkedin.com/jobs/view/1', undefined],
  [`https://www.fernhollow.example/${'x'.repeat(300)}`, undefined],
])('%j is the source %j', (url, token) => {
  expect(jsonLd(jsonLdPages).recognise(new URL(url))).toBe(token);
});
