import { FORM_SYSTEMS, formSystemOf } from './form-systems.ts';

/** Numbers and names by which form systems know a posting: long numbers, UUIDs, and Workable's ten letters and digits. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9A-Za-z])(?:\d{6,20}|[0-9A-F]{10})(?![0-9A-Za-z])/g;
const STEP = /\/(?:apply|application|applications\/new|c\/new|thanks)\/?$/;

const idsOf = (url: URL): Set<string> => new Set(`${url.pathname} ${url.search}`.slice(0, 2_000).match(ID) ?? []);
const pathOf = (url: URL): string => url.pathname.replace(STEP, '').replace(/\/$/, '');
const systemOf = (url: URL): string | undefined => FORM_SYSTEMS.find(({ hosts }) => hosts.test(url.hostname))?.name;

/**
 * Whether the page that a person has open is the form of a posting: the posting's own page or its step to the form, or
 * a page of the same form system that names the posting by the same number.
 */
export function isSamePosting(pageUrl: string, applicationUrl: string | null): boolean {
  if (applicationUrl === null || !URL.canParse(pageUrl) || !URL.canParse(applicationUrl)) return false;
  const [page, application] = [new URL(pageUrl), new URL(applicationUrl)];
  if (!/^https?:$/.test(page.protocol)) return false;
  const shared = [...idsOf(page)].some((id) => idsOf(application).has(id));
  const isSameHost = page.host === application.host;
  const isSameSystem = systemOf(page) !== undefined && systemOf(page) === formSystemOf(applicationUrl).name;
  if (shared) return isSameHost || isSameSystem;
  return (
    isSameHost &&
    pathOf(application) !== '' &&
    pathOf(page) === pathOf(application) &&
    page.search === application.search
  );
}
