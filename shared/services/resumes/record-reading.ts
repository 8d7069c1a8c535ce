import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { supersedeOlderProposals, supersedeProposals } from '../../db/queries/resume_proposals.ts';
import { finishResume, hasNewerReading, isFirstToBeRead, makePrimary, type Reading } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import type { ParseDeps } from './deps.ts';
import { refreshProposals } from './proposals/refresh.ts';

/**
 * Keeps what a reading found together with what it proposes, all or nothing; false when another reader took over or the
 * resume is gone. The newest version that was read is the one that proposes: an older one's open proposals end. The first
 * that could be read is primary in place of one that could not.
 */
export async function recordReading(
  deps: Pick<ParseDeps, 'db' | 'clock'>,
  ctx: UserContext,
  { id, lease }: { id: string; lease: Date },
  reading: Omit<Reading, 'at'>,
): Promise<boolean> {
  return await deps.db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const at = deps.clock.now();
    const version = await finishResume(tx, id, lease, { ...reading, at });
    if (version === undefined) return false;
    if (reading.parsed === null) return true;
    if (await isFirstToBeRead(tx, id)) await makePrimary(tx, id);
    if (await hasNewerReading(tx, version)) {
      await supersedeProposals(tx, id, []);
      return true;
    }
    await supersedeOlderProposals(tx, version);
    await refreshProposals(tx, { user_id: ctx.userId, id }, reading.parsed, at);
    return true;
  });
}
