import type { UserContext } from '../../domain/context.ts';
import { checkLive, type LiveCheck } from '../jobs/check-live.ts';
import type { ApplicationDeps } from './deps.ts';

/** What the posting's own page says; of an application made elsewhere nobody can tell. */
export const checkPosting = async (
  deps: Pick<ApplicationDeps, 'db' | 'clock' | 'fetch'>,
  ctx: UserContext,
  jobId: string | null,
): Promise<LiveCheck> =>
  jobId === null
    ? { result: 'unknown', reason: 'Its posting is not kept here.', checkedAt: deps.clock.now() }
    : await checkLive(deps, ctx, jobId);
