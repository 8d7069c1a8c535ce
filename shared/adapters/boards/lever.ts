import * as z from 'zod';
import type { ParsedPosting } from '../../domain/postings/posting.ts';
import type { ReadSalary } from '../../domain/postings/salary.ts';
import { readJson } from './answers.ts';
import { hostOf, MOST_BYTES, modeFrom, type Parsed, pathOf, sectionsAsHtml, textAsHtml } from './employer.ts';
import { address, amount, date, html, id, line, lines, maybeAddress, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { countryCode, distinct, placeFrom } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardToken } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://github.com/lever/postings-api: JSON by pages, without a key; employers in the EU have their own host. */
const HOSTS = {
  global: { api: 'https://api.lever.co', pages: 'https://jobs.lever.co' },
  eu: { api: 'https://api.eu.lever.co', pages: 'https://jobs.eu.lever.co' },
};
const PAGE = 100;
/** More pages than any employer has: an answer that never ends is not read for ever. */
const MOST_PAGES = 200;
const SITE = /^[\p{L}\p{N}._-]{1,80}$/u;

const Salary = z.object({ min: amount, max: amount, currency: line, interval: line }).nullish();
const Row = z.object({
  id,
  text: title,
  hostedUrl: address,
  applyUrl: maybeAddress,
  categories: z
    .object({
      location: line,
      allLocations: lines,
      commitment: line,
      level: line,
      department: line,
      team: line,
    })
    .nullish(),
  country: line,
  workplaceType: line,
  createdAt: date,
  // The description is the opening and the body in one; the two stand alone as well.
  description: html,
  descriptionPlain: html,
  opening: html,
  descriptionBody: html,
  lists: z.array(z.object({ text: line, content: html })).nullish(),
  additional: html,
  additionalPlain: html,
  salaryRange: Salary,
  salary: Salary,
  salaryDescription: html,
  salaryDescriptionPlain: html,
});
type Row = z.infer<typeof Row>;

/** How often each interval is paid in one of our periods; a sum paid once is no salary. */
const TIMES: Readonly<Record<string, { period: ReadSalary['period']; times: number }>> = {
  'bi-week-salary': { period: 'week', times: 0.5 },
  'bi-month-salary': { period: 'month', times: 2 },
  'semi-month-salary': { period: 'month', times: 2 },
};
const salaryOf = (row: Row): ReadSalary | null => {
  const written = row.salaryRange ?? row.salary;
  const interval = written?.interval?.toLowerCase() ?? '';
  if (written == null || interval.startsWith('one-time')) return null;
  const { period, times } = TIMES[interval] ?? { period: interval, times: 1 };
  const paid = (value: number | null) => (value === null ? null : value * times);
  return payFromFields({
    min: paid(written.min),
    max: paid(written.max),
    currency: written.currency ?? 'USD',
    period: period || null,
  });
};

/** Lever gives a list's items without the list around them; what stands before and after them stays outside. */
const listItems = (content: string): string => {
  const [from, last] = [content.search(/<li\b/iu), content.toLowerCase().lastIndexOf('</li>')];
  if (from < 0 || last < from || /<(?:ul|ol)\b/iu.test(content)) return content;
  const to = last + '</li>'.length;
  return `${content.slice(0, from)}<ul>${content.slice(from, to)}</ul>${content.slice(to)}`;
};

/** As the page shows it: description, lists under their headings, pay, closing words. */
const descriptionOf = (row: Row): string => {
  const parts = sectionsAsHtml([{ html: row.opening }, { html: row.descriptionBody }]);
  return sectionsAsHtml([
    { html: row.description || parts || textAsHtml(row.descriptionPlain) },
    ...(row.lists ?? []).map((list) => ({
      heading: list.text,
      html: list.content.trim() === '' ? '' : listItems(list.content),
    })),
    { html: row.salaryDescription || textAsHtml(row.salaryDescriptionPlain) },
    { html: row.additional || textAsHtml(row.additionalPlain) },
  ]);
};

const toPosting =
  (site: string) =>
  (row: Row): ParsedPosting => {
    const where = distinct([row.categories?.location, ...(row.categories?.allLocations ?? [])]);
    const place = where.length === 1 ? placeFrom({ country: row.country }) : null;
    return {
      externalId: row.id,
      url: row.hostedUrl,
      applyUrl: row.applyUrl ?? `${row.hostedUrl.replace(/\/$/u, '')}/apply`,
      title: row.text,
      // Lever names no employer but in the address.
      companyName: site,
      descriptionHtml: descriptionOf(row),
      locations: where,
      places: place === null ? [] : [place],
      workMode: row.workplaceType === null ? null : modeFrom(row.workplaceType),
      salary: salaryOf(row),
      employmentType: row.categories?.commitment ?? null,
      level: row.categories?.level ?? null,
      department: row.categories?.department ?? row.categories?.team ?? null,
      postedAt: row.createdAt,
      expiresAt: null,
      facts: { team: row.categories?.team ?? null, country: countryCode(row.country) },
    };
  };

/** Reads one page of `/v0/postings/{site}`. Throws BoardFailed when it is none at all. */
export const parseLever = (token: BoardToken, answer: unknown): Parsed => {
  const rows = z.array(z.unknown()).safeParse(answer);
  if (!rows.success) throw new BoardFailed('unreadable', `Lever answered in another shape: ${oddReason(rows.error)}`);
  return readRows(rows.data, {
    schema: Row,
    needed: ['id', 'text', 'hostedUrl'],
    toPosting: toPosting(siteOf(token)),
    idOf: (raw) => raw.id,
  });
};

const isEu = (token: BoardToken): boolean => token.startsWith('eu:');
/** A board of the sandbox on this machine. */
const isLocal = (token: BoardToken): boolean => token.startsWith('local:');
const siteOf = (token: BoardToken): string => token.replace(/^(?:eu|local):/u, '');

const hostsOf = (token: BoardToken, sandbox: string | undefined): { api: string; pages: string } => {
  if (isLocal(token) && sandbox !== undefined) return { api: sandbox, pages: sandbox };
  return isEu(token) ? HOSTS.eu : HOSTS.global;
};

const recognise = (url: URL): BoardToken | undefined => {
  const parts = pathOf(url);
  const host = hostOf(url);
  const eu = /(?:^|\.)eu\.lever\.co$/u.test(host);
  const site =
    host === 'jobs.lever.co' || host === 'jobs.eu.lever.co'
      ? parts[0]
      : (host === 'api.lever.co' || host === 'api.eu.lever.co') && parts[1] === 'postings'
        ? parts[2]
        : undefined;
  if (site === undefined || !SITE.test(site)) return undefined;
  return eu ? `eu:${site}` : site;
};

/** Lever's job sites, in the United States and in the EU. `apiRootUrl` leads to the sandbox in the stage local. */
export const lever = ({ apiRootUrl }: { apiRootUrl?: string | undefined } = {}): BoardAdapter => ({
  name: 'lever',
  label: 'Lever',
  kind: 'employer',
  lists: 'whole',
  example: 'https://jobs.lever.co/<company>',
  off: null,
  terms: null,
  // Nothing is published for reading.
  pace: [
    { host: 'api.lever.co', requests: 1, perSeconds: 1 },
    { host: 'api.eu.lever.co', requests: 1, perSeconds: 1 },
  ],
  crawlEveryHours: null,
  recognise(url) {
    if (apiRootUrl !== undefined && url.href.startsWith(`${apiRootUrl}/`)) {
      const [, first, , third] = pathOf(url);
      const site = first === 'v0' ? third : first;
      return site !== undefined && SITE.test(site) ? `local:${site}` : undefined;
    }
    return recognise(url);
  },
  advise: (url) =>
    /(?:^|\.)lever\.co$/u.test(hostOf(url))
      ? 'This Lever address names no company: give its job list, like https://jobs.lever.co/<company>.'
      : url.searchParams.has('lever-source') || url.searchParams.has('lever-origin')
        ? 'This page shows a job from Lever: open its apply button and give that address, like https://jobs.lever.co/<company>.'
        : undefined,
  shown: (token) => (isEu(token) ? `${siteOf(token)} (EU)` : token),
  boardUrl: (token) => `${hostsOf(token, apiRootUrl).pages}/${encodeURIComponent(siteOf(token))}`,
  async *pages(token, fetch) {
    const root = hostsOf(token, apiRootUrl).api;
    const site = encodeURIComponent(siteOf(token));
    const seen = new Set<string>();
    for (let page = 0, skip = 0; page < MOST_PAGES; page += 1) {
      const answer = await fetch({
        url: `${root}/v0/postings/${site}?mode=json&skip=${skip}&limit=${PAGE}`,
        accept: 'application/json',
        maxBytes: MOST_BYTES,
      });
      const read = readJson('Lever', `site "${siteOf(token)}"`, answer);
      const { postings, odd } = parseLever(token, read);
      const fresh = postings.filter(({ externalId }) => !seen.has(externalId));
      for (const { externalId } of fresh) seen.add(externalId);
      const count = Array.isArray(read) ? read.length : 0;
      // While postings come and go a page may begin with what the last one ended with.
      if (page === 0 || fresh.length > 0)
        yield { kind: 'postings', postings: fresh, odd, validators: { etag: null, lastModified: null } };
      if (count < PAGE || fresh.length === 0) return;
      skip += count;
    }
  },
});
