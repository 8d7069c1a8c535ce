import { systemClock } from '../../shared/domain/clock.ts';
import { openArchive, writeCsvRows } from '../../shared/runtime/archive-files.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import type { MakeExportDeps } from '../../shared/services/privacy/deps.ts';
import { makeExport } from '../../shared/services/privacy/make-export.ts';

const deps = (): MakeExportDeps => ({ db: database(), clock: systemClock, files: files(), openArchive, writeCsvRows });

export const handler = queueHandler('export-person', {
  deps,
  handle: async (ready, { user_id, export_id }, { requestId }) => {
    const done = await makeExport(ready, { userId: user_id, requestId, reason: 'export-person' }, export_id);
    logger.info('export handled', { export_id, ...done });
  },
});
