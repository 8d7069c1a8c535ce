import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { aggregator, jsonPage, pageByPage } from './aggregator.ts';
import { address, company, date, html, id, line, lines, title } from './fields.ts';
import { type BoardAdapter, BoardFailed, type BoardToken, WHOLE_BOARD } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://www.themuse.com/developers/api/v2: twenty a page, and none after page 99. */
const API = 'https://www.themuse.com/api/public/jobs';
const MOST_PAGES = 99;
const FILTERS = ['category', 'company', 'level', 'location'];

const Answer = z.object({
  results: z.array(z.unknown()),
  page: z.number().nullish().catch(null),
  page_count: z.number().nullish().catch(null),
});
const Thing = z.object({ name: z.string() });
/** A list of things with a name each, as their names. */
const names = z.preprocess(
  (value) => (Array.isArray(value) ? value.map((one: unknown) => Thing.safeParse(one).data?.name ?? one) : value),
  lines,
);
const Row = z.object({
  id: id,
  name: title,
  contents: html,
  refs: z.object({ landing_page: address }),
  company: z.object({ name: company, short_name: line }).nullish(),
  locations: names,
  levels: names,
  categories: names,
  tags: names,
  type: line,
  publication_date: date,
});
type Row = z.infer<typeof Row>;

const REMOTE = /\bremote\b/iu;

const toPosting = (row: Row): ParsedPosting => ({
  externalId: row.id,
  url: row.refs.landing_page,
  title: row.name,
  companyName: row.company?.name ?? null,
  descriptionHtml: row.contents,
  locations: row.locations,
  workMode: row.locations.some((place) => REMOTE.test(place)) ? 'remote' : null,
  salary: null,
  // Its own field says only where the posting came from ("external").
  employmentType: null,
  level: row.levels.join(', ') || null,
  department: row.categories[0] ?? null,
  tags: row.tags,
  postedAt: row.publication_date,
  expiresAt: null,
  facts: { company_short_name: row.company?.short_name ?? null, categories: row.categories },
});

/** Reads a page of the API. Throws BoardFailed when it is none at all. */
export const parseTheMuse = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[]; last: boolean } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `The Muse answered in another shape: ${oddReason(board.error)}`);
  const { results, page, page_count: pages } = board.data;
  const read = readRows(results, {
    schema: Row,
    needed: ['id', 'name', 'refs'],
    toPosting,
    idOf: (raw) => raw.id,
  });
  return { ...read, last: page == null || pages == null || page >= pages || page >= MOST_PAGES };
};

/** What the address narrows the list to, as the API's own query, in one order. */
const queryOf = (url: URL): BoardToken => {
  const query = new URLSearchParams();
  for (const name of FILTERS) for (const value of url.searchParams.getAll(name).sort()) query.append(name, value);
  return query.size === 0 ? WHOLE_BOARD : query.toString().slice(0, 250);
};

const addressOf = (token: BoardToken, page: number): string =>
  `${API}?page=${page}${token === WHOLE_BOARD ? '' : `&${token}`}`;

export const theMuse = (): BoardAdapter =>
  aggregator({
    name: 'the-muse',
    label: 'The Muse',
    hosts: ['themuse.com'],
    home: 'https://www.themuse.com/jobs',
    terms: null,
    pace: [
      { host: 'www.themuse.com', requests: 1, perSeconds: 1 },
      { host: 'www.themuse.com', path: '/api/', requests: 500, perSeconds: 3600 },
    ],
    crawlEveryHours: 6,
    tokenOf: queryOf,
    boardUrl: (token) => `https://www.themuse.com/jobs${token === WHOLE_BOARD ? '' : `?${token}`}`,
    pages: (token, fetch) =>
      pageByPage(MOST_PAGES, async (page) =>
        parseTheMuse(await jsonPage('The Muse', addressOf(token, page + 1), fetch)),
      ),
  });
