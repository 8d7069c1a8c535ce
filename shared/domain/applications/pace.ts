import type { ApplicationFrequency } from '../enums.ts';

export type Pace = {
  /** The least match score (of 100) of what is applied to automatically. */
  score_line: number;
  /** Applications that leave from the mailbox in a day of the person. */
  per_day: number;
  /** Applications to one company in any seven days. */
  per_company_week: number;
};

/** What `application_frequency` means: the one table. A lower limit of the person's or their tier's holds beside it. */
export const PACES: Readonly<Record<ApplicationFrequency, Readonly<Pace>>> = {
  conservative: { score_line: 85, per_day: 5, per_company_week: 1 },
  moderate: { score_line: 75, per_day: 15, per_company_week: 2 },
  aggressive: { score_line: 65, per_day: 40, per_company_week: 3 },
};

/** The score from which a match may be applied to automatically: the person's own line, never below their frequency's. */
export const scoreLine = (frequency: ApplicationFrequency, own: number | null): number =>
  Math.max(PACES[frequency].score_line, own ?? 0);
