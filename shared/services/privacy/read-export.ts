import type { DataExport, DataExportList } from '../../contracts/privacy.ts';
import { recordView } from '../../db/queries/audit_trail.ts';
import { findExport, listExports } from '../../db/queries/data_exports.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { PrivacyDeps } from './deps.ts';
import { toDataExport } from './view-export.ts';

const LOOK_EVERY_MS = 400;
const LINK_SECONDS = 300;
const SHOWN = 20;

/** The person's exports, newest first, without links. */
export const readExports = async ({ db }: Pick<PrivacyDeps, 'db'>, ctx: UserContext): Promise<DataExportList> => ({
  items: (await db.withUser(ctx, (tx) => listExports(tx, ctx.userId, SHOWN))).map((row) => toDataExport(row)),
});

/**
 * One export; with `wait` seconds the answer comes when it is made, or when they are over. The link of a ready one is
 * good for five minutes, and the audit trail notes that it was given. Throws NotFound.
 */
export async function readExport(
  deps: Pick<PrivacyDeps, 'db' | 'clock' | 'files' | 'sleep'>,
  ctx: UserContext,
  id: string,
  wait: number,
): Promise<DataExport> {
  const until = deps.clock.now().getTime() + wait * 1_000;
  for (;;) {
    // Each look is a transaction of its own: nothing is held while waiting.
    const row = await deps.db.withUser(ctx, (tx) => findExport(tx, id));
    if (row === undefined) throw new NotFound('export');
    if (row.status === 'ready' && row.object_key !== null) {
      await deps.db.withUser(ctx, (tx) => recordView(tx, 'data_exports', id));
      const now = deps.clock.now();
      const fileName = `jobhunt-export-${row.created_at.toISOString().slice(0, 10)}.zip`;
      const url = await deps.files.presignDownload({ key: row.object_key, fileName, seconds: LINK_SECONDS });
      return toDataExport(row, { url, expires_at: new Date(now.getTime() + LINK_SECONDS * 1_000).toISOString() });
    }
    const left = until - deps.clock.now().getTime();
    if ((row.status !== 'queued' && row.status !== 'running') || left <= 0) return toDataExport(row);
    await deps.sleep(Math.min(LOOK_EVERY_MS, left));
  }
}
