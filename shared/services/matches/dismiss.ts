import type * as z from 'zod';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Dismissal, DismissalInput } from '../../contracts/match.ts';
import { removeMatch } from '../../db/queries/job_matches.ts';
import { findJob } from '../../db/queries/job_search.ts';
import { deleteDismissal, saveDismissal } from '../../db/queries/match_dismissals.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { viewDismissal } from './dismissals.ts';
import { changeAndRematch } from './request.ts';

type Deps = { db: Db; queues: Queues; clock: Clock };

/**
 * Dismisses a posting: it leaves the matches at once, and its reason shapes the next scoring, which is asked for. Said
 * again, the latest reason stands. Throws NotFound for an unknown posting.
 */
export const dismissMatch = async (
  deps: Deps,
  ctx: UserContext,
  jobId: string,
  input: z.output<typeof DismissalInput>,
): Promise<z.input<typeof Dismissal>> =>
  viewDismissal(
    await changeAndRematch(deps, ctx, async (tx) => {
      if ((await findJob(tx, jobId)) === undefined) throw new NotFound('job');
      await removeMatch(tx, ctx.userId, jobId);
      return await saveDismissal(tx, { user_id: ctx.userId, job_id: jobId, ...input, created_at: deps.clock.now() });
    }),
  );

/** Takes a dismissal back with all its effects: the next scoring, which is asked for, knows nothing of it. Throws NotFound. */
export const undoDismissal = (deps: Deps, ctx: UserContext, jobId: string): Promise<void> =>
  changeAndRematch(deps, ctx, async (tx) => {
    if (!(await deleteDismissal(tx, ctx.userId, jobId))) throw new NotFound('dismissal');
  });
