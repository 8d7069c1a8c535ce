import * as z from 'zod';
import { DAY_MS } from '../../domain/clock.ts';
import type { SystemTx } from '../scope.ts';

const Watermark = z.object({ until: z.iso.datetime() });

/** Up to when a schedule has seen all changes; undefined before its first whole run. */
export async function watermark(tx: SystemTx, name: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('analytics.system_metrics')
    .select('metric_data')
    .where('metric_type', '=', name)
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : new Date(Watermark.parse(row.metric_data).until);
}

/** Records a whole run and how much it did. Runs older than a month make room. */
export async function recordRun(
  tx: SystemTx,
  name: string,
  run: { until: Date; value: number; now: Date },
): Promise<void> {
  await tx
    .insertInto('analytics.system_metrics')
    .values({
      metric_type: name,
      metric_value: run.value,
      metric_data: JSON.stringify({ until: run.until.toISOString() }),
      recorded_at: run.now,
    })
    .execute();
  await tx
    .deleteFrom('analytics.system_metrics')
    .where('metric_type', '=', name)
    .where('recorded_at', '<', new Date(run.now.getTime() - 31 * DAY_MS))
    .execute();
}
