import type { Answer } from '../../contracts/answer.ts';
import { listAnswers } from '../../db/queries/answers.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toAnswer } from './view.ts';

/** What the person keeps to answer forms with, by key. */
export const readAnswers = (deps: { db: Db }, ctx: UserContext): Promise<Answer[]> =>
  deps.db.withUser(ctx, async (tx) => (await listAnswers(tx)).map(toAnswer));
