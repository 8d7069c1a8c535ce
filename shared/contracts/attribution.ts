import * as z from 'zod';

/** What the board that a posting comes from asks of whoever shows it. */
export const Attribution = z
  .object({
    text: z.string().meta({ description: 'The credit to show beside the posting.' }),
    url: z.string().meta({ description: 'Where the credit leads: the posting on the board, else the board.' }),
    rules: z.array(z.string()).meta({ description: 'What must and must not be done, one sentence each.' }),
  })
  .meta({ id: 'Attribution' });

/** Null where the board asks for nothing. Every schema that shows a posting has it under the name attribution. */
export const attribution = Attribution.nullable().meta({
  description: 'The credit that the board of this posting asks for; show it with the posting. Null: none is asked.',
});
