import type { WorkModeField } from '../../../domain/postings/posting.ts';
import { readDate } from '../dates.ts';
import { readAge } from './age.ts';
import type { Line } from './lines.ts';
import {
  isBadge,
  isModeOnly,
  isPay,
  isRating,
  isSponsoredMark,
  isType,
  ratingIn,
  readPlace,
  withoutRating,
} from './words.ts';

/** What a card says, as written; null where it says nothing. */
export type Card = {
  title: string | null;
  company: string | null;
  place: string | null;
  mode: WorkModeField;
  pay: string | null;
  type: string | null;
  postedAt: Date | null;
  /** The beginning of the posting's text, where the board gives one. */
  snippet: string | null;
  isSponsored: boolean;
  /** What the board's readers give the employer. */
  rating: number | null;
};

export type Habits = {
  /** The employer stands above the title. */
  companyFirst: boolean;
  /** Cards carry the beginning of the text; elsewhere a long line is a remark. */
  snippets: boolean;
};

const NO_TITLE = /^(?:https?:\/\/|www\.)|^[\d\s.,%+-]+$/iu;
const MOST_NAME = 160;
const LEAST_SNIPPET = 60;

type Role = 'title' | 'company' | 'place' | 'pay' | 'age' | 'snippet' | undefined;
const HINTS: readonly [Exclude<Role, undefined>, RegExp][] = [
  ['age', /listdate|posted-?(?:time|date|age)|\btime\b|jobage|job-age|\bdate\b|listingage/iu],
  ['pay', /salary|compensation|detailsalary|estimated-?pay|payrange/iu],
  ['snippet', /snippet|descriptionsnippet|job-?desc/iu],
  ['place', /location|emp-location|\bplace\b/iu],
  [
    'company',
    /subtitle|company-?name|companyname|employer-?name|employername|employerprofile|org-?name|\bcompany\b|primary-description/iu,
  ],
  ['title', /job-?title|jobtitle|card__title|_title\b|-title\b|\btitle\b/iu],
];
/** What the markup calls a line; its innermost name decides. */
const roleOf = ({ hint }: Line): Role => {
  for (const names of hint.split(' | ')) {
    const found = HINTS.find(([, words]) => words.test(names));
    if (found !== undefined) return found[0];
  }
  return undefined;
};

/** "Company · Place · 3 days ago" is three lines; a title keeps its marks. */
const parted = (line: Line): Line[] =>
  line.text
    .split(/\s+[·•∙‧]\s+|\s*\u00b7\s+|\s+\|\s+/u)
    .filter((text) => text !== '')
    .map((text, n) => ({ ...line, text, moment: n === 0 ? line.moment : null }));

const isSnippet = (text: string): boolean =>
  text.length > MOST_NAME ||
  (text.length >= LEAST_SNIPPET && /(?:\.{3}|…|[.!?])$/u.test(text)) ||
  /(?:\.{3}|…)$/u.test(text);

const usable = (line: Line): boolean => !isBadge(line.text) && !isRating(line.text);

/** The line that names the role: what the markup calls so, else the best of those that link to the posting. */
const titleOf = (lines: readonly Line[], habits: Habits, from: Date): Line | undefined => {
  const may = lines.filter(
    (line) =>
      usable(line) && line.text.length <= 300 && !NO_TITLE.test(line.text) && readAge(line.text, from) === undefined,
  );
  const linked = may.filter(({ job }) => job !== null);
  const called = (among: readonly Line[]) => among.find((line) => roleOf(line) === 'title');
  const hinted = called(linked) ?? called(may);
  if (hinted !== undefined) return hinted;
  const strong = linked.filter((line) => line.strong);
  if (strong.length > 0 && strong.length < linked.length && !isPay(strong[0]?.text ?? '')) return strong[0];
  const names = linked.filter(({ text }) => !isPay(text) && !isType(text) && !isSnippet(text));
  // The whole card is one link, and this board writes the employer above the title.
  if (habits.companyFirst && names.length >= 2 && linked.length >= 3) return names[1];
  return names[0] ?? linked[0] ?? may.find((line) => line.strong) ?? undefined;
};

/** Lines that follow each other and say the same: a card's text for screen readers beside the one that is seen. */
const once = (lines: readonly Line[]): Line[] =>
  lines.filter((line, n) => n === 0 || line.text !== lines[n - 1]?.text || line.job === null);

/**
 * Reads a card from its lines: by what the markup calls them, else by what they look like and how they stand. `from`: the
 * moment that ages count from.
 */
export const readCard = (all: readonly Line[], habits: Habits, from: Date): Card => {
  const lines = once(all);
  const title = titleOf(lines, habits, from);
  const at = title === undefined ? -1 : lines.indexOf(title);
  const card: Card = {
    title: title?.text ?? null,
    company: null,
    place: null,
    mode: null,
    pay: null,
    type: null,
    postedAt: null,
    snippet: null,
    isSponsored: lines.some(({ text }) => isSponsoredMark(text)),
    rating: lines.map(({ text }) => (text === title?.text ? null : ratingIn(text))).find((one) => one !== null) ?? null,
  };
  const names: { text: string; isBefore: boolean }[] = [];
  let sawName = false;
  for (const [n, whole] of lines.entries()) {
    if (whole === title || whole.text === title?.text) continue;
    const role = roleOf(whole);
    for (const line of role === 'snippet' ? [whole] : parted(whole)) {
      const { text } = line;
      const age = line.moment === null ? readAge(text, from) : { at: readDate(line.moment) };
      if (age !== undefined) card.postedAt ??= age.at;
      else if (isBadge(text) || isRating(text) || text === title?.text) continue;
      else if (isType(text)) card.type ??= text;
      else if (role !== 'snippet' && role !== 'company' && isPay(text)) card.pay ??= text;
      else if (isModeOnly(text) && (sawName || role === 'place')) {
        card.mode ??= readPlace(text).mode;
        card.place ??= null;
      } else if (role === 'snippet' || isSnippet(text)) {
        if (habits.snippets) card.snippet = card.snippet === null ? text : `${card.snippet} ${text}`;
      } else if (role === 'company' && card.company === null) card.company = withoutRating(text);
      else if (role === 'place' && card.place === null) Object.assign(card, placed(card, text));
      else if (text.length <= MOST_NAME && line.moment === null) {
        names.push({ text, isBefore: n < at });
        sawName = true;
      }
    }
  }
  return named(card, names, habits);
};

const placed = (card: Card, line: string): Pick<Card, 'place' | 'mode'> => {
  const { place, mode } = readPlace(line.replace(/^(?:at|in)\s+/u, ''));
  return { place: place !== null && /\p{L}/u.test(place) ? place : card.place, mode: card.mode ?? mode };
};

const looksLikePlace = (text: string): boolean =>
  isModeOnly(text) ||
  readPlace(text).mode !== null ||
  /,\s*[A-Z]{2}(?:\s+\d{4,5})?$|^(?:remote|united states|deutschland|france|germany|united kingdom)$/iu.test(text);

/** "Employer - Place" or "Employer 4.1 ★ - Place" on one line. */
const WHO_WHERE = /^(?<who>.{2,80}?)(?:\s+(?<stars>[0-5][.,]\d)\s*[★☆⭐]?)?\s+[-–—]\s+(?<where>\S.{1,80})$/u;
/** "Wharfe - Remote" begins with an employer, "Remote - US" and "Leeds - Hybrid work" do not. */
const namesEmployer = (text: string): boolean => {
  const parts = WHO_WHERE.exec(text)?.groups;
  return parts !== undefined && !looksLikePlace(parts.who ?? '') && isModeOnly(parts.where ?? '');
};

/** Words about the work, not the name of a place. */
const isSentence = (text: string): boolean => /[.!?…]$/u.test(text) && text.split(' ').length >= 3;

/** Who and where, of the lines that are left: the employer, then the place, as all four boards write them. */
const named = (card: Card, names: readonly { text: string; isBefore: boolean }[], habits: Habits): Card => {
  // "Designer at Larch" above the place alone.
  const inTitle =
    card.company === null && card.place === null && names.length <= 1
      ? /^(?<role>.{3,}?)\s+(?:at|@|bei|chez)\s+(?<who>\p{Lu}.{1,80})$/u.exec(card.title ?? '')?.groups
      : undefined;
  if (inTitle !== undefined) {
    const place = names[0] === undefined ? {} : placed(card, names[0].text);
    return { ...card, title: inTitle.role ?? card.title, company: withoutRating(inTitle.who ?? '') || null, ...place };
  }
  let { company } = card;
  let rest = names.map(({ text }) => text);
  if (company === null) {
    const before = names.filter(({ isBefore }) => isBefore);
    const first = habits.companyFirst
      ? (before.at(-1) ?? names[0])
      : (names.find(({ isBefore }) => !isBefore) ?? before.at(-1));
    if (first !== undefined && !(looksLikePlace(first.text) && names.length === 1 && !namesEmployer(first.text))) {
      company = first.text;
      rest = names
        .filter((one) => one !== first && (habits.companyFirst ? !one.isBefore : !one.isBefore))
        .map(({ text }) => text);
    }
  }
  // "Employer - Place" on one line, where no other line says the place; a rating between the two tells it at once.
  const parts = company === null || card.place !== null ? undefined : WHO_WHERE.exec(company)?.groups;
  const split = parts?.stars !== undefined || rest.every(isSentence) ? parts : undefined;
  const place = split?.where ?? (card.place === null ? rest[0] : undefined);
  const who = split?.who ?? company;
  return {
    ...card,
    company:
      who === null || who === undefined
        ? null
        : withoutRating(who.replace(/^(?:at|bei|chez)\s+/u, '').replace(/\s+\/\s+.*$/u, '')) || null,
    ...(place === undefined ? {} : placed(card, place)),
  };
};
