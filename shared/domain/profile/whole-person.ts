import type { JsonResume } from '../resume/json-resume.ts';
import { filled, locationOf, present } from '../resume/to-json-resume.ts';

type Span = { start_date: string | null; end_date: string | null };
/** What a person's own data says in a JSON Resume. Pay, answers and wishes have no place there. */
export type WholePerson = {
  name: string;
  email: string;
  profile:
    | Readonly<
        Record<
          'headline' | 'summary' | 'location' | 'phone' | 'linkedin_url' | 'github_url' | 'portfolio_url',
          string | null
        >
      >
    | undefined;
  experience: readonly (Span & {
    company_name: string;
    job_title: string;
    description: string | null;
    location: string | null;
  })[];
  education: readonly (Span & {
    institution_name: string;
    degree: string;
    field_of_study: string | null;
    gpa: string | null;
    gpa_scale: string | null;
  })[];
  skills: readonly { skill_name: string; skill_level: string | null }[];
  projects: readonly (Span & { project_name: string; description: string | null; url: string | null })[];
  certificates: readonly {
    certificate_name: string;
    issuer: string | null;
    url: string | null;
    issue_date: string | null;
  }[];
  languages: readonly { language_name: string; fluency: string | null }[];
};

/** All that the person keeps, as a JSON Resume (schema 1.0.0): what is not there is absent, never empty. */
export function wholePerson({ profile, ...person }: WholePerson, asOf: Date): JsonResume {
  return present({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: present({
      name: person.name,
      label: said(profile?.headline),
      email: person.email,
      phone: said(profile?.phone),
      url: said(profile?.portfolio_url),
      summary: said(profile?.summary),
      location: profile?.location ? locationOf(profile.location) : undefined,
      profiles: filled([...network('LinkedIn', profile?.linkedin_url), ...network('GitHub', profile?.github_url)]),
    }),
    work: filled(
      person.experience.map((job) =>
        present({
          name: job.company_name,
          position: job.job_title,
          location: said(job.location),
          ...datesOf(job),
          highlights: linesOf(job.description),
        }),
      ),
    ),
    education: filled(
      person.education.map((study) =>
        present({
          institution: study.institution_name,
          studyType: study.degree,
          area: said(study.field_of_study),
          ...datesOf(study),
          score: gradeOf(study),
        }),
      ),
    ),
    skills: filled(
      person.skills.map(({ skill_name: name, skill_level: level }) => present({ name, level: said(level) })),
    ),
    projects: filled(
      person.projects.map((project) =>
        present({
          name: project.project_name,
          url: said(project.url),
          ...datesOf(project),
          highlights: linesOf(project.description),
        }),
      ),
    ),
    certificates: filled(
      person.certificates.map((one) =>
        present({
          name: one.certificate_name,
          issuer: said(one.issuer),
          date: said(one.issue_date),
          url: said(one.url),
        }),
      ),
    ),
    languages: filled(
      person.languages.map(({ language_name: language, fluency }) => present({ language, fluency: said(fluency) })),
    ),
    meta: { version: 'v1.0.0', lastModified: asOf.toISOString() },
  });
}

const said = (value: string | null | undefined): string | undefined => value ?? undefined;
const datesOf = ({ start_date, end_date }: Span) => ({ startDate: said(start_date), endDate: said(end_date) });
const linesOf = (description: string | null) =>
  filled(
    (description ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
const gradeOf = ({ gpa, gpa_scale: scale }: { gpa: string | null; gpa_scale: string | null }): string | undefined =>
  gpa === null ? undefined : [gpa, scale].flatMap((one) => (one === null ? [] : String(Number(one)))).join('/');
const network = (name: string, url: string | null | undefined) => {
  if (!url) return [];
  const username = url
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1);
  return [present({ network: name, username, url })];
};
