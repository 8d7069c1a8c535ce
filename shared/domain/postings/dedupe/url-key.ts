import { boardJobId } from './board-ids.ts';

/** What tells one job's address from another's; `board` when it is a job board's own id, else the cleaned address. */
export type UrlKey = { key: string; kind: 'board' | 'page' };

const TRACKING =
  /^(?:utm_\w+|mc_\w+|pk_\w+|hsa_\w+|rx_\w+|_hs\w+|__\w+|trk\w*|tracking\w*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|li_fat_id|ref|refs|refid|referer|referrer|referral\w*|source|src|sourceid|gh_src|lever-source(?:\[\])?|lever-origin|ashby_\w*src|utm|via|from|medium|campaign\w*|channel|partner\w*|affiliate\w*|aff\w*|click\w*|session\w*|sid|sessid|phpsessid|jsessionid|iis|iisn|iisp|mode|alid|recommended\w*|position|pos|rank|page|query|search\w*|keyword\w*|origin|originalsubdomain|eid|ccuid|tk|xkcb|vjs|lang|language|locale|hl|mobile|needsredirect|share\w*|embed\w*|apply)$/i;
/** Parameters in which a redirect carries the address that is meant. */
const WRAPPED =
  /^(?:url|u|q|to|link|target|targeturl|dest|destination|redirect|redirect_?to|redirect_?url|redir|goto|out|href|joburl|applyurl|adurl)$/i;
const UNWRAPS = 4;
const LAST_STEPS = /\/(?:apply|apply-now|application|application-form|new|thanks|job_app|c\/new|login|index\.html?)$/i;
const INDIVIDUAL = /\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{10,}|(?:\p{L}+[-_]){2,}\p{L}+/iu;

const parse = (text: string): URL | null => {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
};

const unwrap = (url: URL, left = UNWRAPS): URL => {
  if (left === 0) return url;
  for (const [name, value] of url.searchParams) {
    if (!WRAPPED.test(name) || !/^https?(?::|%3a)/i.test(value)) continue;
    const inner = parse(/^https?%3a/i.test(value) ? decodeURIComponent(value) : value);
    if (inner !== null) return unwrap(inner, left - 1);
  }
  return url;
};

const path = (url: URL): string => {
  let text = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  // "/job/1/application/new" says twice that it is the form.
  while (LAST_STEPS.test(text)) text = text.replace(LAST_STEPS, '');
  return text;
};

/**
 * The canonical form of an address where a person applies: redirect wrappers unwrapped, tracking parameters, host
 * aliases and form steps taken off, and for known systems the job's own id whatever the spelling of its address.
 * Undefined where the address is nobody's in particular (a careers page), for then it tells nothing.
 */
export const urlKey = (written: string): UrlKey | undefined => {
  const outer = parse(written);
  if (outer === null) return undefined;
  const url = unwrap(outer);
  const host = url.hostname
    .toLowerCase()
    .replace(/^(?:www\d?|m|mobile)\./, '')
    .replace(/\.$/, '');
  const board = boardJobId(host, path(url), url.searchParams);
  if (board !== undefined) return { key: board, kind: 'board' };
  const kept = [...url.searchParams].filter(([name, value]) => !TRACKING.test(name) && value !== '');
  const query = kept
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort()
    .join('&');
  // "#/jobs/123" is a page of its own; "#apply" is not.
  const fragment = /\d{3,}/.test(url.hash) && !url.hash.startsWith('#:~:') ? url.hash : '';
  const rest = `${path(url)}${query === '' ? '' : `?${query}`}${fragment}`;
  return INDIVIDUAL.test(rest) ? { key: `${host}${rest}`, kind: 'page' } : undefined;
};
