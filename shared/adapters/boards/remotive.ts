import * as z from 'zod';
import { BOARD_TERMS } from '../../domain/postings/board-terms.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { oneAnswer } from './aggregator.ts';
import { address, company, date, html, id, line, lines, maybeAddress, title } from './fields.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://github.com/remotive-com/remote-jobs-api: at most four calls a day are asked for. */
const API = 'https://remotive.com/api/remote-jobs';

const Answer = z.object({ jobs: z.array(z.unknown()) });
const Row = z.object({
  id: id,
  url: address,
  title: title,
  company_name: company,
  company_logo: maybeAddress,
  category: line,
  tags: lines,
  job_type: line,
  publication_date: date,
  candidate_required_location: line,
  salary: line,
  description: html,
});
type Row = z.infer<typeof Row>;

/** The words that stand for "from everywhere". */
const EVERYWHERE = /^(?:worldwide|anywhere|global(?:ly)?|remote|any(?: location)?)$/iu;

/** "USA, CST (UTC-6)" and "Europe Only": the countries and regions, without zones of time. */
const remoteFrom = (written: string | null): string[] =>
  (written ?? '')
    .split(/[,;]/u)
    .map((part) => part.replace(/\bonly\b/iu, '').trim())
    .filter((part) => part !== '' && !/\bUTC\b|\bGMT\b|^[A-Z]{2,4}T$/u.test(part) && !EVERYWHERE.test(part));

const toPosting = (row: Row): ParsedPosting => ({
  externalId: row.id,
  url: row.url,
  title: row.title,
  companyName: row.company_name,
  descriptionHtml: row.description,
  locations: row.candidate_required_location === null ? [] : [row.candidate_required_location],
  remoteFrom: remoteFrom(row.candidate_required_location),
  workMode: 'remote',
  salary: null,
  salaryText: row.salary,
  employmentType: row.job_type?.replaceAll('_', ' ') ?? null,
  department: row.category,
  tags: row.tags,
  postedAt: row.publication_date,
  expiresAt: null,
  company: { logoUrl: row.company_logo },
  facts: {},
});

/** Reads an answer of the API. Throws BoardFailed when it is none at all. */
export const parseRemotive = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[] } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Remotive answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.jobs, {
    schema: Row,
    needed: ['id', 'url', 'title'],
    toPosting,
    idOf: (raw) => raw.id,
  });
};

export const remotive = (): BoardAdapter =>
  oneAnswer({
    name: 'remotive',
    label: 'Remotive',
    hosts: ['remotive.com', 'remotive.io'],
    home: 'https://remotive.com',
    terms: BOARD_TERMS.remotive,
    pace: [
      { host: 'remotive.com', requests: 2, perSeconds: 60 },
      { host: 'remotive.com', path: '/api/', requests: 4, perSeconds: 86_400 },
    ],
    crawlEveryHours: 6,
    api: API,
    parse: parseRemotive,
  });
