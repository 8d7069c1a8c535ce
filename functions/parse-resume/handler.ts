import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { resumeReader, serveReadings } from '../../shared/runtime/read-resumes.ts';
import type { ParseDeps } from '../../shared/services/resumes/deps.ts';
import { parseResume } from '../../shared/services/resumes/parse.ts';

// The child that reads the files is this very bundle, started once more.
serveReadings();

const deps = (): ParseDeps => ({ db: database(), clock: systemClock, files: files(), reader: resumeReader() });

export const handler = queueHandler('parse-resume', {
  deps,
  handle: async (ready, message, { requestId }) => {
    const ctx = { userId: message.user_id, requestId, reason: 'parse-resume' };
    const done = await parseResume(ready, ctx, message.resume_id);
    logger.info('resume handled', { resume_id: message.resume_id, ...done });
  },
});
