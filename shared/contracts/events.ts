import * as z from 'zod';
import { CONSENT_PURPOSES } from '../domain/enums.ts';

/** What a client tells of how the product is used: our words and numbers, nothing that a person wrote. */
const scalar = z.union([z.string().max(200, 'At most 200 characters.'), z.number(), z.boolean(), z.null()]);
export const NewEvents = z
  .strictObject({
    events: z
      .array(
        z.strictObject({
          event_type: z.string().regex(/^[a-z][a-z0-9_.]{0,99}$/, 'Use a name such as board.opened.'),
          event_data: z
            .record(z.string().regex(/^[a-z][a-z0-9_]{0,49}$/), scalar)
            .refine((data) => Object.keys(data).length <= 20, 'At most 20 fields.')
            .default({}),
          occurred_at: z.iso
            .datetime({ offset: true })
            .optional()
            .meta({ description: 'Within the last day; default now.' }),
          referrer: z
            .url({ protocol: /^https?$/ })
            .max(2_000)
            .optional()
            .meta({ description: 'Its origin alone is kept.' }),
        }),
      )
      .min(1)
      .max(50, 'At most 50 at once.'),
  })
  .meta({ id: 'NewEvents' });
export type NewEvents = z.infer<typeof NewEvents>;
export const EventsTaken = z.object({ accepted: z.int() }).meta({ id: 'EventsTaken' });

export const Consents = z
  .object({
    items: z.array(z.object({ purpose: z.enum(CONSENT_PURPOSES), given_at: z.iso.datetime() })),
  })
  .meta({
    id: 'Consents',
    description: 'What you agreed to beside the service itself; nothing is agreed to by default.',
  });
export type Consents = z.infer<typeof Consents>;
export const ConsentParams = z.strictObject({ purpose: z.enum(CONSENT_PURPOSES) });
