import { systemClock } from '../../shared/domain/clock.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { digestHtml, notices } from '../../shared/runtime/notices.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { sendNotices } from '../../shared/services/notices/dispatch.ts';

export const handler = scheduleHandler({
  deps: () => ({
    db: database(),
    clock: systemClock,
    send: notices(),
    writeDigest: digestHtml,
    pageUrl: (page: string) => `${config('api').api.publicUrl}/console#/${page}`,
    stopUrl: (token: string) => `${config('api').api.publicUrl}/v1/notices/stop?token=${token}`,
  }),
  run: sendNotices,
});
