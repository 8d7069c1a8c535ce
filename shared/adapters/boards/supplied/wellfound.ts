import * as z from 'zod';
import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { company, date, flag, html, id, line, lines, title } from '../fields.ts';
import type { SuppliedBoard } from './board.ts';
import { nodesOf, scriptData, type Thing, thing } from './data.ts';
import { readData } from './rows-of-data.ts';

const HOSTS = /(?:^|\.)(?:wellfound\.com|angel\.co|angellist\.com)$/u;
const urlOf = (job: string): string => `https://wellfound.com/jobs/${job}`;

const Row = z.object({
  id: id.pipe(z.string().regex(/^\d{3,20}$/u)),
  slug: line,
  title,
  description: html,
  compensation: line,
  remote: flag,
  remoteKind: line,
  locationNames: lines,
  jobType: line,
  liveStartAt: date,
  startupName: company,
  companySize: line,
  companyUrl: line,
  logoUrl: line,
  skills: lines,
});
type Row = z.infer<typeof Row>;

/** "$100k – $150k • 0.1% – 0.5%": pay, then shares. */
const payOf = (compensation: string | null): string | null =>
  compensation?.split(/\s*[•·]\s*/u).find((part) => /\d/u.test(part) && !/%/u.test(part)) ?? null;
/** "SIZE_11_50" and "11-50". */
const sizeOf = (size: string | null): string | null =>
  size
    ?.replace(/^SIZE_/u, '')
    .replace(/_PLUS$/u, '+')
    .replace(/_/gu, '-') ?? null;

const toPosting = (row: Row): ParsedPosting => {
  const onlyRemote = row.locationNames.length > 0 && row.locationNames.every((name) => /^remote$/iu.test(name));
  const isHybrid = /hybrid|onsite_or_remote/iu.test(row.remoteKind ?? '');
  const slug = row.slug !== null && /^[\w-]{1,150}$/u.test(row.slug) ? `-${row.slug}` : '';
  return {
    externalId: row.id,
    url: `${urlOf(row.id)}${slug}`,
    title: row.title,
    companyName: row.startupName,
    descriptionHtml: /<[a-z][^<>]*>/iu.test(row.description)
      ? row.description
      : row.description.replace(/\r?\n/gu, '<br>'),
    locations: onlyRemote ? [] : row.locationNames,
    workMode: isHybrid ? 'hybrid' : row.remote === true || onlyRemote ? 'remote' : null,
    salary: null,
    salaryText: payOf(row.compensation),
    employmentType: row.jobType,
    department: null,
    tags: row.skills,
    company: { size: sizeOf(row.companySize), website: row.companyUrl, logoUrl: row.logoUrl },
    postedAt: row.liveStartAt,
    expiresAt: null,
    facts: { equity: row.compensation?.split(/\s*[•·]\s*/u).find((part) => /%/u.test(part)) ?? null },
  };
};

/** What a reference means: {__ref} of Apollo 3, {type:'id', id} of Apollo 2, or the node itself. */
const keyOf = (ref: unknown): string | undefined => {
  if (typeof ref === 'string') return ref;
  const node = thing(ref);
  if (node === undefined) return undefined;
  if (typeof node.__ref === 'string') return node.__ref;
  if (node.type === 'id' && typeof node.id === 'string') return node.id;
  return typeof node.__typename === 'string' && node.id != null ? `${node.__typename}:${String(node.id)}` : undefined;
};
/** A list that an older cache wraps as {type:'json', json:[…]}. */
const listOf = (value: unknown): unknown[] => {
  const wrapped = thing(value)?.json ?? value;
  return Array.isArray(wrapped) ? wrapped : wrapped == null ? [] : [wrapped];
};
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const name = typeof one === 'string' ? one : (thing(one)?.displayName ?? thing(one)?.name);
    return typeof name === 'string' ? [name] : [];
  });

const isJob = (node: Thing, key: string): boolean =>
  /^JobListing(?:SearchResult)?$/u.test(String(node.__typename ?? '')) || /^JobListing(?:SearchResult)?:/u.test(key);
const isStartup = (node: Thing, key: string): boolean =>
  /^Startup(?:Result|SearchResult)?$/u.test(String(node.__typename ?? '')) ||
  /^Startup(?:Result|SearchResult)?:/u.test(key);

/** The employer of each posting: employers point to their postings, older pages the other way round too. */
const employersOf = (startups: readonly Thing[]): ((job: Thing) => Thing | undefined) => {
  const byKey = new Map<string, Thing>();
  for (const startup of startups)
    for (const kind of ['StartupResult', 'Startup', 'StartupSearchResult'])
      byKey.set(`${kind}:${String(startup.id)}`, startup);
  const byJob = new Map<string, Thing>();
  for (const startup of startups)
    for (const [name, value] of Object.entries(startup))
      if (/joblistings/iu.test(name)) {
        const edges = thing(value)?.edges;
        for (const ref of listOf(edges ?? value)) {
          const key = keyOf(thing(ref)?.node ?? ref);
          if (key !== undefined) byJob.set(key.replace(/^.*:/u, ''), startup);
        }
      }
  return (job) => {
    const own = job.startup ?? job.startupResult ?? job.company;
    const named = thing(own);
    if (named !== undefined && typeof named.name === 'string') return named;
    return byKey.get(keyOf(own) ?? '') ?? byJob.get(String(job.id));
  };
};

/**
 * Wellfound, once AngelList. Pages hold Apollo's cache in __NEXT_DATA__, with references of two kinds; letters link to
 * /jobs/<id>-<slug> or to a counter on links.wellfound.com that says nothing of the posting.
 */
export const wellfound: SuppliedBoard = {
  name: 'angellist',
  label: 'Wellfound',
  hosts: HOSTS,
  senders: HOSTS,
  habits: { companyFirst: false, snippets: false },
  jobAt(url) {
    if (!HOSTS.test(url.hostname)) return undefined;
    const found = /\/(?:jobs|l)\/(?<id>\d{3,20})(?:-(?<slug>[\w-]{1,150}))?(?:\/|$)/u.exec(url.pathname)?.groups;
    const asked =
      url.searchParams.get('job_listing_id') ??
      /^\d{3,20}/u.exec(url.searchParams.get('job_listing_slug') ?? '')?.[0] ??
      '';
    const job = found?.id ?? (/^\d{3,20}$/u.test(asked) ? asked : undefined);
    if (job === undefined) return undefined;
    return { id: job, url: `${urlOf(job)}${found?.slug === undefined ? '' : `-${found.slug}`}` };
  },
  isBlind: (url) => /^(?:links?|click|email|track)\.(?:\w+\.)?(?:wellfound\.com|angel\.co)$/u.test(url.hostname),
  isAd: () => false,
  jobOf({ attribs }) {
    const own = attribs['data-job-listing-id'] ?? /^JobListing-(\d+)$/u.exec(attribs['data-test'] ?? '')?.[1] ?? '';
    return /^\d{3,20}$/u.test(own) ? own : undefined;
  },
  urlOf,
  isList: ({ pathname }) => /^\/(?:role|location|jobs\/?$|company\/[^/]+\/jobs\/?$|remote)/u.test(pathname),
  searchUrl: (words) => `https://wellfound.com/jobs?query=${encodeURIComponent(words)}`,
  names: {
    title: [/styles_title|job-?title/iu, /\bjob-listing-title\b/iu],
    company: [/startup-?name|company-?name|styles_(?:startup|company)Name/iu, /startup-link/u],
    place: [/styles_location|job-?location|\blocation\b/iu],
    pay: [/compensation|salary/iu],
    description: [/styles_description|job-?description|JobDescription/iu, /\blisting-row\b|\bdescription\b/u],
    facts: [/styles_characteristic|job-?type|\bcharacteristic\b/iu],
    pageTitle: [
      /^(?<title>.+?) at (?<company>.+?)\s*[•·|]\s*(?<place>[^•·|]+?)\s*(?:[•·|].*)?(?:Wellfound|AngelList)?/iu,
      /^(?<title>.+?) at (?<company>.+?)\s*(?:[•·|-]\s*)?(?:Wellfound|AngelList)/iu,
    ],
  },
  dataOf(markup, document) {
    const data = scriptData(markup, document);
    const startups = nodesOf(data, isStartup);
    const employerOf = employersOf(startups);
    const rows = nodesOf(data, isJob)
      .filter((node) => Object.keys(node).some((key) => !/^(?:__typename|__ref|id|type|generated)$/u.test(key)))
      .map((node) => {
        const employer = employerOf(node);
        return {
          ...node,
          id: typeof node.id === 'string' ? node.id.replace(/^.*:/u, '') : node.id,
          startupName: employer?.name,
          companySize: employer?.companySize,
          companyUrl: employer?.companyUrl,
          logoUrl: employer?.logoUrl,
          locationNames: namesOf(node.locationNames),
          skills: namesOf(node.skills),
          remoteKind: thing(node.remoteConfig)?.kind,
          description: node.description ?? node.descriptionSnippet,
          liveStartAt: node.liveStartAt ?? node.postedAt,
        };
      });
    return readData(rows, {
      schema: Row,
      needed: ['id', 'title'],
      toPosting,
      isAd: () => false,
      idOf: (node) => node.id,
    });
  },
};
