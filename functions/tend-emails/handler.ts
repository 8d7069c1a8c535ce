import { systemClock } from '../../shared/domain/clock.ts';
import { composeMail } from '../../shared/runtime/compose-mail.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { tendEmails } from '../../shared/services/emails/tend.ts';

export const handler = scheduleHandler({
  deps: () => {
    const { tokenSecret, undoWindowSeconds: undoSeconds } = config('sending').sending;
    return {
      db: database(),
      clock: systemClock,
      queues: queues(),
      compose: composeMail,
      tokenSecret,
      undoSeconds,
      publicUrl: config('api').api.publicUrl,
    };
  },
  run: tendEmails,
});
