import { assertUnchanged } from '../../contracts/etag.ts';
import { type Experience, type ExperiencePatch, NewExperience } from '../../contracts/history.ts';
import { changeExperience, lockAllExperience } from '../../db/queries/experience.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, NotFound } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';
import { toExperience } from './view.ts';

/**
 * Changes what is given (a PUT gives everything); the whole must fit, as at its making (a current job has no end). Throws
 * NotFound, InvalidInput, and PreconditionFailed when `ifMatch` is not the ETag of what is there.
 */
export async function patchExperience(
  deps: PersonDeps,
  ctx: UserContext,
  id: string,
  patch: ExperiencePatch | NewExperience,
  ifMatch?: string,
): Promise<Experience> {
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const known = await lockAllExperience(tx);
      const before = known.find((job) => job.id === id);
      if (before === undefined) throw new NotFound('experience');
      assertUnchanged(ifMatch, () => toExperience(before));
      const { company_name, job_title, description, location, start_date, end_date, is_current } = before;
      const kept = { company_name, job_title, description, location, start_date, end_date, is_current };
      const parsed = NewExperience.safeParse({ ...kept, ...patch });
      if (!parsed.success) {
        throw new InvalidInput(
          parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
        );
      }
      const row = await changeExperience(tx, id, { ...parsed.data, source_resume_id: before.source_resume_id });
      const jobs = [...known.filter((job) => job.id !== id), row];
      await deriveYears(tx, ctx.userId, deps.clock.now(), jobs);
      return toExperience(row);
    },
    'person',
  );
}
