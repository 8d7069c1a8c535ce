import * as z from 'zod';
import type { ParsedPosting, WorkModeField } from '../../domain/postings/posting.ts';
import type { ReadSalary } from '../../domain/postings/salary.ts';
import { readJson } from './answers.ts';
import { hostOf, oneAnswer, type Parsed, pathOf, sectionsAsHtml, subdomainOf } from './employer.ts';
import { amount, company, date, flag, html, id, lastMoment, line, lines, maybeAddress, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { distinct, placeFrom, placeText } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardToken } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://docs.recruitee.com/reference/offers: the careers site's API, the whole board in one answer, without a key. */
const DOMAIN = 'recruitee.com';
const OWN_HOSTS = ['www', 'app', 'api', 'docs', 'support', 'help', 'auth', 'status', 'careers', 'jobs', 'blog', 'go'];

const Answer = z.object({ offers: z.array(z.unknown()) });
const Texts = z.object({ title: line, description: html, requirements: html, highlight: html });
const Place = z.object({
  name: line,
  city: line,
  state: line,
  state_name: line,
  country: line,
  country_code: line,
  postal_code: line,
});
const Row = z.object({
  id,
  title,
  careers_url: maybeAddress,
  careers_apply_url: maybeAddress,
  company_name: company,
  status: line,
  description: html,
  requirements: html,
  translations: z.record(z.string(), Texts.nullable().catch(null)).nullish(),
  location: line,
  locations: z.array(Place.nullable().catch(null)).nullish(),
  city: line,
  state_name: line,
  country: line,
  country_code: line,
  postal_code: line,
  remote: flag,
  hybrid: flag,
  on_site: flag,
  salary: z.object({ min: amount, max: amount, currency: line, period: line }).nullish(),
  employment_type_code: line,
  experience_code: line,
  education_code: line,
  category_code: line,
  department: line,
  tags: lines,
  published_at: date,
  created_at: date,
  close_at: lastMoment,
  guid: line,
  slug: line,
});
type Row = z.infer<typeof Row>;

const words = (code: string | null): string | null => code?.replaceAll('_', ' ') ?? null;

const modeOf = (row: Row): WorkModeField => {
  if (row.hybrid === true) return 'hybrid';
  if (row.remote === true) return 'remote';
  return row.on_site === true ? 'onsite' : null;
};

/** A year's pay below this was typed in thousands ("75.00" to "95.00" a year). */
const THOUSANDS_BELOW = 1000;
const salaryOf = ({ salary }: Row): ReadSalary | null => {
  if (salary == null) return null;
  const { min, max, currency, period } = salary;
  const size = max ?? min ?? 0;
  const inThousands = period?.toLowerCase() === 'year' && size >= 10 && size < THOUSANDS_BELOW;
  const full = (value: number | null) => (value === null || !inThousands ? value : value * 1000);
  return payFromFields({ min: full(min), max: full(max), currency, period, estimated: inThousands });
};

const placesOf = (row: Row) => {
  const main = {
    city: row.city,
    region: row.state_name,
    country: row.country ?? row.country_code,
    code: row.country_code,
    postalCode: row.postal_code,
    name: row.location,
  };
  const listed = (row.locations ?? []).flatMap((place) =>
    place === null
      ? []
      : {
          city: place.city,
          region: place.state ?? place.state_name,
          country: place.country ?? place.country_code,
          code: place.country_code,
          postalCode: place.postal_code,
          name: place.name,
        },
  );
  return listed.length > 0 ? listed : [main];
};

/** The texts of the row, or of the language in which there are any: English first. */
const textsOf = (row: Row) => {
  if (row.description !== '' || row.requirements !== '') return row;
  const { en, ...others } = row.translations ?? {};
  return [en, ...Object.values(others)].find((one) => one != null && one.description !== '') ?? row;
};

const toPosting = (row: Row, token: BoardToken): ParsedPosting | undefined => {
  if (row.status !== null && row.status !== 'published') return undefined;
  const places = placesOf(row);
  const texts = textsOf(row);
  const located = distinct(places.map((place) => placeText(place) || place.name));
  return {
    externalId: row.id,
    url: row.careers_url ?? `https://${hostFor(token)}/o/${encodeURIComponent(row.slug ?? row.id)}`,
    applyUrl: row.careers_apply_url,
    title: row.title,
    companyName: row.company_name,
    descriptionHtml: sectionsAsHtml([
      { html: texts.description },
      { heading: 'Requirements', html: texts.requirements },
    ]),
    locations: located.length > 0 ? located : distinct([row.location]),
    places: places.flatMap((place) => placeFrom({ ...place, country: place.code ?? place.country }) ?? []),
    workMode: modeOf(row),
    salary: salaryOf(row),
    employmentType: words(row.employment_type_code),
    level: words(row.experience_code),
    department: row.department,
    tags: row.tags,
    postedAt: row.published_at ?? row.created_at,
    expiresAt: row.close_at,
    facts: { guid: row.guid, category: row.category_code, education: row.education_code },
  };
};

/** Reads an answer of `/api/offers/`. Throws BoardFailed when it is none at all. */
export const parseRecruitee = (token: BoardToken, answer: unknown): Parsed => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Recruitee answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.offers, {
    schema: Row,
    needed: ['id', 'title'],
    toPosting: (row) => toPosting(row, token),
    idOf: (raw) => raw.id,
  });
};

/** The token is the company's name below recruitee.com, or the host of its own domain. */
const hostFor = (token: BoardToken): string => (token.includes('.') ? token : `${token}.${DOMAIN}`);
/** "/o/baker", "/o/baker/c/new", "/l/en/o/baker", "/api/offers": what only Recruitee's sites have. */
const ITS_PATH = /^\/(?:l\/[a-z-]{2,5}\/)?o\/[a-z0-9-]+(?:\/c\/new)?\/?$|^\/api\/offers(?:\/|$)/u;

/** Recruitee's careers sites, also those at an employer's own domain. */
export const recruitee = ({ apiRootUrl }: { apiRootUrl?: string | undefined } = {}): BoardAdapter => ({
  name: 'recruitee',
  label: 'Recruitee',
  kind: 'employer',
  lists: 'whole',
  example: 'https://<company>.recruitee.com',
  off: null,
  terms: null,
  // Nothing is published for the careers site; each employer has a host of its own.
  pace: [{ host: `*.${DOMAIN}`, requests: 1, perSeconds: 1 }],
  crawlEveryHours: null,
  recognise(url) {
    const host = hostOf(url);
    if (host === DOMAIN || host.endsWith(`.${DOMAIN}`)) {
      const [first, second, third] = pathOf(url);
      if (host === `api.${DOMAIN}`) return first === 'c' && third !== undefined ? second?.toLowerCase() : undefined;
      return subdomainOf(url, DOMAIN, OWN_HOSTS);
    }
    const own = url.port === '' && host.includes('.') && ITS_PATH.test(url.pathname.toLowerCase());
    return own ? url.hostname : undefined;
  },
  advise: (url) =>
    hostOf(url) === DOMAIN || hostOf(url).endsWith(`.${DOMAIN}`)
      ? 'This Recruitee address names no company: give its careers site, like https://<company>.recruitee.com.'
      : undefined,
  boardUrl: (token) => (token.includes('.') ? `https://${token}/api/offers` : `https://${hostFor(token)}`),
  pages: oneAnswer({
    accept: 'application/json',
    url: (token) => `${apiRootUrl === undefined ? `https://${hostFor(token)}` : `${apiRootUrl}/${token}`}/api/offers/`,
    parse: (token, answer) => parseRecruitee(token, readJson('Recruitee', `careers site at ${hostFor(token)}`, answer)),
  }),
});
