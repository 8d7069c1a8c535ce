import { systemClock } from '../../shared/domain/clock.ts';
import { composeMail } from '../../shared/runtime/compose-mail.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { politely } from '../../shared/runtime/polite.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { ApplicationDeps } from '../../shared/services/applications/deps.ts';

/** A person waits while a posting's page is asked. */
const PAGE_WITHIN_MS = 4_000;

/** What the routes work with, made from the configuration at the first request. */
export const applicationDeps = (): ApplicationDeps => {
  const { tokenSecret, undoWindowSeconds } = config('sending').sending;
  return {
    db: database(),
    clock: systemClock,
    files: files(),
    queues: queues(),
    compose: composeMail,
    fetch: politely([], PAGE_WITHIN_MS),
    tokenSecret,
    undoSeconds: undoWindowSeconds,
    publicUrl: config('api').api.publicUrl,
  };
};
