import type { Queues } from '../../adapters/sqs/port.ts';
import type { BouncesSeen } from '../../contracts/email.ts';
import { releaseEmails } from '../../db/queries/emails.ts';
import { saveSettings } from '../../db/queries/settings.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { hintAll } from '../hints/send.ts';

type Deps = { db: Db; clock: Clock; queues: Queues };

/**
 * The person has looked at what bounced: mail that left until now counts no more towards the pause, and what waited for
 * it is due at once, by every other rule as before.
 */
export async function seeBounces({ db, clock, queues }: Deps, ctx: UserContext): Promise<BouncesSeen> {
  const now = clock.now();
  const released = await db.withUser(ctx, async (tx) => {
    await saveSettings(tx, ctx.userId, { bounces_seen_at: now });
    return await releaseEmails(tx, 'bounce_rate', now);
  });
  await hintAll(
    queues,
    released.map(({ id }) => ({ type: 'send-email', user_id: ctx.userId, email_id: id })),
  );
  return { bounces_seen_at: now.toISOString(), released: released.length };
}
