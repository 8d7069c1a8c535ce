import { type FetchAnswer, FetchRefused, type GuardedFetch } from '../../http/port.ts';
import { answeredText, notAsked, textOf } from '../answers.ts';
import { BoardFailed, type BoardPage, type OddRow, type ParsedPosting, type Validators } from '../port.ts';
import { findJobs, readData } from './documents.ts';
import { bareAddress, jobLinks, looksLikeJob } from './links.ts';
import { type Page, readPage } from './page.ts';
import { postingsOfPage } from './posting.ts';
import { isSitemap, readSitemap, unpacked } from './sitemap.ts';

const LABEL = 'The site';
/** Of one site in one crawl. */
const MOST_JOB_PAGES = 100;
const MOST_LIST_PAGES = 10;
const MOST_SITEMAPS = 10;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ADDRESS = 255;
const NONE: Validators = { etag: null, lastModified: null };

const EMPTY: Omit<Page, 'url'> = {
  jobs: [],
  byId: new Map(),
  links: [],
  siteName: null,
  broken: 0,
  anchors: [],
  next: null,
};

/** The page in an answer: HTML, or JSON-LD itself. Throws BoardFailed when it is neither. */
const pageIn = async (text: string, answer: FetchAnswer): Promise<Page> => {
  if (!/^\s*[[{]/u.test(text)) {
    if (/<[a-z!]/iu.test(text)) return readPage(text, answer.url);
    throw notAsked(LABEL, 'JSON', answer, text);
  }
  const read = readData(text);
  return { ...EMPTY, url: answer.url, ...findJobs(read === undefined ? [] : [read.data]) };
};

const ask = (fetch: GuardedFetch, url: string, known: Validators = NONE): Promise<FetchAnswer> =>
  fetch({
    url,
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, application/ld+json;q=0.9, */*;q=0.1',
    maxBytes: MOST_BYTES,
    ...known,
  });

const contents = async (answer: FetchAnswer): Promise<string> => {
  answeredText(LABEL, 'such page', { ...answer, body: new Uint8Array() });
  return textOf({ ...answer, body: await unpacked(answer.body) });
};

/** The addresses of postings in a sitemap and in the sitemaps that it lists. */
const inSitemap = async (text: string, fetch: GuardedFetch): Promise<{ urls: string[]; all: boolean }> => {
  const first = await readSitemap(text);
  const about = first.maps.filter((url) => /job|career|position|vacanc|stelle|karriere|emploi/iu.test(url));
  const maps = about.length > 0 ? about : first.maps;
  const pages = [...first.pages];
  const named = new Set<string>();
  for (const url of maps.slice(0, MOST_SITEMAPS)) {
    const { pages: more } = await readSitemap(await contents(await ask(fetch, url)));
    for (const page of more) {
      pages.push(page);
      if (about.length > 0) named.add(page);
    }
  }
  const jobs = pages.filter((url) => looksLikeJob(url) || (named.has(url) && URL.parse(url)?.pathname !== '/'));
  return { urls: [...new Set(jobs.map(bareAddress))], all: maps.length <= MOST_SITEMAPS };
};

type Seen = { ids: Set<string>; found: number };
/** Makes one id of two postings two: the second is known by its address. */
const apart = (posting: ParsedPosting, seen: Seen): ParsedPosting[] => {
  const here = `${posting.externalId} ${URL.parse(posting.url)?.pathname ?? ''}`.slice(0, MOST_ADDRESS);
  const id = seen.ids.has(posting.externalId) ? here : posting.externalId;
  if (seen.ids.has(id)) return [];
  seen.ids.add(id);
  seen.found += 1;
  return [{ ...posting, externalId: id }];
};

/** Reads the pages of postings one by one. A page that cannot be read is odd, unless the site asks to be left alone. */
async function* jobPages(urls: readonly string[], fetch: GuardedFetch, seen: Seen): AsyncGenerator<BoardPage> {
  for (const [row, url] of urls.slice(0, MOST_JOB_PAGES).entries()) {
    const odd: OddRow[] = [];
    const postings: ParsedPosting[] = [];
    try {
      const answer = await ask(fetch, url);
      const read = postingsOfPage(await pageIn(await contents(answer), answer));
      odd.push(...read.odd.map((one) => ({ ...one, row })));
      postings.push(...read.postings.flatMap((posting) => apart(posting, seen)));
    } catch (error) {
      const later = error instanceof BoardFailed && error.failure === 'busy';
      if (later || !(error instanceof BoardFailed || error instanceof FetchRefused)) throw error;
      odd.push({ row, externalId: null, reason: `page: ${error.message} (${url})`.slice(0, 500) });
    }
    if (postings.length + odd.length > 0)
      yield {
        kind: 'postings',
        postings,
        odd,
        validators: NONE,
        ...(urls.length > MOST_JOB_PAGES ? { partial: true as const } : {}),
      };
  }
}

/** The postings that a page of a list leads to, through its further pages too. */
const linksFrom = async (first: Page, at: string, fetch: GuardedFetch): Promise<string[]> => {
  const urls = new Set(jobLinks(first, at));
  const read = new Set([at]);
  let { next } = first;
  while (next !== null && !read.has(next) && read.size < MOST_LIST_PAGES && urls.size < MOST_JOB_PAGES) {
    read.add(next);
    const answer = await ask(fetch, next);
    const page = await pageIn(await contents(answer), answer);
    for (const url of jobLinks(page, at)) urls.add(url);
    next = page.next;
  }
  return [...urls];
};

/** The site's own sitemap: what its robots.txt names, else the usual place. Nothing where there is none. */
const fromSite = async (at: string, fetch: GuardedFetch): Promise<string[]> => {
  const { origin } = new URL(at);
  const text = async (url: string): Promise<string> => {
    try {
      return await contents(await ask(fetch, url));
    } catch (error) {
      if (error instanceof FetchRefused || (error instanceof BoardFailed && error.failure !== 'busy')) return '';
      throw error;
    }
  };
  const named = [...(await text(`${origin}/robots.txt`)).matchAll(/^\s*sitemap:\s*(?<url>https?:\/\/\S+)/gimu)].map(
    (one) => one.groups?.url ?? '',
  );
  for (const url of (named.length > 0 ? named : [`${origin}/sitemap.xml`]).slice(0, MOST_SITEMAPS)) {
    const map = await text(url);
    const { urls } = isSitemap(map) ? await inSitemap(map, fetch) : { urls: [] };
    if (urls.length > 0) return urls;
  }
  return [];
};

const nothing = (at: string): BoardFailed =>
  new BoardFailed(
    'unreadable',
    `No page of ${new URL(at).hostname} says in schema.org's JobPosting what it offers; give the page of one posting, or its sitemap.`,
  );

/** A posting's page, a list of them, or a sitemap, by its address. */
export async function* jsonLdPages(token: string, fetch: GuardedFetch, known: Validators): AsyncGenerator<BoardPage> {
  const answer = await ask(fetch, token, known);
  if (answer.status === 304) {
    yield { kind: 'not_modified' };
    return;
  }
  const text = await contents(answer);
  const seen: Seen = { ids: new Set(), found: 0 };
  if (isSitemap(text)) {
    const { urls } = await inSitemap(text, fetch);
    yield* jobPages(urls, fetch, seen);
    if (seen.found === 0) throw nothing(token);
    return;
  }
  const page = await pageIn(text, answer);
  const here = postingsOfPage(page);
  const postings = here.postings.flatMap((posting) => apart(posting, seen));
  if (page.jobs.length > 0) {
    yield {
      kind: 'postings',
      postings,
      odd: here.odd,
      validators: { etag: answer.etag, lastModified: answer.lastModified },
    };
    return;
  }
  const blocked = notAsked(LABEL, 'JSON', answer, text);
  if (blocked.failure === 'refused') throw blocked;
  const links = await linksFrom(page, token, fetch);
  yield* jobPages(links, fetch, seen);
  if (seen.found === 0)
    yield* jobPages(
      (await fromSite(token, fetch)).filter((url) => !links.includes(url)),
      fetch,
      seen,
    );
  if (seen.found === 0) throw nothing(token);
}
