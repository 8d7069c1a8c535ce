import type { ParsedResume } from '../parsed.ts';
import { type OwnCertificate, proposeCertificates } from './certificates.ts';
import { type OwnDegree, proposeEducation } from './education.ts';
import { type OwnJob, proposeExperience } from './experience.ts';
import { type OwnLanguage, proposeLanguages } from './languages.ts';
import { type ProfileField, proposeProfile } from './profile.ts';
import { type OwnProject, proposeProjects } from './projects.ts';
import type { Proposals } from './proposed.ts';
import { type OwnSkill, proposeSkills } from './skills.ts';

/** What the person has already, as far as a resume could fill or contradict it. */
export type Existing = {
  profile: Readonly<Record<ProfileField, string | null>>;
  experience: readonly OwnJob[];
  education: readonly OwnDegree[];
  skills: readonly OwnSkill[];
  projects: readonly OwnProject[];
  certificates: readonly OwnCertificate[];
  languages: readonly OwnLanguage[];
};

/**
 * What of a resume would change the person's own data, each change by itself, and what changes nothing with its reason.
 * Nothing is proposed for removal: what a resume leaves out it does not deny. `today` is `YYYY-MM-DD`.
 */
export function propose(parsed: ParsedResume, existing: Existing, today: string): Proposals {
  const parts = [
    proposeProfile(parsed, existing.profile),
    proposeExperience(parsed.experience, existing.experience),
    proposeEducation(parsed.education, existing.education),
    proposeSkills(parsed, existing.skills, today),
    proposeProjects(parsed.projects, existing.projects),
    proposeCertificates(parsed.certificates, existing.certificates),
    proposeLanguages(parsed.languages, existing.languages),
  ];
  const changes = new Map(parts.flatMap((part) => part.changes).map((change) => [change.fingerprint, change]));
  return { changes: [...changes.values()], skipped: parts.flatMap((part) => part.skipped) };
}
