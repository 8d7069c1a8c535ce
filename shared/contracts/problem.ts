import * as z from 'zod';

/** Every answer that is not a success: RFC 9457, sent as application/problem+json. */
export const Problem = z
  .object({
    type: z
      .string()
      .meta({ description: 'Names the kind of problem; stable.', example: 'urn:jobhuntai:problem:not_found' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What was wrong here and what to do about it.' }),
    instance: z.string().meta({ description: 'The id of the request, as in the header X-Request-Id.' }),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'Each field that does not fit.' }),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'What is needed to go on: what is left of a limit, the allowed moves.' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
