import type { Education, NewEducation } from '../../contracts/history.ts';
import { deleteEducation, type EducationRow, insertEducation, listEducation } from '../../db/queries/education.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached, NotFound } from '../../domain/errors.ts';

const mostDegrees = 50;

export const readEducation = (deps: { db: Db }, ctx: UserContext): Promise<Education[]> =>
  deps.db.withUser(ctx, async (tx) => (await listEducation(tx)).map(toEducation));

export const addEducation = (deps: { db: Db }, ctx: UserContext, degree: NewEducation): Promise<Education> =>
  deps.db.withUser(ctx, async (tx) => {
    if ((await listEducation(tx)).length >= mostDegrees) {
      throw new LimitReached(`At most ${mostDegrees} degrees are kept. Delete some first.`);
    }
    return toEducation(await insertEducation(tx, { ...degree, user_id: ctx.userId }));
  });

export async function removeEducation(deps: { db: Db }, ctx: UserContext, id: string): Promise<void> {
  if (!(await deps.db.withUser(ctx, (tx) => deleteEducation(tx, id)))) throw new NotFound('education');
}

function toEducation(row: EducationRow): Education {
  return {
    id: row.id,
    institution_name: row.institution_name,
    degree: row.degree,
    field_of_study: row.field_of_study,
    start_date: row.start_date,
    end_date: row.end_date,
    gpa: row.gpa === null ? null : Number(row.gpa),
    gpa_scale: row.gpa_scale === null ? null : Number(row.gpa_scale),
    source_resume_id: row.source_resume_id,
    created_at: row.created_at.toISOString(),
  };
}
