import * as z from 'zod';

/**
 * A resume in the JSON Resume format (jsonresume.org, schema 1.0.0), as far as the product reads and writes it. Other
 * keys are left alone; a value of the wrong type counts as absent, since hand-written files hold such.
 */
const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(item).optional().catch(undefined);

const Work = z.looseObject({
  name: text,
  /** The name of `name` before schema 1.0. */
  company: text,
  position: text,
  location: text,
  url: text,
  startDate: text,
  endDate: text,
  summary: text,
  highlights: texts,
});

export const JsonResume = z.looseObject({
  basics: z
    .looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z
        .looseObject({ address: text, postalCode: text, city: text, region: text, countryCode: text })
        .optional()
        .catch(undefined),
      profiles: list(z.looseObject({ network: text, username: text, url: text })),
    })
    .optional()
    .catch(undefined),
  work: list(Work),
  education: list(
    z.looseObject({
      institution: text,
      area: text,
      studyType: text,
      startDate: text,
      endDate: text,
      score: text,
      /** The name of `score` before schema 1.0. */
      gpa: text,
    }),
  ),
  skills: list(z.looseObject({ name: text, level: text, keywords: texts })),
  projects: list(
    z.looseObject({
      name: text,
      description: text,
      url: text,
      startDate: text,
      endDate: text,
      highlights: texts,
    }),
  ),
  certificates: list(z.looseObject({ name: text, issuer: text, date: text, url: text })),
  languages: list(z.looseObject({ language: text, fluency: text })),
});
export type JsonResume = z.infer<typeof JsonResume>;
