import * as z from 'zod';
import { LETTER_LENGTHS, LETTER_REQUEST_STATUSES, LETTER_TONES } from '../domain/enums.ts';

/** What is asked for: a letter for a posting, or one paragraph of a letter anew. Also the shape of the column asked. */
export const NewLetterRequest = z
  .strictObject({
    job_id: z.uuid().optional().meta({ description: 'Write a letter for this posting.' }),
    tone: z.enum(LETTER_TONES).default('professional'),
    length: z.enum(LETTER_LENGTHS).default('medium'),
    letter_id: z.uuid().optional().meta({ description: 'Or write one paragraph of this letter anew.' }),
    paragraph: z.int().min(0).max(50).optional(),
  })
  .refine(
    ({ job_id, letter_id, paragraph }) =>
      job_id === undefined ? letter_id !== undefined && paragraph !== undefined : letter_id === undefined,
    'Give job_id for a letter, or letter_id and paragraph for a part of one.',
  )
  .meta({ id: 'NewLetterRequest' });
export type NewLetterRequest = z.infer<typeof NewLetterRequest>;

export const LetterRequestState = z
  .object({
    id: z.uuid(),
    status: z.enum(LETTER_REQUEST_STATUSES),
    letter_id: z.uuid().nullable().meta({ description: 'The letter, once it is done.' }),
    failure: z.string().nullable().meta({ description: 'Why none was written, as a word.' }),
    problem: z.string().nullable().meta({ description: 'The same in a sentence, with what to do.' }),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LetterRequestState' });
export type LetterRequestState = z.infer<typeof LetterRequestState>;
export const LetterRequests = z.object({ items: z.array(LetterRequestState) }).meta({ id: 'LetterRequests' });
export type LetterRequests = z.infer<typeof LetterRequests>;

export const LetterRequestParams = z.strictObject({ request_id: z.uuid() });
export const LetterRequestQuery = z.strictObject({
  wait: z.coerce.number().int().min(0).max(20).default(0).meta({ description: 'Seconds to wait for the letter.' }),
});
