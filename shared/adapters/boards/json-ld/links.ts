import type { Page } from './page.ts';

const JOB_WORD =
  '(?:jobs?|careers?|karriere|positions?|vacanc(?:y|ies)|vacatures?|openings?|stellen(?:angebote?|anzeigen?)?|emplois?|offres?(?:-d-emploi)?|empleos?|vagas?|opportunit(?:y|ies)|requisitions?|job-?(?:details?|postings?|listings?|ads?|offers?)|join-us|work-with-us|praca|jobb)';
const IN_PATH = new RegExp(String.raw`(?:^|[/_.-])${JOB_WORD}[/_-](?:[^?]*[\p{L}\p{N}])`, 'iu');
const IN_QUERY =
  /[?&](?:gh_jid|job_?id|jid|jobreq|req(?:uisition)?_?id|vacancy_?id|posting_?id|position_?id|stelle|job)=[\w-]+/iu;
const ONLY_LIST = new RegExp(`^/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:about/|company/|en/)?${JOB_WORD}/?$`, 'iu');
const NO_JOB =
  /\.(?:pdf|docx?|png|jpe?g|svg|gif|webp|zip|css|js|xml|rss|ics|mp4)$|[/_-](?:log-?in|sign-?(?:in|up)|register|apply|application|privacy|terms|cookies?|faqs?|benefits?|perks|culture|teams?|departments?|locations?|offices?|categor(?:y|ies)|tags?|search|alerts?|saved|students?|university|events?|blog|news|press|life|about|contact|values|diversity|talent-community|page|feed|how-we-hire|internships?|search-results|share)(?:\/[\w-]{0,30})?\/?$|\/(?:page|tag|category|search|blog|news)\//iu;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|source|src|trk|mc_\w+)$/iu;

const siteOf = (hostname: string): string => {
  const parts = hostname.toLowerCase().split('.');
  const short = parts.length > 2 && (parts.at(-2) ?? '').length <= 3 && (parts.at(-1) ?? '').length === 2;
  return parts.slice(short ? -3 : -2).join('.');
};

/** An address without what does not change its page. */
export const bareAddress = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
};

/** Whether an address looks like the page of one posting. */
export const looksLikeJob = (address: string): boolean => {
  const url = URL.parse(address);
  if (url === null || NO_JOB.test(url.pathname)) return false;
  if (IN_QUERY.test(url.search)) return true;
  return !ONLY_LIST.test(url.pathname) && IN_PATH.test(`${url.hostname}${url.pathname}`) && url.pathname.length > 3;
};

/** The addresses of postings that a page of the same site leads to, each once, in its order. */
export const jobLinks = (page: Page, from: string): string[] => {
  const { hostname } = new URL(from);
  const own = bareAddress(from);
  const candidates = [...page.links, ...page.anchors.map(({ url }) => url).filter(looksLikeJob)];
  const onSite = candidates
    .filter((url) => siteOf(URL.parse(url)?.hostname ?? '') === siteOf(hostname))
    .map(bareAddress);
  return [...new Set(onSite)].filter((url) => url !== own);
};
