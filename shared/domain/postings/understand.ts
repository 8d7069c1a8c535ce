import type { ExperienceLevel, JobType } from '../enums.ts';
import { readLocation } from '../places/find.ts';
import { readApplicationEmail } from './application-email.ts';
import { readLevel, readYears } from './experience.ts';
import { readJobType } from './job-type.ts';
import type { ParsedPosting } from './posting.ts';
import { type ReadSalary, readSalary } from './salary.ts';
import { readSections } from './sections.ts';
import { readSkillsAsked, type SkillAsked } from './skills-asked.ts';
import { readWorkMode } from './work-mode.ts';

/** Rises when the rules below read differently: it is part of each posting's hash, so that all are read again. */
export const UNDERSTANDING_VERSION = 2;

/** What a posting says, in the schema's terms and normalised for matching. */
export type Understanding = {
  /** The lines under its headings of requirements, for a weighted search; null when it has no such heading. */
  requirements: string | null;
  location: string | null;
  placeIds: number[];
  country: string | null;
  isRemote: boolean;
  isHybrid: boolean;
  jobType: JobType | null;
  experienceLevel: ExperienceLevel | null;
  yearsMin: number | null;
  yearsMax: number | null;
  salary: ReadSalary | null;
  skills: SkillAsked[];
  applicationEmail: string | null;
};

const requirementsOf = (text: string): string | null => {
  const lines = readSections(text).filter((line) => line.kind === 'required' && line.text.trim() !== '');
  return lines.length === 0 ? null : lines.map((line) => line.text).join('\n');
};

/** Reads a posting: fields first, prose where no field tells. `text` is the description without markup. */
export const understand = (posting: ParsedPosting, text: string): Understanding => {
  const location = posting.locations
    .filter((one) => one.trim() !== '')
    .join('; ')
    .slice(0, 255);
  const { placeIds, country } = readLocation(location);
  const mode = readWorkMode({ field: posting.workMode, title: posting.title, locations: posting.locations, text });
  const years = readYears(text);
  const salary = posting.salary ?? readSalary(text, country);
  return {
    requirements: requirementsOf(text),
    location: location === '' ? null : location,
    placeIds,
    country,
    isRemote: mode === 'remote',
    isHybrid: mode === 'hybrid',
    jobType: readJobType({ field: posting.employmentType, title: posting.title, text }),
    experienceLevel: readLevel(posting.title, years),
    yearsMin: years.min,
    yearsMax: years.max,
    salary,
    skills: readSkillsAsked(posting.title, text),
    applicationEmail: readApplicationEmail(text),
  };
};
