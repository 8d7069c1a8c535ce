import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { sealAuditLogs } from '../../shared/services/audit/seal.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock }),
  run: async (deps) => {
    const summary = await sealAuditLogs(deps);
    const { broken_number: number, broken_code: code, broken_count: count } = summary;
    if (code !== null) logger.error('the audit trail was tampered with', { seal_id: number, code, count });
    return summary;
  },
});
