import * as z from 'zod';
import { BOARD_TERMS } from '../../domain/postings/board-terms.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { oneAnswer } from './aggregator.ts';
import { address, amount, company, date, html, id, line, lines, maybeAddress, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://jobi.cy/apidocs: the newest hundred; at most one call an hour is asked for. */
const API = 'https://jobicy.com/api/v2/remote-jobs?count=100';

const Answer = z.object({ jobs: z.array(z.unknown()) });
const Row = z.object({
  id: id,
  url: address,
  jobTitle: title,
  companyName: company,
  companyLogo: maybeAddress,
  jobIndustry: lines,
  jobType: lines,
  jobGeo: line,
  jobLevel: line,
  jobExcerpt: html,
  jobDescription: html,
  pubDate: date,
  salaryMin: amount,
  salaryMax: amount,
  // Named so until the second version of the API.
  annualSalaryMin: amount,
  annualSalaryMax: amount,
  salaryCurrency: line,
  salaryPeriod: line,
});
type Row = z.infer<typeof Row>;

const EVERYWHERE = /^(?:anywhere|worldwide|remote)$/iu;

const toPosting = (row: Row): ParsedPosting => {
  const places = (row.jobGeo ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const yearly = row.annualSalaryMin !== null || row.annualSalaryMax !== null;
  return {
    externalId: row.id,
    url: row.url,
    title: row.jobTitle,
    companyName: row.companyName,
    descriptionHtml: row.jobDescription.trim() === '' ? row.jobExcerpt : row.jobDescription,
    locations: places,
    remoteFrom: places.filter((place) => !EVERYWHERE.test(place)),
    workMode: 'remote',
    salary: payFromFields({
      min: row.salaryMin ?? row.annualSalaryMin,
      max: row.salaryMax ?? row.annualSalaryMax,
      currency: row.salaryCurrency,
      period: row.salaryPeriod ?? (yearly ? 'year' : null),
    }),
    employmentType: row.jobType.join(', ') || null,
    level: row.jobLevel === null || /^any$/iu.test(row.jobLevel) ? null : row.jobLevel,
    department: row.jobIndustry[0] ?? null,
    postedAt: row.pubDate,
    expiresAt: null,
    company: { logoUrl: row.companyLogo },
    facts: { industries: row.jobIndustry },
  };
};

/** Reads an answer of the API. Throws BoardFailed when it is none at all. */
export const parseJobicy = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[] } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Jobicy answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.jobs, {
    schema: Row,
    needed: ['id', 'url', 'jobTitle'],
    toPosting,
    idOf: (raw) => raw.id,
  });
};

export const jobicy = (): BoardAdapter =>
  oneAnswer({
    name: 'jobicy',
    label: 'Jobicy',
    hosts: ['jobicy.com', 'jobi.cy'],
    home: 'https://jobicy.com',
    terms: BOARD_TERMS.jobicy,
    pace: [{ host: 'jobicy.com', path: '/api/', requests: 1, perSeconds: 3600 }],
    crawlEveryHours: 1,
    api: API,
    parse: parseJobicy,
  });
