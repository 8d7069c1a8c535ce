import * as z from 'zod';
import { APPLICATION_STATUSES } from '../domain/applications/lifecycle.ts';
import { ACTIVITY_TYPES, APPLICATION_CHANNELS, APPLICATION_ORIGINS, RECIPIENT_SOURCES } from '../domain/enums.ts';
import { attribution } from './attribution.ts';
import { ChosenFor } from './chosen-for.ts';
import { Attachment, Email, EmailAddress, EmailTracking } from './email.ts';
import { Liveness } from './liveness.ts';
import { PageQuery, pageOf } from './page.ts';

export const Application = z
  .object({
    id: z.uuid(),
    job_id: z.uuid().nullable().meta({ description: 'Null for one made elsewhere, whose posting is not here.' }),
    origin: z.enum(APPLICATION_ORIGINS).meta({ description: 'Who chose to apply.' }),
    status: z.enum(APPLICATION_STATUSES),
    allowed_moves: z.array(z.enum(APPLICATION_STATUSES)).meta({ description: 'What you may make of it from here.' }),
    channel: z.enum(APPLICATION_CHANNELS),
    job_title: z.string(),
    company_name: z.string().nullable(),
    application_url: z.string().nullable(),
    attribution,
    to_email: z.string().nullable(),
    to_email_source: z.enum(RECIPIENT_SOURCES).nullable().meta({ description: 'Who named the address.' }),
    resume_id: z.uuid().nullable(),
    cover_letter_id: z.uuid().nullable(),
    override_duplicate: z.boolean(),
    notes: z.string().nullable(),
    tags: z.array(z.string()),
    deadline: z.iso.date().nullable(),
    chosen_for: ChosenFor.nullable().meta({ description: 'Why it was chosen, of an automatic one.' }),
    acknowledged_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When the company’s system confirmed it by mail.' }),
    applied_at: z.iso.datetime().nullable(),
    scheduled_for: z.iso.datetime().nullable(),
    response_received_at: z.iso.datetime().nullable(),
    last_activity_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Application' });
export type Application = z.infer<typeof Application>;

export const ApplicationPage = pageOf(Application).meta({ id: 'ApplicationPage' });
export const ApplicationQuery = PageQuery.extend({ status: z.enum(APPLICATION_STATUSES).optional() });
export type ApplicationQuery = z.infer<typeof ApplicationQuery>;
export const ApplicationParams = z.strictObject({ application_id: z.uuid() });

export const NewApplication = z
  .strictObject({
    job_id: z.uuid(),
    channel: z.enum(APPLICATION_CHANNELS).meta({
      description: "email: from your own mailbox. url: at the posting's page, with a packet. manual: in any other way.",
    }),
    resume_id: z.uuid().optional().meta({ description: 'Default: your primary resume, if there is one.' }),
    cover_letter_id: z.uuid().optional(),
    to_email: EmailAddress.optional().meta({
      description: 'Only for the channel email, and only needed where the posting names no address. Never guessed.',
    }),
    override_duplicate: z.boolean().default(false).meta({
      description:
        'Apply although the same role at the same company was applied to within 90 days, or again after a withdrawal.',
    }),
  })
  .meta({ id: 'NewApplication' });
export type NewApplication = z.infer<typeof NewApplication>;

export const StatusChange = z
  .strictObject({
    status: z.enum(APPLICATION_STATUSES),
    override_duplicate: z.boolean().default(false).meta({
      description: 'Open again a withdrawn application that had left.',
    }),
  })
  .meta({ id: 'StatusChange' });
export type StatusChange = z.infer<typeof StatusChange>;

const Tag = z.string().trim().min(1).max(50, 'A tag has at most 50 characters.');
export const Tags = z
  .array(Tag)
  .max(30, 'At most 30 tags.')
  .transform((tags) => [...new Set(tags)]);
export const Notes = z.string().max(20_000, 'At most 20,000 characters.').nullable();
export const ApplicationPatch = z
  .strictObject({ notes: Notes, tags: Tags, deadline: z.iso.date().nullable() })
  .partial()
  .meta({ id: 'ApplicationPatch' });
export type ApplicationPatch = z.infer<typeof ApplicationPatch>;

export const SubmittedApplication = z
  .object({
    application: Application,
    email: Email,
    posting: Liveness.meta({ description: "What the posting's own page said before it was queued." }),
    warnings: z.array(z.string()).meta({ description: 'What does not stand against it, but is worth knowing.' }),
  })
  .meta({ id: 'SubmittedApplication' });
export type SubmittedApplication = z.infer<typeof SubmittedApplication>;

const Mailbox = z.object({ name: z.string(), email: z.string() });
export const ApplicationPreview = z
  .object({
    application_id: z.uuid(),
    from: Mailbox,
    to: z.string(),
    subject: z.string(),
    body: z.string(),
    attachments: z.array(Attachment),
    tracking: EmailTracking,
    scheduled_for: z.iso
      .datetime()
      .meta({ description: 'When it leaves: as queued, or, for a draft, if submitted now.' }),
    undo_window_seconds: z.int(),
    warnings: z.array(z.string()).meta({ description: 'What does not stand against it, but is worth knowing.' }),
    blockers: z.array(z.object({ reason: z.string(), message: z.string() })).meta({
      description: 'What stands against submitting it. Empty when it may be.',
    }),
  })
  .meta({ id: 'ApplicationPreview' });
export type ApplicationPreview = z.infer<typeof ApplicationPreview>;

const KnockOut = z.object({
  kind: z.enum(['sponsorship', 'citizenship', 'authorization', 'clearance', 'language', 'experience']),
  certainty: z.enum(['known', 'unsaid']).meta({ description: 'unsaid: an answer of yours would settle it.' }),
  message: z.string(),
  sentence: z.string().nullable().meta({ description: 'The posting’s own words.' }),
});

export const ApplicationPacket = z
  .object({
    application_id: z.uuid(),
    job_title: z.string(),
    company_name: z.string().nullable(),
    application_url: z.string(),
    attribution,
    posting: Liveness.meta({
      description: "What the posting's own page said, asked when it was not within ten minutes.",
    }),
    posting_warning: z.string().nullable().meta({ description: 'Set unless its page still shows the posting.' }),
    letter_text: z.string().nullable(),
    resume: z
      .object({ file_name: z.string(), download_url: z.url(), expires_at: z.iso.datetime() })
      .nullable()
      .meta({ description: 'A link of a few minutes.' }),
    resume_warning: z.string().nullable().meta({ description: 'Set when the file of your resume cannot be used.' }),
    warnings: z.array(KnockOut).meta({ description: 'What in the posting would end your application at once.' }),
    answers: z
      .array(z.object({ question_key: z.string(), question: z.string(), answer: z.string() }))
      .meta({ description: 'Yours to the usual questions; never sensitive ones, never your current salary.' }),
    form: z
      .object({
        system: z.string().meta({ description: 'The form system behind the address; other where it is not known.' }),
        label: z.string(),
        fields: z.array(
          z.object({
            field: z.string().nullable().meta({ description: 'The field’s own name on that page.' }),
            label: z.string(),
            value: z.string().nullable(),
            file: z.string().nullable().meta({ description: 'The file of the packet that goes here.' }),
            answer_key: z.string().nullable().meta({ description: 'Keep your answer there for the next time.' }),
            note: z.string().nullable(),
          }),
        ),
      })
      .meta({ description: 'The form, field by field, from what you have stored; nothing is guessed.' }),
    contact: z.object({
      name: z.string(),
      email: z.string(),
      phone: z.string().nullable(),
      location: z.string().nullable(),
      linkedin_url: z.string().nullable(),
      github_url: z.string().nullable(),
      portfolio_url: z.string().nullable(),
    }),
  })
  .meta({ id: 'ApplicationPacket' });
export type ApplicationPacket = z.infer<typeof ApplicationPacket>;

export const PageOfForm = z.strictObject({
  page_url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .meta({ description: 'Of the page that is open.' }),
});
export const HandOffs = z
  .object({
    items: z.array(z.object({ application_id: z.uuid(), job_title: z.string(), company_name: z.string().nullable() })),
  })
  .meta({ id: 'HandOffs' });

export const HandedOff = z
  .strictObject({ sent_at: z.iso.datetime().optional().meta({ description: 'When you sent it. Default: now.' }) })
  .meta({ id: 'HandedOff' });
export type HandedOff = z.infer<typeof HandedOff>;

export const Activity = z
  .object({
    id: z.uuid(),
    activity_type: z.enum(ACTIVITY_TYPES),
    description: z.string().nullable(),
    metadata: z.record(z.string(), z.unknown()),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Activity' });
export type Activity = z.infer<typeof Activity>;
export const ActivityPage = pageOf(Activity).meta({ id: 'ActivityPage' });
