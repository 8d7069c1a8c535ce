import { type Mailbox, MailCallFailed } from '../../adapters/mail/port.ts';
import { noteWatch } from '../../db/queries/mailbox_watches.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';

/** "Call watch once per day": https://developers.google.com/workspace/gmail/api/guides/push#renew_mailbox_watch */
const RENEW_MS = 24 * 3_600_000;
const AFTER_FAILURE_MS = 3_600_000;

/**
 * Asks Gmail once a day to tell us of new messages over the topic. That it cannot be had is noted and asked for again in
 * an hour, and hinders no reading: the poll goes on. Gives until when Gmail tells us,
 * undefined where it does not. Throws only when the person must connect again.
 */
export async function keepWatch(
  { db, topic }: { db: Db; topic: string | undefined },
  ctx: UserContext,
  mailbox: Mailbox,
  { renewAt, until, now }: { renewAt: Date | null; until: Date | null; now: Date },
): Promise<Date | undefined> {
  if (topic === undefined) return undefined;
  if (renewAt !== null && renewAt > now) return until ?? undefined;
  const after = (ms: number): Date => new Date(now.getTime() + ms);
  const note = (watch: Parameters<typeof noteWatch>[2]) => db.withUser(ctx, (tx) => noteWatch(tx, ctx.userId, watch));
  try {
    const { expiresAt } = await mailbox.watch(topic);
    await note({ expiresAt, renewAt: after(RENEW_MS) });
    return expiresAt;
  } catch (error) {
    if (!(error instanceof MailCallFailed) || error.failure.kind === 'reconnect_required') throw error;
    await note({ error: error.failure.reason, renewAt: after(AFTER_FAILURE_MS) });
    return until ?? undefined;
  }
}
