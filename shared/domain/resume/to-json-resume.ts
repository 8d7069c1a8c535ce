import type { JsonResume } from './json-resume.ts';
import type { LinkField, ParsedResume } from './parsed.ts';

/**
 * What was read, as a JSON Resume (schema 1.0.0). Evidence and confidence have no place there and are left out; what
 * was not found is absent, never empty.
 */
export function toJsonResume(parsed: ParsedResume): JsonResume {
  const portfolio = parsed.links.find((link) => link.kind === 'portfolio');
  return present({
    basics: present({
      name: parsed.name?.value,
      label: parsed.headline?.value,
      email: parsed.emails[0]?.value,
      phone: parsed.phones[0]?.e164 ?? parsed.phones[0]?.value,
      url: portfolio?.value,
      summary: parsed.summary?.value,
      location: parsed.location === null ? undefined : locationOf(parsed.location.value),
      profiles: filled(parsed.links.filter((link) => link !== portfolio).map(profileOf)),
    }),
    work: filled(
      parsed.experience.map((job) =>
        present({
          name: job.company?.value,
          position: job.title?.value,
          location: job.location?.value,
          ...datesOf(job),
          highlights: filled(job.bullets.map((bullet) => bullet.value)),
        }),
      ),
    ),
    education: filled(
      parsed.education.map((study) =>
        present({
          institution: study.institution?.value,
          studyType: study.degree?.value,
          area: study.field?.value,
          startDate: study.start?.value,
          endDate: study.end?.value,
          score: study.gpa?.value,
        }),
      ),
    ),
    skills: filled(parsed.skills.map((skill) => present({ name: skill.value, level: skill.level }))),
    projects: filled(
      parsed.projects.map((project) =>
        present({
          name: project.name.value,
          url: project.url?.value,
          ...datesOf(project),
          highlights: filled(project.bullets.map((bullet) => bullet.value)),
        }),
      ),
    ),
    certificates: filled(
      parsed.certificates.map((one) =>
        present({ name: one.name.value, issuer: one.issuer?.value, date: one.date?.value, url: one.url?.value }),
      ),
    ),
    languages: filled(parsed.languages.map((one) => present({ language: one.name.value, fluency: one.level?.value }))),
  });
}

function datesOf(when: Pick<ParsedResume['experience'][number], 'start' | 'end' | 'current'>) {
  return { startDate: when.start?.value, endDate: when.current ? undefined : when.end?.value };
}

const networks: Record<LinkField['kind'], string> = {
  linkedin: 'LinkedIn',
  github: 'GitHub',
  portfolio: 'Website',
  other: 'Website',
};

function profileOf(link: LinkField) {
  const username =
    link.kind === 'linkedin' || link.kind === 'github'
      ? link.value
          .replace(/[?#].*$/, '')
          .replace(/\/$/, '')
          .split('/')
          .at(-1)
      : undefined;
  return present({ network: networks[link.kind], username, url: link.value });
}

/** `Porto, Portugal`: a city and its region. A street's address stays whole. */
export function locationOf(place: string) {
  const parts = place.split(/,\s*/);
  const [city, ...rest] = parts;
  if (/^\d/.test(place) || parts.length > 3) return { address: place };
  return present({ city, region: rest.length === 0 ? undefined : rest.join(', ') });
}

/** Absent rather than empty. */
export function filled<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** Without the keys that are undefined. */
export function present<T extends Record<string, unknown>>(value: T): T {
  for (const key of Object.keys(value)) if (value[key] === undefined) delete value[key];
  return value;
}
