import * as z from 'zod';
import type { ParsedPosting, WorkModeField } from '../../domain/postings/posting.ts';
import type { GuardedFetch } from '../http/port.ts';
import { readJson } from './answers.ts';
import { hostOf, MOST_BYTES, modeFrom, type Parsed, pathOf } from './employer.ts';
import { address, company, date, html, id, lastMoment, line, lines, maybeAddress, title } from './fields.ts';
import { payOf } from './json-ld/salary.ts';
import { countryCode, distinct, placeFrom, placeText } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardPage, type BoardToken, type Validators } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** The careers site's JSON Feed (https://jsonfeed.org): whole postings, each with schema.org's JobPosting; without a key. */
const DOMAIN = 'teamtailor.com';
const OWN_HOSTS = new Set([
  'www',
  'app',
  'api',
  'docs',
  'support',
  'help',
  'status',
  'blog',
  'partner',
  'academy',
  'na',
  'go',
]);
/** One label below teamtailor.com, or two where the second is a region of theirs or the older "career". */
const NAME = /^(?<name>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?<region>\.(?:na|career|eu|au))?$/u;
/** A careers site at an employer's own domain, by the address of one of its jobs or its feed. */
const OWN_DOMAIN = /^(?:www\.)?(?:jobs?|jobb|careers?|karriere|karriar|carriere|rekrytering|work|join|team|apply)\./u;
const ITS_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:jobs\/\d{5,7}-[\p{L}\p{N}%_-]+(?:\/applications\/new)?|jobs\.(?:json|rss))\/?$/iu;
const MOST_PAGES = 100;

const Answer = z.object({ title: company, items: z.array(z.unknown()), next_url: maybeAddress });
const Address = z.object({
  addressLocality: line,
  addressRegion: line,
  addressCountry: z.union([line, z.object({ name: line }).transform((country) => country.name)]),
  postalCode: line,
});
const Place = z.object({ address: Address.nullish(), name: line }).nullable().catch(null);
const places = z
  .union([z.array(Place), Place.transform((one) => [one])])
  .nullish()
  .transform((list) => (list ?? []).flatMap((one) => one ?? []));
const Posting = z.object({
  description: html,
  datePosted: date,
  validThrough: lastMoment,
  employmentType: lines,
  jobLocationType: line,
  jobLocation: places,
  applicantLocationRequirements: z.unknown().optional(),
  hiringOrganization: z.object({ name: company, sameAs: maybeAddress, logo: maybeAddress }).nullish(),
  identifier: z.object({ value: line }).nullish(),
  baseSalary: z.unknown().optional(),
  industry: line,
  occupationalCategory: line,
});
const Row = z.object({
  id,
  title,
  url: address,
  content_html: html,
  content_text: html,
  date_published: date,
  language: line,
  tags: lines,
  _jobposting: Posting.nullish(),
});
type Row = z.infer<typeof Row>;

/** Teamtailor's "regions" are the employer's own and as wide as "Europe": no part of an address. */
const WIDE =
  /^(?:europe|emea|apac|asia|africa|oceania|americas?|(?:north|south|latin|central) america|nordics?|dach|global|worldwide|scandinavia|benelux)$/iu;
const placesOf = (row: Row) =>
  (row._jobposting?.jobLocation ?? []).map(({ address: at, name }) => {
    const region = at?.addressRegion ?? null;
    const own = region !== null && !WIDE.test(region) && countryCode(region) === null;
    const parts = { city: at?.addressLocality, region: own ? region : null, country: at?.addressCountry };
    return { place: placeFrom({ ...parts, postalCode: at?.postalCode }), text: placeText(parts) || name };
  });

const Country = z.object({ name: line });
const remoteFrom = (row: Row): string[] =>
  distinct(
    [row._jobposting?.applicantLocationRequirements].flat().map((one) => Country.safeParse(one).data?.name ?? null),
  );

const modeOf = (row: Row): WorkModeField => {
  const said = row._jobposting?.jobLocationType ?? null;
  return said === null ? null : modeFrom(said);
};

const toPosting =
  (site: string | null) =>
  (row: Row): ParsedPosting => {
    const job = row._jobposting;
    const where = placesOf(row);
    const from = remoteFrom(row);
    const pay = payOf(job == null ? {} : { baseSalary: job.baseSalary });
    const organization = job?.hiringOrganization;
    const located = distinct(where.map(({ text }) => text));
    return {
      externalId: row.id,
      url: row.url,
      applyUrl: `${row.url.replace(/[?#].*$/u, '').replace(/\/$/u, '')}/applications/new`,
      title: row.title,
      companyName: organization?.name ?? site,
      descriptionHtml: row.content_html || job?.description || row.content_text,
      locations: located.length > 0 ? located : from,
      places: where.flatMap(({ place }) => place ?? []),
      remoteFrom: from,
      workMode: modeOf(row),
      salary: pay.salary,
      salaryText: pay.text,
      employmentType: job?.employmentType.map((one) => one.replaceAll('_', ' ').toLowerCase()).join(', ') || null,
      department: job?.occupationalCategory ?? null,
      tags: row.tags,
      language: row.language?.slice(0, 2).toLowerCase() ?? null,
      company: {
        website: organization?.sameAs ?? null,
        logoUrl: organization?.logo ?? null,
        industry: job?.industry ?? null,
      },
      postedAt: row.date_published ?? job?.datePosted ?? null,
      expiresAt: job?.validThrough ?? null,
      facts: { job_id: job?.identifier?.value ?? null },
    };
  };

/** Reads one page of `/jobs.json`. Throws BoardFailed when it is none at all. */
export const parseTeamtailor = (answer: unknown): Parsed & { next: string | null } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Teamtailor answered in another shape: ${oddReason(board.error)}`);
  const { title: site, items, next_url: next } = board.data;
  const read = readRows(items, {
    schema: Row,
    needed: ['id', 'title', 'url'],
    toPosting: toPosting(site),
    idOf: (raw) => raw.id,
  });
  return { ...read, next };
};

/** The token is the name below teamtailor.com, or the host of an employer's own domain. */
const hostFor = (token: BoardToken): string => {
  const named = NAME.exec(token)?.groups;
  return named === undefined ? token : `${token}.${DOMAIN}`;
};

async function* pages(token: BoardToken, fetch: GuardedFetch, known: Validators): AsyncIterable<BoardPage> {
  const host = hostFor(token);
  const seen = new Set<string>();
  let url: string | null = `https://${host}/jobs.json`;
  for (let page = 0; url !== null && page < MOST_PAGES; page += 1) {
    const asked = page === 0 ? known : {};
    const answer = await fetch({
      url,
      accept: 'application/feed+json, application/json',
      maxBytes: MOST_BYTES,
      ...asked,
    });
    if (answer.status === 304) {
      yield { kind: 'not_modified' };
      return;
    }
    const { postings, odd, next } = parseTeamtailor(readJson('Teamtailor', `careers site at ${host}`, answer));
    const fresh = postings.filter(({ externalId }) => !seen.has(externalId));
    for (const { externalId } of fresh) seen.add(externalId);
    // The next page is asked only of the same site.
    const follows: boolean =
      next !== null && URL.parse(next)?.host === URL.parse(url)?.host && next !== url && fresh.length > 0;
    const whole = page === 0 && !follows;
    const validators = whole
      ? { etag: answer.etag, lastModified: answer.lastModified }
      : { etag: null, lastModified: null };
    if (page === 0 || fresh.length > 0) yield { kind: 'postings', postings: fresh, odd, validators };
    url = follows ? next : null;
  }
}

/** Teamtailor's careers sites, also those at an employer's own domain. */
export const teamtailor = (): BoardAdapter => ({
  name: 'teamtailor',
  label: 'Teamtailor',
  kind: 'employer',
  lists: 'whole',
  example: `https://<company>.${DOMAIN}`,
  off: null,
  terms: null,
  // Nothing is published for the feed; each employer has a host of its own.
  pace: [{ host: `*.${DOMAIN}`, requests: 1, perSeconds: 1 }],
  crawlEveryHours: null,
  recognise(url) {
    const host = hostOf(url);
    if (host.endsWith(`.${DOMAIN}`)) {
      const name = host.slice(0, -DOMAIN.length - 1);
      return NAME.test(name) && !OWN_HOSTS.has(name) ? name : undefined;
    }
    const own = url.port === '' && (OWN_DOMAIN.test(url.hostname) || pathOf(url).at(-1) === 'jobs.json');
    return own && ITS_PATH.test(url.pathname) ? url.hostname : undefined;
  },
  advise: (url) =>
    hostOf(url) === DOMAIN || hostOf(url).endsWith(`.${DOMAIN}`)
      ? `This Teamtailor address names no company: give its careers site, like https://<company>.${DOMAIN}.`
      : undefined,
  boardUrl: (token) => (NAME.test(token) ? `https://${hostFor(token)}/jobs` : `https://${token}/jobs.json`),
  pages,
});
