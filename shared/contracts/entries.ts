import * as z from 'zod';
import { endsBefore } from '../domain/profile/known-date.ts';
import { day, description, knownDay, line, source, webLink } from './person-fields.ts';

const MOST_AT_ONCE = 500;
const kept = { id: z.uuid(), source_resume_id: source, created_at: z.iso.datetime(), updated_at: z.iso.datetime() };

const project = {
  project_name: line(255),
  description: description.meta({ description: 'One deed a line.' }),
  url: webLink.nullable(),
  start_date: day.nullable(),
  end_date: day.nullable(),
  is_current: z.boolean(),
};
export const Project = z
  .object({
    ...kept,
    project_name: z.string(),
    description: z.string().nullable(),
    url: z.string().nullable(),
    start_date: knownDay.nullable(),
    end_date: knownDay.nullable(),
    is_current: z.boolean(),
  })
  .meta({ id: 'Project' });
export type Project = z.infer<typeof Project>;
export const ProjectList = z.object({ items: z.array(Project) }).meta({ id: 'ProjectList' });
export const NewProject = z
  .strictObject({
    ...project,
    description: project.description.default(null),
    url: project.url.default(null),
    start_date: project.start_date.default(null),
    end_date: project.end_date.default(null),
    is_current: project.is_current.default(false),
  })
  .refine((one) => one.start_date === null || one.end_date === null || !endsBefore(one.end_date, one.start_date), {
    path: ['end_date'],
    message: 'It must not be before start_date.',
  })
  .refine((one) => !(one.is_current && one.end_date !== null), {
    path: ['end_date'],
    message: 'A project that goes on has no end.',
  })
  .meta({ id: 'NewProject' });
export type NewProject = z.infer<typeof NewProject>;
/** Changes what is given. */
export const ProjectPatch = z.strictObject(project).partial().meta({ id: 'ProjectPatch' });
export const ProjectsPut = z.strictObject({ items: z.array(NewProject).max(MOST_AT_ONCE) }).meta({ id: 'ProjectsPut' });
export const ProjectParams = z.strictObject({ project_id: z.uuid() });

const certificate = {
  certificate_name: line(255),
  issuer: line(255).nullable(),
  url: webLink.nullable(),
  issue_date: day.nullable(),
};
export const Certificate = z
  .object({
    ...kept,
    certificate_name: z.string(),
    issuer: z.string().nullable(),
    url: z.string().nullable(),
    issue_date: knownDay.nullable(),
  })
  .meta({ id: 'Certificate' });
export type Certificate = z.infer<typeof Certificate>;
export const CertificateList = z.object({ items: z.array(Certificate) }).meta({ id: 'CertificateList' });
export const NewCertificate = z
  .strictObject({
    ...certificate,
    issuer: certificate.issuer.default(null),
    url: certificate.url.default(null),
    issue_date: certificate.issue_date.default(null),
  })
  .meta({ id: 'NewCertificate' });
export type NewCertificate = z.infer<typeof NewCertificate>;
/** Changes what is given. */
export const CertificatePatch = z.strictObject(certificate).partial().meta({ id: 'CertificatePatch' });
export const CertificatesPut = z
  .strictObject({ items: z.array(NewCertificate).max(MOST_AT_ONCE) })
  .meta({ id: 'CertificatesPut' });
export const CertificateParams = z.strictObject({ certificate_id: z.uuid() });

const language = {
  language_name: line(100),
  fluency: line(100).nullable().meta({ description: 'In your words: C1, native, fluent.', example: 'C1' }),
};
export const Language = z
  .object({ ...kept, language_name: z.string(), fluency: z.string().nullable() })
  .meta({ id: 'Language' });
export type Language = z.infer<typeof Language>;
export const LanguageList = z.object({ items: z.array(Language) }).meta({ id: 'LanguageList' });
export const NewLanguage = z
  .strictObject({ ...language, fluency: language.fluency.default(null) })
  .meta({ id: 'NewLanguage' });
export type NewLanguage = z.infer<typeof NewLanguage>;
/** Changes what is given. */
export const LanguagePatch = z.strictObject(language).partial().meta({ id: 'LanguagePatch' });
export const LanguagesPut = z
  .strictObject({ items: z.array(NewLanguage).max(MOST_AT_ONCE) })
  .meta({ id: 'LanguagesPut' });
export const LanguageParams = z.strictObject({ language_id: z.uuid() });
