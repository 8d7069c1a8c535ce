import { systemClock } from '../../shared/domain/clock.ts';
import { composeMail } from '../../shared/runtime/compose-mail.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { letterWriter } from '../../shared/runtime/letter-writer.ts';
import { politely } from '../../shared/runtime/polite.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { autoApply } from '../../shared/services/applications/auto-apply.ts';

/** Nobody waits for the answer of a posting's page. */
const PAGE_WITHIN_MS = 8_000;

export const handler = scheduleHandler({
  deps: () => {
    const { tokenSecret, undoWindowSeconds: undoSeconds } = config('sending').sending;
    return {
      db: database(),
      clock: systemClock,
      files: files(),
      queues: queues(),
      compose: composeMail,
      fetch: politely([], PAGE_WITHIN_MS),
      tokenSecret,
      undoSeconds,
      publicUrl: config('api').api.publicUrl,
      writer: letterWriter(),
    };
  },
  run: autoApply,
});
