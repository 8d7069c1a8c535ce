import { systemClock } from '../../shared/domain/clock.ts';
import { composeMail } from '../../shared/runtime/compose-mail.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { ApproveDeps } from '../../shared/services/emails/approve.ts';

export type EmailDeps = ApproveDeps;

/** What the routes work with, made from the configuration at the first request. */
export const emailDeps = (): EmailDeps => {
  const { tokenSecret, undoWindowSeconds } = config('sending').sending;
  return {
    db: database(),
    clock: systemClock,
    queues: queues(),
    compose: composeMail,
    tokenSecret,
    undoSeconds: undoWindowSeconds,
    publicUrl: config('api').api.publicUrl,
  };
};
