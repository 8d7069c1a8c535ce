import * as z from 'zod';
import { EMAIL_TYPES, SCHEDULERS } from '../domain/enums.ts';
import { EMAIL_STATUSES } from '../domain/sending/email.ts';
import { PageQuery, pageOf } from './page.ts';

/** An address a person gives: shape only; what it takes to stand in a header is checked where the message is composed. */
export const EmailAddress = z.email().max(254).meta({ example: 'jobs@northwind.example' });

export const Attachment = z.object({
  file_name: z.string(),
  content_type: z.string(),
  size: z.int().meta({ description: 'Bytes.' }),
});

/** What a mail tells about its reader, by the person's own settings. */
export const EmailTracking = z
  .object({
    opens: z.boolean().meta({ description: 'Whether a picture in it tells that it was opened.' }),
    links: z
      .array(z.string())
      .meta({ description: 'Addresses in it that lead by this service, which learns of clicks.' }),
  })
  .meta({
    id: 'EmailTracking',
    description: 'Nothing, unless you turned it on in your settings; told from when it is queued.',
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
    unfilled: z.array(z.string()).meta({
      description:
        'What nothing fills of the template of a draft that was written for you. It is not approved before you have written those places yourself.',
    }),
    from_email: z.string(),
    to_emails: z.array(z.string()),
    cc_emails: z.array(z.string()),
    subject: z.string(),
    body: z.string(),
    attachments: z.array(Attachment),
    can_cancel: z.boolean().meta({ description: 'Whether it can still be taken back.' }),
    scheduled_for: z.iso.datetime().nullable().meta({
      description:
        'Leaves no earlier: undo over, your send window open, your pace kept. Changeable until it is claimed.',
    }),
    scheduled_by: z.enum(SCHEDULERS),
    template_id: z.uuid().nullable(),
    interview_id: z.uuid().nullable(),
    delivered_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When it had stood without a bounce for the hours of your settings.' }),
    tracking: EmailTracking,
    opened_at: z.iso.datetime().nullable().meta({
      description:
        'When a person seems to have opened it first. Null says nothing: it may not be tracked, or read without its picture.',
    }),
    clicked_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When a person seems to have followed a link of it first.' }),
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

/** Kinds that a person writes beside the application itself. */
const WRITTEN_TYPES = ['follow_up', 'thank_you', 'withdrawal', 'response'] as const;

const line = z
  .string()
  .trim()
  .min(1, 'Write a subject.')
  .max(500)
  .regex(/^[^\p{Cc}]*$/u, 'It must be one line.');
const words = z.string().trim().min(1, 'Write something.').max(50_000);

/** A draft for the person's approval: by a template, or in their own words. */
export const NewEmail = z
  .strictObject({
    type: z.enum(WRITTEN_TYPES),
    application_id: z.uuid(),
    template_id: z.uuid().optional().meta({ description: 'Without it and without a body your default template.' }),
    interview_id: z.uuid().optional().meta({ description: 'The one a thank_you is for.' }),
    reply_id: z.uuid().optional().meta({ description: 'The one a response answers.' }),
    subject: line.optional(),
    body: words.optional(),
  })
  .refine((value) => value.type !== 'response' || value.reply_id !== undefined, {
    path: ['reply_id'],
    message: 'Name the reply that it answers.',
  })
  .refine((value) => value.type !== 'response' || value.body !== undefined, {
    path: ['body'],
    message: 'An answer has no template: write it.',
  })
  .refine((value) => value.type !== 'thank_you' || value.interview_id !== undefined, {
    path: ['interview_id'],
    message: 'Name the interview that it thanks for.',
  })
  .meta({ id: 'NewEmail' });
export type NewEmail = z.infer<typeof NewEmail>;

/** Words while it is a draft; the time until its send is claimed. */
export const EmailPatch = z
  .strictObject({
    subject: line,
    body: words,
    scheduled_for: z.iso.datetime({ offset: true }).meta({
      description: 'When it leaves. Your own choice is not held back by your send window; caps and pace hold.',
    }),
  })
  .partial()
  .refine((value) => Object.keys(value).length > 0, 'Name what to change.')
  .meta({ id: 'EmailPatch' });
export type EmailPatch = z.infer<typeof EmailPatch>;

/** Answer to the person's word that they have looked at what bounced. */
export const BouncesSeen = z
  .object({
    bounces_seen_at: z.iso.datetime().meta({ description: 'Bounces of mail that left before it count no more.' }),
    released: z.int().meta({ description: 'Mails that waited for it; they leave by your window and pace.' }),
  })
  .meta({ id: 'BouncesSeen' });
export type BouncesSeen = z.infer<typeof BouncesSeen>;

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
