import * as z from 'zod';
import { LETTER_LENGTHS, LETTER_TONES } from '../domain/enums.ts';
import { Fact } from '../domain/letters/facts.ts';
import { Finding, LetterSentence } from '../domain/letters/letter.ts';
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
    sentences: z.array(LetterSentence),
    facts: z.array(Fact).meta({ description: 'The facts that the sentences cite, as they were.' }),
  })
  .meta({ id: 'Letter' });
export type Letter = z.infer<typeof Letter>;

/** What `ai.cover_letters.evidence` holds, version 1. */
export const LetterEvidence = z.strictObject({
  version: z.literal(1),
  sentences: z.array(LetterSentence),
  facts: z.array(Fact),
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
