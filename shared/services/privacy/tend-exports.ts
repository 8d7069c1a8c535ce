import { expireExport, listExpiredExports, listWaitingExports } from '../../db/queries/data_exports.ts';
import { discardFile } from '../../db/queries/discarded_files.ts';
import { dispatchAll } from '../hints/send.ts';
import { dropFile } from '../resumes/drop-file.ts';
import type { PrivacyDeps } from './deps.ts';

const MOST_AT_ONCE = 200;
/** Its message is seconds old at most: longer means that it was lost. */
const LOST_AFTER_MS = 60_000;

/** Puts messages of exports that wait again, and deletes the files of those whose days are over. */
export async function tendExports(
  deps: Pick<PrivacyDeps, 'db' | 'clock' | 'files' | 'queues'>,
  { requestId }: { requestId: string },
): Promise<{ export_waiting_count: number; export_expired_count: number }> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - LOST_AFTER_MS);
  const waiting = await deps.db.withSystem('tend-privacy', (tx) =>
    listWaitingExports(tx, { now, before, limit: MOST_AT_ONCE }),
  );
  await dispatchAll(
    deps.queues,
    waiting.map(({ id, user_id }) => ({ type: 'export-person', user_id, export_id: id })),
  );
  const expired = await deps.db.withSystem('tend-privacy', (tx) => listExpiredExports(tx, now, MOST_AT_ONCE));
  for (const { id, user_id: userId } of expired) {
    const ctx = { userId, requestId, reason: 'tend-privacy' };
    const key = await deps.db.withUser(ctx, async (tx) => {
      const gone = await expireExport(tx, id);
      if (gone !== undefined) await discardFile(tx, userId, gone);
      return gone;
    });
    if (key !== undefined) await dropFile(deps, ctx, key);
  }
  return { export_waiting_count: waiting.length, export_expired_count: expired.length };
}
