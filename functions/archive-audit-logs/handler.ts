import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { archiveAuditLogs } from '../../shared/services/audit/archive.ts';

export const handler = scheduleHandler({ deps: () => ({ db: database(), clock: systemClock }), run: archiveAuditLogs });
