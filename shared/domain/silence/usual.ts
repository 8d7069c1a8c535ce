/** How many answers it takes before a history says what is usual: a single quick or slow one does not. */
const ENOUGH_OF_COMPANY = 3;
const ENOUGH_OF_PERSON = 10;
/** Two working weeks, until the person's own history says otherwise; never below one, never above two months. */
const DEFAULT_DAYS = 14;
const LEAST_DAYS = 7;
const MOST_DAYS = 60;

/** Answers that came, and the days within which four of five of them did. */
export type History = { answered: number; most_within_days: number | null };
export type Usual = { days: number; from: 'company' | 'person' | 'default' };

const bounded = (days: number): number => Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.ceil(days)));

/** Pure. After how many days without an answer silence is more than waiting, by the nearest history there is enough of. */
export function usualDays(company: History, person: History): Usual {
  if (company.answered >= ENOUGH_OF_COMPANY && company.most_within_days !== null) {
    return { days: bounded(company.most_within_days), from: 'company' };
  }
  if (person.answered >= ENOUGH_OF_PERSON && person.most_within_days !== null) {
    return { days: bounded(person.most_within_days), from: 'person' };
  }
  return { days: DEFAULT_DAYS, from: 'default' };
}
