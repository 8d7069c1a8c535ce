import type { ReadSalary } from './salary.ts';

/** A place in fields, as far as the board gives them. Names as written; `country` is an ISO 3166-1 alpha-2 code. */
export type PostedPlace = {
  city?: string | null | undefined;
  region?: string | null | undefined;
  country?: string | null | undefined;
  postalCode?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
};

/** What the board says of the employer itself, as written. */
export type PostedCompany = {
  website?: string | null | undefined;
  logoUrl?: string | null | undefined;
  industry?: string | null | undefined;
  /** "51-200", "250 employees": as written. */
  size?: string | null | undefined;
  /** What its staff give it at Glassdoor, 1 to 5. */
  rating?: number | null | undefined;
};

/** What a field of a board says about the mode of work; null when it says nothing. */
export type WorkModeField = 'onsite' | 'hybrid' | 'remote' | null;

/** A row of a board as its adapter read it, in one shape for all boards. Texts are as written and not to be trusted. */
export type ParsedPosting = {
  /** The board's own id of the posting, stable from crawl to crawl. */
  externalId: string;
  /** Where a person reads it. */
  url: string;
  /** Where a person applies, when that is another address; absent or null: `url`. */
  applyUrl?: string | null | undefined;
  title: string;
  /** Null where the board names no company: the source's own name stands in. */
  companyName: string | null;
  /** HTML as the board gave it, unescaped once where the board escapes it, not yet sanitised. */
  descriptionHtml: string;
  /** Places as written, the main one first. */
  locations: readonly string[];
  /** The same places in fields, where the board has fields for them. */
  places?: readonly PostedPlace[] | undefined;
  /** Countries or regions from which remote work is open, as written ("USA", "Europe"). */
  remoteFrom?: readonly string[] | undefined;
  /** What a field of the board says about the mode of work; null when no field says so. */
  workMode: WorkModeField;
  /** Pay from fields; null when only the text can tell. */
  salary: ReadSalary | null;
  /** What the board's own pay field says in words, where it is prose ("OTE $25k - $35k"); read when `salary` is null. */
  salaryText?: string | null | undefined;
  /** The pay in its text is that of other postings that share the text. */
  payIsOfOthers?: true | undefined;
  employmentType: string | null;
  /** What a field of the board says about the level, as written ("Mid-Senior Level", "experienced"). */
  level?: string | null | undefined;
  department: string | null;
  /** Skills or keywords that the board lists in a field. */
  tags?: readonly string[] | undefined;
  /** The language it is written in, an ISO 639-1 code. */
  language?: string | null | undefined;
  /** The board's id of the job behind several postings (one text in several cities). */
  groupId?: string | null | undefined;
  company?: PostedCompany | undefined;
  /** When it was first published; null when the board does not say. */
  postedAt: Date | null;
  expiresAt: Date | null;
  /** The row's small facts worth keeping as they came (ids, offices, team); never the text again. */
  facts: Readonly<Record<string, unknown>>;
};

/** A row that could not be read: where it stood, what it was called, and why. */
export type OddRow = { row: number; externalId: string | null; reason: string };
