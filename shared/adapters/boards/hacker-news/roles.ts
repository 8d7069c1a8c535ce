import { detailsIn, tells } from './details.ts';
import { titlesIn } from './header.ts';
import type { CommentLine } from './lines.ts';
import { ADDRESS, EMAIL, PERSON_NOUN, VAGUE } from './words.ts';

/** `own`: what stands beside the title, and in labelled lines below it, and is of this role alone. */
export type Role = { title: string; link: string | null; own: string };

const MOST_ROLES = 25;
const BULLET = /^(?:[-–—*•·+>#]+|\(?\d{1,2}[.):]|o\s)\s*/u;
const NOT_A_ROLE =
  /\b(?:you|your|we|we're|our|us|are|is|was|will|have|has|can|should|must|who|they|their|experience|years?|knowledge|ability|contact|email|apply|team of|looking to|etc|working with|work with|please|interview|hiring manager|founded|report(?:s|ing)? to|degree|skills?|proficien\w*|familiar\w*|love|join|help|our ceo|our cto)\b|[!?]|\.\s+\p{Lu}/iu;
const TITLE_END =
  /\s*(?:\(?https?:\/\/\S+|\s[-–—:|]\s|:\s|…|\.\.\.| \(| \[|,?\s(?=(?:[$€£¥]|\b(?:USD|EUR|GBP|CAD|AUD|CHF)\b)\s?\d)|\sin\s(?=\p{Lu})|\sto\s|\sfor\s|\swith\s|,\s(?=\p{Lu}[\p{Ll}]+,?\s(?:[A-Z]{2}\b|\p{Lu})))/u;

const titleOf = (text: string): string =>
  text
    .replace(BULLET, '')
    .replace(/^\[\d+\]\s*/u, '')
    .split(TITLE_END)[0]
    ?.replace(ADDRESS, ' ')
    .replace(EMAIL, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:*_"'–—-]+|[\s,;:.!*_"'–—\-[(]+$/gu, '') ?? '';

/** "Senior Scientist (Boston): $140k. You will run the lab": a title before what is said of it. */
const TITLED =
  /^(?:\p{Lu}[\p{L}\d.+#/&-]*|of|and|&)(?:\s+(?:\p{Lu}[\p{L}\d.+#/&-]*|of|and|&)){0,6}\s*(?:\([^()]{2,60}\)\s*)?(?::|\s[-–—|])\s/u;

/** A role that a line of its own names: a bullet, or a short line that links somewhere or names nothing else. */
const roleIn = (line: CommentLine): Role | undefined => {
  const title = titleOf(line.text);
  const marked = BULLET.test(line.text) || line.links.length > 0 || line.text.length <= 60 || TITLED.test(line.text);
  if (!marked || title.length < 3 || title.length > 80 || title.split(' ').length > 9) return undefined;
  if (!PERSON_NOUN.test(title) || NOT_A_ROLE.test(title)) return undefined;
  const from = line.text.indexOf(title);
  return { title, link: line.links[0] ?? null, own: from < 0 ? '' : line.text.slice(from + title.length) };
};

const INLINE = /(?:roles?|positions?|openings|hiring|looking for)\s*:?\s*(?<list>(?:[•*·]\s*[^•*·]{3,70}){2,})/iu;

const IN_A_ROW =
  /\b(?:open (?:roles?|positions?|jobs)|(?:current )?openings|roles|positions|we(?:'|’)?(?:re| are) hiring)\s*:\s*(?<list>[^:!?]{10,900})$/iu;
/** "Open roles: Data Scientist, Product Manager": where most parts name somebody. */
const inARow = (text: string): string[] => {
  const listed = IN_A_ROW.exec(text)?.groups?.list;
  const parts = (listed ?? text.slice(0, 900)).split(/\s*[,;]\s*(?![^(]*\))/u).filter((part) => part !== '');
  const named = parts.filter((part) => PERSON_NOUN.test(part.replace(/\([^()]*\)/gu, '')));
  // A line of nothing else needs no heading.
  const alone = parts.every((part) => named.includes(part) && part.length <= 70 && !NOT_A_ROLE.test(part));
  return parts.length > 1 && (listed === undefined ? alone : named.length * 2 > parts.length) ? named : [];
};

const LABELLED =
  /^(?:locations?|where|office|salary|pay|compensation|comp|remote|work ?place|mode|type|range)\s*:\s*\S/iu;
/** The lines below a role's own that say by a label what they are about. */
const labelledBelow = (lines: readonly CommentLine[], at: number): string[] => {
  const below: string[] = [];
  for (const { text } of lines.slice(at + 1, at + 5)) {
    const bare = text.replace(BULLET, '');
    if (!LABELLED.test(bare)) break;
    below.push(bare);
  }
  return below;
};

/** The roles that the lines below a comment's first one list, each once. */
export const listedRoles = (lines: readonly CommentLine[]): Role[] => {
  const roles = new Map<string, Role>();
  for (const [at, line] of lines.entries()) {
    const bullets = INLINE.exec(line.text)?.groups?.list?.split(/[•*·]/u) ?? [];
    const row = bullets.length > 2 ? bullets : inARow(line.text);
    const found = row.length > 0 ? row.map((text) => roleIn({ text: `- ${text.trim()}`, links: [] })) : [roleIn(line)];
    for (const role of found) {
      if (role === undefined || roles.has(role.title.toLowerCase())) continue;
      const below = found.length === 1 ? labelledBelow(lines, at) : [];
      roles.set(role.title.toLowerCase(), { ...role, own: [role.own, ...below].join(' | ') });
    }
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

/** "Product Designer (London)": the title and what its brackets tell of it alone. */
const bracketed = (written: string): { title: string; own: string } => {
  const found = /^(?<title>[^()]{3,})\((?<own>[^()]{2,60})\)$/u.exec(written.trim())?.groups;
  return found === undefined || !tells(detailsIn(found.own ?? ''))
    ? { title: written, own: '' }
    : { title: (found.title ?? '').trim(), own: found.own ?? '' };
};

/** "Larch | ML Researcher | Remote (EU)": a further first line, for another role. */
const furtherHeads = (lines: readonly CommentLine[], company: string | null): Role[] =>
  lines.flatMap((line) => {
    const [first, ...parts] = line.text.split(/\s*\|\s*/u);
    if (company === null || parts.length < 2 || first?.toLowerCase() !== company.toLowerCase()) return [];
    const title = parts.find((part) => PERSON_NOUN.test(part) && part.length <= 80);
    if (title === undefined) return [];
    const own = parts.filter((part) => part !== title).join(' | ');
    return [{ title, link: line.links[0] ?? null, own }];
  });

/** The roles of a comment: those its first line names, or, where that is vague, those listed below, else as it says. */
export const rolesOf = (
  titles: readonly string[],
  lines: readonly CommentLine[],
  company: string | null = null,
): { roles: Role[]; found: boolean } => {
  const exact = [...new Set(titles)].filter((title) => !VAGUE.test(title)).map(bracketed);
  const listed = listedRoles(lines);
  const further = furtherHeads(lines, company);
  if (exact.length > 0) {
    const named = exact.map(({ title, own }): Role => {
      const same = listed.find((role) => role.title.toLowerCase() === title.toLowerCase());
      return { title, link: same?.link ?? null, own: [own, same?.own ?? ''].filter((one) => one !== '').join(' | ') };
    });
    return { roles: [...named, ...further].slice(0, MOST_ROLES), found: true };
  }
  if (listed.length > 0) return { roles: listed, found: true };
  const said = titles[0] ?? soughtRole(lines.map(({ text }) => text).join('\n'));
  if (said !== undefined)
    return {
      roles: (titlesIn(said).length > 0 ? titlesIn(said) : [said]).map((title) => ({ title, link: null, own: '' })),
      found: true,
    };
  return { roles: [{ title: 'Open roles', link: null, own: '' }], found: false };
};
