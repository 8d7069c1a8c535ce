import type { Accepted } from '../../contracts/resume.ts';
import { insertEducation, listEducation } from '../../db/queries/education.ts';
import { insertExperience, listExperience } from '../../db/queries/experience.ts';
import { lockProfile, saveProfile } from '../../db/queries/profiles.ts';
import { lockResume, markAccepted } from '../../db/queries/resumes.ts';
import { insertSkills, listSkills } from '../../db/queries/skills.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { type Existing, type Proposal, propose } from '../../domain/resume/propose.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';
import { parsedOf } from './view.ts';

/**
 * Takes what was read into the profile: only into empty places, each fact with the resume it came from. Accepting
 * twice adds nothing. Throws NotFound, and Conflict while there is nothing to take.
 */
export async function acceptResume(deps: PersonDeps, ctx: UserContext, id: string): Promise<Accepted> {
  return await changeAndRematch(deps, ctx, async (tx) => {
    const resume = await lockResume(tx, id);
    if (resume === undefined) throw new NotFound('resume');
    const parsed = parsedOf(resume);
    if (resume.parse_status !== 'parsed' || parsed === null) {
      throw new Conflict('The resume has not been read.', { parse_status: resume.parse_status });
    }
    // Locking the profile's row makes two acceptances follow one another.
    const profile = (await lockProfile(tx)) ?? (await saveProfile(tx, ctx.userId, {}));
    const existing: Existing = {
      profile,
      experience: await listExperience(tx),
      education: await listEducation(tx),
      skills: await listSkills(tx),
    };
    const proposal = propose(parsed, existing);
    const filled = Object.keys(proposal.profile);
    if (filled.length > 0) {
      await saveProfile(tx, ctx.userId, {
        ...proposal.profile,
        source_resume_id: id,
        resume_fields: [...new Set([...profile.resume_fields, ...filled])],
      });
    }
    const written = await writeHistory(tx, { user_id: ctx.userId, source_resume_id: id }, proposal);
    const now = deps.clock.now();
    await deriveYears(tx, ctx.userId, now);
    await markAccepted(tx, id, now);
    return { profile_fields: filled, ...written, skipped: proposal.skipped };
  });
}

type Origin = { user_id: string; source_resume_id: string };

async function writeHistory(tx: UserTx, origin: Origin, proposal: Proposal) {
  const experience: string[] = [];
  for (const job of proposal.experience) experience.push((await insertExperience(tx, { ...job, ...origin })).id);
  const education: string[] = [];
  for (const degree of proposal.education) education.push((await insertEducation(tx, { ...degree, ...origin })).id);
  const skills = await insertSkills(
    tx,
    proposal.skills.map((skill) => ({ ...skill, ...origin })),
  );
  return { experience, education, skills: skills.map((skill) => skill.id) };
}
