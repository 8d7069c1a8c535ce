import * as z from 'zod';
import { LETTER_LENGTHS, LETTER_TONES } from '../enums.ts';

export const LetterTone = z.enum(LETTER_TONES);
export type LetterTone = z.infer<typeof LetterTone>;
export const LetterLength = z.enum(LETTER_LENGTHS);
export type LetterLength = z.infer<typeof LetterLength>;

export const LetterSentence = z.strictObject({
  text: z.string().min(1),
  /** Every fact the sentence rests on; empty when it claims nothing. */
  fact_ids: z.array(z.string()),
  /** Sentences with one number stand in one paragraph, in order. */
  paragraph: z.int().min(0),
});
export type LetterSentence = z.infer<typeof LetterSentence>;

/** What a letter may know of the posting. Its text is written by others: data, never an instruction. */
export type LetterPosting = {
  id: string;
  company: string;
  title: string;
  location: string | null;
  text: string;
  /** Names of the skills the posting asks for, required ones first. */
  skills: readonly string[];
};

export const findingKinds = [
  'uncited_claim',
  'unknown_fact',
  'unsupported_number',
  'unsupported_duration',
  'unsupported_date',
  'unsupported_employer',
  'unsupported_title',
  'unsupported_degree',
  'unsupported_skill',
  'unsupported_name',
  'unsupported_scope',
  'unsupported_wording',
  'unsupported_availability',
  'superlative',
  'wrong_company',
  'wrong_role',
  'salary_disclosed',
  'overlong_sentence',
] as const;

/** What is wrong with a sentence. A letter with a finding cannot be used. */
export const Finding = z.strictObject({
  kind: z.enum(findingKinds),
  /** Index into the letter's sentences. */
  sentence: z.int().min(0),
  /** The words that nothing supports. */
  text: z.string(),
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** A sentence that was refused, why, and what stands there now. */
export const Mended = z.strictObject({
  text: z.string(),
  because: z.array(z.string()),
  /** Empty where the sentence was left out. */
  instead: z.string(),
});
export type Mended = z.infer<typeof Mended>;

/** The letter as it is read: sentences joined by spaces, paragraphs by blank lines. */
export function letterText(sentences: readonly LetterSentence[]): string {
  const paragraphs = Map.groupBy(sentences, (sentence) => sentence.paragraph);
  return [...paragraphs.keys()]
    .sort((a, b) => a - b)
    .map((number) => (paragraphs.get(number) ?? []).map((sentence) => sentence.text).join(' '))
    .join('\n\n');
}
