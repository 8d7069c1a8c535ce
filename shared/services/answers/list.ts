import type { Answer } from '../../contracts/answer.ts';
import { listAnswers } from '../../db/queries/answers.ts';
import { recordView } from '../../db/queries/audit_trail.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toAnswer } from './view.ts';

/** What the person keeps to answer forms with, by key. */
export const readAnswers = (deps: { db: Db }, ctx: UserContext): Promise<Answer[]> =>
  deps.db.withUser(ctx, async (tx) => {
    const answers = (await listAnswers(tx)).map(toAnswer);
    // What is kept by consent alone is noted when it is shown.
    const sensitive = answers.some(({ answer_key: key }) => key.startsWith('eeo.'));
    if (sensitive) await recordView(tx, 'answers', ctx.userId);
    return answers;
  });
