import { decodeHTML } from 'entities';
import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { aggregator, jsonPage, pageByPage } from './aggregator.ts';
import { address, company, date, flag, html, id, line, lines, title } from './fields.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://www.arbeitnow.com/blog/job-board-api: a hundred a page, newest first. */
const API = 'https://www.arbeitnow.com/api/job-board-api';
/** The newest two thousand: more is older than a month. */
const MOST_PAGES = 20;

const Answer = z.object({
  data: z.array(z.unknown()),
  links: z
    .object({ next: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
});
const Row = z.object({
  slug: id,
  url: address,
  title: title,
  company_name: company,
  description: html,
  remote: flag,
  tags: lines,
  job_types: lines,
  location: line,
  created_at: date,
});
type Row = z.infer<typeof Row>;

/** Some postings come as HTML escaped once more. */
const unescaped = (text: string): string => (/^\s*&lt;\w/u.test(text) ? decodeHTML(text) : text);

const toPosting = (row: Row): ParsedPosting => ({
  externalId: row.slug,
  url: row.url,
  title: row.title,
  companyName: row.company_name,
  descriptionHtml: unescaped(row.description),
  locations: row.location === null ? [] : [row.location],
  // False says only that nobody ticked the box: the text may still tell of hybrid work.
  workMode: row.remote === true ? 'remote' : null,
  salary: null,
  employmentType: row.job_types.join(', ') || null,
  department: row.tags[0] ?? null,
  tags: row.tags,
  postedAt: row.created_at,
  expiresAt: null,
  facts: { job_types: row.job_types },
});

/** Reads an answer of the API. Throws BoardFailed when it is none at all. */
export const parseArbeitnow = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[]; last: boolean } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Arbeitnow answered in another shape: ${oddReason(board.error)}`);
  const read = readRows(board.data.data, {
    schema: Row,
    needed: ['slug', 'url', 'title'],
    toPosting,
    idOf: (raw) => raw.slug,
  });
  return { ...read, last: !board.data.links?.next };
};

export const arbeitnow = (): BoardAdapter =>
  aggregator({
    name: 'arbeitnow',
    label: 'Arbeitnow',
    hosts: ['arbeitnow.com'],
    home: 'https://www.arbeitnow.com',
    terms: null,
    pace: [{ host: 'www.arbeitnow.com', requests: 1, perSeconds: 2 }],
    crawlEveryHours: 6,
    pages: (_token, fetch) =>
      pageByPage(MOST_PAGES, async (page) =>
        parseArbeitnow(await jsonPage('Arbeitnow', page === 0 ? API : `${API}?page=${page + 1}`, fetch)),
      ),
  });
