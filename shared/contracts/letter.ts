import * as z from 'zod';
import { GENERATION_TYPES, LETTER_LENGTHS, LETTER_TONES } from '../domain/enums.ts';
import { Fact } from '../domain/letters/facts.ts';
import { Finding, LetterSentence, Mended } from '../domain/letters/letter.ts';
import { LetterScores } from '../domain/letters/rubric.ts';
import { PageQuery, pageOf } from './page.ts';

const letter = {
  id: z.uuid(),
  job_id: z.uuid().nullable(),
  application_id: z.uuid().nullable(),
  version: z.int(),
  tone: z.enum(LETTER_TONES),
  length: z.enum(LETTER_LENGTHS),
  model_used: z.string().meta({ description: '`local-…`: written without a model.' }),
  tokens_used: z.int(),
  generation_time_ms: z.int(),
  is_edited: z.boolean(),
  made_from: z.uuid().nullable().meta({ description: 'The letter that this one was written anew from, in part.' }),
  quality_score: z.int().nullable().meta({ description: 'Of 100, by the written rubric; `scores` says why.' }),
  ats_score: z.int().nullable(),
  usable: z.boolean().meta({ description: 'False while there are findings: it can then not be sent.' }),
  findings: z
    .array(Finding)
    .meta({ description: 'What nothing in the profile supports. Change the text or add the fact.' }),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
};
export const LetterSummary = z.object(letter).meta({ id: 'LetterSummary' });
export type LetterSummary = z.infer<typeof LetterSummary>;
export const LetterPage = pageOf(LetterSummary).meta({ id: 'LetterPage' });

export const Letter = z
  .object({
    ...letter,
    content: z.string(),
    generated_content: z
      .string()
      .nullable()
      .meta({ description: 'As it was generated, once you have put your own words; null while it still is.' }),
    scores: LetterScores.nullable(),
    sentences: z.array(LetterSentence),
    facts: z.array(Fact).meta({ description: 'The facts that the sentences cite, as they were.' }),
    mended: z.array(Mended).meta({
      description:
        'What was refused and gave way to the facts in plain words: `instead` is empty where a sentence was left out. Empty once you have put your own words.',
    }),
  })
  .meta({ id: 'Letter' });
export type Letter = z.infer<typeof Letter>;

/** What `ai.cover_letters.evidence` holds, version 1. */
export const LetterEvidence = z.strictObject({
  version: z.literal(1),
  sentences: z.array(LetterSentence),
  facts: z.array(Fact),
  mended: z.array(Mended).default([]),
});
export type LetterEvidence = z.infer<typeof LetterEvidence>;

export const LetterParams = z.strictObject({ letter_id: z.uuid() });
export const LetterQuery = PageQuery.extend({ job_id: z.uuid().optional() });
export type LetterQuery = z.infer<typeof LetterQuery>;

export const NewLetter = z
  .strictObject({
    job_id: z.uuid(),
    tone: z.enum(LETTER_TONES).default('professional'),
    length: z.enum(LETTER_LENGTHS).default('medium'),
  })
  .meta({ id: 'NewLetter' });
export type NewLetter = z.infer<typeof NewLetter>;

export const LetterEdit = z
  .strictObject({ content: z.string().trim().min(1).max(10_000) })
  .meta({ id: 'LetterEdit', description: 'Blank lines separate paragraphs.' });
export type LetterEdit = z.infer<typeof LetterEdit>;

export const LetterPart = z
  .strictObject({
    paragraph: z.int().min(0).max(50).meta({ description: 'Counted from 0, as the sentences give it.' }),
  })
  .meta({ id: 'LetterPart' });
export type LetterPart = z.infer<typeof LetterPart>;

export const ComparisonQuery = z.strictObject({
  other_id: z.uuid().optional().meta({ description: 'Without it: the letter that this one was made from.' }),
});
export const LetterComparison = z
  .object({
    first: LetterSummary,
    second: LetterSummary,
    sentences: z
      .array(z.object({ text: z.string(), in: z.enum(['both', 'first', 'second']) }))
      .meta({ description: 'In reading order: what both say, and what only one does.' }),
  })
  .meta({ id: 'LetterComparison' });
export type LetterComparison = z.infer<typeof LetterComparison>;

const generation = {
  id: z.uuid(),
  type: z.enum(GENERATION_TYPES),
  model: z.string().nullable(),
  tokens_input: z.int().nullable(),
  tokens_output: z.int().nullable(),
  cost_micros: z.int().nullable().meta({ description: 'Millionths of a dollar.' }),
  duration_ms: z.int().nullable(),
  quality_score: z.int().nullable(),
  user_rating: z.int().nullable(),
  failure: z.string().nullable().meta({ description: 'Why nothing came of it.' }),
  created_at: z.iso.datetime(),
};
export const Generation = z.object(generation).meta({ id: 'Generation' });
export type Generation = z.infer<typeof Generation>;
export const GenerationPage = pageOf(Generation).meta({ id: 'GenerationPage' });
export const GenerationParams = z.strictObject({ generation_id: z.uuid() });
export const GenerationQuery = PageQuery;
export const GenerationRating = z.strictObject({ user_rating: z.int().min(1).max(5) }).meta({ id: 'GenerationRating' });
