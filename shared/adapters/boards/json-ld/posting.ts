import { escapeText } from 'entities';
import * as z from 'zod';
import { companyName } from '../../../domain/postings/company-name.ts';
import type { WorkMode } from '../../../domain/postings/work-mode.ts';
import { sha256 } from '../../../domain/sha256.ts';
import { readDate, readLastMoment } from '../dates.ts';
import type { OddRow, ParsedPosting, PostedCompany } from '../port.ts';
import { readRows } from '../rows.ts';
import type { Page } from './page.ts';
import { placesOf, remoteFromOf } from './places.ts';
import { payOf } from './salary.ts';
import { addressOf, htmlOf, lineOf, linesOf, many, type Thing, thing, things } from './value.ts';

/** Parts of the text that some sites keep beside the description. */
const SECTIONS: readonly [string, string][] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Incentives'],
  ['workHours', 'Hours'],
];
const MOST_IN_A_SECTION = 20_000;

const monthsAsText = (node: Thing): string | null => {
  const months = Number(lineOf(node.monthsOfExperience) ?? Number.NaN);
  if (!(months > 0 && months < 600)) return null;
  return months % 12 === 0 ? `${months / 12} years of experience` : `${months} months of experience`;
};
const sectionHtml = (value: unknown): string =>
  htmlOf(
    many(value).map((one) => {
      const node = thing(one);
      if (node === undefined) return one;
      return (
        monthsAsText(node) ?? lineOf(node.description) ?? lineOf(node.credentialCategory) ?? lineOf(node.name) ?? ''
      );
    }),
  ).slice(0, MOST_IN_A_SECTION);

const wordsOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\W+/gu, ' ')
    .trim()
    .toLowerCase();

const descriptionOf = (job: Thing): string => {
  const main = htmlOf(job.description);
  const known = wordsOf(main);
  const sections = SECTIONS.flatMap(([name, heading]) => {
    const html = sectionHtml(job[name]);
    const words = wordsOf(html);
    // Some sites say it in the description as well.
    return words === '' || known.includes(words) ? [] : [`<h3>${heading}</h3><p>${html}</p>`];
  });
  const email = lineOf(thing(many(job.applicationContact)[0])?.email)?.replace(/^mailto:/iu, '') ?? '';
  const contact =
    /^[^\s@<>"]+@[^\s@<>"]+$/u.test(email) && !main.includes(email)
      ? `<p>To apply write to ${escapeText(email)}.</p>`
      : '';
  return `${main}${sections.join('')}${contact}`;
};

const modeOf = (job: Thing): WorkMode | null => {
  const said = linesOf(job.jobLocationType).join(' ');
  if (/hybrid/iu.test(said)) return 'hybrid';
  if (/telecommut|remote/iu.test(said)) return 'remote';
  if (/on-?site|in[- ]?person/iu.test(said)) return 'onsite';
  // From where people may apply is asked of remote work only.
  return many(job.jobLocation).length === 0 && many(job.applicantLocationRequirements).length > 0 ? 'remote' : null;
};

const KINDS: Readonly<Record<string, string>> = { CONTRACTOR: 'contract', INTERN: 'internship', PER_DIEM: 'per diem' };
const employmentOf = (job: Thing): string | null =>
  linesOf(job.employmentType)
    .flatMap((one) => one.split(/\s*[,;|]\s*/u))
    .map((one) => one.replace(/^.*schema\.org\//iu, ''))
    .map((one) => KINDS[one.toUpperCase().replace(/[ -]/gu, '_')] ?? one.replaceAll('_', ' ').toLowerCase())
    .filter((one) => one !== '' && one !== 'other')
    .join(', ') || null;

const companyOf = (job: Thing, page: Page): { name: string | null; facts: PostedCompany | undefined } => {
  const [first] = many(job.hiringOrganization ?? job.hiringorganization);
  const given = thing(first);
  const id = given?.['@id'];
  const node =
    given !== undefined && lineOf(given.name) === null && typeof id === 'string' ? (page.byId.get(id) ?? given) : given;
  const said = node === undefined ? lineOf(first) : (lineOf(node.name) ?? lineOf(node.legalName));
  const own = typeof first === 'string' && /^https?:/iu.test(first) ? null : said;
  const name = companyName(own ?? page.siteName ?? '') || null;
  if (node === undefined) return { name, facts: undefined };
  const logo = addressOf(node.logo, page.url) ?? addressOf(node.image, page.url);
  return {
    name,
    facts: {
      website:
        node.sameAs === undefined && node.url === undefined
          ? null
          : (addressOf(node.url, page.url) ?? addressOf(node.sameAs, page.url)),
      logoUrl: logo,
      industry: lineOf(job.industry) ?? lineOf(node.industry),
      size: lineOf(thing(many(node.numberOfEmployees)[0])?.value ?? node.numberOfEmployees),
    },
  };
};

/** What the posting calls itself: a text, or a PropertyValue. A placeholder is no identifier. */
const identifierOf = (job: Thing): string | null => {
  const [first] = many(job.identifier);
  const node = thing(first);
  const written =
    node === undefined ? lineOf(first) : (lineOf(node.value) ?? lineOf(node['@value']) ?? lineOf(node.propertyID));
  return written === null || /^(?:0+|id|job ?id|unknown)$/iu.test(written) ? null : written.slice(0, 200);
};

const urlOf = (job: Thing, page: Page): string => {
  const own = addressOf(job.url, page.url) ?? addressOf(job.mainEntityOfPage, page.url);
  const url = own === null ? null : URL.parse(own);
  // The employer's start page is not the posting.
  return url === null || (url.pathname === '/' && url.search === '' && page.jobs.length === 1) ? page.url : url.href;
};

/** "15-1132.00 Software Developers": the name without its number. */
const occupationOf = (job: Thing): string | null =>
  lineOf(job.occupationalCategory)?.replace(/^\d\d-\d{4}(?:\.\d\d)?[\s:-]*/u, '') || null;

/** Where to apply when a node says so: an ApplyAction's target, or the contact's page. */
const applyUrlOf = (job: Thing, page: Page): string | null => {
  for (const action of things(job.potentialAction)) {
    const target = thing(many(action.target)[0]);
    const url = addressOf(target?.urlTemplate ?? action.target ?? action.url, page.url);
    if (url !== null) return url;
  }
  return addressOf(thing(many(job.applicationContact)[0])?.url, page.url);
};

const shortId = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`.slice(0, 250);
};

const Row = z.record(z.string(), z.unknown()).transform((job, context) => {
  const name = lineOf(job.title) ?? lineOf(job.name);
  if (name === null) context.addIssue({ code: 'custom', path: ['title'], message: 'There is none' });
  return { job, title: name?.slice(0, 500) ?? '' };
});

const toPosting = (
  { job, title, externalId }: z.infer<typeof Row> & { externalId: string },
  page: Page,
): ParsedPosting => {
  const url = urlOf(job, page);
  const identifier = identifierOf(job);
  const { locations, places } = placesOf(job.jobLocation);
  const remoteFrom = remoteFromOf(job.applicantLocationRequirements);
  const { name, facts } = companyOf(job, page);
  const pay = payOf(job);
  const postedAt = readDate(lineOf(job.datePosted) ?? undefined);
  const until = readLastMoment(lineOf(job.validThrough) ?? undefined);
  return {
    externalId,
    url,
    applyUrl: applyUrlOf(job, page),
    title,
    companyName: name,
    descriptionHtml: descriptionOf(job),
    locations: locations.length > 0 ? locations : remoteFrom,
    places,
    remoteFrom,
    workMode: modeOf(job),
    salary: pay.salary,
    salaryText: pay.text,
    employmentType: employmentOf(job),
    level: lineOf(job.experienceLevel),
    department: lineOf(thing(many(job.employmentUnit)[0])?.name ?? job.employmentUnit) ?? occupationOf(job),
    tags: linesOf(job.skills).filter((one) => one.length <= 60),
    language: /^[a-z]{2}(?![a-z])/iu.exec(lineOf(job.inLanguage) ?? '')?.[0].toLowerCase() ?? null,
    ...(facts === undefined ? {} : { company: facts }),
    postedAt,
    // A last day before the first is a mistake.
    expiresAt: until !== null && postedAt !== null && until < postedAt ? null : until,
    facts: {
      identifier,
      direct_apply:
        lineOf(job.directApply) === null
          ? null
          : /^(?:true|https?:\/\/schema.org\/True)$/iu.test(lineOf(job.directApply) ?? ''),
      industry: lineOf(job.industry),
      openings: lineOf(job.totalJobOpenings),
      start: lineOf(job.jobStartDate),
    },
  };
};

/** What each posting of a page is called: by itself, else by its address; several at one address by what they say. */
const idsOf = (page: Page): string[] => {
  const taken = new Set<string>();
  return page.jobs.map((job) => {
    const url = urlOf(job, page);
    const label = lineOf(job.title) ?? lineOf(job.name) ?? '';
    const alone = page.jobs.length === 1 || url !== page.url;
    const own = identifierOf(job) ?? (alone ? shortId(url) : `${shortId(url)}#${label}`.slice(0, 200));
    const choices = [own, `${own} ${placesOf(job.jobLocation).locations[0] ?? ''}`.slice(0, 230)];
    const id =
      choices.find((one) => !taken.has(one)) ?? `${own.slice(0, 200)} ${sha256(JSON.stringify(job)).slice(0, 16)}`;
    taken.add(id);
    return id;
  });
};

/** The postings of a page; scripts that cannot be read are odd. */
export const postingsOfPage = (page: Page): { postings: ParsedPosting[]; odd: OddRow[] } => {
  // Some pages carry the same script twice.
  const jobs = [...new Map(page.jobs.map((job) => [JSON.stringify(job), job])).values()];
  const once = { ...page, jobs };
  const broken = Array.from({ length: page.broken }, (_, n) => ({
    row: jobs.length + n,
    externalId: null,
    reason: `script: holds no JSON that can be read or repaired (${page.url.slice(0, 300)})`,
  }));
  const ids = idsOf(once);
  const read = readRows(
    jobs.map((job, n) => ({ job, id: ids[n] })),
    {
      schema: z.object({ job: Row, id: z.string() }),
      needed: ['job', 'id'],
      toPosting: ({ job, id }) => toPosting({ ...job, externalId: id }, once),
      idOf: (raw) => raw.id,
    },
  );
  return { postings: read.postings, odd: [...read.odd, ...broken] };
};
