import * as z from 'zod';
import type { ParsedPosting, WorkModeField } from '../../domain/postings/posting.ts';
import type { GuardedFetch } from '../http/port.ts';
import { readJson } from './answers.ts';
import { hostOf, MOST_BYTES, type Parsed, pathOf, sectionsAsHtml } from './employer.ts';
import { company, date, flag, html, id, line, maybeAddress, title } from './fields.ts';
import { distinct, placeFrom, placeText } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardPage, type BoardToken } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://developers.smartrecruiters.com/docs/posting-api: pages of postings without text, and one answer for each. */
const API_ROOT = 'https://api.smartrecruiters.com';
const JOBS = 'https://jobs.smartrecruiters.com';
const PAGE = 100;
const MOST_PAGES = 200;
const COMPANY = /^[\p{L}\p{N}._-]{1,100}$/u;
const OWN = new Set(['oneclick-ui', 'sr-jobs', 'ni', 'static', 'assets', 'api', 'v1', 'app', 'settings', 'search']);

const OFF =
  'The robots.txt of api.smartrecruiters.com forbids automated reading, although its posting API is public and documented. An operator who has SmartRecruiters’ permission switches it on with BOARDS_SWITCHED_ON=smartrecruiters.';

const Labelled = z.object({ id: line, label: line }).nullish();
const coordinate = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(?:\.\d+)?$/u)
      .transform(Number),
  ])
  .nullish();
const Row = z.object({
  id,
  name: title,
  refNumber: line,
  uuid: line,
  jobAdId: line,
  company: z.object({ identifier: line, name: company }).nullish(),
  releasedDate: date,
  location: z
    .object({
      city: line,
      region: line,
      country: line,
      postalCode: line,
      fullLocation: line,
      remote: flag,
      hybrid: flag,
      latitude: coordinate,
      longitude: coordinate,
    })
    .nullish(),
  industry: Labelled,
  department: Labelled,
  function: Labelled,
  typeOfEmployment: Labelled,
  experienceLevel: Labelled,
  language: z.object({ code: line }).nullish(),
  visibility: line,
  postingUrl: maybeAddress,
  applyUrl: maybeAddress,
});
type Row = z.infer<typeof Row>;

const Section = z.object({ title: line, text: html }).nullish();
const Detail = z.object({
  postingUrl: maybeAddress,
  applyUrl: maybeAddress,
  active: flag,
  jobAd: z.object({
    sections: z.object({
      companyDescription: Section,
      jobDescription: Section,
      qualifications: Section,
      additionalInformation: Section,
    }),
  }),
});

const modeOf = ({ location }: Row): WorkModeField => {
  if (location?.hybrid === true) return 'hybrid';
  if (location?.remote === true) return 'remote';
  return location?.remote === false && location.hybrid === false ? 'onsite' : null;
};
const stated = (label: string | null | undefined): string | null =>
  label == null || /^not applicable$/iu.test(label) ? null : label;

const toPosting =
  (token: BoardToken) =>
  (row: Row): ParsedPosting | undefined => {
    if (row.visibility !== null && row.visibility.toUpperCase() !== 'PUBLIC') return undefined;
    const page = `${JOBS}/${encodeURIComponent(row.company?.identifier ?? token)}/${encodeURIComponent(row.id)}`;
    const { location } = row;
    return {
      externalId: row.id,
      url: row.postingUrl ?? page,
      applyUrl: row.applyUrl,
      title: row.name,
      companyName: row.company?.name ?? null,
      descriptionHtml: '',
      locations: distinct([location?.fullLocation ?? placeText(location ?? {})]),
      places: [placeFrom(location ?? {})].flatMap((one) => one ?? []),
      workMode: modeOf(row),
      salary: null,
      employmentType: stated(row.typeOfEmployment?.label),
      level: stated(row.experienceLevel?.label),
      department: row.department?.label ?? row.function?.label ?? null,
      language: row.language?.code?.slice(0, 2).toLowerCase() ?? null,
      company: { industry: row.industry?.label ?? null },
      postedAt: row.releasedDate,
      expiresAt: null,
      facts: {
        uuid: row.uuid,
        ref_number: row.refNumber,
        job_ad_id: row.jobAdId,
        function: row.function?.label ?? null,
      },
    };
  };

const Answer = z.object({ content: z.array(z.unknown()), totalFound: z.number().int().nonnegative().nullish() });

/** Reads one page of `/postings`. Throws BoardFailed when it is none at all. */
export const parseSmartRecruiters = (
  token: BoardToken,
  answer: unknown,
): Parsed & { rows: number; total: number | null } => {
  const page = Answer.safeParse(answer);
  if (!page.success)
    throw new BoardFailed('unreadable', `SmartRecruiters answered in another shape: ${oddReason(page.error)}`);
  const read = readRows(page.data.content, {
    schema: Row,
    needed: ['id', 'name', 'visibility'],
    toPosting: toPosting(token),
    idOf: (raw) => raw.id,
  });
  return { ...read, rows: page.data.content.length, total: page.data.totalFound ?? null };
};

/** A posting with the text of its own answer. Throws BoardFailed when there is none in it. */
export const withDetail = (posting: ParsedPosting, answer: unknown): ParsedPosting => {
  const detail = Detail.safeParse(answer);
  if (!detail.success)
    throw new BoardFailed('unreadable', `SmartRecruiters answered in another shape: ${oddReason(detail.error)}`);
  if (detail.data.active === false) throw new BoardFailed('not_found', 'This posting is no longer open.');
  const { companyDescription, jobDescription, qualifications, additionalInformation } = detail.data.jobAd.sections;
  return {
    ...posting,
    url: detail.data.postingUrl ?? posting.url,
    applyUrl: detail.data.applyUrl ?? posting.applyUrl,
    descriptionHtml: sectionsAsHtml(
      [companyDescription, jobDescription, qualifications, additionalInformation].map((section) => ({
        heading: section?.title,
        html: section?.text ?? '',
      })),
    ),
  };
};

async function* pages(token: BoardToken, fetch: GuardedFetch): AsyncIterable<BoardPage> {
  const seen = new Set<string>();
  for (let page = 0, offset = 0; page < MOST_PAGES; page += 1) {
    const answer = await fetch({
      url: `${API_ROOT}/v1/companies/${encodeURIComponent(token)}/postings?limit=${PAGE}&offset=${offset}`,
      accept: 'application/json',
      maxBytes: MOST_BYTES,
    });
    const { postings, odd, rows, total } = parseSmartRecruiters(
      token,
      readJson('SmartRecruiters', `company "${token}"`, answer),
    );
    const fresh = postings.filter(({ externalId }) => !seen.has(externalId));
    for (const { externalId } of fresh) seen.add(externalId);
    if (page === 0 || fresh.length > 0 || odd.length > 0)
      yield { kind: 'postings', postings: fresh, odd, validators: { etag: null, lastModified: null } };
    offset += rows;
    // A full page is followed by another one, whatever the total says.
    if (rows === 0 || (fresh.length === 0 && odd.length === 0)) return;
    if (rows < PAGE && (total === null || offset >= total)) return;
  }
}

const recognise = (url: URL): string | undefined => {
  const parts = pathOf(url);
  const host = hostOf(url);
  if (host === 'api.smartrecruiters.com') return parts[0] === 'v1' && parts[1] === 'companies' ? parts[2] : undefined;
  if (!['jobs.smartrecruiters.com', 'careers.smartrecruiters.com', 'smartrecruiters.com'].includes(host))
    return undefined;
  const named = parts.indexOf('company');
  if (parts[0] === 'oneclick-ui') return named === -1 ? undefined : parts[named + 1];
  const first = parts[0] === 'ni' ? parts[1] : parts[0];
  // The company's own pages and the product's share www.smartrecruiters.com: there only a posting's number tells.
  if (host === 'smartrecruiters.com' && !/^\d{6,}/u.test(parts[1] ?? '')) return undefined;
  return first !== undefined && !OWN.has(first) ? first : undefined;
};

/** SmartRecruiters' job boards: not fetched unless an operator switched them on. */
export const smartrecruiters = ({ switchedOn = false }: { switchedOn?: boolean } = {}): BoardAdapter => ({
  name: 'smartrecruiters',
  label: 'SmartRecruiters',
  kind: 'employer',
  lists: 'whole',
  example: `${JOBS}/<company>`,
  off: switchedOn ? null : OFF,
  terms: null,
  // Ten requests a second are allowed to those with a key; a crawl needs far fewer.
  pace: [{ host: 'api.smartrecruiters.com', requests: 2, perSeconds: 1, ...(switchedOn ? { permitted: true } : {}) }],
  crawlEveryHours: null,
  recognise(url) {
    const found = recognise(url);
    return found !== undefined && COMPANY.test(found) ? found : undefined;
  },
  advise: (url) =>
    /(?:^|\.)smartrecruiters\.com$/u.test(hostOf(url))
      ? `This SmartRecruiters address does not say whose board it is: give one like ${JOBS}/<company>.`
      : undefined,
  boardUrl: (token) => `${JOBS}/${encodeURIComponent(token)}`,
  pages,
  async detail(token, posting, fetch) {
    const answer = await fetch({
      url: `${API_ROOT}/v1/companies/${encodeURIComponent(token)}/postings/${encodeURIComponent(posting.externalId)}`,
      accept: 'application/json',
    });
    return withDetail(posting, readJson('SmartRecruiters', `posting "${posting.externalId}"`, answer));
  },
});
