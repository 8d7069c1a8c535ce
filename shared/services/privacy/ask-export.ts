import type { DataExport } from '../../contracts/privacy.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import { insertExport, listExports } from '../../db/queries/data_exports.ts';
import { DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import type { PrivacyDeps } from './deps.ts';
import { toDataExport } from './view-export.ts';

/** Each is a walk over all that a person has. */
const MOST_A_DAY = 5;

/**
 * Queues one file of everything the person has. While one is being made, asking again gives that one.
 * Throws LimitReached after five within a day.
 */
export async function askForExport(
  { db, clock, queues }: Pick<PrivacyDeps, 'db' | 'clock' | 'queues'>,
  ctx: UserContext,
): Promise<DataExport> {
  const now = clock.now();
  const row = await db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    const recent = await listExports(tx, ctx.userId, MOST_A_DAY);
    const underWay = recent.find(({ status }) => status === 'queued' || status === 'running');
    if (underWay !== undefined) return underWay;
    const oldest = recent.at(MOST_A_DAY - 1);
    if (oldest !== undefined && oldest.created_at.getTime() > now.getTime() - DAY_MS) {
      const again = new Date(oldest.created_at.getTime() + DAY_MS).toISOString();
      throw new LimitReached(`${MOST_A_DAY} exports within a day are made; the next can be asked for at ${again}.`);
    }
    return await insertExport(tx, ctx.userId, now);
  });
  await hint(queues, { type: 'export-person', user_id: ctx.userId, export_id: row.id });
  return toDataExport(row);
}
