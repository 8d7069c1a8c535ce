import * as z from 'zod';
import { PARSE_STATUSES } from '../domain/enums.ts';
import { fileNameFault, resumeTypes } from '../domain/resume/file.ts';
import { PageQuery, pageOf } from './page.ts';
import { ParsedResume } from './resume-parsed.ts';

export const ContentType = z.enum(resumeTypes);

const resume = {
  id: z.uuid(),
  file_name: z.string(),
  content_type: z.string(),
  file_size: z.int().nullable(),
  file_hash: z.string().nullable().meta({ description: 'SHA-256 of the file.' }),
  version: z.int(),
  is_primary: z.boolean(),
  parse_status: z.enum(PARSE_STATUSES),
  parse_error: z.string().nullable().meta({ description: 'Why it could not be read, and what to do.' }),
  duplicate_of: z.uuid().nullable().meta({ description: 'An earlier upload of the same file.' }),
  parsed_at: z.iso.datetime().nullable(),
  accepted_at: z.iso.datetime().nullable().meta({ description: 'When its facts were taken into the profile.' }),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  next: z
    .object({ method: z.enum(['GET', 'POST']), path: z.string(), why: z.string() })
    .meta({ id: 'NextStep', description: 'What to call next, on the way to your first matches.' }),
};
export const ResumeSummary = z.object(resume).meta({ id: 'ResumeSummary' });
export type ResumeSummary = z.infer<typeof ResumeSummary>;
export const ResumePage = pageOf(ResumeSummary).meta({ id: 'ResumePage' });

export const Resume = z
  .object({ ...resume, parsed_data: ParsedResume.nullable().meta({ id: 'ParsedResume' }) })
  .meta({ id: 'Resume' });
export type Resume = z.infer<typeof Resume>;

export const ResumeParams = z.strictObject({ resume_id: z.uuid() });
export const ResumeListQuery = PageQuery;
export const ResumeQuery = z.strictObject({
  wait: z.coerce
    .number()
    .int()
    .min(0)
    .max(20)
    .default(0)
    .meta({ description: 'Seconds to wait for the upload to be seen and its reading to end.' }),
});

export const NewResume = z
  .strictObject({
    file_name: z
      .string()
      .min(1, 'Give the name of the file.')
      .max(255)
      .refine((name) => fileNameFault(name) === undefined, { error: ({ input }) => fileNameFault(String(input)) }),
    content_type: ContentType,
    file_size: z.int().min(1),
  })
  .meta({ id: 'NewResume' });
export type NewResume = z.infer<typeof NewResume>;

export const ResumeUpload = z
  .object({
    resume: ResumeSummary,
    upload: z
      .object({ url: z.string(), fields: z.record(z.string(), z.string()), expires_at: z.iso.datetime() })
      .meta({ description: 'A multipart form: these fields first, then the file as `file`.' }),
  })
  .meta({ id: 'ResumeUpload' });
export type ResumeUpload = z.infer<typeof ResumeUpload>;

const part = z.record(z.string(), z.unknown());
const parts = z.array(part).optional();
export const JsonResume = z
  .looseObject({
    basics: part.optional(),
    work: parts,
    education: parts,
    skills: parts,
    projects: parts,
    certificates: parts,
    languages: parts,
  })
  .meta({ id: 'JsonResume', description: 'As https://jsonresume.org/schema says, version 1.0.0.' });

export type JsonResume = z.infer<typeof JsonResume>;
const PARTS = ['basics', 'work', 'education', 'skills', 'projects', 'certificates', 'languages'] as const;
/** All sections of the format; what the product keeps nothing of is let in and left. */
export const NewJsonResume = z
  .strictObject({
    $schema: z.string().optional(),
    basics: part.optional(),
    work: parts,
    education: parts,
    skills: parts,
    projects: parts,
    certificates: parts,
    languages: parts,
    volunteer: parts,
    awards: parts,
    publications: parts,
    interests: parts,
    references: parts,
    meta: part.optional(),
  })
  .refine((json) => PARTS.some((name) => json[name] !== undefined), {
    path: ['basics'],
    message: `A JSON Resume has at least one of: ${PARTS.join(', ')}.`,
  })
  .meta({ id: 'NewJsonResume' });

export const LinkedinExport = z
  .strictObject({
    zip: z.base64().min(4).meta({ description: 'The ZIP as LinkedIn sent it, in base64.' }),
  })
  .meta({ id: 'LinkedinExport' });

export const ResumeDownload = z
  .object({ url: z.string(), expires_at: z.iso.datetime() })
  .meta({ id: 'ResumeDownload' });
export type ResumeDownload = z.infer<typeof ResumeDownload>;

export const AcceptResume = z
  .strictObject({
    changes: z
      .boolean()
      .default(false)
      .meta({ description: 'Also what would replace your own words. Default: only what fills empty places.' }),
  })
  .optional()
  .meta({ id: 'AcceptResume' });
export type AcceptResume = z.infer<typeof AcceptResume>;

export const Accepted = z
  .object({
    profile_fields: z.array(z.string()),
    experience: z.array(z.uuid()),
    education: z.array(z.uuid()),
    skills: z.array(z.uuid()),
    projects: z.array(z.uuid()),
    certificates: z.array(z.uuid()),
    languages: z.array(z.uuid()),
    proposals: z.array(z.uuid()).meta({ description: 'All that was accepted; each can be undone by itself.' }),
    skipped: z.array(z.object({ what: z.string(), why: z.string() })),
  })
  .meta({ id: 'AcceptedResume', description: 'What was written. What you wrote yourself stays as it is.' });
export type Accepted = z.infer<typeof Accepted>;
