import type { ParsedPosting } from '../port.ts';
import { type Details, detailsIn } from './details.ts';
import { companyIn, type Header, isPlace, partsOf, readHeader } from './header.ts';
import { type CommentLine, commentLines } from './lines.ts';
import { listedRoles, type Role, rolesOf } from './roles.ts';
import { ADDRESS, EMAIL, modeOf, PERSON_NOUN, ROLE } from './words.ts';

export type Comment = { id: string; html: string; createdAt: Date | null; author: string | null };

const HIRING =
  /\b(?:hiring|looking for|we(?:'|’)?re building|we are (?:a|an|building|looking)|join (?:us|our)|our (?:team|stack|mission|product)|apply|positions?|roles?|engineers?|developers?|full[- ]?time|salary|careers?|jobs?@|we build|we make)\b/iu;
const SEEKER =
  /^\s*(?:seeking (?:work|freelanc\w+)|looking for (?:a )?(?:work|job|position)|for hire|hire me|who wants to be hired|i(?:'|’)?m (?:a|an|looking|interested)|i am (?:a|an|looking)|willing to relocate)\b/iu;
const ANSWER =
  /^\s*(?:@\w|>|hi[ ,!]|hello|hey|thanks|thank you|yes|no[ ,.]|is (?:this|it|there|remote)|are you|do you|does |what |why |how |where |could you|can you|would you|i (?:have|just|applied|sent|was|work|think|would)|for those|fyi|just (?:fyi|applied)|quick question|question)/iu;

const COMPANY_SAYS =
  /^(?:at |here at )?(?<name>[\p{Lu}\d][\p{L}\p{N}.&'’+-]*(?: [\p{Lu}\d&][\p{L}\p{N}.&'’+-]*){0,4})\s*(?:\([^)]*\)\s*)?,?\s+(?:is|are|was|has|we|builds?|makes?|helps?|provides?|offers?|-)\b/u;
const COMMON_HOSTS =
  /(?:^|\.)(?:news\.ycombinator|ycombinator|github|medium|angel|linkedin|lever|greenhouse|workable|google|youtube|goo|bit|twitter|techcrunch|jobvite|stackoverflow|wikipedia|recruiterbox|bamboohr|smartrecruiters|ashbyhq|notion|forms|docs|apple|amazonaws|gmail|hotmail|yahoo|outlook|protonmail|grnh|breezy|typeform|crunchbase|facebook|vimeo|personio|recruitee|teamtailor|pinpointhq|workatastartup|wellfound)\./iu;

/** The company that an address of its own names: "https://careers.fernhollow.example" is fernhollow. */
const companyOfHost = (host: string): string | undefined => {
  if (COMMON_HOSTS.test(`${host}`)) return undefined;
  const parts = host
    .toLowerCase()
    .replace(/^(?:www|jobs|careers?|blog|about|apply|join|hire|team)\./u, '')
    .split('.');
  const name = parts.length > 2 && (parts.at(-2) ?? '').length <= 3 ? parts.at(-3) : parts.at(-2);
  return name === undefined || name.length < 2 ? undefined : name;
};

const NO_NAME =
  /^(?:we|our|the|this|i|you|if|it|there|who|what|about|at|in|no|all|and|please|email|apply|full|part|remote|onsite|position|role|senior|job|company|hiring|looking|calling|hey|hi|hello|meta|take|come|are|is|do|help|want|location|title|an|my|as|off|everyone)\b/iu;
const LEADING =
  /^(?<name>[\p{Lu}\d][\p{L}\p{N}.&'’+!-]*(?: (?:[\p{Lu}\d&][\p{L}\p{N}.&'’+!-]*|of|the|and|by|for)){0,5})(?:\s*\([^)]*\))?\s*(?:[:,/–—]|\s-|-\s|\shttps?:|\swww\.|\s(?:is|are|has|seeks|needs|wants)\s)/u;
/** "Kensho: Boston, MA": the name before the first mark of a line; null when that is a place, a role or a common word. */
const leadingName = (line: string): string | null => {
  const name = LEADING.exec(line)?.groups?.name;
  if (name === undefined || NO_NAME.test(name) || isPlace(name) || ROLE.test(name) || modeOf(name) !== null)
    return null;
  return companyIn(name);
};

const companyBelow = (lines: readonly CommentLine[], all: readonly CommentLine[]): string | null => {
  for (const { text } of lines.slice(0, 4)) {
    const name = COMPANY_SAYS.exec(text)?.groups?.name;
    if (name !== undefined && !NO_NAME.test(name) && !isPlace(name)) return name;
  }
  const links = all.flatMap((line) => line.links);
  for (const link of links) {
    const name = companyOfHost(URL.parse(link)?.hostname ?? '');
    if (name !== undefined) return name;
  }
  const mail = all.flatMap(({ text }) => text.match(EMAIL) ?? []).map((one) => one.split('@')[1] ?? '');
  const name = mail.map((host) => companyOfHost(host)).find((one) => one !== undefined);
  return name ?? null;
};

const APPLY =
  /\/(?:jobs?|careers?|apply|positions?|openings?|join|hiring|vacanc\w+)\b|\b(?:jobs|careers|apply|boards)\.|greenhouse\.io|lever\.co|workable\.com|ashbyhq\.com|grnh\.se|smartrecruiters|jobvite|bamboohr|breezy\.hr|recruitee|teamtailor|angel\.co\/[^/]+\/jobs/iu;

/** The first line, with the next ones when it holds only a name. */
const headerOf = (lines: readonly CommentLine[]): { parts: string[]; rest: CommentLine[] } => {
  const [first, second] = lines;
  const parts = partsOf(first?.text ?? '');
  if (first === undefined || second === undefined || parts.length > 2 || first.text.length > 80)
    return { parts, rest: lines.slice(1) };
  const below = partsOf(second.text);
  // The first of several roles, below a line that says where.
  const isRole = parts.length > 1 && parts.some((part) => isPlace(part)) && PERSON_NOUN.test(below[0] ?? '');
  const goesOn =
    !isRole &&
    second.text.length <= 160 &&
    (second.text.includes('|') ||
      below.some((part) => isPlace(part)) ||
      (second.text.length <= 60 && modeOf(second.text) !== null));
  return goesOn ? { parts: [...parts, ...below], rest: lines.slice(2) } : { parts, rest: lines.slice(1) };
};

const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);

export type ReadComment = {
  header: Header;
  company: string | null;
  roles: Role[];
  titleFound: boolean;
};

/** Reads what a comment says, or why it is no posting. */
export const readComment = (html: string): ReadComment | { odd: string } => {
  const lines = commentLines(html);
  const first = lines[0]?.text ?? '';
  if (first === '' || /^\[(?:deleted|flagged|dead)\]$/iu.test(first)) return { odd: 'text: is empty' };
  if (SEEKER.test(first)) return { odd: 'text: somebody looks for work' };
  const { parts, rest } = headerOf(lines);
  const header = readHeader(parts);
  const whole = lines.map(({ text }) => text).join('\n');
  const isList = header.known > 0 && listedRoles(rest).length > 1;
  if (
    !isList &&
    parts.length < 3 &&
    header.known < 2 &&
    (ANSWER.test(first) || !HIRING.test(whole) || whole.length < 120)
  )
    return { odd: 'text: reads as an answer, not as a posting' };
  if (header.known === 0 && !HIRING.test(whole)) return { odd: 'text: names no role, place or kind of work' };
  const company = header.company ?? leadingName(first) ?? companyIn(companyBelow(rest, lines) ?? '');
  const { roles, found } = rolesOf(header.titles, rest, company);
  return { header, company, roles, titleFound: found };
};

const websiteIn = (lines: readonly CommentLine[]): string | null => {
  const links = lines.flatMap((line) => line.links).flatMap((link) => URL.parse(link) ?? []);
  return links.find((url) => url.pathname === '/' && !COMMON_HOSTS.test(url.hostname))?.href ?? null;
};

/** What holds for one of several roles: what is said of it alone, else what the first line says of all. */
const ownOf = (header: Header, own: Details, othersAreFar: boolean): Details => {
  const { mode, places } = own;
  // A role for which a place alone is named is done there, whatever others may do.
  const isThere = places.length > 0 && (header.mode === 'remote' || (header.mode === null && othersAreFar));
  const there = isThere ? 'onsite' : header.mode;
  const away = mode === 'remote' && places.length === 0;
  return {
    ...own,
    mode: mode ?? there,
    places: places.length > 0 ? places : away ? [] : header.places,
    remoteFrom: own.remoteFrom.length > 0 || mode !== null || places.length > 0 ? own.remoteFrom : header.remoteFrom,
  };
};

/**
 * The postings of a comment, one for each role, or why it holds none. Ids are the comment's own, and where it names
 * several roles their names beside it, so that they stay the same when their order changes.
 */
export const postingsOf = (comment: Comment): ParsedPosting[] | { odd: string } => {
  const read = readComment(comment.html);
  if ('odd' in read) return read;
  const { header, company, roles, titleFound } = read;
  const lines = commentLines(comment.html);
  const url = `https://news.ycombinator.com/item?id=${comment.id}`;
  const shared = lines.flatMap((line) => line.links).find((link) => APPLY.test(link)) ?? null;
  const own = roles.map((role) => (roles.length > 1 ? detailsIn(role.own) : detailsIn('')));
  const isPaidApart = own.some(({ pay }) => pay !== null);
  return roles.map(({ title, link }, n) => {
    const othersAreFar = own.some(({ mode }, k) => k !== n && mode === 'remote');
    const said = ownOf(header, own[n] ?? detailsIn(''), othersAreFar);
    return {
      externalId: roles.length === 1 ? comment.id : `${comment.id}:${slug(title)}`,
      url,
      applyUrl: link ?? shared,
      title,
      companyName: company,
      descriptionHtml: comment.html,
      locations: said.places.length > 0 ? said.places : said.mode === 'remote' ? ['Remote'] : [],
      remoteFrom: said.remoteFrom,
      workMode: said.mode,
      salary: null,
      salaryText: (said.pay ?? header.pay)?.replace(ADDRESS, ' ') ?? null,
      // Each figure in the text belongs to one of the roles.
      ...(isPaidApart ? { payIsOfOthers: true } : {}),
      employmentType: said.employment ?? header.employment,
      department: null,
      groupId: comment.id,
      company: { website: websiteIn(lines.slice(0, 2)) },
      postedAt: comment.createdAt,
      expiresAt: null,
      facts: { author: comment.author, title_found: titleFound },
    };
  });
};
