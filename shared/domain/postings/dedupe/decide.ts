import { relateCompanies } from './company.ts';
import { mayBeNear, relateWhere, type WhereRelation } from './place.ts';
import type { Portrait } from './portrait.ts';
import { type Likeness, likeness } from './text.ts';
import { relateTitles, type TitleRelation } from './title.ts';

/** What two postings are to each other. `reasons` are for people, the decisive one first. */
export type Verdict = { same: boolean; reasons: string[] };

/** People who have to say for themselves that a sighting is another job before it is one for everybody. */
export const SPLIT_AFTER = 3;

/** Texts of this many pieces (words, nearly) can tell by themselves whether they are one. */
const TELLING = 60;
/** Below this many a text is a snippet: what matters is whether it stands in the other. */
const SNIPPET = 8;

/** Of one company, with one title, at one place: measured on labelled pairs, other roles stay below 0.2. */
const SAME_ROLE = 0.3;
/** The same, where one title says more than the other. */
const WIDER_TITLE = 0.3;
/** Where nobody says which company it is, or the names only resemble each other. */
const UNNAMED = 0.6;
/** Another company's name over the same text. */
const COPY = 0.75;
/** A shortened text stands in the whole one. */
const CONTAINED = 0.7;

const ANOTHER_PLACE = 'another place';
const ANOTHER_ROLE = 'another role';

/** Whether two sightings may stand under one job where a third joins them: texts may differ, place and role may not. */
export const mayShareJob = ({ same, reasons: [first] }: Verdict): boolean =>
  same || (first !== ANOTHER_PLACE && first !== ANOTHER_ROLE);

const no = (reason: string): Verdict => ({ same: false, reasons: [reason] });
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const intersects = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

/**
 * Two cities, one place: both texts name one and the same of the two cities ("San Diego" and "La Jolla", where both
 * say that the office is in La Jolla). Two postings of one text name each its own city, or none.
 */
const reconciled = (a: Portrait, b: Portrait): boolean => {
  if (!mayBeNear(a.where, b.where)) return false;
  const named = (text: Portrait, city: string) => text.line.includes(` ${city} `);
  const both = (cities: readonly string[]) => cities.some((city) => named(a, city) && named(b, city));
  return both(a.where.cities) !== both(b.where.cities);
};

/**
 * One title says more than the other, and the word stands in its own text but not in the other's: another role from
 * the same template. A word that both texts use is a title written more fully.
 */
const contradicted = (more: readonly string[], own: Portrait, other: Portrait): boolean => {
  if (more.length === 0 || other.pieces.size < TELLING) return more.length > 0 && other.pieces.size < SNIPPET;
  return more.some((word) => own.vocabulary.has(word) && !other.vocabulary.has(word));
};

const LONG_TITLE = 4;

const titlesAgree = (a: Portrait, b: Portrait, titles: TitleRelation): 'same' | 'wider' | 'other' => {
  const { onlyA, onlyB, shared, level } = titles;
  if (level === 'other' || shared === 0) return 'other';
  if (onlyA.length > 0 && onlyB.length > 0) return 'other';
  if (level === 'one_says_senior' && a.years.size > 0 && b.years.size > 0 && !intersects(a.years, b.years))
    return 'other';
  if (onlyA.length === 0 && onlyB.length === 0) return level === 'same' ? 'same' : 'wider';
  if (shared >= LONG_TITLE) return 'wider';
  return contradicted(onlyA, a, b) || contradicted(onlyB, b, a) ? 'other' : 'wider';
};

const byText = (like: Likeness, least: number): string | undefined => {
  if (like.shorter < SNIPPET) return undefined;
  if (like.jaccard >= least) return `texts ${percent(like.jaccard)} alike`;
  if (like.shorter < 2 * TELLING || least <= SAME_ROLE) {
    if (like.containment >= Math.max(CONTAINED, least))
      return `one text is ${percent(like.containment)} part of the other`;
  }
  return undefined;
};

const named = (portrait: Portrait, company: string | null): boolean =>
  company !== null && company !== '' && portrait.line.includes(` ${company} `);

/** The same text under two names: a recruiter's copy, unless each text speaks of its own company. */
const copied = (a: Portrait, b: Portrait, where: WhereRelation, titles: 'same' | 'wider', like: Likeness): Verdict => {
  if (where !== 'same' && !(a.agency || b.agency)) return no('another company');
  if (titles !== 'same') return no('another company and title');
  const least = a.agency !== b.agency ? UNNAMED : COPY;
  const enough = like.jaccard >= least || (like.containment >= 0.9 && like.shorter >= TELLING);
  if (!enough || like.shorter < TELLING / 2) return no('another company, and texts that differ');
  const [inOwnA, inOwnB] = [named(a, a.company), named(b, b.company)];
  const [aInB, bInA] = [named(b, a.company), named(a, b.company)];
  if (inOwnA && inOwnB && !aInB && !bInA) return no('each text speaks of its own company');
  return {
    same: true,
    reasons: [`a copy under another name: texts ${percent(like.jaccard)} alike`, 'same title and place'],
  };
};

/**
 * Whether two postings are one job. Symmetric, and decided by these alone, in this order: the address to apply at;
 * the place (one text in two cities is two postings); the title; the company; then how alike the texts are.
 */
export const decide = (a: Portrait, b: Portrait): Verdict => {
  const like = likeness(a.pieces, b.pieces);
  const titles = relateTitles(a.title, b.title, new Set([...a.ignored, ...b.ignored]));
  const agreement = titlesAgree(a, b, titles);
  if (a.url !== undefined && b.url !== undefined && a.url.key === b.url.key) {
    if (a.url.kind === 'board' || agreement !== 'other' || like.jaccard >= UNNAMED) {
      return { same: true, reasons: ['same apply URL'] };
    }
  }
  if (a.listed.board !== undefined && a.listed.board === b.listed.board && a.listed.place !== b.listed.place) {
    return no(ANOTHER_PLACE);
  }
  const where = relateWhere(a.where, b.where);
  if (where === 'different' && !reconciled(a, b)) return no(ANOTHER_PLACE);
  if (agreement === 'other') return no(ANOTHER_ROLE);
  const companies = relateCompanies(a.companyName, b.companyName);
  if (companies === 'different') return copied(a, b, where, agreement, like);
  const surely = companies === 'same' || named(a, b.company) || named(b, a.company);
  if (intersects(a.title.requisitions, b.title.requisitions) && surely) {
    return { same: true, reasons: ['same company and requisition number', 'same title'] };
  }
  const least = !surely ? UNNAMED : agreement === 'wider' ? WIDER_TITLE : SAME_ROLE;
  const text = byText(like, where === 'same' ? least : Math.max(least, WIDER_TITLE));
  const title = agreement === 'same' ? 'same title' : 'one title says more';
  if (text !== undefined) {
    return {
      same: true,
      reasons: [
        surely ? 'same company' : 'company not named',
        title,
        where === 'open' ? 'no other place' : 'same place',
        text,
      ],
    };
  }
  // Too little text to compare: then everything else must be the same.
  if (like.shorter < SNIPPET && companies === 'same' && agreement === 'same' && where === 'same') {
    return { same: true, reasons: ['same company, title and place', 'a text too short to compare'] };
  }
  return no('texts that differ');
};
