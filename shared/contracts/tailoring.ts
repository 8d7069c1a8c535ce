import * as z from 'zod';

export const NewTailoring = z.strictObject({ job_id: z.uuid() }).meta({ id: 'NewTailoring' });
const factId = z.string().meta({ description: 'The fact of the profile that it is.' });
export const TailoredResume = z
  .object({
    job_id: z.uuid(),
    generation_id: z.uuid(),
    model_used: z.string().meta({ description: '`local-…`: chosen by rules alone.' }),
    jobs: z.array(
      z.object({
        fact_id: factId,
        company: z.string(),
        title: z.string(),
        start: z.string(),
        end: z.string().nullable(),
        bullets: z.array(z.object({ fact_id: factId, text: z.string(), why: z.string() })),
      }),
    ),
    skills: z.array(z.object({ fact_id: factId, name: z.string(), is_asked: z.boolean() })),
    left_out: z.array(z.object({ fact_id: factId, text: z.string() })),
    text: z.string().meta({ description: 'The same, to copy from.' }),
  })
  .meta({ id: 'TailoredResume' });
export type TailoredResume = z.infer<typeof TailoredResume>;

export const NewReplyAnswer = z
  .strictObject({
    reply_id: z.uuid(),
    release_current_salary: z.boolean().default(false).meta({
      description:
        'True: your current salary may stand in this one message where it is asked for. It is noted nowhere.',
    }),
  })
  .meta({ id: 'NewReplyAnswer' });
export type NewReplyAnswer = z.infer<typeof NewReplyAnswer>;

export const ReplyAnswerDraft = z
  .object({
    reply_id: z.uuid(),
    generation_id: z.uuid(),
    model_used: z.string().meta({ description: '`local-…`: its questions were found by rules alone.' }),
    text: z.string().meta({ description: 'For you to send, or to change first. Nothing is sent by itself.' }),
    items: z.array(
      z.object({
        question: z.string(),
        answer: z.string().nullable(),
        question_key: z.string().nullable().meta({ description: 'What the answer stands on; see /v1/me/answers.' }),
        note: z.string().nullable(),
      }),
    ),
    missing: z.array(z.string()).meta({ description: 'Questions that nothing you keep answers.' }),
  })
  .meta({ id: 'ReplyAnswerDraft' });
export type ReplyAnswerDraft = z.infer<typeof ReplyAnswerDraft>;
