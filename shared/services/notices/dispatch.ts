import type { SendNotice } from '../../adapters/notices/port.ts';
import { interviewsToRemind } from '../../db/queries/notices.ts';
import { offersToRemind } from '../../db/queries/offers.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { remindOfOffer } from '../offers/remind.ts';
import type { Delivered, NoticeDeps } from './deliver.ts';
import { remindOfInterview } from './remind-interview.ts';

/** What one run takes on; the rest is due in the next. */
const MOST = 200;

type Due = { id: string; user_id: string };
type Send = (deps: NoticeDeps, ctx: UserContext, id: string) => Promise<Delivered>;

/** Sends what is due to people. Without a mail server nothing is sent, and the summary says so. */
export async function sendNotices({
  db,
  clock,
  send,
}: {
  db: Db;
  clock: Clock;
  send: SendNotice | undefined;
}): Promise<{ sender: 'on' | 'off'; sent: number; failed: number }> {
  if (send === undefined) return { sender: 'off', sent: 0, failed: 0 };
  const deps = { db, clock, send };
  const now = clock.now();
  const due = await db.withSystem('send-notices', (tx) => interviewsToRemind(tx, now, MOST));
  const offers = await db.withSystem('send-notices', (tx) => offersToRemind(tx, now, MOST));
  const [a, b] = [await each(deps, due, remindOfInterview), await each(deps, offers, remindOfOffer)];
  return { sender: 'on', sent: a.sent + b.sent, failed: a.failed + b.failed };
}

async function each(deps: NoticeDeps, due: readonly Due[], work: Send): Promise<{ sent: number; failed: number }> {
  let [sent, failed] = [0, 0];
  let first: unknown;
  for (const { id, user_id: userId } of due) {
    try {
      const came = await work(deps, { userId, reason: 'send-notices' }, id);
      if (came === 'sent') sent += 1;
      if (came === 'failed') failed += 1;
    } catch (error) {
      first ??= error;
      failed += 1;
    }
  }
  if (first !== undefined && sent === 0) throw first;
  return { sent, failed };
}
