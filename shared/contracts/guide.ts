import * as z from 'zod';

const path = z.string().meta({ example: '/v1/skills' });

export const Completeness = z
  .object({
    percent: z.int().min(0).max(100),
    missing: z
      .array(
        z.object({
          key: z.string(),
          weight: z.number().meta({ description: 'Of 100.' }),
          gain: z.number().meta({ description: 'What it would add now.' }),
          why: z.string(),
          next: z.object({ method: z.string(), path }),
        }),
      )
      .meta({ description: 'The greatest gain first.' }),
  })
  .meta({ id: 'Completeness' });

export const Guide = z
  .object({
    steps: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        state: z.enum(['done', 'next', 'blocked']).meta({ description: 'next: it can be done now.' }),
        counts: z.record(z.string(), z.int()),
        missing: z.array(z.string()).meta({ description: 'What would make it better, or why there is nothing yet.' }),
        blocked_by: z.string().nullable().meta({ description: 'Another step, or what is waited for.' }),
        call: z
          .object({
            method: z.string(),
            path,
            body: z.record(z.string(), z.unknown()).nullable().meta({ description: 'An example.' }),
          })
          .nullable(),
      }),
    ),
    next: z.string().nullable().meta({ description: 'The first step that can be done now.' }),
    done: z.int(),
  })
  .meta({ id: 'Guide' });
