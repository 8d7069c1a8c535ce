import * as z from 'zod';
import { BOARD_TERMS } from '../../domain/postings/board-terms.ts';
import { companyName } from '../../domain/postings/company-name.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { aggregator, isLast, jsonPage, pageByPage } from './aggregator.ts';
import { address, amount, company, date, html, id, lastMoment, line, lines, maybeAddress, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://himalayas.app/api: newest first, twenty a page at most. */
const API = 'https://himalayas.app/jobs/api';
const A_PAGE = 20;
/** The newest five hundred; the whole list holds more than a hundred thousand. */
const MOST_PAGES = 25;

const Answer = z.object({ jobs: z.array(z.unknown()), totalCount: z.number().nullish().catch(null) });
const Row = z.object({
  guid: id,
  applicationLink: maybeAddress,
  title: title,
  companyName: company,
  companySlug: line,
  companyLogo: maybeAddress,
  employmentType: line,
  minSalary: amount,
  maxSalary: amount,
  salaryPeriod: line,
  currency: line,
  seniority: lines,
  // Names, or since 2026 objects with a name.
  locationRestrictions: z.preprocess(
    (value) =>
      Array.isArray(value)
        ? value.map((one: unknown) => z.object({ name: z.string() }).safeParse(one).data?.name ?? one)
        : value,
    lines,
  ),
  categories: lines,
  parentCategories: lines,
  excerpt: html,
  description: html,
  pubDate: date,
  expiryDate: lastMoment,
});
type Row = z.infer<typeof Row>;

/** Some answers hold the placeholder "name" for every company: its address knows better. */
const companyOf = (row: Row): string | null => {
  if (row.companyName !== 'name' || row.companySlug === null) return row.companyName;
  return companyName(row.companySlug.replace(/(?:^|-)(\w)/gu, (_all, letter: string) => ` ${letter.toUpperCase()}`));
};

const toPosting = (row: Row, url: string): ParsedPosting => ({
  externalId: row.guid.replace(/^https?:\/\/(?:www\.)?himalayas\.app\//u, ''),
  url,
  applyUrl: row.applicationLink,
  title: row.title,
  companyName: companyOf(row),
  descriptionHtml: row.description.trim() === '' ? row.excerpt : row.description,
  locations: row.locationRestrictions,
  remoteFrom: row.locationRestrictions,
  workMode: 'remote',
  salary: payFromFields({ min: row.minSalary, max: row.maxSalary, currency: row.currency, period: row.salaryPeriod }),
  employmentType: row.employmentType,
  level: row.seniority.join(', ') || null,
  department: row.parentCategories[0] ?? row.categories[0]?.replaceAll('-', ' ') ?? null,
  tags: row.categories.map((one) => one.replaceAll('-', ' ')),
  postedAt: row.pubDate,
  expiresAt: row.expiryDate,
  company: { logoUrl: row.companyLogo },
  facts: { company_slug: row.companySlug },
});

/** Reads the page that begins at `offset`. Throws BoardFailed when it is none at all. */
export const parseHimalayas = (
  answer: unknown,
  offset = 0,
): { postings: ParsedPosting[]; odd: OddRow[]; last: boolean } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Himalayas answered in another shape: ${oddReason(board.error)}`);
  const read = readRows(board.data.jobs, {
    schema: Row.transform((row, context) => {
      const url = address.safeParse(row.guid).data ?? row.applicationLink;
      if (url === null) context.addIssue({ code: 'custom', path: ['guid'], message: 'There is no address' });
      return { row, url: url ?? '' };
    }),
    needed: ['guid', 'title'],
    toPosting: ({ row, url }) => toPosting(row, url),
    idOf: (raw) => raw.guid,
  });
  return { ...read, last: isLast(board.data.jobs.length, offset, A_PAGE, board.data.totalCount) };
};

export const himalayas = (): BoardAdapter =>
  aggregator({
    name: 'himalayas',
    label: 'Himalayas',
    hosts: ['himalayas.app'],
    home: 'https://himalayas.app/jobs',
    terms: BOARD_TERMS.himalayas,
    pace: [{ host: 'himalayas.app', requests: 1, perSeconds: 2 }],
    crawlEveryHours: 6,
    pages: (_token, fetch) =>
      pageByPage(MOST_PAGES, async (page) =>
        parseHimalayas(
          await jsonPage('Himalayas', `${API}?limit=${A_PAGE}&offset=${page * A_PAGE}`, fetch),
          page * A_PAGE,
        ),
      ),
  });
