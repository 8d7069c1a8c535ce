import { titlesIn } from './header.ts';
import type { CommentLine } from './lines.ts';
import { ADDRESS, EMAIL, PERSON_NOUN, VAGUE } from './words.ts';

export type Role = { title: string; link: string | null };

const MOST_ROLES = 25;
const BULLET = /^(?:[-–—*•·+>#]+|\(?\d{1,2}[.):]|o\s)\s*/u;
const NOT_A_ROLE =
  /\b(?:you|your|we|we're|our|us|are|is|was|will|have|has|can|should|must|who|they|their|experience|years?|knowledge|ability|contact|email|apply|team of|looking to|etc|working with|work with|please|interview|hiring manager|founded|report(?:s|ing)? to|degree|skills?|proficien\w*|familiar\w*|love|join|help|our ceo|our cto)\b|[!?]|\.\s+\p{Lu}/iu;
const TITLE_END =
  /\s*(?:\(?https?:\/\/\S+|\s[-–—:|]\s|:\s|…|\.\.\.| \(|\sin\s(?=\p{Lu})|\sto\s|\sfor\s|\swith\s|,\s(?=\p{Lu}[\p{Ll}]+,?\s(?:[A-Z]{2}\b|\p{Lu})))/u;

const titleOf = (text: string): string =>
  text
    .replace(BULLET, '')
    .replace(/^\[\d+\]\s*/u, '')
    .split(TITLE_END)[0]
    ?.replace(ADDRESS, ' ')
    .replace(EMAIL, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:*_"'–—-]+|[\s,;:.!*_"'–—\-[(]+$/gu, '') ?? '';

/** A role that a line of its own names: a bullet, or a short line that links somewhere or names nothing else. */
const roleIn = (line: CommentLine): Role | undefined => {
  const title = titleOf(line.text);
  const marked = BULLET.test(line.text) || line.links.length > 0 || line.text.length <= 60;
  if (!marked || title.length < 3 || title.length > 80 || title.split(' ').length > 9) return undefined;
  if (!PERSON_NOUN.test(title) || NOT_A_ROLE.test(title)) return undefined;
  return { title, link: line.links[0] ?? null };
};

const INLINE = /(?:roles?|positions?|openings|hiring|looking for)\s*:?\s*(?<list>(?:[•*·]\s*[^•*·]{3,70}){2,})/iu;

const IN_A_ROW =
  /\b(?:open (?:roles?|positions?|jobs)|(?:current )?openings|roles|positions|we(?:'|’)?(?:re| are) hiring)\s*:\s*(?<list>[^:!?]{10,900})$/iu;
/** "Open roles: Data Scientist, Product Manager": where most parts name somebody. */
const inARow = (text: string): string[] => {
  const parts = (IN_A_ROW.exec(text)?.groups?.list ?? '').split(/\s*[,;]\s*(?![^(]*\))/u).filter((part) => part !== '');
  const named = parts.filter((part) => PERSON_NOUN.test(part));
  return parts.length > 1 && named.length * 2 > parts.length ? named : [];
};

/** The roles that the lines below a comment's first one list, each once. */
export const listedRoles = (lines: readonly CommentLine[]): Role[] => {
  const roles = new Map<string, Role>();
  for (const line of lines) {
    const bullets = INLINE.exec(line.text)?.groups?.list?.split(/[•*·]/u) ?? [];
    const row = bullets.length > 2 ? bullets : inARow(line.text);
    const found = row.length > 0 ? row.map((text) => roleIn({ text: `- ${text.trim()}`, links: [] })) : [roleIn(line)];
    for (const role of found)
      if (role !== undefined && !roles.has(role.title.toLowerCase())) roles.set(role.title.toLowerCase(), role);
  }
  return [...roles.values()].slice(0, MOST_ROLES);
};

const SOUGHT =
  /\b(?:looking for|seeking|hiring(?: for)?|searching for|in need of|need)\s+(?:an?|another|our (?:first|next)|some|one|two|three|several|talented|great|experienced|\d)?\s*(?:an?\s+)?(?<what>[^.,;:!?()]{3,90})/giu;

/** The role that a sentence says is looked for; undefined when none does. */
export const soughtRole = (text: string): string | undefined => {
  for (const found of text.matchAll(SOUGHT)) {
    const what =
      (found.groups?.what ?? '').split(
        /\s(?:to|who|with|that|for|at|in|on|from|across|based|and (?:we|you|are))\s/iu,
      )[0] ?? '';
    const noun = PERSON_NOUN.exec(what);
    if (noun === null) continue;
    const title = what
      .trim()
      .replace(
        /^(?:an?|the|very|really|smart|passionate|talented|experienced|great|strong|additional|more|awesome|excellent|skilled|amazing)\s+/giu,
        '',
      );
    if (title.length <= 80 && title.split(' ').length <= 8) return title.charAt(0).toUpperCase() + title.slice(1);
  }
  return undefined;
};

/** The roles of a comment: those its first line names, or, where that is vague, those listed below, else as it says. */
export const rolesOf = (
  titles: readonly string[],
  lines: readonly CommentLine[],
): { roles: Role[]; found: boolean } => {
  const exact = [...new Set(titles)].filter((title) => !VAGUE.test(title));
  const listed = listedRoles(lines);
  const linkOf = (title: string) =>
    listed.find((role) => role.title.toLowerCase() === title.toLowerCase())?.link ?? null;
  if (exact.length > 0)
    return { roles: exact.slice(0, MOST_ROLES).map((title) => ({ title, link: linkOf(title) })), found: true };
  if (listed.length > 0) return { roles: listed, found: true };
  const said = titles[0] ?? soughtRole(lines.map(({ text }) => text).join('\n'));
  if (said !== undefined)
    return {
      roles: (titlesIn(said).length > 0 ? titlesIn(said) : [said]).map((title) => ({ title, link: null })),
      found: true,
    };
  return { roles: [{ title: 'Open roles', link: null }], found: false };
};
