import { claimExport, endExport, findExport } from '../../db/queries/data_exports.ts';
import { isActive } from '../../db/queries/users.ts';
import type { UserContext } from '../../domain/context.ts';
import { TooLarge } from '../../domain/errors.ts';
import { keptFor } from '../../domain/privacy/retention.ts';
import type { MakeExportDeps } from './deps.ts';
import { fillArchive } from './fill-archive.ts';

/** Longer than the function may run. */
const LEASE_SECONDS = 330;
const MOST_ATTEMPTS = 4;

export type ExportOutcome = { outcome: 'nothing_to_do' | 'lost_lease' | 'ready' | 'too_large' | 'gave_up' };

/** Where a person's export lies: under their id, as all their files do. */
export const exportKey = (userId: string, id: string): string => `${userId}/exports/${id}.zip`;

/**
 * Makes one export that waits and puts it into the bucket. What breaks off is begun anew by the next message; after four
 * attempts it fails, so that nobody waits for ever.
 */
export async function makeExport(deps: MakeExportDeps, ctx: UserContext, id: string): Promise<ExportOutcome> {
  const now = deps.clock.now();
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1_000);
  const claimed = await deps.db.withUser(ctx, async (tx) =>
    (await isActive(tx, ctx.userId)) ? await claimExport(tx, id, { now, leaseUntil: lease }) : undefined,
  );
  if (claimed === undefined) return { outcome: 'nothing_to_do' };
  const end = (ending: Parameters<typeof endExport>[3]) =>
    deps.db.withUser(ctx, (tx) => endExport(tx, id, lease, ending));
  const fail = async (failure: 'too_large' | 'gave_up'): Promise<ExportOutcome> => {
    const ended = await end({ status: 'failed', failure, finished_at: deps.clock.now() });
    return { outcome: ended ? failure : 'lost_lease' };
  };
  if (claimed.attempts > MOST_ATTEMPTS) return await fail('gave_up');
  const key = exportKey(ctx.userId, id);
  let size: number;
  try {
    const archive = deps.openArchive(now);
    await fillArchive(deps, ctx, archive);
    const bytes = archive.finish();
    size = bytes.byteLength;
    await deps.files.write(key, bytes, 'application/zip');
  } catch (error) {
    if (error instanceof TooLarge) return await fail('too_large');
    if (claimed.attempts >= MOST_ATTEMPTS) return await fail('gave_up');
    await end({ status: 'queued' });
    throw error;
  }
  const finished = deps.clock.now();
  const expires = new Date(finished.getTime() + keptFor('file of a data export'));
  const ended = await end({
    status: 'ready',
    object_key: key,
    size_bytes: size,
    finished_at: finished,
    expires_at: expires,
  });
  if (!ended && !(await deps.db.withUser(ctx, (tx) => findExport(tx, id)))) {
    // The account was erased meanwhile: nothing of it may stay behind.
    await deps.files.delete(key);
  }
  return { outcome: ended ? 'ready' : 'lost_lease' };
}
