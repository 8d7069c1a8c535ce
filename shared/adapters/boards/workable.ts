import * as z from 'zod';
import type { ParsedPosting } from '../../domain/postings/posting.ts';
import { readJson } from './answers.ts';
import {
  atBothPlaces,
  hostOf,
  modeFrom,
  oneAnswer,
  type Parsed,
  pathOf,
  sectionsAsHtml,
  subdomainOf,
} from './employer.ts';
import { company, date, flag, html, id, line, maybeAddress, title } from './fields.ts';
import { countryName, distinct, placeFrom, placeText } from './places.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** The answer behind Workable's widget for employers' sites: the whole board, without a key. It is undocumented. */
const API_ROOT = 'https://apply.workable.com';
const ACCOUNT = /^[a-z0-9][a-z0-9_-]{0,79}$/iu;
/** What stands where an account would, and is none. */
const OWN = new Set(['j', 'api', 'static', 'assets', 'careers', 'spi', 'view', 'company', 'search']);
const OWN_HOSTS = [
  'www',
  'apply',
  'jobs',
  'help',
  'resources',
  'id',
  'api',
  'get',
  'go',
  'careers',
  'workable',
  'status',
];

const Answer = z.object({ name: company, jobs: z.array(z.unknown()) });
const Place = z.object({ country: line, countryCode: line, city: line, region: line, hidden: flag });
const Row = z.object({
  shortcode: id,
  title,
  url: maybeAddress,
  shortlink: maybeAddress,
  application_url: maybeAddress,
  description: html,
  requirements: html,
  benefits: html,
  department: line,
  employment_type: line,
  experience: line,
  education: line,
  function: line,
  industry: line,
  telecommuting: flag,
  workplace_type: line,
  workplace: line,
  published_on: date,
  created_at: date,
  country: line,
  city: line,
  state: line,
  locations: z.array(Place.nullable().catch(null)).nullish(),
  code: line,
});
type Row = z.infer<typeof Row>;

const placesOf = (row: Row) => {
  const listed = (row.locations ?? []).flatMap((place) => place ?? []);
  const open = listed.filter((place) => place.hidden !== true);
  const main = { city: row.city, region: row.state, country: row.country };
  const parts = (open.length > 0 ? open : listed).map((place) => ({
    city: place.city,
    region: place.region,
    country: place.country ?? (place.countryCode === null ? null : countryName(place.countryCode)) ?? place.countryCode,
  }));
  return parts.length > 0 ? parts : [main];
};

const toPosting =
  (companyName: string | null) =>
  (row: Row): ParsedPosting => {
    const places = placesOf(row);
    const said = modeFrom(row.workplace_type ?? row.workplace);
    const page = row.url ?? row.shortlink ?? `${API_ROOT}/j/${encodeURIComponent(row.shortcode)}`;
    return {
      externalId: row.shortcode,
      url: page,
      applyUrl: row.application_url,
      title: row.title,
      companyName,
      descriptionHtml: sectionsAsHtml([
        { html: row.description },
        { heading: 'Requirements', html: row.requirements },
        { heading: 'Benefits', html: row.benefits },
      ]),
      locations: distinct(places.map(placeText)),
      places: places.flatMap((place) => placeFrom(place) ?? []),
      workMode: said ?? (row.telecommuting === true ? 'remote' : null),
      salary: null,
      employmentType: row.employment_type,
      level: row.experience,
      department: row.department,
      company: row.industry === null ? undefined : { industry: row.industry },
      postedAt: row.published_on ?? row.created_at,
      expiresAt: null,
      facts: { code: row.code, education: row.education, function: row.function, industry: row.industry },
    };
  };

/** Reads an answer of the widget. Throws BoardFailed when it is none at all. */
export const parseWorkable = (answer: unknown): Parsed => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Workable answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.jobs, {
    schema: Row,
    needed: ['shortcode', 'title'],
    toPosting: toPosting(board.data.name),
    idOf: (raw) => raw.shortcode,
    // A job in two places comes as two rows of one shortcode.
    merge: atBothPlaces,
  });
};

const recognise = (url: URL): string | undefined => {
  const [first, second, third, fourth, fifth] = pathOf(url);
  const host = hostOf(url);
  if (host === 'apply.workable.com') {
    if (first === 'api') return third === 'accounts' ? fourth : fourth === 'accounts' ? fifth : undefined;
    return first !== undefined && !OWN.has(first) ? first : undefined;
  }
  if (host === 'workable.com') return first === 'api' && second === 'accounts' ? third : undefined;
  return subdomainOf(url, 'workable.com', OWN_HOSTS);
};

/** Workable's job boards. */
export const workable = ({ apiRootUrl = API_ROOT }: { apiRootUrl?: string | undefined } = {}): BoardAdapter => ({
  name: 'workable',
  label: 'Workable',
  kind: 'employer',
  lists: 'whole',
  example: 'https://apply.workable.com/<company>',
  off: null,
  terms: null,
  // It answers 429 to those who hurry; by what others report, one request in some seconds passes.
  pace: [{ host: 'apply.workable.com', requests: 1, perSeconds: 3 }],
  crawlEveryHours: null,
  recognise(url) {
    const account = recognise(url);
    return account !== undefined && ACCOUNT.test(account) ? account.toLowerCase() : undefined;
  },
  advise: (url) =>
    /(?:^|\.)workable\.com$/u.test(hostOf(url))
      ? 'This Workable address does not say whose board it is: give the company’s job list, like https://apply.workable.com/<company>.'
      : undefined,
  boardUrl: (token) => `https://apply.workable.com/${encodeURIComponent(token)}`,
  pages: oneAnswer({
    accept: 'application/json',
    url: (token) => `${apiRootUrl}/api/v1/widget/accounts/${encodeURIComponent(token)}?details=true`,
    parse: (token, answer) => parseWorkable(readJson('Workable', `account "${token}"`, answer)),
  }),
});
