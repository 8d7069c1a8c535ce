import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { resumeFiller } from '../../shared/runtime/fill-resumes.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { Hopeless, queueHandler } from '../../shared/runtime/queue.ts';
import { resumeReader, serveReadings } from '../../shared/runtime/read-resumes.ts';
import type { ParseDeps } from '../../shared/services/resumes/deps.ts';
import { parseResume } from '../../shared/services/resumes/parse.ts';
import { takeUpload } from '../../shared/services/resumes/take-upload.ts';

// The child that reads the files is this very bundle, started once more.
serveReadings();

const deps = (): ParseDeps => ({
  db: database(),
  clock: systemClock,
  files: files(),
  reader: resumeReader(),
  filler: resumeFiller(),
});

export const handler = queueHandler('parse-resume', {
  deps,
  handle: async (ready, message, { requestId }) => {
    const arrived = 'uploads' in message;
    for (const { user_id, resume_id } of arrived ? message.uploads : [message]) {
      const ctx = { userId: user_id, requestId, reason: 'parse-resume' };
      if (arrived) await takeUpload(ready, ctx, resume_id);
      const done = await parseResume(ready, ctx, resume_id);
      logger.info('resume handled', { resume_id, ...done });
      if (done.outcome === 'gave_up') throw new Hopeless(`The resume ${resume_id} could not be read: ${done.reason}.`);
    }
  },
});
