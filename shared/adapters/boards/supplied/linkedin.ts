import type { SuppliedBoard } from './board.ts';

const HOSTS = /(?:^|\.)linkedin\.com$/u;
const urlOf = (id: string): string => `https://www.linkedin.com/jobs/view/${id}/`;
const ID = /^\d{6,20}$/u;

/**
 * LinkedIn. Letters link to /comm/jobs/view/<id> with a sign-in token in the address, saved lists to /jobs/view/<slug>-<id>;
 * guests' cards carry data-entity-urn, members' data-job-id. Class names are of 2019 to 2026.
 */
export const linkedin: SuppliedBoard = {
  name: 'linkedin',
  label: 'LinkedIn',
  hosts: HOSTS,
  senders: /(?:^|\.)linkedin\.com$/u,
  habits: { companyFirst: false, snippets: false },
  jobAt(url) {
    if (!HOSTS.test(url.hostname)) return undefined;
    const inPath = /\/(?:jobs\/view|jobPosting)\/(?:externalApply\/)?(?:[^/?]*-)?(\d{6,20})(?:\/|$)/u.exec(
      url.pathname,
    )?.[1];
    const id = inPath ?? url.searchParams.get('currentJobId') ?? url.searchParams.get('referenceJobId') ?? '';
    return ID.test(id) ? { id, url: urlOf(id) } : undefined;
  },
  isBlind: () => false,
  isAd: () => false,
  jobOf({ attribs }) {
    const urn = attribs['data-entity-urn'] ?? attribs['data-job-urn'] ?? attribs['data-semaphore-content-urn'] ?? '';
    const inUrn = /jobPosting:\(?(\d{6,20})/iu.exec(urn)?.[1];
    const own = attribs['data-job-id'] ?? attribs['data-occludable-job-id'] ?? '';
    return inUrn ?? (ID.test(own) ? own : undefined);
  },
  urlOf,
  isList: ({ pathname }) =>
    /\/jobs\/(?:search|collections|search-results)|\/jobs\/?$|-jobs(?:-[\w-]+)?\/?$/u.test(pathname),
  searchUrl: (words) => `https://www.linkedin.com/jobs/search/?keywords=${encodeURIComponent(words)}`,
  names: {
    title: [
      /\btop-card-layout__title\b/u,
      /\btopcard__title\b/u,
      /unified-top-card__job-title/u,
      /\bjobs-top-card__job-title\b/u,
      /\bjob-?title\b/iu,
    ],
    company: [
      /\btopcard__org-name-link\b/u,
      /unified-top-card__company-name/u,
      /\bjobs-top-card__company-url\b/u,
      /\btopcard__flavor(?!--)\b(?!.*(?:bullet|metadata))/u,
      /public_jobs_topcard-org-name/u,
      /company-?name/iu,
    ],
    place: [
      /\btopcard__flavor--bullet\b/u,
      /unified-top-card__(?:bullet|tertiary-description)/u,
      /unified-top-card__primary-description/u,
      /\bjobs-top-card__bullet\b/u,
      /job-?location/iu,
    ],
    pay: [/\bcompensation__salary\b/u, /salary/iu],
    description: [
      /\bshow-more-less-html__markup\b/u,
      /\bjobs-description-content__text\b/u,
      /\bjobs-box__html-content\b/u,
      /\bjob-details\b(?!-)/u,
      /\bjobs-description(?:__content|__container)?\b/u,
      /\bdescription__text\b/u,
      /\bjobs-description__text\b/u,
    ],
    facts: [
      /\bdescription__job-criteria-text\b/u,
      /job-insight/u,
      /fit-level-preferences|job-details-preferences/u,
      /\bui-label\b/u,
    ],
    pageTitle: [
      /^(?<company>.+?) hiring (?<title>.+?) in (?<place>.+?)\s*\|\s*LinkedIn/iu,
      /^(?<company>.+?) sucht (?<title>.+?) in (?<place>.+?)\s*\|\s*LinkedIn/iu,
      /^(?<company>.+?) recrute pour des postes de (?<title>.+?) \((?<place>.+)\)\s*\|\s*LinkedIn/iu,
      /^(?:\(\d+\)\s*)?(?<title>[^|]+?)\s*\|\s*(?<company>[^|]+?)\s*\|\s*LinkedIn/iu,
    ],
  },
};
