import * as z from 'zod';
import { INTERVIEW_STATUSES, INTERVIEW_TYPES } from '../domain/enums.ts';
import { PageQuery, pageOf } from './page.ts';

const Text = (limit: number) => z.string().trim().min(1).max(limit);
const Instant = z.iso.datetime({ offset: true });
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
  .strictObject({ application_id: z.uuid(), scheduled_at: Instant, ...z.object(written).partial().shape })
  .meta({ id: 'NewInterview' });
export type NewInterview = z.infer<typeof NewInterview>;

export const InterviewPatch = z
  .strictObject({ scheduled_at: Instant, status: z.enum(INTERVIEW_STATUSES), ...written })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'Name at least one field to change.')
  .meta({ id: 'InterviewPatch' });
export type InterviewPatch = z.infer<typeof InterviewPatch>;
