import { listEducation } from '../../db/queries/education.ts';
import { listExperience } from '../../db/queries/experience.ts';
import { listOwn } from '../../db/queries/own_entries.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import { listSkills } from '../../db/queries/skills.ts';
import { findUser } from '../../db/queries/users.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { wholePerson } from '../../domain/profile/whole-person.ts';
import type { JsonResume } from '../../domain/resume/json-resume.ts';

/** All that the person keeps of themselves, as a JSON Resume. */
export const exportPerson = ({ db, clock }: { db: Db; clock: Clock }, ctx: UserContext): Promise<JsonResume> =>
  db.withUser(ctx, async (tx) => {
    const user = await findUser(tx, ctx.userId);
    if (user === undefined) throw new NotFound('account');
    const whole = {
      name: user.name,
      email: user.email,
      profile: await findProfile(tx),
      experience: await listExperience(tx),
      education: await listEducation(tx),
      skills: await listSkills(tx),
      projects: await listOwn(tx, 'project'),
      certificates: await listOwn(tx, 'certificate'),
      languages: await listOwn(tx, 'language'),
    };
    return wholePerson(whole, clock.now());
  });
