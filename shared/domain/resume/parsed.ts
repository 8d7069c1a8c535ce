import * as z from 'zod';
import { SKILL_LEVELS } from '../enums.ts';

/**
 * What was read from a resume, version 2: the shape of `users.resumes.parsed_data`. Every field keeps where it
 * stands in the document and how sure the reading is. `upgradeParsed` brings what earlier versions stored to this shape.
 */
export const Evidence = z.strictObject({
  page: z.int().min(1),
  /** Offsets into the document's text (UTF-16 units), as the reader laid it out. */
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

const confidence = z.number().min(0).max(1);
const TextField = z.strictObject({ value: z.string().min(1), confidence, evidence: z.array(Evidence).min(1) });
export type TextField = z.infer<typeof TextField>;

/** `YYYY` or `YYYY-MM`: a resume seldom says the day; a JSON Resume may, as `YYYY-MM-DD`. */
export const PartialDate = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const DateField = TextField.extend({ value: PartialDate });
export type DateField = z.infer<typeof DateField>;

const PhoneField = TextField.extend({
  /** E.164; null where the document does not say the country. */
  e164: z.string().nullable(),
});
export type PhoneField = z.infer<typeof PhoneField>;

export const linkKinds = ['linkedin', 'github', 'portfolio', 'other'] as const;
const LinkField = TextField.extend({ kind: z.enum(linkKinds) });
export type LinkField = z.infer<typeof LinkField>;

/** When something was: what is not said is null, and `current` stands for an end that has not come. */
const span = { start: DateField.nullable(), end: DateField.nullable(), current: z.boolean() };

const ParsedExperience = z.strictObject({
  company: TextField.nullable(),
  title: TextField.nullable(),
  location: TextField.nullable(),
  ...span,
  bullets: z.array(TextField),
});
export type ParsedExperience = z.infer<typeof ParsedExperience>;

const ParsedEducation = z.strictObject({
  institution: TextField.nullable(),
  degree: TextField.nullable(),
  field: TextField.nullable(),
  start: DateField.nullable(),
  end: DateField.nullable(),
  /** As written, such as `3.7/4.0`. */
  gpa: TextField.nullable(),
});
export type ParsedEducation = z.infer<typeof ParsedEducation>;

/** The parts of a resume that a skill can be seen in. */
export const skillPlaces = [
  'summary',
  'experience',
  'education',
  'skills',
  'projects',
  'certificates',
  'other',
] as const;
const ParsedSkill = TextField.extend({
  /** Whether the name is the skills dictionary's, or stands as the resume wrote it. */
  in_dictionary: z.boolean(),
  /** Where it was seen, each part once; the evidence has each place. */
  seen_in: z.array(z.enum(skillPlaces)),
  /** As a JSON Resume declares it; prose declares none. */
  level: z.enum(SKILL_LEVELS).optional(),
});
export type ParsedSkill = z.infer<typeof ParsedSkill>;

const ParsedProject = z.strictObject({
  name: TextField,
  url: LinkField.nullable(),
  ...span,
  bullets: z.array(TextField),
});
export type ParsedProject = z.infer<typeof ParsedProject>;

const ParsedCertificate = z.strictObject({
  name: TextField,
  issuer: TextField.nullable(),
  date: DateField.nullable(),
  /** Of a JSON Resume. */
  url: LinkField.optional(),
});
export type ParsedCertificate = z.infer<typeof ParsedCertificate>;

const ParsedLanguage = z.strictObject({
  name: TextField,
  /** As written, such as `Native` or `C1`. */
  level: TextField.nullable(),
});
export type ParsedLanguage = z.infer<typeof ParsedLanguage>;

export const documentKinds = ['pdf', 'docx', 'text', 'markdown', 'json'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const ParsedResume = z.strictObject({
  version: z.literal(2),
  source: z.strictObject({ kind: z.enum(documentKinds), pages: z.int().min(1), characters: z.int().min(0) }),
  name: TextField.nullable(),
  emails: z.array(TextField),
  phones: z.array(PhoneField),
  links: z.array(LinkField),
  location: TextField.nullable(),
  headline: TextField.nullable(),
  summary: TextField.nullable(),
  experience: z.array(ParsedExperience),
  education: z.array(ParsedEducation),
  skills: z.array(ParsedSkill),
  projects: z.array(ParsedProject),
  certificates: z.array(ParsedCertificate),
  languages: z.array(ParsedLanguage),
});
export type ParsedResume = z.infer<typeof ParsedResume>;

/** What version 1 stored, in today's shape; anything else comes back as it is. */
export function upgradeParsed(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1) return stored;
  const skills = 'skills' in stored && Array.isArray(stored.skills) ? stored.skills : [];
  return {
    ...stored,
    version: 2,
    skills: skills.map((skill: unknown) => (typeof skill === 'object' ? { ...skill, seen_in: [] } : skill)),
    projects: [],
    certificates: [],
    languages: [],
  };
}

/** Stored data of any version, read as today's. */
export const StoredResume = z.preprocess(upgradeParsed, ParsedResume);
