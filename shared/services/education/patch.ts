import { assertUnchanged } from '../../contracts/etag.ts';
import { type Education, type EducationPatch, NewEducation } from '../../contracts/history.ts';
import { changeEducation, lockEducation } from '../../db/queries/education.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, NotFound } from '../../domain/errors.ts';
import { toEducation } from './view.ts';

const text = (value: number | null): string | null => (value === null ? null : String(value));

/**
 * Changes what is given (a PUT gives everything); the whole must fit, as at its making. Throws NotFound, InvalidInput, and
 * PreconditionFailed when `ifMatch` is not the ETag of what is there.
 */
export const patchEducation = (
  deps: { db: Db },
  ctx: UserContext,
  id: string,
  patch: EducationPatch | NewEducation,
  ifMatch?: string,
): Promise<Education> =>
  deps.db.withUser(ctx, async (tx) => {
    const before = await lockEducation(tx, id);
    if (before === undefined) throw new NotFound('education');
    assertUnchanged(ifMatch, () => toEducation(before));
    const { institution_name, degree, field_of_study, start_date, end_date, gpa, gpa_scale } = toEducation(before);
    const kept = { institution_name, degree, field_of_study, start_date, end_date, gpa, gpa_scale };
    const parsed = NewEducation.safeParse({ ...kept, ...patch });
    if (!parsed.success) {
      throw new InvalidInput(
        parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
      );
    }
    const whole = { ...parsed.data, gpa: text(parsed.data.gpa), gpa_scale: text(parsed.data.gpa_scale) };
    return toEducation(await changeEducation(tx, id, whole));
  });
