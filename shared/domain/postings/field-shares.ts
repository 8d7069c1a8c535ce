import type { ParsedPosting } from './posting.ts';

/** The fields by whose loss a board is known to have changed its shape. */
export const JUDGED_FIELDS = ['title', 'description', 'url', 'company', 'location'] as const;
export type JudgedField = (typeof JUDGED_FIELDS)[number];
/** How many rows there were, and how many of them had each field. */
export type FieldCounts = { rows: number } & Record<JudgedField, number>;

export const NO_FIELDS: FieldCounts = { rows: 0, title: 0, description: 0, url: 0, company: 0, location: 0 };

/** Without these a posting is worth nothing: to lose them counts for the smallest board. */
const NEEDED: readonly JudgedField[] = ['title', 'description', 'url'];
export const isNeeded = (field: JudgedField): boolean => NEEDED.includes(field);
/** Of fewer rows a share says little. */
const ENOUGH_ROWS = 4;
/** A field that most rows had, and that less than half as many have now, is lost. */
const MOST = 0.5;
const LOST = 0.5;

const has: Record<JudgedField, (posting: ParsedPosting) => boolean> = {
  title: ({ title }) => title.trim() !== '',
  description: ({ descriptionHtml }) => descriptionHtml.replace(/<[^<>]*>|\s/gu, '').length >= 20,
  url: ({ url }) => url !== '',
  company: ({ companyName }) => (companyName ?? '').trim() !== '',
  location: ({ locations }) => locations.some((place) => place.trim() !== ''),
};

export const countFields = (postings: readonly ParsedPosting[]): FieldCounts => {
  const counts = { ...NO_FIELDS, rows: postings.length };
  for (const field of JUDGED_FIELDS) counts[field] = postings.filter(has[field]).length;
  return counts;
};

export const addFields = (a: FieldCounts, b: FieldCounts): FieldCounts => {
  const sum = { ...NO_FIELDS, rows: a.rows + b.rows };
  for (const field of JUDGED_FIELDS) sum[field] = a[field] + b[field];
  return sum;
};

/** The fields that most of a source's rows had in its own past and that these rows have lost. */
export const lostFields = (now: FieldCounts, past: FieldCounts): JudgedField[] => {
  if (now.rows === 0 || past.rows === 0) return [];
  return JUDGED_FIELDS.filter((field) => {
    const before = past[field] / past.rows;
    const share = now[field] / now.rows;
    if (before < MOST || share >= before * LOST) return false;
    return now.rows >= ENOUGH_ROWS || (isNeeded(field) && share === 0);
  });
};
