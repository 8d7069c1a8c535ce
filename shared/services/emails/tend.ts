import { type DueOf, dueFollowUps, dueThanks, endedInterviews, settledEmails } from '../../db/queries/tend_emails.ts';
import type { SystemTx } from '../../db/scope.ts';
import { hint } from '../hints/send.ts';
import { completeInterview } from '../interviews/complete.ts';
import type { ApproveDeps } from './approve.ts';
import { proposeFollowUp, proposeThanks } from './propose.ts';
import { settleEmail } from './settle.ts';

type Deps = ApproveDeps;
type Find = (tx: SystemTx, now: Date, after: string | undefined, limit: number) => Promise<DueOf[]>;

const PAGE = 200;
/** What one run may take on; the next goes on with what is left. */
const MOST = 2_000;

/**
 * What time alone brings: mail without a bounce counts as delivered, due follow-ups and thanks are written, interviews
 * that are over count as held. Each person's work runs as that person; one that fails hinders no other. Safe to run at any time and twice.
 */
export async function tendEmails(
  deps: Deps,
): Promise<{ delivered: number; follow_ups: number; thanks: number; interviews_held: number; failed: number }> {
  const now = deps.clock.now();
  const context = ({ user_id }: DueOf) => ({ userId: user_id, reason: 'tend-emails' });
  const delivered = await each(deps, settledEmails, now, (due) => settleEmail(deps.db, context(due), due.id, now));
  const followUps = await each(deps, dueFollowUps, now, async (due) => {
    const written = await proposeFollowUp(deps, context(due), due.id, now);
    if (written?.status === 'queued') {
      await hint(deps.queues, { type: 'send-email', user_id: due.user_id, email_id: written.id });
    }
    return written !== undefined;
  });
  const thanks = await each(deps, dueThanks, now, async (due) => {
    return (await proposeThanks(deps, context(due), due.id, now)) !== undefined;
  });
  const held = await each(deps, endedInterviews, now, (due) => completeInterview(deps.db, context(due), due.id, now));
  return {
    delivered: delivered.done,
    follow_ups: followUps.done,
    thanks: thanks.done,
    interviews_held: held.done,
    failed: delivered.failed + followUps.failed + thanks.failed + held.failed,
  };
}

async function each(
  { db }: Deps,
  find: Find,
  now: Date,
  work: (due: DueOf) => Promise<boolean>,
): Promise<{ done: number; failed: number }> {
  let [done, failed, seen] = [0, 0, 0];
  let first: unknown;
  for (let last: string | undefined; seen < MOST; ) {
    const page = await db.withSystem('tend-emails', (tx) => find(tx, now, last, PAGE));
    for (const due of page) {
      try {
        if (await work(due)) done += 1;
      } catch (error) {
        first ??= error;
        failed += 1;
      }
    }
    seen += page.length;
    last = page.at(-1)?.id;
    if (page.length < PAGE) break;
  }
  // Nothing worked at all: that is no one person's trouble.
  if (failed > 0 && failed === seen) throw first;
  return { done, failed };
}
