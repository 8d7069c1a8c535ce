import type { DismissalReason } from '../enums.ts';
import type { Dismissal, MatchPerson, MatchPosting } from './inputs.ts';
import { yearsAsked } from './points.ts';
import type { PersonTitle } from './title.ts';

/**
 * What a person's dismissals take from the relevance of later matches. A dismissed posting is left out itself. Beyond
 * that each reason takes a stated percentage from postings that share what it names, twice that at most however many
 * dismissals name it, and all together never more than MOST_TAKEN. "Not interested" and "other" take nothing more.
 * Undoing a dismissal takes its effect away with it: nothing is kept but the dismissals themselves.
 */
export const TAKEN_PERCENT: Readonly<Record<DismissalReason, number>> = {
  not_interested: 0,
  company: 30,
  wrong_kind: 20,
  too_junior: 20,
  too_senior: 20,
  salary: 20,
  location: 25,
  other: 0,
};
export const MOST_TAKEN = 60;
/** The newest that shape matches; older ones still leave their own posting out. */
export const MOST_DISMISSALS = 50;

type Of<K extends keyof MatchPosting> = Pick<MatchPosting, K>;
type ByReason = (dismissed: Dismissal['posting'], posting: MatchPosting) => boolean;

const minYears = (posting: Of<'level' | 'yearsMin' | 'yearsMax'>): number | null => yearsAsked(posting)?.[0] ?? null;
const topPay = (posting: Of<'annualMinMinor' | 'annualMaxMinor'>): number | null =>
  posting.annualMaxMinor ?? posting.annualMinMinor;

const sameYears =
  (fits: (dismissed: number, offered: number) => boolean): ByReason =>
  (dismissed, posting) => {
    const [then, now] = [minYears(dismissed), minYears(posting)];
    return then !== null && now !== null && fits(then, now);
  };

/** What a posting must share with a dismissed one for each reason to count against it. */
const SHARES: Readonly<Partial<Record<DismissalReason, ByReason>>> = {
  company: (dismissed, posting) => posting.companyId !== null && posting.companyId === dismissed.companyId,
  too_junior: sameYears((then, now) => now <= then),
  too_senior: sameYears((then, now) => now >= then),
  salary: (dismissed, posting) => {
    const [then, now] = [topPay(dismissed), topPay(posting)];
    return then !== null && now !== null && posting.salaryCurrency === dismissed.salaryCurrency && now <= then;
  },
  location: (dismissed, posting) =>
    !posting.isRemote && posting.placeIds.length > 0 && posting.placeIds.every((id) => dismissed.placeIds.includes(id)),
};

/** The words of a dismissed title that the person's own titles do not hold: what was wrong about the kind of work. */
const foreignWords = (titles: readonly PersonTitle[], dismissed: Dismissal['posting']): Set<number> => {
  const own = new Set(titles.flatMap(({ words }) => words.map(({ id }) => id)));
  return new Set(dismissed.titleWords.filter((id) => !own.has(id)));
};

export type Taken = { reason: DismissalReason; percent: number };

const capped = (reason: DismissalReason, times: number): Taken[] =>
  times === 0 ? [] : [{ reason, percent: TAKEN_PERCENT[reason] * Math.min(2, times) }];

/** What the person's dismissals take from a posting, by reason; empty for most. */
export const takenBy = (person: Pick<MatchPerson, 'dismissals' | 'titles'>, posting: MatchPosting): Taken[] => {
  if (person.dismissals.length === 0) return [];
  const counts = new Map<DismissalReason, number>();
  for (const { reason, posting: dismissed } of person.dismissals) {
    const shares =
      reason === 'wrong_kind'
        ? posting.titleWords.some((id) => foreignWords(person.titles, dismissed).has(id))
        : SHARES[reason]?.(dismissed, posting) === true;
    if (shares) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].flatMap(([reason, times]) => capped(reason, times));
};

/** The percentage taken altogether. */
export const takenPercent = (taken: readonly Taken[]): number =>
  Math.min(
    MOST_TAKEN,
    taken.reduce((sum, { percent }) => sum + percent, 0),
  );
