import type { AVAILABILITIES, SKILL_LEVELS } from '../enums.ts';
import { withoutBullet } from '../resume/characters.ts';
import type { Fact } from './facts.ts';
import { fnv1a } from './hash.ts';

/** The rows that facts are made of. Salaries are not among them, so that none can slip in. */
export type PersonRows = {
  name: string;
  profile:
    | { headline: string | null; location: string | null; availability: (typeof AVAILABILITIES)[number] | null }
    | undefined;
  years: number | null;
  experience: readonly {
    id: string;
    company_name: string;
    job_title: string;
    description: string | null;
    start_date: string;
    end_date: string | null;
    is_current: boolean;
  }[];
  education: readonly {
    id: string;
    institution_name: string;
    degree: string;
    field_of_study: string | null;
    start_date: string | null;
    end_date: string | null;
  }[];
  skills: readonly {
    id: string;
    skill_name: string;
    skill_level: (typeof SKILL_LEVELS)[number] | null;
    years_experience: string | null;
  }[];
  certificates: readonly { id: string; certificate_name: string; issuer: string | null; issue_date: string | null }[];
  languages: readonly { id: string; language_name: string; fluency: string | null }[];
};

const MOST_DEEDS_OF_AJOB = 30;
const SHORTEST_DEED = 8;

/** Everything a letter may state about the person. Ids stay the same while a fact's words do. */
export function factsOf(person: PersonRows): Fact[] {
  const facts: Fact[] = [{ id: 'name', kind: 'name', name: person.name }];
  const { profile } = person;
  if (profile?.headline) facts.push({ id: 'headline', kind: 'headline', text: profile.headline });
  if (profile?.location) facts.push({ id: 'location', kind: 'location', text: profile.location });
  if (profile?.availability)
    facts.push({ id: 'availability', kind: 'availability', availability: profile.availability });
  if (person.years !== null) facts.push({ id: 'years', kind: 'years', years: person.years });
  for (const job of person.experience) facts.push(...factsOfJob(job));
  for (const study of person.education) {
    facts.push({
      id: `education:${study.id}`,
      kind: 'education',
      institution: study.institution_name,
      degree: study.degree,
      field: study.field_of_study,
      start: study.start_date?.slice(0, 7) ?? null,
      end: study.end_date?.slice(0, 7) ?? null,
    });
  }
  for (const skill of person.skills) {
    const years = skill.years_experience === null ? null : Number(skill.years_experience);
    facts.push({ id: `skill:${skill.id}`, kind: 'skill', name: skill.skill_name, years, level: skill.skill_level });
  }
  for (const { id, certificate_name: name, issuer, issue_date } of person.certificates) {
    const date = issue_date?.slice(0, 7) ?? null;
    facts.push({ id: `certificate:${id}`, kind: 'certificate', name, issuer, date });
  }
  for (const { id, language_name: name, fluency } of person.languages) {
    facts.push({ id: `language:${id}`, kind: 'language', name, fluency });
  }
  return facts;
}

function factsOfJob(job: PersonRows['experience'][number]): Fact[] {
  const id = `experience:${job.id}`;
  const end = job.is_current ? null : (job.end_date ?? job.start_date).slice(0, 7);
  const own: Fact = {
    id,
    kind: 'experience',
    company: job.company_name,
    title: job.job_title,
    start: job.start_date.slice(0, 7),
    end,
  };
  const deeds = (job.description ?? '')
    .split('\n')
    .map((line) => (withoutBullet(line)?.text ?? line).replace(/\s+/g, ' ').trim())
    .filter((line) => line.length >= SHORTEST_DEED);
  return [
    own,
    ...[...new Set(deeds)].slice(0, MOST_DEEDS_OF_AJOB).map(
      (text): Fact => ({
        id: `achievement:${job.id}:${fnv1a(text).toString(36)}`,
        kind: 'achievement',
        experience_id: id,
        company: job.company_name,
        text,
      }),
    ),
  ];
}
