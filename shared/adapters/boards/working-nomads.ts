import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { oneAnswer } from './aggregator.ts';
import { address, company, date, html, line, lines, title } from './fields.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { readRows } from './rows.ts';

/** https://www.workingnomads.com/api/exposed_jobs/: the newest in one answer; nothing is published on limits. */
const API = 'https://www.workingnomads.com/api/exposed_jobs/';

const Row = z.object({
  url: z
    .string()
    .transform((text) => URL.parse(text.trim(), API)?.href ?? text)
    .pipe(address),
  title: title,
  description: html,
  company_name: company,
  category_name: line,
  tags: lines,
  location: line,
  pub_date: date,
});
type Row = z.infer<typeof Row>;

/** The number in "/job/go/1719512/", else the address itself. */
const idOf = (url: string): string => /\/(\d{3,})\/?(?:[?#]|$)/u.exec(url)?.[1] ?? url;
const EVERYWHERE = /^(?:anywhere|worldwide|global|remote|earth)$/iu;

const toPosting = (row: Row): ParsedPosting => {
  const places = (row.location ?? '')
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const from = places.map((place) => place.replace(/\s*-?\s*\(?\bremote\b\)?/iu, '').trim());
  return {
    externalId: idOf(row.url),
    url: row.url,
    title: row.title,
    companyName: row.company_name,
    descriptionHtml: row.description,
    locations: row.location === null ? [] : [row.location],
    remoteFrom: from.filter((place) => place !== '' && !EVERYWHERE.test(place)),
    workMode: 'remote',
    salary: null,
    employmentType: null,
    department: row.category_name,
    tags: row.tags,
    postedAt: row.pub_date,
    expiresAt: null,
    facts: {},
  };
};

/** Reads an answer of the API. Throws BoardFailed when it is none at all. */
export const parseWorkingNomads = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[] } => {
  if (!Array.isArray(answer)) throw new BoardFailed('unreadable', 'Working Nomads answered in another shape: no list.');
  return readRows(answer, {
    schema: Row,
    needed: ['url', 'title'],
    toPosting,
    idOf: (raw) => (typeof raw.url === 'string' ? idOf(raw.url) : undefined),
  });
};

export const workingNomads = (): BoardAdapter =>
  oneAnswer({
    name: 'working-nomads',
    label: 'Working Nomads',
    hosts: ['workingnomads.com', 'workingnomads.co'],
    home: 'https://www.workingnomads.com/jobs',
    terms: null,
    pace: [{ host: 'www.workingnomads.com', requests: 1, perSeconds: 10 }],
    crawlEveryHours: 6,
    api: API,
    parse: parseWorkingNomads,
  });
