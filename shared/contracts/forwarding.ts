import * as z from 'zod';

/** What the column confirmation holds. */
export const StoredConfirmation = z.object({
  mailbox: z.string().nullable(),
  code: z.string().nullable(),
  url: z.string().nullable(),
  received_at: z.iso.datetime(),
});

export const ForwardingAddress = z
  .object({
    created_at: z.iso.datetime(),
    last_mail_at: z.iso.datetime().nullable().meta({ description: 'When mail last came in to it.' }),
    confirmation: StoredConfirmation.nullable().meta({
      description:
        'What Gmail asks before it forwards `mailbox`: type the code in at its settings, or open the page. Do so only if that mailbox is yours.',
    }),
  })
  .meta({ id: 'ForwardingAddress' });
export type ForwardingAddress = z.infer<typeof ForwardingAddress>;

export const NewForwardingAddress = z
  .object({
    address: z.email().meta({
      description: 'Shown this once. Let your mailbox forward to it what may be about your applications.',
    }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'NewForwardingAddress' });
export type NewForwardingAddress = z.infer<typeof NewForwardingAddress>;
