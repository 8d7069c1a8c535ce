import type { ReadSalary } from './salary.ts';

/** A row of a board as its adapter read it, in one shape for all boards. Texts are as written and not to be trusted. */
export type ParsedPosting = {
  /** The board's own id of the posting, stable from crawl to crawl. */
  externalId: string;
  /** Where a person reads and applies. */
  url: string;
  title: string;
  /** Null where the board names no company: the source's own name stands in. */
  companyName: string | null;
  /** HTML as the board gave it, unescaped once where the board escapes it, not yet sanitised. */
  descriptionHtml: string;
  /** Places as written, the main one first. */
  locations: readonly string[];
  /** What a field of the board says about the mode of work; null when no field says so. */
  workMode: 'onsite' | 'hybrid' | 'remote' | null;
  /** Pay from fields; null when only the text can tell. */
  salary: ReadSalary | null;
  employmentType: string | null;
  department: string | null;
  /** When it was first published; null when the board does not say. */
  postedAt: Date | null;
  expiresAt: Date | null;
  /** The row's small facts worth keeping as they came (ids, offices, language); never the text again. */
  facts: Readonly<Record<string, unknown>>;
};

/** A row that could not be read: where it stood, what it was called, and why. */
export type OddRow = { row: number; externalId: string | null; reason: string };
