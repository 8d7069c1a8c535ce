import { skillKey } from '../profile/skill-key.ts';
import type { ParsedResume, TextField } from './parsed.ts';

/** What the person has already, as far as a resume could fill it. */
export type Existing = {
  profile: Readonly<Record<ProfileField, string | null>>;
  experience: readonly { company_name: string; start_date: string }[];
  education: readonly { institution_name: string; degree: string }[];
  skills: readonly { skill_name: string }[];
};

export const profileFields = [
  'headline',
  'summary',
  'location',
  'phone',
  'linkedin_url',
  'github_url',
  'portfolio_url',
] as const;
export type ProfileField = (typeof profileFields)[number];

export type ProposedJob = {
  company_name: string;
  job_title: string;
  description: string | null;
  location: string | null;
  start_date: string;
  end_date: string | null;
  is_current: boolean;
};
export type ProposedDegree = {
  institution_name: string;
  degree: string;
  field_of_study: string | null;
  start_date: string | null;
  end_date: string | null;
  gpa: number | null;
  gpa_scale: number | null;
};
export type Proposal = {
  profile: Partial<Record<ProfileField, string>>;
  experience: ProposedJob[];
  education: ProposedDegree[];
  skills: { skill_name: string }[];
  skipped: { what: string; why: string }[];
};

const lengths: Record<ProfileField, number> = {
  headline: 255,
  summary: 5_000,
  location: 255,
  phone: 50,
  linkedin_url: 500,
  github_url: 500,
  portfolio_url: 500,
};
const MOST_SKILLS = 100;

/** What of a resume goes into empty places. What the person wrote stays; what is left out is listed with its reason. */
export function propose(parsed: ParsedResume, existing: Existing): Proposal {
  const proposal: Proposal = { profile: {}, experience: [], education: [], skills: [], skipped: [] };
  const skip = (what: string, why: string) => proposal.skipped.push({ what, why });
  for (const field of profileFields) {
    const value = fieldValue(parsed, field);
    if (value === undefined) continue;
    if (existing.profile[field] !== null) skip(field, 'You have written this yourself.');
    else if (value.length > lengths[field]) skip(field, 'It is too long.');
    else proposal.profile[field] = value;
  }
  for (const job of parsed.experience) {
    const name = [job.title?.value, job.company?.value].filter((part) => part !== undefined).join(', ');
    const start = dayOf(job.start?.value);
    const end = job.current ? null : dayOf(job.end?.value);
    if (job.company === null || job.title === null || start === null)
      skip(name, 'Its company, title or start was not found.');
    else if (end !== null && end < start) skip(name, 'Its end lies before its start.');
    else if (
      existing.experience.some(
        (own) => sameName(own.company_name, job.company) && own.start_date.slice(0, 4) === start.slice(0, 4),
      )
    ) {
      skip(name, 'You have this job already.');
    } else {
      proposal.experience.push({
        company_name: job.company.value.slice(0, 255),
        job_title: job.title.value.slice(0, 255),
        description:
          job.bullets
            .map((bullet) => bullet.value)
            .join('\n')
            .slice(0, 10_000) || null,
        location: job.location?.value.slice(0, 255) ?? null,
        start_date: start,
        end_date: end,
        is_current: job.current,
      });
    }
  }
  for (const study of parsed.education) {
    const name = [study.degree?.value, study.institution?.value].filter((part) => part !== undefined).join(', ');
    const [start, end] = [dayOf(study.start?.value), dayOf(study.end?.value)];
    if (study.institution === null || study.degree === null) skip(name, 'Its school or degree was not found.');
    else if (
      existing.education.some(
        (own) => sameName(own.institution_name, study.institution) && sameName(own.degree, study.degree),
      )
    ) {
      skip(name, 'You have this degree already.');
    } else {
      proposal.education.push({
        institution_name: study.institution.value.slice(0, 255),
        degree: study.degree.value.slice(0, 255),
        field_of_study: study.field?.value.slice(0, 255) ?? null,
        start_date: start !== null && end !== null && start > end ? null : start,
        end_date: end,
        ...gradeOf(study.gpa?.value),
      });
    }
  }
  const known = new Set(existing.skills.map((skill) => skillKey(skill.skill_name)));
  for (const { value } of parsed.skills.slice(0, MOST_SKILLS)) {
    const skill_name = value.slice(0, 100);
    if (known.has(skillKey(skill_name))) continue;
    known.add(skillKey(skill_name));
    proposal.skills.push({ skill_name });
  }
  return proposal;
}

function fieldValue(parsed: ParsedResume, field: ProfileField): string | undefined {
  const link = (kind: string) => parsed.links.find((one) => one.kind === kind)?.value;
  switch (field) {
    case 'phone':
      return parsed.phones[0]?.e164 ?? parsed.phones[0]?.value;
    case 'linkedin_url':
      return link('linkedin');
    case 'github_url':
      return link('github');
    case 'portfolio_url':
      return link('portfolio');
    default:
      return parsed[field]?.value;
  }
}

/** The first day of what a resume says: the schema keeps days. */
function dayOf(date: string | undefined): string | null {
  if (date === undefined) return null;
  return date.length === 4 ? `${date}-01-01` : `${date}-01`;
}

function gradeOf(written: string | undefined): { gpa: number | null; gpa_scale: number | null } {
  const [gpa = Number.NaN, scale = Number.NaN] = (written ?? '').split('/').map(Number);
  if (!(gpa >= 0 && gpa < 1_000)) return { gpa: null, gpa_scale: null };
  return { gpa, gpa_scale: scale >= gpa && scale > 0 && scale < 1_000 ? scale : null };
}

function sameName(own: string, read: TextField | null): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return read !== null && plain(own) === plain(read.value);
}
