import { listEducation } from '../../db/queries/education.ts';
import { listExperience } from '../../db/queries/experience.ts';
import { findLetterPosting, listPostingSkills } from '../../db/queries/letter_postings.ts';
import { listOwn } from '../../db/queries/own_entries.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import { listSkills } from '../../db/queries/skills.ts';
import { findUser } from '../../db/queries/users.ts';
import type { UserTx } from '../../db/scope.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { Fact } from '../../domain/letters/facts.ts';
import type { LetterPosting } from '../../domain/letters/letter.ts';
import { factsOf } from '../../domain/letters/person-facts.ts';
import { yearsOfExperience } from '../../domain/profile/years.ts';

/** Everything a letter of this person may state, as of now. */
export async function loadFacts(tx: UserTx, userId: string, now: Date): Promise<Fact[]> {
  const user = await findUser(tx, userId);
  if (user === undefined) throw new NotFound('person');
  const experience = await listExperience(tx);
  return factsOf({
    name: user.name,
    profile: await findProfile(tx),
    years: yearsOfExperience(experience, now.toISOString().slice(0, 10)),
    experience,
    education: await listEducation(tx),
    skills: await listSkills(tx),
    certificates: await listOwn(tx, 'certificate'),
    languages: await listOwn(tx, 'language'),
  });
}

/** The posting a letter answers. Throws NotFound, and Conflict when it names no company to write to. */
export async function loadPosting(tx: UserTx, jobId: string): Promise<LetterPosting> {
  const row = await findLetterPosting(tx, jobId);
  if (row === undefined) throw new NotFound('job');
  if (row.company_name === null) throw new Conflict('The posting names no company, so a letter has nobody to go to.');
  return {
    id: row.id,
    company: row.company_name,
    title: row.title,
    location: row.location,
    text: [row.description, row.requirements].filter((part) => part !== null).join('\n'),
    skills: await listPostingSkills(tx, jobId),
  };
}
