import * as z from 'zod';
import { readAnswerKey } from '../domain/profile/answers.ts';

const value = z.unknown().meta({
  description:
    'By its kind: work_authorisation.DE is {"status": "citizen", "needs_sponsorship": false}; see /v1/me/answers/questions.',
});
export const AnswerParams = z.strictObject({
  answer_key: z
    .string()
    .max(100)
    .refine(
      (key) => readAnswerKey(key) !== undefined,
      'There is no such answer: see /v1/me/answers/questions; your own are custom.<name>, of a-z, 0-9 and _.',
    )
    .meta({ example: 'notice_period' }),
});

export const Answer = z
  .object({
    answer_key: z.string(),
    value,
    is_sensitive: z.boolean().meta({ description: 'Kept by your consent alone; in no packet, letter or prompt.' }),
    consented_at: z.iso.datetime().nullable(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof Answer>;
export const AnswerList = z.object({ items: z.array(Answer) }).meta({ id: 'AnswerList' });

export const AnswerPut = z
  .strictObject({
    value,
    consent: z.boolean().default(false).meta({ description: 'True, for a sensitive one: you want it kept.' }),
  })
  .meta({ id: 'AnswerPut' });
export type AnswerPut = z.infer<typeof AnswerPut>;

export const UsualQuestions = z
  .object({
    items: z.array(
      z.object({
        question_key: z.string(),
        question: z.string(),
        filled_by: z.string().nullable().meta({
          description: 'answers.<key> or profile.<field>; null for what nothing fills, such as a current salary.',
        }),
        is_sensitive: z.boolean(),
        value_schema: z.unknown().meta({ description: 'JSON Schema of the answer’s value; null where none is kept.' }),
      }),
    ),
  })
  .meta({ id: 'UsualQuestions' });
export type UsualQuestions = z.infer<typeof UsualQuestions>;

export const FillQuery = z.strictObject({
  question: z.string().trim().min(1).max(500).meta({ description: 'As the form asks it.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Use a country of ISO 3166, such as DE.')
    .optional()
    .meta({ description: 'The posting’s, for what is asked of a country.' }),
});
export const FilledAnswer = z
  .object({
    question_key: z.string().nullable().meta({ description: 'Null for a question that is not usual.' }),
    answer: z.string().nullable(),
    answer_key: z.string().nullable().meta({ description: 'Where to keep an answer that is missing.' }),
    is_sensitive: z.boolean(),
    note: z.string().nullable(),
  })
  .meta({ id: 'FilledAnswer' });
