import { escapeText } from 'entities';
import * as z from 'zod';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import type { ReadSalary } from '../../domain/postings/salary.ts';
import { aggregator, isLast, pageByPage } from './aggregator.ts';
import { readJson } from './answers.ts';
import { address, amount, company, date, flag, html, id, lastMoment, line, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { type BoardAdapter, BoardFailed, type BoardToken, WHOLE_BOARD } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://developer.usajobs.gov/api-reference/get-api-search: 500 a page, 10,000 of one search. */
const API = 'https://data.usajobs.gov/api/search';
const A_PAGE = 500;
const MOST_PAGES = 20;

const Answer = z.object({
  SearchResult: z.object({
    SearchResultItems: z.array(z.unknown()),
    SearchResultCountAll: z.number().nullish().catch(null),
  }),
});
const Named = z.object({ Name: line });
const list = <T>(schema: z.ZodType<T>) =>
  z
    .array(schema)
    .nullish()
    .transform((all) => all ?? []);
/** A text, or a list of texts. */
const texts = z
  .union([z.string().transform((text) => [text]), z.array(z.string())])
  .nullish()
  .transform((all) => (all ?? []).filter((text) => text.trim() !== ''));

const Details = z.object({
  JobSummary: html,
  MajorDuties: texts,
  Requirements: html,
  Education: html,
  Evaluations: html,
  HowToApply: html,
  LowGrade: line,
  HighGrade: line,
  RemoteIndicator: flag,
  TeleworkEligible: flag,
  SecurityClearance: line,
  TotalOpenings: line,
});
const Place = z.object({
  LocationName: line,
  CityName: line,
  CountrySubDivisionCode: line,
  CountryCode: line,
  Latitude: z.number().min(-90).max(90).nullish(),
  Longitude: z.number().min(-180).max(180).nullish(),
});
const Pay = z.object({ MinimumRange: amount, MaximumRange: amount, RateIntervalCode: line, Description: line });
const Position = z.object({
  PositionID: line,
  PositionTitle: title,
  PositionURI: address,
  ApplyURI: texts,
  PositionLocation: list(Place),
  PositionLocationDisplay: line,
  OrganizationName: company,
  DepartmentName: line,
  JobCategory: list(Named),
  JobGrade: list(z.object({ Code: line })),
  PositionSchedule: list(Named),
  PositionOfferingType: list(Named),
  QualificationSummary: html,
  PositionRemuneration: list(Pay),
  PublicationStartDate: date,
  ApplicationCloseDate: lastMoment,
  PositionEndDate: lastMoment,
  UserArea: z.object({ Details: Details }).nullish(),
});
type Position = z.infer<typeof Position>;
const Row = z.object({ MatchedObjectId: id, MatchedObjectDescriptor: Position });

/** Pay of the first range that is pay for time. Piece work, stipends and work without pay have none. */
const payOf = (position: Position): ReadSalary | null => {
  for (const {
    MinimumRange: min,
    MaximumRange: max,
    RateIntervalCode: code,
    Description,
  } of position.PositionRemuneration) {
    const said = (code ?? Description ?? '').toUpperCase();
    if (/^(?:WC|PW|FB|SY|ST)$|WITHOUT|PIECE|STIPEND|FEE/u.test(said)) continue;
    // Paid every two weeks: half of it is a week's.
    const twoWeeks = said === 'BW' || /BI-?WEEKLY/u.test(said);
    const half = (value: number | null) => (value === null ? null : value / 2);
    const pay = payFromFields({
      min: twoWeeks ? half(min) : min,
      max: twoWeeks ? half(max) : max,
      currency: 'USD',
      period: twoWeeks ? 'week' : said,
    });
    if (pay !== null) return pay;
  }
  return null;
};

/** Texts come with and without markup. */
const asHtml = (text: string): string =>
  /<\/?[a-z][^<>]*>/iu.test(text) ? text : escapeText(text.trim()).replace(/\r?\n/gu, '<br>');
const section = (heading: string, parts: readonly string[]): string => {
  const filled = parts.filter((part) => part.trim() !== '');
  if (filled.length === 0) return '';
  const body =
    filled.length === 1
      ? `<p>${asHtml(filled[0] ?? '')}</p>`
      : `<ul>${filled.map((part) => `<li>${asHtml(part)}</li>`).join('')}</ul>`;
  return `<h3>${heading}</h3>${body}`;
};
const descriptionOf = (position: Position): string => {
  const details = position.UserArea?.Details;
  return [
    section('Summary', [details?.JobSummary ?? '']),
    section('Duties', details?.MajorDuties ?? []),
    section('Requirements', [details?.Requirements ?? '']),
    section('Qualifications', [position.QualificationSummary]),
    section('Education', [details?.Education ?? '']),
    section('How you will be evaluated', [details?.Evaluations ?? '']),
    section('How to apply', [details?.HowToApply ?? '']),
  ].join('');
};

const REMOTE = /\bremote\b/iu;
const modeOf = (position: Position): 'remote' | 'onsite' | null => {
  const details = position.UserArea?.Details;
  if (details?.RemoteIndicator === true || REMOTE.test(position.PositionLocationDisplay ?? '')) return 'remote';
  return details?.RemoteIndicator === false && details.TeleworkEligible === false ? 'onsite' : null;
};

const countryOf = (written: string | null): string | null =>
  written === null || !/^(?:United States|US|USA)$/u.test(written) ? null : 'US';

const toPosting = (externalId: string, position: Position): ParsedPosting => {
  const details = position.UserArea?.Details;
  const named = position.PositionLocation.flatMap((place) => place.LocationName ?? []);
  const shown = position.PositionLocationDisplay === null ? [] : [position.PositionLocationDisplay];
  const grade = [position.JobGrade[0]?.Code, [details?.LowGrade, details?.HighGrade].filter(Boolean).join('-')];
  return {
    externalId,
    url: position.PositionURI,
    applyUrl: address.safeParse(position.ApplyURI[0]).data ?? null,
    title: position.PositionTitle,
    companyName: position.OrganizationName ?? (position.DepartmentName || null),
    descriptionHtml: descriptionOf(position),
    // "Multiple Locations" names none.
    locations: named.length > 0 ? named : shown,
    places: position.PositionLocation.map((place) => ({
      city: place.CityName?.split(',')[0] ?? null,
      region: place.CountrySubDivisionCode,
      country: countryOf(place.CountryCode),
      // Places without a spot are given as 0, 0.
      ...(place.Latitude && place.Longitude ? { latitude: place.Latitude, longitude: place.Longitude } : {}),
    })),
    workMode: modeOf(position),
    // Its remote jobs are open to all of the country they belong to.
    remoteFrom: modeOf(position) === 'remote' ? ['United States'] : [],
    salary: payOf(position),
    employmentType:
      [...position.PositionSchedule, ...position.PositionOfferingType].flatMap(({ Name }) => Name ?? []).join(', ') ||
      null,
    department: position.JobCategory[0]?.Name ?? null,
    postedAt: position.PublicationStartDate,
    expiresAt: position.ApplicationCloseDate ?? position.PositionEndDate,
    facts: {
      position_id: position.PositionID,
      department: position.DepartmentName,
      grade: grade.filter(Boolean).join(' ') || null,
      security_clearance: details?.SecurityClearance ?? null,
      telework_eligible: details?.TeleworkEligible ?? null,
      openings: details?.TotalOpenings ?? null,
    },
  };
};

/** Reads the page of a search that begins at `offset`. Throws BoardFailed when it is none at all. */
export const parseUsaJobs = (
  answer: unknown,
  offset = 0,
): { postings: ParsedPosting[]; odd: OddRow[]; last: boolean } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `USAJOBS answered in another shape: ${oddReason(board.error)}`);
  const items = board.data.SearchResult.SearchResultItems;
  const read = readRows(items, {
    schema: Row,
    needed: ['MatchedObjectId'],
    toPosting: (row) => toPosting(row.MatchedObjectId, row.MatchedObjectDescriptor),
    idOf: (raw) => raw.MatchedObjectId,
  });
  return { ...read, last: isLast(items.length, offset, A_PAGE, board.data.SearchResult.SearchResultCountAll) };
};

/** What a search page's short names are in the API. */
const FILTERS: readonly [string, string][] = [
  ['Keyword', 'k'],
  ['LocationName', 'l'],
  ['Organization', 'a'],
  ['JobCategoryCode', 'j'],
  ['Radius', 'rad'],
];
const tokenOf = (url: URL): BoardToken => {
  const query = new URLSearchParams();
  for (const [name, short] of FILTERS) {
    const value = (url.searchParams.get(short) ?? url.searchParams.get(name) ?? '').trim();
    if (value !== '') query.set(name, value.slice(0, 60));
  }
  return query.size === 0 ? WHOLE_BOARD : query.toString();
};
const boardUrl = (token: BoardToken): string =>
  `https://www.usajobs.gov/search/results/${token === WHOLE_BOARD ? '' : `?${token}`}`;

export type UsaJobsKeys = { key: string; email: string };
/** USAJOBS' searches; off without a key. */
export const usaJobs = (keys: UsaJobsKeys | undefined): BoardAdapter =>
  aggregator({
    name: 'usajobs',
    label: 'USAJOBS',
    hosts: ['usajobs.gov', 'data.usajobs.gov'],
    home: 'https://www.usajobs.gov/search/results/?k=nurse&l=Portland',
    terms: null,
    pace: [{ host: 'data.usajobs.gov', requests: 1, perSeconds: 2 }],
    crawlEveryHours: 24,
    off:
      keys === undefined
        ? 'USAJOBS is read with a key of its own: set USAJOBS_API_KEY and USAJOBS_EMAIL (free at developer.usajobs.gov).'
        : null,
    tokenOf,
    boardUrl,
    pages: (token, fetch) =>
      pageByPage(MOST_PAGES, async (page) => {
        const query = new URLSearchParams(token === WHOLE_BOARD ? '' : token);
        for (const [name, value] of Object.entries({ ResultsPerPage: A_PAGE, Page: page + 1, Fields: 'full' }))
          query.set(name, String(value));
        const answer = await fetch({
          url: `${API}?${query}`,
          accept: 'application/json',
          maxBytes: 64 * 1024 * 1024,
          // The address under which the key was given takes the user agent's place.
          headers: { 'authorization-key': keys?.key ?? '', 'user-agent': keys?.email ?? '' },
        });
        return parseUsaJobs(readJson('USAJOBS', 'such list', answer), page * A_PAGE);
      }),
  });
