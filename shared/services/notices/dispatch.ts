import type { SendNotice, WriteDigest } from '../../adapters/notices/port.ts';
import { dueDigests, dueNews } from '../../db/queries/digests.ts';
import { interviewsToRemind } from '../../db/queries/notices.ts';
import { permissionsToTell } from '../../db/queries/oauth_tokens.ts';
import { offersToRemind } from '../../db/queries/offers.ts';
import { webhooksToTell } from '../../db/queries/webhook_deliveries.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { tellOfPermission } from '../google/tell-ended.ts';
import { remindOfOffer } from '../offers/remind.ts';
import { tellOfWebhook } from '../webhooks/tell-off.ts';
import type { Delivered, NoticeDeps } from './deliver.ts';
import { sendDigest, tellOfReply } from './digest.ts';
import { remindOfInterview } from './remind-interview.ts';

/** What one run takes on; the rest is due in the next. */
const MOST = 200;

type Due = { id: string; user_id: string };
type Send<D extends Due> = (deps: NoticeDeps, ctx: UserContext, id: string, due: D) => Promise<Delivered>;

/** Sends what is due to people. Without a mail server nothing is sent, and the summary says so. */
export async function sendNotices({
  db,
  clock,
  send,
  writeDigest,
  stopUrl,
  pageUrl,
}: {
  db: Db;
  clock: Clock;
  send: SendNotice | undefined;
  writeDigest: WriteDigest;
  stopUrl?: (token: string) => string;
  pageUrl?: (page: string) => string;
}): Promise<{ sender: 'on' | 'off'; sent: number; failed: number }> {
  if (send === undefined) return { sender: 'off', sent: 0, failed: 0 };
  const deps = { db, clock, send, writeDigest, stopUrl, pageUrl };
  const now = clock.now();
  const due = await db.withSystem('send-notices', (tx) => interviewsToRemind(tx, now, MOST));
  const offers = await db.withSystem('send-notices', (tx) => offersToRemind(tx, now, MOST));
  const news = await db.withSystem('send-notices', (tx) => dueNews(tx, now, MOST));
  const digests = await db.withSystem('send-notices', (tx) => dueDigests(tx, now, MOST));
  const webhooks = await db.withSystem('send-notices', (tx) => webhooksToTell(tx, now, MOST));
  const ended = await db.withSystem('send-notices', (tx) => permissionsToTell(tx, now, MOST));
  const done = [
    await each(deps, due, remindOfInterview),
    await each(deps, offers, remindOfOffer),
    await each(deps, news, tellOfReply),
    await each(deps, webhooks, tellOfWebhook),
    await each(deps, ended, tellOfPermission),
    await each(
      deps,
      digests.map((digest) => ({ id: digest.user_id, ...digest })),
      (_deps, ctx, _id, digest) => sendDigest(deps, ctx, digest),
    ),
  ];
  const sum = (what: 'sent' | 'failed') => done.reduce((all, one) => all + one[what], 0);
  return { sender: 'on', sent: sum('sent'), failed: sum('failed') };
}

async function each<D extends Due>(
  deps: NoticeDeps,
  due: readonly D[],
  work: Send<D>,
): Promise<{ sent: number; failed: number }> {
  let [sent, failed] = [0, 0];
  let first: unknown;
  for (const one of due) {
    const { id, user_id: userId } = one;
    try {
      const came = await work(deps, { userId, reason: 'send-notices' }, id, one);
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
