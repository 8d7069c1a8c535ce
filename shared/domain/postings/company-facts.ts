import { type CompanyField, SIZE_RANGES } from '../enums.ts';
import { splitCompanyName } from './dedupe/company.ts';
import type { PostedCompany } from './posting.ts';

type SizeRange = (typeof SIZE_RANGES)[number];

/** What a posting says of its company, by field, as kept. */
export type CompanyFacts = Partial<Record<CompanyField, string>>;

const LARGEST: readonly [SizeRange, number][] = [
  ['1-10', 10],
  ['11-50', 50],
  ['51-200', 200],
  ['201-500', 500],
  ['501-1000', 1000],
];

/**
 * The range of the schema's list for a size as written ("51-200 employees", "10,000+", "ca. 250"); null when no number
 * stands in it. A written range counts by its upper end, an open one by its lower.
 */
export const readSizeRange = (written: string): SizeRange | null => {
  const known = SIZE_RANGES.find((range) => range === written.trim());
  if (known !== undefined) return known;
  const numbers = [
    ...written.replace(/(?<=\d)[.,'’ ](?=\d{3}(?!\d))/gu, '').matchAll(/(\d+(?:[.,]\d+)?)\s*(k\b)?/giu),
  ].map(([, digits = '0', thousand]) => Number(digits.replace(',', '.')) * (thousand === undefined ? 1 : 1000));
  const people = numbers.at(-1);
  if (people === undefined || people < 1) return null;
  // "1000+" is more than a thousand, and so more than the range that ends there.
  const least = /\+|more than|over|above|mehr als|plus de/iu.test(written) ? people + 1 : people;
  return LARGEST.find(([, most]) => least <= most)?.[0] ?? '1000+';
};

/** Hosts that show a company's page but are not its own: such an address says nothing of who it is. */
const NOT_ITS_OWN =
  /(?:^|\.)(?:linkedin|facebook|twitter|x|instagram|youtube|github|medium|crunchbase|glassdoor|indeed|wellfound|angel|greenhouse|lever|ashbyhq|workable|recruitee|personio|teamtailor|pinpointhq|smartrecruiters|myworkdayjobs|icims|jobvite|bamboohr|breezy|rippling|applytojob|notion|google|bit|linktr)\.(?:com|net|org|io|co|hr|jobs|de|so|ly|ee|site|eu)$/iu;

const webAddress = (written: string): URL | null => {
  const text = written.trim();
  const url = URL.parse(/^https?:\/\//iu.test(text) ? text : `https://${text}`);
  return url?.hostname.includes('.') === true ? url : null;
};

/** The facts worth keeping of what a board says; what cannot be read is left out. */
export const readCompanyFacts = (company: PostedCompany | undefined, name: string | null): CompanyFacts => {
  const facts: CompanyFacts = {};
  const website = webAddress(company?.website ?? '');
  if (website !== null && website.href.length <= 500) {
    if (/(?:^|\.)linkedin\.com$/iu.test(website.hostname)) facts.linkedin_url = website.href;
    else if (!NOT_ITS_OWN.test(website.hostname)) facts.website = website.href;
  }
  const logo = webAddress(company?.logoUrl ?? '');
  if (logo !== null && logo.href.length <= 2_000) facts.logo_url = logo.href;
  const industry = company?.industry?.replace(/\s+/gu, ' ').trim() ?? '';
  if (industry !== '') facts.industry = industry.slice(0, 100);
  const size = readSizeRange(company?.size ?? '');
  if (size !== null) facts.size_range = size;
  const rating = company?.rating ?? splitCompanyName(name ?? '').rating;
  if (rating !== null && rating >= 1 && rating <= 5) facts.rating = String(Math.round(rating * 10) / 10);
  return facts;
};
