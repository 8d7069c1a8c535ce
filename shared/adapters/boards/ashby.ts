import * as z from 'zod';
import type { ParsedPosting } from '../../domain/postings/posting.ts';
import { type ReadSalary, readSalary } from '../../domain/postings/salary.ts';
import { readJson } from './answers.ts';
import { hostOf, modeFrom, oneAnswer, type Parsed, pathOf, textAsHtml } from './employer.ts';
import { address, amount, date, flag, html, id, line, maybeAddress, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { distinct, placeFrom, placeText } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardToken } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://developers.ashbyhq.com/docs/public-job-posting-api: the whole board in one answer, without a key. */
const API_ROOT = 'https://api.ashbyhq.com';
const PAGES = 'https://jobs.ashbyhq.com';
const BOARD = /^[\p{L}\p{N} ._&'()+-]{1,100}$/u;
/** Pages of Ashby's own beside the boards. */
const OWN = new Set(['api', 'static', 'embed', 'assets']);

const Answer = z.object({ jobs: z.array(z.unknown()) });
const Postal = z.object({ addressLocality: line, addressRegion: line, addressCountry: line, postalCode: line });
// The main place wraps its address once more than the secondary ones do; either shape is read.
const Address = z.union([z.object({ postalAddress: Postal }), Postal]).nullish();
const Component = z.object({
  compensationType: line,
  interval: line,
  currencyCode: line,
  minValue: amount,
  maxValue: amount,
});
const Components = z.array(Component.nullable().catch(null)).nullish();
const Row = z.object({
  id,
  title,
  jobUrl: address,
  applyUrl: maybeAddress,
  isListed: flag,
  department: line,
  team: line,
  employmentType: line,
  location: line,
  address: Address,
  secondaryLocations: z
    .array(
      z.union([
        z.object({ location: line, address: Address }),
        line.transform((location) => ({ location, address: null })),
      ]),
    )
    .nullish(),
  isRemote: flag,
  workplaceType: line,
  publishedAt: date,
  descriptionHtml: html,
  descriptionPlain: html,
  compensationTierSummary: line,
  compensation: z
    .object({
      compensationTierSummary: line,
      scrapeableCompensationSalarySummary: line,
      summaryComponents: Components,
      compensationTiers: z.array(z.object({ tierSummary: line, components: Components })).nullish(),
    })
    .nullish(),
});
type Row = z.infer<typeof Row>;
type Component = z.infer<typeof Component>;

const PERIODS: Readonly<Record<string, ReadSalary['period']>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};
/** "1 YEAR", "2 WEEK", "0.5 MONTH": how much time one payment covers. */
const payOf = (component: Component): ReadSalary | null => {
  const [count, unit] = (component.interval ?? '').toUpperCase().split(' ');
  const period = PERIODS[unit?.replace(/S$/u, '') ?? ''];
  const units = Number(count);
  const once = (value: number | null) => (value === null || !(units > 0) ? value : value / units);
  return payFromFields({
    min: period === undefined ? component.minValue : once(component.minValue),
    max: period === undefined ? component.maxValue : once(component.maxValue),
    currency: component.currencyCode,
    period: period ?? null,
  });
};
const isSalary = (component: Component | null): component is Component =>
  component !== null && /^(?:base_?)?salary$/iu.test(component.compensationType ?? '');

const salaryOf = (row: Row): ReadSalary | null => {
  const { compensation } = row;
  const tiers = (compensation?.compensationTiers ?? []).flatMap((tier) => tier.components ?? []);
  for (const component of [...(compensation?.summaryComponents ?? []), ...tiers]) {
    const pay = isSalary(component) ? payOf(component) : null;
    if (pay !== null) return pay;
  }
  const written =
    compensation?.scrapeableCompensationSalarySummary ??
    compensation?.compensationTierSummary ??
    row.compensationTierSummary;
  return written == null ? null : readSalary(`Salary: ${written.split('•')[0]}`, null);
};

const placeOf = (address: z.infer<typeof Address>) => {
  const postal = address == null ? null : 'postalAddress' in address ? address.postalAddress : address;
  if (postal === null) return null;
  const parts = { city: postal.addressLocality, region: postal.addressRegion, country: postal.addressCountry };
  return { place: placeFrom({ ...parts, postalCode: postal.postalCode }), text: placeText(parts) };
};

const toPosting = (row: Row, board: string): ParsedPosting | undefined => {
  if (row.isListed === false) return undefined;
  const main = { location: row.location, address: row.address };
  const all = [main, ...(row.secondaryLocations ?? [])].map((one) => ({ ...one, at: placeOf(one.address) }));
  const said = row.workplaceType === null ? null : modeFrom(row.workplaceType);
  return {
    externalId: row.id,
    url: row.jobUrl,
    applyUrl: row.applyUrl,
    title: row.title,
    // Ashby names no employer but in the address.
    companyName: board,
    descriptionHtml: row.descriptionHtml || textAsHtml(row.descriptionPlain),
    locations: distinct(all.map(({ location, at }) => location ?? at?.text)),
    places: all.flatMap(({ at }) => at?.place ?? []),
    // "isRemote" is also true of hybrid work: the place of work decides where it is given.
    workMode: said ?? (row.isRemote === true ? 'remote' : null),
    salary: salaryOf(row),
    employmentType: row.employmentType?.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ') ?? null,
    department: row.department ?? row.team,
    postedAt: row.publishedAt,
    expiresAt: null,
    facts: {
      team: row.team,
      compensation: row.compensation?.compensationTierSummary ?? row.compensationTierSummary,
    },
  };
};

/** Reads an answer of `/posting-api/job-board/{board}`. Throws BoardFailed when it is none at all. */
export const parseAshby = (token: BoardToken, answer: unknown): Parsed => {
  const board = Answer.safeParse(answer);
  if (!board.success) throw new BoardFailed('unreadable', `Ashby answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.jobs, {
    schema: Row,
    needed: ['id', 'title', 'jobUrl', 'isListed'],
    toPosting: (row) => toPosting(row, token),
    idOf: (raw) => raw.id,
  });
};

const recognise = (url: URL): string | undefined => {
  const parts = pathOf(url);
  if (hostOf(url) === 'jobs.ashbyhq.com') return parts[0] !== undefined && !OWN.has(parts[0]) ? parts[0] : undefined;
  if (hostOf(url) !== 'api.ashbyhq.com') return undefined;
  return parts[0] === 'posting-api' && parts[1] === 'job-board' ? parts[2] : undefined;
};

/** Ashby's job boards. */
export const ashby = ({ apiRootUrl = API_ROOT }: { apiRootUrl?: string | undefined } = {}): BoardAdapter => ({
  name: 'ashby',
  label: 'Ashby',
  kind: 'employer',
  lists: 'whole',
  example: `${PAGES}/<company>`,
  off: null,
  terms: null,
  // Nothing is published; one answer holds a whole board.
  pace: [{ host: 'api.ashbyhq.com', requests: 1, perSeconds: 1 }],
  crawlEveryHours: null,
  recognise(url) {
    const board = recognise(url);
    return board !== undefined && BOARD.test(board) ? board : undefined;
  },
  advise: (url) =>
    /(?:^|\.)ashbyhq\.com$/u.test(hostOf(url)) || url.searchParams.has('ashby_jid')
      ? `This address does not say whose Ashby board it is: open the job there and give that address, like ${PAGES}/<company>.`
      : undefined,
  boardUrl: (token) => `${PAGES}/${encodeURIComponent(token)}`,
  pages: oneAnswer({
    accept: 'application/json',
    url: (token) => `${apiRootUrl}/posting-api/job-board/${encodeURIComponent(token)}?includeCompensation=true`,
    parse: (token, answer) => parseAshby(token, readJson('Ashby', `board "${token}"`, answer)),
  }),
});
