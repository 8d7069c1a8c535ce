import * as z from 'zod';

/**
 * What was read from a resume, version 1: the shape of `users.resumes.parsed_data`. Every field keeps where it
 * stands in the document and how sure the reading is; a reader of stored data looks at `version` first.
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

/** `YYYY` or `YYYY-MM`: a resume seldom says the day. */
export const PartialDate = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/);
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

const ParsedExperience = z.strictObject({
  company: TextField.nullable(),
  title: TextField.nullable(),
  location: TextField.nullable(),
  start: DateField.nullable(),
  end: DateField.nullable(),
  current: z.boolean(),
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

const ParsedSkill = TextField.extend({
  /** Whether the name is the skills dictionary's, or stands as the resume wrote it. */
  in_dictionary: z.boolean(),
});
export type ParsedSkill = z.infer<typeof ParsedSkill>;

export const documentKinds = ['pdf', 'docx', 'text'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const ParsedResume = z.strictObject({
  version: z.literal(1),
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
});
export type ParsedResume = z.infer<typeof ParsedResume>;
