import { listEducation } from '../../../db/queries/education.ts';
import { listExperience } from '../../../db/queries/experience.ts';
import { listOwn } from '../../../db/queries/own_entries.ts';
import { findProfile } from '../../../db/queries/profiles.ts';
import { listSkills } from '../../../db/queries/skills.ts';
import type { UserTx } from '../../../db/scope.ts';
import { profileFields } from '../../../domain/resume/proposals/profile.ts';
import type { Existing } from '../../../domain/resume/proposals/propose.ts';

/** What the person has, one query a table. */
export async function existingOf(tx: UserTx): Promise<Existing> {
  const profile = await findProfile(tx);
  const empty = { headline: null, summary: null, location: null, phone: null };
  const none = { ...empty, linkedin_url: null, github_url: null, portfolio_url: null };
  const fields = profileFields.map((field) => [field, profile?.[field] ?? null]);
  return {
    profile: { ...none, ...Object.fromEntries(fields) },
    experience: await listExperience(tx),
    education: await listEducation(tx),
    skills: await listSkills(tx),
    projects: await listOwn(tx, 'project'),
    certificates: await listOwn(tx, 'certificate'),
    languages: await listOwn(tx, 'language'),
  };
}
