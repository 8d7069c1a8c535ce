import { assertUnchanged } from '../../contracts/etag.ts';
import type { Profile, ProfilePatch, ProfilePut } from '../../contracts/profile.ts';
import { listExperience } from '../../db/queries/experience.ts';
import { findProfile, lockProfile, type ProfileRow, saveProfile } from '../../db/queries/profiles.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { yearsGrowOn, yearsOfExperience } from '../../domain/profile/years.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from './deps.ts';
import { toProfile } from './view.ts';

/** The person's profile; empty, with the contract's defaults, for one who wrote nothing. */
export const readProfile = (deps: { db: Db; clock: Clock }, ctx: UserContext): Promise<Profile> =>
  deps.db.withUser(ctx, async (tx) => {
    const [profile, jobs] = await Promise.all([findProfile(tx), listExperience(tx, true)]);
    return toProfile(profile, jobs, deps.clock.now());
  });

/**
 * Changes what is given (a PUT gives everything). A field that the person writes differently is theirs from then on, no
 * longer a resume's; years that they state win over those of their jobs. Throws InvalidInput when the wanted salaries
 * end up out of order, and PreconditionFailed when `ifMatch` is not the ETag of what is there.
 */
export async function writeProfile(
  deps: PersonDeps,
  ctx: UserContext,
  change: ProfilePut | ProfilePatch,
  ifMatch?: string,
): Promise<Profile> {
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const before = await lockProfile(tx);
      const jobs = await listExperience(tx);
      const now = deps.clock.now();
      const today = now.toISOString().slice(0, 10);
      assertUnchanged(ifMatch, () => toProfile(before, jobs, now));
      const given: ProfilePatch = change;
      const after = { ...before, ...given };
      if (
        after.desired_salary_min != null &&
        after.desired_salary_max != null &&
        after.desired_salary_min > after.desired_salary_max
      ) {
        throw new InvalidInput([{ field: 'desired_salary_max', message: 'It must not be below desired_salary_min.' }]);
      }
      const stillRead = (before?.resume_fields ?? []).filter((field) => unchanged(before, given, field));
      const row = await saveProfile(tx, ctx.userId, {
        ...change,
        years_experience: after.years_stated ?? yearsOfExperience(jobs, today),
        years_grow_on: after.years_stated == null ? yearsGrowOn(jobs, today) : null,
        resume_fields: stillRead,
        source_resume_id: stillRead.length === 0 ? null : (before?.source_resume_id ?? null),
      });
      return toProfile(row, jobs, now);
    },
    'person',
  );
}

function unchanged(before: ProfileRow | undefined, given: ProfilePatch, field: string): boolean {
  const written = Object.entries(given).find(([key]) => key === field);
  const old = Object.entries(before ?? {}).find(([key]) => key === field);
  return written === undefined || written[1] === undefined || written[1] === old?.[1];
}
