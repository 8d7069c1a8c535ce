import type * as z from 'zod';
import type { MatchScore } from '../../contracts/match-score.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { scoreJob } from './score-job.ts';

/** How any posting fits the person now, left out of their matches or not, with the filters that it fails. Throws NotFound. */
export const readMatch = (deps: { db: Db }, ctx: UserContext, jobId: string): Promise<z.input<typeof MatchScore>> =>
  deps.db.withUser(ctx, async (tx) => {
    const score = await scoreJob(tx, ctx.userId, jobId);
    if (score === null) throw new NotFound('job');
    return score;
  });
