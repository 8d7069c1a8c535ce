import type { Education, NewEducation } from '../../contracts/history.ts';
import { insertEducation, listEducation } from '../../db/queries/education.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { toEducation } from './view.ts';

const MOST_DEGREES = 50;

/** Adds a degree. Throws LimitReached beyond the number of degrees that are kept. */
export const addEducation = (deps: { db: Db }, ctx: UserContext, degree: NewEducation): Promise<Education> =>
  deps.db.withUser(ctx, async (tx) => {
    if ((await listEducation(tx)).length >= MOST_DEGREES) {
      throw new LimitReached(`At most ${MOST_DEGREES} degrees are kept. Delete some first.`);
    }
    return toEducation(await insertEducation(tx, { ...degree, user_id: ctx.userId }));
  });
