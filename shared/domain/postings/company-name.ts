/**
 * A company's name as boards write it, cleaned: no outer spaces, one space between words, at most 255 characters.
 * Whether two names are one company is decided by jobs.company_key in the database.
 */
export const companyName = (written: string): string =>
  written.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, 255);
