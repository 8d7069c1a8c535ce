import { ping } from '../../db/queries/health.ts';
import type { Db } from '../../db/scope.ts';

/** Whether the database answers. Never throws: that it does not is the answer. */
export const check = async ({ db }: { db: Db }): Promise<{ database: 'ok' | 'away' }> => {
  try {
    await db.withNobody(ping);
    return { database: 'ok' };
  } catch {
    return { database: 'away' };
  }
};
