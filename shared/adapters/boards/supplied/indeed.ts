import * as z from 'zod';
import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { company, date, flag, html, line, lines, title } from '../fields.ts';
import { payFromFields } from '../pay.ts';
import type { SuppliedBoard } from './board.ts';
import { nodesOf, scriptData, type Thing, thing, things } from './data.ts';
import { readData } from './rows-of-data.ts';
import { readPlace } from './words.ts';

const HOSTS = /(?:^|\.)indeed\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u;
const KEY = /^[0-9a-z]{8,32}$/u;
const keyIn = (url: URL): string | undefined => {
  const { searchParams: params, pathname } = url;
  const inPath = /\/(?:jobs|job)\/[^/]*-([0-9a-f]{16})\/?$/iu.exec(pathname)?.[1];
  const key = (params.get('jk') ?? params.get('vjk') ?? inPath ?? '').toLowerCase();
  return KEY.test(key) ? key : undefined;
};
/** Each country has its own host; those of letters and clicks have nothing to show. */
const countryOf = (hostname: string): string => /^(?:[a-z]{2}\.)?(?=indeed\.)/u.exec(hostname.toLowerCase())?.[0] ?? '';
const urlOf = (key: string, page?: URL): string =>
  `https://${(page !== undefined && HOSTS.test(page.hostname) && countryOf(page.hostname)) || 'www.'}indeed.com/viewjob?jk=${key}`;

/** -1 and 0 are Indeed's "open". */
const bound = z
  .number()
  .nullish()
  .transform((value) => (value != null && value > 0 ? value : null));
const Row = z.object({
  jobkey: z.string().toLowerCase().regex(KEY),
  title,
  displayTitle: line,
  company,
  formattedLocation: line,
  jobLocationCity: line,
  jobLocationState: line,
  jobLocationPostal: line,
  snippet: html,
  remoteLocation: flag,
  remoteWorkModel: z.object({ type: line, text: line }).nullish(),
  jobTypes: lines,
  extractedSalary: z.object({ min: bound, max: bound, type: line }).nullish(),
  estimatedSalary: z.object({ min: bound, max: bound, type: line }).nullish(),
  salarySnippet: z.object({ currency: line, text: line, source: line }).nullish(),
  pubDate: date,
  createDate: date,
  expired: flag,
  sponsored: flag,
  whole: flag,
});

const modeOf = (row: z.infer<typeof Row>): ParsedPosting['workMode'] => {
  const said = `${row.remoteWorkModel?.type ?? ''} ${row.remoteWorkModel?.text ?? ''}`;
  if (/hybrid/iu.test(said)) return 'hybrid';
  if (/remote/iu.test(said)) return 'remote';
  return row.remoteLocation === true ? 'remote' : null;
};

const toPosting = (row: z.infer<typeof Row>): ParsedPosting => {
  const estimated = row.extractedSalary == null && row.estimatedSalary != null;
  const pay = row.extractedSalary ?? row.estimatedSalary ?? null;
  const salary =
    pay === null
      ? null
      : payFromFields({
          min: pay.min,
          max: pay.max,
          currency: row.salarySnippet?.currency ?? null,
          period: pay.type,
          estimated: estimated || /estimat/iu.test(row.salarySnippet?.source ?? ''),
        });
  const place =
    row.formattedLocation ??
    ([row.jobLocationCity, row.jobLocationState].filter((one) => one !== null).join(', ') || null);
  const where = readPlace(place ?? '');
  return {
    externalId: row.jobkey,
    url: urlOf(row.jobkey),
    title: row.displayTitle ?? row.title,
    companyName: row.company,
    descriptionHtml: row.snippet,
    locations: where.place === null ? [] : [where.place],
    workMode: modeOf(row) ?? where.mode,
    salary,
    salaryText: row.salarySnippet?.text ?? null,
    employmentType: row.jobTypes[0] ?? null,
    department: null,
    postedAt: row.pubDate ?? row.createDate,
    expiresAt: null,
    facts: row.whole === true ? {} : { snippet_only: true },
  };
};

/** The posting of a /viewjob page: its header and text stand apart. */
const viewJob = (data: unknown): Thing[] =>
  nodesOf(
    data,
    (node) => thing(node.jobInfoModel) !== undefined || thing(node.jobInfoWrapperModel) !== undefined,
  ).flatMap((node) => {
    const model = thing(thing(node.jobInfoWrapperModel)?.jobInfoModel) ?? thing(node.jobInfoModel);
    const header = thing(model?.jobInfoHeaderModel);
    const pay = thing(node.salaryInfoModel);
    const key = thing(node.viewJobButtonLinkContainerModel)?.jobKey ?? node.jobKey;
    if (header === undefined || typeof key !== 'string') return [];
    return [
      {
        jobkey: key,
        whole: true,
        title: header.jobTitle,
        company: header.companyName,
        formattedLocation: header.formattedLocation ?? node.jobLocation,
        snippet: model?.sanitizedJobDescription,
        remoteWorkModel: header.remoteWorkModel,
        extractedSalary: pay === undefined ? null : { min: pay.salaryMin, max: pay.salaryMax, type: pay.salaryType },
        salarySnippet: pay === undefined ? null : { currency: pay.salaryCurrency, text: pay.salaryText },
      },
    ];
  });

/**
 * Indeed. Letters link to /rc/clk/dl?jk=<key> (ads to /pagead/clk, some without a key), pages hold their cards in
 * window.mosaic.providerData and one posting in window._initialData, besides JSON-LD.
 */
export const indeed: SuppliedBoard = {
  name: 'indeed',
  label: 'Indeed',
  hosts: HOSTS,
  senders: /(?:^|\.)(?:indeed\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})|indeedemail\.com)$/u,
  habits: { companyFirst: false, snippets: true },
  jobAt(url) {
    const key = HOSTS.test(url.hostname) ? keyIn(url) : undefined;
    return key === undefined ? undefined : { id: key, url: urlOf(key, url) };
  },
  isBlind: (url) => HOSTS.test(url.hostname) && /\/(?:pagead|rc)\/clk/u.test(url.pathname) && keyIn(url) === undefined,
  isAd: (url) => HOSTS.test(url.hostname) && /\/pagead\//u.test(url.pathname),
  jobOf({ attribs }) {
    const key = (attribs['data-jk'] ?? attribs['data-job-key'] ?? '').toLowerCase();
    return KEY.test(key) ? key : undefined;
  },
  urlOf,
  isList: ({ pathname, searchParams }) =>
    /^\/(?:jobs|m\/jobs|q-|l-|emplois|stellen|empleos|offerte-lavoro|jobs-in)/u.test(pathname) &&
    !searchParams.has('jk'),
  searchUrl: (words) => `https://www.indeed.com/jobs?q=${encodeURIComponent(words)}`,
  names: {
    title: [/jobsearch-JobInfoHeader-title/u, /simpler-jobTitle|\bjob-title\b|jobTitle/iu, /\bjobtitle\b/u],
    company: [
      /inlineHeader-companyName|\bjobsearch-InlineCompanyRating-companyHeader/u,
      /jobsearch-JobInfoHeader-companyName|\bicl-u-lg-mr--sm\b/u,
      /\bcompany-?name\b/iu,
      /\bjobsearch-InlineCompanyRating\b/u,
      /(?:^|\s)company(?:\s|$)/u,
    ],
    place: [
      /inlineHeader-companyLocation|\bjob-location\b/u,
      /jobsearch-JobInfoHeader-companyLocation|jobsearch-JobInfoHeader-subtitle-location|job-?location/iu,
      /(?:^|\s)location(?:\s|$)/u,
    ],
    pay: [/\bsalaryInfoAndJobType\b/u, /\bjobsearch-JobMetadataHeader-(?:item|iconLabel)/u, /salary/iu],
    description: [
      /\bjobDescriptionText\b/u,
      /jobsearch-(?:JobComponent-description|jobDescriptionText)/u,
      /\bjob_summary\b|(?:^|\s)desc(?:\s|$)/u,
    ],
    facts: [
      /\bsalaryInfoAndJobType\b/u,
      /jobsearch-JobMetadataHeader-item/u,
      /attribute_snippet|jobDetailsSection|js-match-insights-provider/u,
    ],
    pageTitle: [
      /^(?<title>.+?) - (?<company>[^-]+?) - (?<place>[^-]+?) - Indeed/iu,
      /^(?<title>.+?) - (?<place>[^-]+?) - Indeed/iu,
    ],
  },
  dataOf(markup, document) {
    const data = scriptData(markup, document);
    const rows = nodesOf(
      data,
      (node) => typeof node.jobkey === 'string' && ('title' in node || 'displayTitle' in node),
    ).map((node) => ({
      ...node,
      title: node.title ?? node.displayTitle,
      jobTypes: [
        ...things(node.taxonomyAttributes)
          .filter(({ label }) => label === 'job-types')
          .flatMap(({ attributes }) => things(attributes).map(({ label }) => label)),
        ...(Array.isArray(node.jobTypes) ? node.jobTypes : []),
      ],
    }));
    return readData([...viewJob(data), ...rows], {
      schema: Row,
      needed: ['jobkey', 'title'],
      toPosting,
      isAd: ({ sponsored }) => sponsored === true,
      idOf: (node) => (typeof node.jobkey === 'string' ? node.jobkey.toLowerCase() : node.jobkey),
    });
  },
};
