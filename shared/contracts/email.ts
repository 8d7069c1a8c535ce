import * as z from 'zod';
import { EMAIL_TYPES } from '../domain/enums.ts';
import { EMAIL_STATUSES } from '../domain/sending/email.ts';
import { PageQuery, pageOf } from './page.ts';

/** An address a person gives: shape only; what it takes to stand in a header is checked where the message is composed. */
export const EmailAddress = z.email().max(254).meta({ example: 'jobs@northwind.example' });

export const Attachment = z.object({
  file_name: z.string(),
  content_type: z.string(),
  size: z.int().meta({ description: 'Bytes.' }),
});

export const Email = z
  .object({
    id: z.uuid(),
    application_id: z.uuid().nullable(),
    type: z.enum(EMAIL_TYPES),
    status: z.enum(EMAIL_STATUSES).meta({
      description:
        'sent means that the mailbox accepted it, not that it was delivered. needs_review: nobody can tell whether it left; decide by POST /v1/emails/{id}/resolve.',
    }),
    status_reason: z.string().nullable().meta({ description: 'A stable word.', example: 'daily_limit' }),
    from_email: z.string(),
    to_emails: z.array(z.string()),
    cc_emails: z.array(z.string()),
    subject: z.string(),
    body: z.string(),
    attachments: z.array(Attachment),
    can_cancel: z.boolean().meta({ description: 'Whether it can still be taken back.' }),
    scheduled_for: z.iso.datetime().nullable().meta({ description: 'Leaves no earlier: the end of the undo window.' }),
    next_attempt_at: z.iso.datetime().nullable(),
    attempts: z.int().meta({ description: 'How often its send was started.' }),
    sent_at: z.iso.datetime().nullable(),
    provider_message_id: z.string().nullable(),
    rfc_message_id: z.string().nullable().meta({ description: 'Message-ID as the mailbox wrote it.' }),
    thread_id: z.string().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Email' });
export type Email = z.infer<typeof Email>;

export const EmailPage = pageOf(Email).meta({ id: 'EmailPage' });
export const EmailQuery = PageQuery.extend({
  status: z.enum(EMAIL_STATUSES).optional(),
  application_id: z.uuid().optional(),
});
export type EmailQuery = z.infer<typeof EmailQuery>;
export const EmailParams = z.strictObject({ email_id: z.uuid() });

const RESOLUTIONS = ['sent', 'send_again', 'cancel'] as const;
export const ResolveEmail = z
  .strictObject({
    decision: z.enum(RESOLUTIONS).meta({
      description:
        'sent: it left, as your Sent folder or the recipient shows. send_again: it did not leave; if it did, the recipient gets it twice. cancel: do not send it.',
    }),
  })
  .meta({ id: 'ResolveEmail' });
export type ResolveEmail = z.infer<typeof ResolveEmail>;
