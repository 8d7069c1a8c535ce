import { dateValue } from './dates.ts';
import type { DateField, ParsedResume, TextField } from './parsed.ts';

/** What the rules left empty, named so that an answer can say which: `headline`, `experience.1.company`. */
export type Gap = string;
/** What a model says stands in the document for a gap; `quote` is the text it read it from. */
export type Filling = { gap: Gap; value: string; quote: string };

const basics = ['name', 'headline', 'summary', 'location'] as const;
const jobParts = ['company', 'title', 'location', 'start', 'end'] as const;
const studyParts = ['institution', 'degree', 'field', 'start', 'end', 'gpa'] as const;
/** So far from what was read of an entry its missing part may stand. */
const NEAR = 300;
const CONFIDENCE = 0.5;
const LONGEST = { summary: 3_000, other: 200 } as const;

type Spot = { gap: Gap; of: TextField[]; kind: 'text' | 'date'; set(field: TextField & DateField): void };

/** The empty fields that a second reader may fill. An end is none while the entry goes on. */
export function gapsOf(parsed: ParsedResume): Gap[] {
  return spotsOf(parsed).map((spot) => spot.gap);
}

/**
 * The resume with the fillings that hold: each for a gap, each standing in the document letter for letter, a date as
 * the same date by our own rules, and what belongs to an entry near to what was read of it. The others are dropped.
 */
export function filled(parsed: ParsedResume, text: string, fillings: readonly Filling[]): ParsedResume {
  const result = structuredClone(parsed);
  const spots = new Map(spotsOf(result).map((spot) => [spot.gap, spot]));
  for (const filling of fillings) {
    const spot = spots.get(filling.gap);
    if (spot === undefined) continue;
    const written = spot.kind === 'date' ? filling.quote.trim() : filling.value.trim();
    const value = spot.kind === 'date' ? dateOf(filling) : written.replace(/\s+/g, ' ');
    const longest = filling.gap === 'summary' ? LONGEST.summary : LONGEST.other;
    if (value === undefined || written.length < 2 || written.length > longest) continue;
    const found = placesOf(text, written).find((place) => isNear(spot, place));
    if (found === undefined) continue;
    const evidence = [{ page: pageAt(parsed, found.start), ...found, text: text.slice(found.start, found.end) }];
    spot.set({ value, confidence: CONFIDENCE, evidence });
    spots.delete(filling.gap);
  }
  return result;
}

function spotsOf(parsed: ParsedResume): Spot[] {
  const spots: Spot[] = [];
  for (const part of basics)
    if (parsed[part] === null)
      spots.push({
        gap: part,
        of: [],
        kind: 'text',
        set: (field) => {
          parsed[part] = field;
        },
      });
  parsed.experience.forEach((job, index) => {
    for (const part of jobParts)
      if (job[part] === null && !(part === 'end' && job.current)) push(job, part, `experience.${index}.${part}`);
  });
  parsed.education.forEach((study, index) => {
    for (const part of studyParts) if (study[part] === null) push(study, part, `education.${index}.${part}`);
  });
  return spots;

  function push<Part extends string>(entry: Record<Part, unknown>, part: Part, gap: Gap) {
    const of = Object.values<unknown>(entry).filter((value): value is TextField => isField(value));
    spots.push({
      gap,
      of,
      kind: part === 'start' || part === 'end' ? 'date' : 'text',
      set: (field) => {
        entry[part] = field;
      },
    });
  }
}

const isField = (value: unknown): value is TextField =>
  typeof value === 'object' && value !== null && 'evidence' in value;

/** The date that the quote says by our own rules, and only if the model says the same. */
function dateOf({ quote, value }: Filling): string | undefined {
  const own = dateValue(quote.trim());
  return own === value.trim() ? own : undefined;
}

/** Where a text stands in the document, however its spaces and line breaks fall; a part of a word is none. */
function placesOf(text: string, written: string): { start: number; end: number }[] {
  const words = written.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])${words.join('\\s+')}(?![\\p{L}\\d])`, 'gu');
  return [...text.matchAll(pattern)]
    .slice(0, 100)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isNear(spot: Spot, place: { start: number; end: number }): boolean {
  const evidence = spot.of.flatMap((field) => field.evidence);
  return evidence.length === 0
    ? !spot.gap.includes('.')
    : evidence.some((one) => place.start < one.end + NEAR && place.end > one.start - NEAR);
}

/** The page of what was read nearest to an offset. */
function pageAt(parsed: ParsedResume, offset: number): number {
  let nearest = { page: 1, away: Number.POSITIVE_INFINITY };
  const fields = [
    parsed.name,
    parsed.summary,
    ...parsed.skills,
    ...parsed.experience.flatMap((job) => [job.title, job.company, ...job.bullets]),
    ...parsed.education.flatMap((study) => [study.degree, study.institution]),
  ];
  for (const field of fields)
    for (const { page, start } of field?.evidence ?? [])
      if (Math.abs(start - offset) < nearest.away) nearest = { page, away: Math.abs(start - offset) };
  return nearest.page;
}
