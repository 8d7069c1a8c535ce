import * as z from 'zod';
import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { company, flag, html, id, line, lines, title } from '../fields.ts';
import { payFromFields } from '../pay.ts';
import type { SuppliedBoard } from './board.ts';
import { nodesOf, scriptData, type Thing, thing } from './data.ts';
import { readData } from './rows-of-data.ts';

const HOSTS = /(?:^|\.)glassdoor\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u;
const DAY = 24 * 60 * 60 * 1000;
const urlOf = (listing: string): string => `https://www.glassdoor.com/job-listing/j?jl=${listing}`;
const siteOf = (hostname: string): string => hostname.toLowerCase().replace(/^.*?(?=glassdoor\.)/u, 'www.');

const idIn = (url: URL): string | undefined => {
  for (const [name, value] of url.searchParams)
    if (/^(?:jl|jobListingId|joblistingid|listingId)$/u.test(name) && /^\d{5,20}$/u.test(value)) return value;
  return /[_-]J[LO](\d{5,20})\.htm/u.exec(url.pathname)?.[1];
};

const amount = z.number().positive().nullish();
const Row = z.object({
  listingId: id.pipe(z.string().regex(/^\d{5,20}$/u)),
  jobTitleText: title,
  employerNameFromSearch: company,
  shortName: company,
  locationName: line,
  locationType: line,
  remoteWorkTypes: lines,
  ageInDays: z.number().int().min(0).max(3650).nullish(),
  payPeriod: line,
  payCurrency: line,
  payPeriodAdjustedPay: z.object({ p10: amount, p50: amount, p90: amount }).nullish(),
  salarySource: line,
  description: html,
  fragments: lines,
  squareLogoUrl: line,
  isSponsoredJob: flag,
  jobType: line,
  rating: z.number().min(0).max(5).nullish().catch(null),
});
type Row = z.infer<typeof Row>;

const flat = (node: Thing): Thing => {
  const view = thing(node.jobview) ?? node;
  const [header, job, overview] = [thing(view.header) ?? {}, thing(view.job) ?? {}, thing(view.overview) ?? {}];
  const employer = thing(header.employer) ?? {};
  return {
    ...header,
    listingId:
      job.listingId ?? header.jobListingId ?? thing(view.jobListingAdminDetails)?.jobListingId ?? view.listingId,
    jobTitleText: job.jobTitleText ?? header.jobTitleText ?? header.normalizedJobTitle,
    employerNameFromSearch: header.employerNameFromSearch ?? header.employerName ?? employer.name,
    shortName: overview.shortName ?? employer.shortName ?? overview.name,
    description: job.description,
    fragments: job.descriptionFragmentsText ?? job.descriptionFragments,
    squareLogoUrl: overview.squareLogoUrl,
    rating: header.rating ?? thing(overview.ratings)?.overallRating ?? employer.rating,
    jobType: Array.isArray(header.jobTypeKeys) ? undefined : header.jobType,
  };
};

const toPosting = (row: Row, now: Date): ParsedPosting => {
  const pay = row.payPeriodAdjustedPay ?? null;
  const isRemote = row.locationType === 'S' || row.remoteWorkTypes.some((one) => /remote|home/iu.test(one));
  const name = row.employerNameFromSearch ?? row.shortName;
  return {
    externalId: row.listingId,
    url: urlOf(row.listingId),
    title: row.jobTitleText,
    companyName: name,
    descriptionHtml: row.description === '' ? row.fragments.map((text) => `<p>${text}</p>`).join('') : row.description,
    locations:
      row.locationName === null || (row.locationType === 'S' && /^remote$/iu.test(row.locationName))
        ? []
        : [row.locationName],
    workMode: isRemote ? 'remote' : null,
    salary:
      pay === null
        ? null
        : payFromFields({
            min: pay.p10 ?? pay.p50 ?? null,
            max: pay.p90 ?? pay.p50 ?? null,
            currency: row.payCurrency,
            period: row.payPeriod,
            // Percentiles of Glassdoor's own guess, unless the employer said so.
            estimated: row.salarySource !== 'EMPLOYER_PROVIDED',
          }),
    employmentType: row.jobType,
    department: null,
    ...(row.squareLogoUrl === null && row.rating == null
      ? {}
      : { company: { logoUrl: row.squareLogoUrl, rating: row.rating } }),
    postedAt: row.ageInDays == null ? null : new Date(Math.floor((now.getTime() - row.ageInDays * DAY) / DAY) * DAY),
    expiresAt: null,
    facts: row.description === '' ? { snippet_only: true } : {},
  };
};

/**
 * Glassdoor. Letters link to /partner/jobListing.htm?jobListingId=<id> or /job-listing/…?jl=<id> and write the employer
 * above the title; pages hold Apollo's cache or Next.js' data with a jobview for each posting, besides JSON-LD.
 */
export const glassdoor: SuppliedBoard = {
  name: 'glassdoor',
  label: 'Glassdoor',
  hosts: HOSTS,
  senders: /(?:^|\.)glassdoor\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u,
  habits: { companyFirst: true, snippets: true },
  jobAt(url) {
    const found = HOSTS.test(url.hostname) ? idIn(url) : undefined;
    return found === undefined
      ? undefined
      : { id: found, url: urlOf(found).replace('www.glassdoor.com', siteOf(url.hostname)) };
  },
  isBlind: () => false,
  isAd: (url) => HOSTS.test(url.hostname) && url.searchParams.get('src') === 'GD_JOB_AD' && url.searchParams.has('ad'),
  jobOf({ attribs }) {
    const own = attribs['data-jobid'] ?? attribs['data-job-id'] ?? attribs['data-id'] ?? '';
    return /^\d{8,20}$/u.test(own) ? own : undefined;
  },
  urlOf,
  isList: ({ pathname }) => /\/Job\/|SRCH_|\/Jobs?\/.*-jobs|\/jobs\.htm|\/Emploi\/|\/Stellen\//u.test(pathname),
  searchUrl: (words) => `https://www.glassdoor.com/Job/jobs.htm?sc.keyword=${encodeURIComponent(words)}`,
  names: {
    title: [/JobDetails_jobTitle|heading_Heading.*job-title|\bjob-title\b/iu, /jobViewJobTitle|\bjob-?title\b/iu],
    company: [
      /\bemployer-name\b/iu,
      /EmployerProfile_(?:compactE|e)mployerName(?!Heading)|employer-?name/iu,
      /strong.*ib|\bemp-?name\b/iu,
    ],
    place: [/(?:^|\s)location(?:\s|$)/u, /JobDetails_location|emp-?location|\blocation\b/iu],
    pay: [/detailSalary|salary-?estimate|SalaryEstimate_|JobCard_salaryEstimate/iu],
    description: [
      /JobDetails_jobDescription(?!Wrapper)/u,
      /\bJobDescriptionContainer\b/u,
      /jobDescriptionContent|\bdesc\b|\bjobDescription\b/iu,
    ],
    facts: [/JobDetails_(?:pill|qualification)|PendingQualification_label/u],
    pageTitle: [
      /^(?<company>.+?) hiring (?<title>.+?) Job in (?<place>.+?)\s*\|\s*Glassdoor/iu,
      /^(?<title>.+?) (?:Job|Jobs) (?:at|bei|chez) (?<company>.+?)\s*\|\s*Glassdoor/iu,
    ],
  },
  dataOf(markup, document, now) {
    const data = scriptData(markup, document);
    const employers = new Map(
      nodesOf(data, (_node, key) => /^Employer:/u.test(key)).map((node) => [String(node.id), node]),
    );
    const rows = nodesOf(data, (node) => {
      const view = thing(node.jobview) ?? node;
      return thing(view.header) !== undefined && (thing(view.job) !== undefined || node !== view);
    }).map((node): Thing => {
      const row = flat(node);
      const ref = /^Employer:(?<id>\d+)$/u.exec(
        String(thing(thing(thing(node.jobview ?? node)?.header)?.employer)?.__ref ?? ''),
      );
      const known = employers.get(ref?.groups?.id ?? '');
      return { ...row, shortName: row.shortName ?? known?.shortName ?? known?.name };
    });
    return readData(
      rows.filter(({ listingId }) => listingId != null),
      {
        schema: Row,
        needed: ['listingId', 'jobTitleText'],
        toPosting: (row) => toPosting(row, now),
        isAd: ({ isSponsoredJob }) => isSponsoredJob === true,
        idOf: (node) => node.listingId,
      },
    );
  },
};
