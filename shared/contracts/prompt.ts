import * as z from 'zod';
import { PROMPT_TYPES } from '../domain/enums.ts';

export const Prompt = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: z.enum(PROMPT_TYPES),
    version: z.int(),
    template: z.string(),
    variables: z.array(z.string()),
    is_active: z.boolean().meta({ description: 'One of each type is in use.' }),
    usage_count: z.int(),
    sample_size: z
      .int()
      .meta({ description: 'Letters that left and came to something: an answer, or three weeks of silence.' }),
    success_rate: z
      .number()
      .nullable()
      .meta({ description: 'Percent that led to an interview; null below 30 outcomes.' }),
    interval: z.object({ low: z.number(), high: z.number() }).meta({ description: 'Of 95%, in percent.' }),
    is_winner: z.boolean().meta({ description: 'Better than every other version of its type beyond doubt.' }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Prompt' });
export type Prompt = z.infer<typeof Prompt>;
export const PromptList = z.object({ items: z.array(Prompt) }).meta({ id: 'PromptList' });

export const NewPrompt = z
  .strictObject({
    name: z.string().trim().min(1).max(255),
    type: z.enum(PROMPT_TYPES),
    template: z.string().trim().min(1).max(20_000).meta({ description: 'With {{variables}}.' }),
    variables: z.array(z.string().max(60)).max(20),
  })
  .meta({ id: 'NewPrompt' });
export type NewPrompt = z.infer<typeof NewPrompt>;
export const PromptParams = z.strictObject({ prompt_id: z.uuid() });
