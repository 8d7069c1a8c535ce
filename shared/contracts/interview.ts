import * as z from 'zod';
import { APPLICATION_STATUSES } from '../domain/applications/lifecycle.ts';
import {
  EMAIL_TYPES,
  INTERVIEW_STATUSES,
  INTERVIEW_TYPES,
  PROPOSED_TIME_STATUSES,
  RESPONSE_CLASSES,
} from '../domain/enums.ts';
import { PageQuery, pageOf } from './page.ts';

const Text = (limit: number) => z.string().trim().min(1).max(limit);
const Instant = z.iso.datetime({ offset: true });
/** Calendars and their files know four digits of a year, and nobody is interviewed at the end of time. */
const When = Instant.refine((at) => at >= '2000' && at < '2100', 'It must lie between the years 2000 and 2100.');
const WebLink = z.url({ protocol: /^https$/ }).max(2_000);

export const Interview = z
  .object({
    id: z.uuid(),
    application_id: z.uuid(),
    reply_id: z.uuid().nullable().meta({ description: 'The reply it was read from.' }),
    interview_type: z.enum(INTERVIEW_TYPES).nullable(),
    scheduled_at: z.iso.datetime(),
    duration_minutes: z.int().nullable(),
    location: z.string().nullable(),
    meeting_url: z.string().nullable(),
    interviewer_name: z.string().nullable(),
    interviewer_email: z.string().nullable(),
    notes: z.string().nullable(),
    status: z.enum(INTERVIEW_STATUSES),
    in_calendar: z.boolean().meta({ description: 'Whether an event of it stands in your Google calendar.' }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Interview' });
export type Interview = z.infer<typeof Interview>;

export const InterviewPage = pageOf(Interview).meta({ id: 'InterviewPage' });
export type InterviewPage = z.infer<typeof InterviewPage>;
export const InterviewQuery = PageQuery.extend({
  status: z.enum(INTERVIEW_STATUSES).optional(),
  application_id: z.uuid().optional(),
  from: Instant.optional().meta({ description: 'Only those at or after this instant.' }),
});
export type InterviewQuery = z.infer<typeof InterviewQuery>;
export const InterviewParams = z.strictObject({ interview_id: z.uuid() });

const written = {
  interview_type: z.enum(INTERVIEW_TYPES).nullable(),
  duration_minutes: z.int().min(1).max(1_440).nullable(),
  location: Text(500).nullable(),
  meeting_url: WebLink.nullable(),
  interviewer_name: Text(255).nullable(),
  interviewer_email: z.email().max(254).nullable(),
  notes: Text(10_000).nullable(),
};

export const NewInterview = z
  .strictObject({ application_id: z.uuid(), scheduled_at: When, ...z.object(written).partial().shape })
  .meta({ id: 'NewInterview' });
export type NewInterview = z.infer<typeof NewInterview>;

export const InterviewPatch = z
  .strictObject({ scheduled_at: When, status: z.enum(INTERVIEW_STATUSES), ...written })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'Name at least one field to change.')
  .meta({ id: 'InterviewPatch' });
export type InterviewPatch = z.infer<typeof InterviewPatch>;

const Overlapping = z.object({
  interview_id: z.uuid(),
  application_id: z.uuid(),
  company_name: z.string().nullable(),
  job_title: z.string().nullable(),
  scheduled_at: z.iso.datetime(),
  duration_minutes: z.int().nullable(),
});
/** What else the person has at a time. */
export const Conflicts = z
  .object({
    interviews: z.array(Overlapping),
    calendar: z.enum(['checked', 'not_connected', 'unavailable']).meta({
      description: 'Whether your Google calendar could be looked at; unavailable: it gave no answer just now.',
    }),
    busy: z
      .array(z.object({ starts_at: z.iso.datetime(), ends_at: z.iso.datetime() }))
      .meta({ description: 'What takes the time in your calendar; what it is about is not read.' }),
  })
  .meta({ id: 'Conflicts' });
export type Conflicts = z.infer<typeof Conflicts>;

export const ProposedTime = z
  .object({
    id: z.uuid(),
    application_id: z.uuid(),
    reply_id: z.uuid().nullable(),
    interview_id: z.uuid().nullable().meta({ description: 'What the times of its round became.' }),
    starts_at: z.iso.datetime(),
    duration_minutes: z.int().nullable(),
    zone: z.string().nullable().meta({ description: 'The zone that the message named.' }),
    evidence: z.string().nullable().meta({ description: 'The words that it was read from.' }),
    meeting_url: z.string().nullable(),
    is_guess: z.boolean().meta({
      description:
        'The words leave day, hour or zone open: starts_at is what they most likely mean. Pick it with the exact time.',
    }),
    status: z.enum(PROPOSED_TIME_STATUSES),
    conflicts: Conflicts,
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'ProposedTime' });
export type ProposedTime = z.infer<typeof ProposedTime>;
export const ProposedTimes = z.object({ items: z.array(ProposedTime) }).meta({ id: 'ProposedTimes' });
export const ProposedTimeQuery = z.strictObject({
  application_id: z.uuid().optional(),
  status: z.enum(PROPOSED_TIME_STATUSES).default('open'),
});
export type ProposedTimeQuery = z.infer<typeof ProposedTimeQuery>;
export const ProposedTimeParams = z.strictObject({ proposed_time_id: z.uuid() });

export const PickTime = z
  .strictObject({
    interview_id: z
      .uuid()
      .optional()
      .meta({ description: 'An interview of the same application that it moves. Without it a new one is put down.' }),
    starts_at: When.optional().meta({ description: 'The exact time, needed for a guess and only there.' }),
    interview_type: written.interview_type.optional(),
    duration_minutes: written.duration_minutes.optional(),
  })
  .meta({ id: 'PickTime' });
export type PickTime = z.infer<typeof PickTime>;

const INTERVIEW_ANSWERS = ['accept', 'other_times', 'decline'] as const;
/** What is said to an invitation, as a draft for approval. */
export const InterviewAnswer = z
  .strictObject({
    reply_id: z.uuid().meta({ description: 'The message that invited.' }),
    answer: z.enum(INTERVIEW_ANSWERS),
    interview_id: z
      .uuid()
      .optional()
      .meta({ description: 'What is accepted or declined. Default: the one of the message.' }),
    times: z
      .array(When)
      .max(10, 'At most ten times.')
      .default([])
      .meta({ description: 'When you could, for other_times.' }),
  })
  .refine(({ answer, times }) => answer !== 'other_times' || times.length > 0, {
    path: ['times'],
    message: 'Name at least one time at which you could.',
  })
  .meta({ id: 'InterviewAnswer' });
export type InterviewAnswer = z.infer<typeof InterviewAnswer>;

const Mail = z.object({
  subject: z.string().nullable(),
  body: z.string().nullable(),
  at: z.iso.datetime(),
});
/** All that is known for an interview, on one sheet. */
export const Preparation = z
  .object({
    interview: Interview,
    conflicts: Conflicts,
    application: z.object({
      id: z.uuid(),
      status: z.enum(APPLICATION_STATUSES),
      job_title: z.string().nullable(),
      company_name: z.string().nullable(),
      applied_at: z.iso.datetime().nullable(),
      notes: z.string().nullable(),
    }),
    posting: z
      .object({
        title: z.string().nullable(),
        company_name: z.string().nullable(),
        location: z.string().nullable(),
        description: z.string().nullable(),
        url: z.string().nullable(),
      })
      .meta({ description: 'The posting as it was when you applied, whatever became of it.' }),
    sent: z.array(
      Mail.extend({
        type: z.enum(EMAIL_TYPES),
        to: z.array(z.string()),
        attachments: z.array(z.string()).meta({ description: 'Names of the files that went with it.' }),
      }),
    ),
    letter: z.string().nullable().meta({ description: 'The letter of the application.' }),
    messages: z
      .array(Mail.extend({ reply_id: z.uuid(), from: z.string(), classification: z.enum(RESPONSE_CLASSES).nullable() }))
      .meta({ description: 'What the company wrote to you, in any application to it, newest first.' }),
    people: z.array(
      z.object({
        name: z.string().nullable(),
        email: z.string().nullable(),
        role: z.enum(['interviewer', 'correspondent', 'recipient']),
      }),
    ),
    earlier_interviews: z.array(Interview),
  })
  .meta({ id: 'Preparation' });
export type Preparation = z.infer<typeof Preparation>;
