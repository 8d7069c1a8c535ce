import { type Experience, type ExperiencePatch, NewExperience } from '../../contracts/history.ts';
import {
  changeExperience,
  deleteExperience,
  type ExperienceRow,
  insertExperience,
  listExperience,
  lockExperience,
} from '../../db/queries/experience.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, LimitReached, NotFound } from '../../domain/errors.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';
import { rematch } from '../profiles/rematch.ts';

const mostJobs = 100;

export const readExperience = (deps: { db: Db }, ctx: UserContext): Promise<Experience[]> =>
  deps.db.withUser(ctx, async (tx) => (await listExperience(tx)).map(toExperience));

export async function addExperience(deps: PersonDeps, ctx: UserContext, job: NewExperience): Promise<Experience> {
  const made = await deps.db.withUser(ctx, async (tx) => {
    if ((await listExperience(tx)).length >= mostJobs) {
      throw new LimitReached(`At most ${mostJobs} jobs are kept. Delete some first.`);
    }
    const row = await insertExperience(tx, { ...job, user_id: ctx.userId });
    await deriveYears(tx, ctx.userId, deps.clock.now());
    return toExperience(row);
  });
  await rematch(deps, ctx);
  return made;
}

/** Changes what is given; the whole must fit, as at its making (a current job has no end). */
export async function patchExperience(
  deps: PersonDeps,
  ctx: UserContext,
  id: string,
  patch: ExperiencePatch,
): Promise<Experience> {
  const changed = await deps.db.withUser(ctx, async (tx) => {
    const before = await lockExperience(tx, id);
    if (before === undefined) throw new NotFound('experience');
    const { company_name, job_title, description, location, start_date, end_date, is_current } = before;
    const kept = { company_name, job_title, description, location, start_date, end_date, is_current };
    const parsed = NewExperience.safeParse({ ...kept, ...patch });
    if (!parsed.success) {
      throw new InvalidInput(
        parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
      );
    }
    const row = await changeExperience(tx, id, { ...parsed.data, source_resume_id: before.source_resume_id });
    await deriveYears(tx, ctx.userId, deps.clock.now());
    return toExperience(row);
  });
  await rematch(deps, ctx);
  return changed;
}

export async function removeExperience(deps: PersonDeps, ctx: UserContext, id: string): Promise<void> {
  await deps.db.withUser(ctx, async (tx) => {
    if (!(await deleteExperience(tx, id))) throw new NotFound('experience');
    await deriveYears(tx, ctx.userId, deps.clock.now());
  });
  await rematch(deps, ctx);
}

function toExperience(row: ExperienceRow): Experience {
  return {
    id: row.id,
    company_name: row.company_name,
    job_title: row.job_title,
    description: row.description,
    location: row.location,
    start_date: row.start_date,
    end_date: row.end_date,
    is_current: row.is_current,
    source_resume_id: row.source_resume_id,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
