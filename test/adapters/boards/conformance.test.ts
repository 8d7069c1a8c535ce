import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import type { BoardPage } from '../../../shared/adapters/boards/port.ts';
import { boardAdapters } from '../../../shared/adapters/boards/registry.ts';
import type { GuardedFetch } from '../../../shared/adapters/http/port.ts';
import type { OddRow, ParsedPosting } from '../../../shared/domain/postings/posting.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';

/** A board that gives the recorded answer to every request. */
const recorded = (name: string): GuardedFetch => {
  const body = readFileSync(join(import.meta.dirname, 'recorded', `${name}.json`));
  return async ({ url }) => ({
    status: 200,
    url,
    body,
    contentType: 'application/json',
    etag: '"1"',
    lastModified: null,
    retryAfterSeconds: null,
  });
};
const answering =
  (status: number, body: string): GuardedFetch =>
  async ({ url }) => ({
    status,
    url,
    body: new TextEncoder().encode(body),
    contentType: null,
    etag: null,
    lastModified: null,
    retryAfterSeconds: status === 429 ? 60 : null,
  });

const none = { etag: null, lastModified: null };
const pagesOf = async (pages: AsyncIterable<BoardPage>): Promise<BoardPage[]> => {
  const all: BoardPage[] = [];
  for await (const page of pages) all.push(page);
  return all;
};
const readAll = async (pages: AsyncIterable<BoardPage>): Promise<{ postings: ParsedPosting[]; odd: OddRow[] }> => {
  const all: { postings: ParsedPosting[]; odd: OddRow[] } = { postings: [], odd: [] };
  for await (const page of pages) {
    if (page.kind === 'postings') {
      all.postings.push(...page.postings);
      all.odd.push(...page.odd);
    }
  }
  return all;
};

describe.each(boardAdapters({}).map((adapter) => [adapter.name, adapter] as const))('%s', (name, adapter) => {
  const crawl = () => readAll(adapter.pages('larchwood', recorded(name), none));

  test('gives every posting a stable id, an address, a title, and a description that is safe and readable', async () => {
    const { postings } = await crawl();
    expect(postings.length).toBeGreaterThan(2);
    expect(new Set(postings.map((one) => one.externalId)).size).toBe(postings.length);
    for (const posting of postings) {
      expect(posting.title).toBe(posting.title.trim());
      expect(URL.parse(posting.url)?.protocol).toMatch(/^https?:$/);
      const { html, text } = cleanHtml(posting.descriptionHtml);
      expect(html).not.toMatch(/<script|javascript:|onclick|<iframe|<img/iu);
      expect(html).not.toMatch(/&lt;\w/u);
      expect(text).not.toMatch(/<\/?\w+>|&(?:lt|gt|amp|nbsp|quot);/u);
      expect(text.length).toBeGreaterThan(0);
      expect(understand(posting, text).location?.length ?? 0).toBeLessThanOrEqual(255);
    }
  });

  test('reads the same answer twice to the same rows', async () => {
    expect(await crawl()).toEqual(await crawl());
  });

  test('reports odd rows with their place and reason, and reads the rest', async () => {
    const { odd } = await crawl();
    expect(odd.length).toBeGreaterThan(0);
    for (const row of odd) expect(row.reason).toMatch(/\w/);
  });

  test('recognises its own addresses and no others', () => {
    expect(adapter.recognise(new URL(adapter.boardUrl('larchwood')))).toBe('larchwood');
    for (const other of [
      'https://example.com/larchwood',
      'https://www.linkedin.com/company/larchwood',
      'https://greenhouse.io.example.com/larchwood',
    ]) {
      expect(adapter.recognise(new URL(other))).toBeUndefined();
    }
  });

  test('passes validators on and takes 304 for unchanged', async () => {
    const pages = adapter.pages('larchwood', answering(304, ''), { etag: '"1"', lastModified: null });
    expect(await pagesOf(pages)).toEqual([{ kind: 'not_modified' }]);
  });

  test.each([
    [404, 'not found', 'not_found', null],
    [429, 'slow down', 'busy', 60],
    [503, 'down', 'busy', null],
    [403, 'no', 'refused', null],
    [200, '<html>not json</html>', 'unreadable', null],
    [200, '{"unexpected":true}', 'unreadable', null],
  ])('an answer of %i %j fails as %s', async (status, body, failure, retryAfterSeconds) => {
    await expect(pagesOf(adapter.pages('larchwood', answering(status, body), none))).rejects.toMatchObject({
      failure,
      retryAfterSeconds,
    });
  });
});
