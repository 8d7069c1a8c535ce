import { FetchPostponed, type GuardedFetch } from '../../adapters/http/port.ts';
import { findPageOfJob, noteGonePage, saveLiveness } from '../../db/queries/job_liveness.ts';
import { retireUnshown } from '../../db/queries/sighting_checks.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { Liveness } from '../../domain/postings/liveness.ts';
import { askPage } from './ask-page.ts';

export type CheckLiveDeps = { db: Db; clock: Clock; fetch: GuardedFetch };
export type LiveCheck = Liveness & { checkedAt: Date };

/** An answer this young is not asked for again: a person submits twice, or several apply at once. */
const FRESH_MS = 10 * 60 * 1000;
/** A person waits for the answer. */
const LONGEST_WAIT_MS = 1_500;

/**
 * Whether a posting still takes applications, by its own page, asked once now unless it was within ten minutes. A posting
 * that is gone is retired where no other board shows it. A page that cannot be asked now is unknown, never an error.
 * Throws NotFound.
 */
export const checkLive = async (deps: CheckLiveDeps, ctx: UserContext, jobId: string): Promise<LiveCheck> => {
  const now = deps.clock.now();
  const page = await deps.db.withUser(ctx, (tx) => findPageOfJob(tx, jobId));
  if (page === undefined) throw new NotFound('job');
  if (!page.is_active) {
    return { result: 'gone', reason: 'The posting is closed.', checkedAt: page.retired_at ?? now };
  }
  const { result, reason, checked_at: checkedAt } = page;
  if (result !== null && reason !== null && checkedAt !== null && now.getTime() - checkedAt.getTime() < FRESH_MS) {
    return { result, reason, checkedAt };
  }
  const said = await ask(deps, { url: page.url, title: page.title, board: page.base_url });
  await deps.db.withSystem('a posting was asked whether it is still there', async (tx) => {
    await saveLiveness(tx, jobId, { ...said, checked_at: now });
    if (said.result !== 'gone') return;
    await noteGonePage(tx, jobId, page.url, now);
    await retireUnshown(tx, jobId, now);
  });
  return { ...said, checkedAt: now };
};

const ask = async (deps: CheckLiveDeps, page: Parameters<typeof askPage>[1]): Promise<Liveness> => {
  try {
    return await askPage(deps.fetch, page, LONGEST_WAIT_MS);
  } catch (error) {
    if (error instanceof FetchPostponed) return { result: 'unknown', reason: error.message };
    throw error;
  }
};
