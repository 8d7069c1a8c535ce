import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import type {
  BoardAdapter,
  BoardPage,
  OddRow,
  ParsedPosting,
  Validators,
} from '../../../shared/adapters/boards/port.ts';
import { boardAdapters } from '../../../shared/adapters/boards/registry.ts';
import type { GuardedFetch } from '../../../shared/adapters/http/port.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';
import { answering, boardRecording, INVENTED_KEYS, serving } from '../../support/board-recording.ts';
import { hostileJson, hostileXml } from '../../support/hostile-rows.ts';

const none = { etag: null, lastModified: null };
type Read = { postings: ParsedPosting[]; odd: OddRow[]; validators: Validators[] };
const crawl = async (adapter: BoardAdapter, token: string, fetch: GuardedFetch): Promise<Read> => {
  const read: Read = { postings: [], odd: [], validators: [] };
  for await (const page of adapter.pages(token, fetch, none)) {
    if (page.kind === 'not_modified') continue;
    read.odd.push(...page.odd);
    read.validators.push(page.validators);
    for (const posting of page.postings) read.postings.push((await adapter.detail?.(token, posting, fetch)) ?? posting);
  }
  return read;
};

const isWebAddress = (url: string): boolean => /^https?:$/u.test(URL.parse(url)?.protocol ?? '');
const isYear = (date: Date | null): boolean =>
  date === null || (date instanceof Date && date.getUTCFullYear() > 1990 && date.getUTCFullYear() < 2200);
const isPay = ({ salary }: ParsedPosting): boolean => {
  if (salary === null) return true;
  const { minMinor, maxMinor, currency } = salary;
  const given = [minMinor, maxMinor].filter((minor) => minor !== null);
  const inOrder = (minMinor ?? 0) <= (maxMinor ?? Number.MAX_SAFE_INTEGER);
  return (
    /^[A-Z]{3}$/u.test(currency) &&
    given.length > 0 &&
    given.every(Number.isSafeInteger) &&
    inOrder &&
    (maxMinor ?? minMinor ?? 0) > 0
  );
};
const TITLE_MARKUP = /<\/?(?:script|b|strong|em|p|div|span)\b[^>]*>|&(?:lt|gt|amp|quot|nbsp);/iu;

/** What keeps a posting, however odd its row was, from being cleaned, understood and stored. */
const faultsOf = (posting: ParsedPosting): string[] => {
  const { externalId, title, url, applyUrl, postedAt, expiresAt, places = [], locations } = posting;
  const sound: Record<string, boolean> = {
    id: externalId.length > 0 && externalId.length <= 255,
    title:
      title === title.replace(/\s+/gu, ' ').trim() &&
      title.length > 0 &&
      title.length <= 500 &&
      !TITLE_MARKUP.test(title),
    url: isWebAddress(url) && isWebAddress(applyUrl ?? url),
    dates: isYear(postedAt) && isYear(expiresAt),
    salary: isPay(posting),
    places: places.every(
      (place) =>
        (place.country == null || /^[A-Z]{2}$/u.test(place.country)) &&
        Math.abs(place.latitude ?? 0) <= 90 &&
        Math.abs(place.longitude ?? 0) <= 180,
    ),
    locations: locations.every((location) => location.trim() !== ''),
    // PostgreSQL takes neither the character U+0000 nor half a surrogate pair.
    characters: !/\\u0000|\\ud[89a-f]/iu.test(JSON.stringify(posting)),
  };
  return Object.keys(sound).flatMap((part) =>
    sound[part] ? [] : `${part} of ${JSON.stringify(posting).slice(0, 400)}`,
  );
};

const adapters = boardAdapters(INVENTED_KEYS);

describe.each(adapters.map((adapter) => [adapter.name, adapter] as const))('%s', (name, adapter) => {
  const { token, answers, rows, gives, hides, file } = boardRecording(name);
  const bodies = Object.fromEntries(Object.entries(answers).map(([url, path]) => [url, file(path)]));
  const recorded = () => crawl(adapter, token, serving(bodies));

  test('gives every posting a stable id, an address, a title, and a description that is safe and readable', async () => {
    const { postings } = await recorded();
    expect(postings.length).toBeGreaterThan(2);
    expect(new Set(postings.map((one) => one.externalId)).size).toBe(postings.length);
    for (const posting of postings) {
      expect(faultsOf(posting)).toEqual([]);
      const { html, text } = cleanHtml(posting.descriptionHtml);
      expect(html).not.toMatch(/<script|javascript:|onclick|<iframe|<img/iu);
      expect(html).not.toMatch(/&lt;\/?[a-z]/u);
      expect(text).not.toMatch(/<\/?\w+>|&(?:lt|gt|amp|nbsp|quot);/u);
      expect(understand(posting, text).location?.length ?? 0).toBeLessThanOrEqual(255);
    }
  });

  test('gives every column that the board has', async () => {
    const { postings } = await recorded();
    const given = new Set(
      postings.flatMap((posting) => [
        ...Object.entries(posting).flatMap(([key, value]) =>
          value == null || (Array.isArray(value) && value.length === 0) ? [] : [key],
        ),
        ...(cleanHtml(posting.descriptionHtml).text.length > 20 ? ['text'] : []),
      ]),
    );
    expect(gives.filter((column) => !given.has(column))).toEqual([]);
  });

  test('reads the same answer twice to the same rows', async () => {
    const [first, second] = [await recorded(), await recorded()];
    expect(second).toEqual(first);
  });

  test('reports odd rows with their place and reason, and reads the rest', async () => {
    const { odd } = await recorded();
    expect(odd.length).toBeGreaterThan(0);
    for (const row of odd) expect(row.reason).toMatch(/^.*\w.{0,500}$/u);
  });

  test('asks for every page of the board and nothing twice', async () => {
    const server = serving(bodies);
    await crawl(adapter, token, server);
    expect([...server.asked].sort()).toEqual([...new Set(server.asked)].sort());
    expect(server.asked.filter((url) => bodies[url] === undefined)).toEqual([]);
    expect(Object.keys(bodies).filter((url) => !server.asked.includes(url))).toEqual([]);
  });

  test('hostile rows spoil no good one, and each is read or reported', async () => {
    const good = await recorded();
    const path = rows.file;
    const isXml = path.endsWith('.xml') || path.endsWith('.rss');
    const { body, added } = (isXml ? hostileXml : hostileJson)(file(path), rows.list, rows.id);
    const at = Object.keys(answers).find((url) => answers[url] === path) ?? '';
    const { postings, odd } = await (async () => {
      const read: Read = { postings: [], odd: [], validators: [] };
      for await (const page of adapter.pages(token, serving({ ...bodies, [at]: body }, true), none)) {
        if (page.kind === 'not_modified') continue;
        read.postings.push(...page.postings);
        read.odd.push(...page.odd);
      }
      return read;
    })();
    const ids = new Set(postings.map((one) => one.externalId));
    expect(good.postings.filter(({ externalId }) => !ids.has(externalId))).toEqual([]);
    expect(postings.flatMap(faultsOf)).toEqual([]);
    const grown = postings.length + odd.length - good.postings.length - good.odd.length;
    if (hides === undefined) expect(grown).toBe(added);
    else expect(grown).toBeGreaterThan(added * 0.8);
    expect(odd.length).toBeLessThan(added * 0.6);
  });

  test('recognises its own addresses and no others', () => {
    expect(adapter.recognise(new URL(adapter.boardUrl(token)))).toBe(token);
    expect(adapter.example).toMatch(/^https:\/\//u);
    for (const other of [
      'https://www.linkedin.com/company/larchwood',
      ...(adapter.kind === 'site'
        ? []
        : ['https://greenhouse.io.example.com/larchwood', 'https://example.com/larchwood', 'https://example.com/']),
    ]) {
      expect([other, adapter.recognise(new URL(other))]).toEqual([other, undefined]);
    }
  });

  test('says how often it may be asked, and why it is off or what it asks for in return', () => {
    expect(adapter.pace.length).toBeGreaterThan(adapter.kind === 'site' ? -1 : 0);
    for (const pace of adapter.pace) expect(pace.requests / pace.perSeconds).toBeGreaterThan(0);
    if (adapter.off !== null) expect(adapter.off).toMatch(/\w.{20,}\.$/u);
    if (adapter.terms !== null) {
      expect(adapter.terms.text).toMatch(/\w/u);
      expect(URL.parse(adapter.terms.link)?.protocol).toBe('https:');
      expect(adapter.terms.rules.length).toBeGreaterThan(0);
    }
  });

  test('a board read in one answer passes validators on and takes 304 for unchanged', async () => {
    const { validators } = await recorded();
    if (validators.length !== 1 || adapter.lists === 'newest') {
      for (const one of validators.slice(1)) expect(one).toEqual(none);
    }
    if (validators.every(({ etag }) => etag === null)) return;
    const pages: BoardPage[] = [];
    for await (const page of adapter.pages(token, answering(304, ''), { etag: '"1"', lastModified: null }))
      pages.push(page);
    expect(pages).toEqual([{ kind: 'not_modified' }]);
  });

  test.each<[number, string, string, number | null]>([
    [404, 'not found', 'not_found', null],
    [410, 'gone', 'not_found', null],
    [429, 'slow down', 'busy', 60],
    [500, '{"error":"oops"}', 'busy', null],
    [503, '<html>down</html>', 'busy', null],
    [401, 'no', 'refused', null],
    [403, 'no', 'refused', null],
    [451, 'no', 'refused', null],
    [200, '', 'unreadable', null],
    [200, '   ', 'unreadable', null],
    [200, '<!doctype html><html><body>Our new site</body></html>', 'unreadable', null],
    [200, '<html><title>Just a moment...</title></html>', 'refused', null],
    [200, '{"unexpected":true}', 'unreadable', null],
    [200, '{"jobs":[', 'unreadable', null],
    [200, 'null', 'unreadable', null],
  ])('an answer of %i %j fails as %s', async (status, body, failure, retryAfterSeconds) => {
    await expect(crawl(adapter, token, answering(status, body))).rejects.toMatchObject({
      name: 'BoardFailed',
      failure,
      retryAfterSeconds,
    });
  });

  test('a page that asks for a sign-in is a refusal', async () => {
    const page = answering(200, '<html><form>Password</form></html>', 'https://id.example.com/users/sign_in?next=1');
    await expect(crawl(adapter, token, page)).rejects.toMatchObject({ failure: 'refused' });
  });
});
