import type * as z from 'zod';
import type { PushTokens } from '../../adapters/google/push-port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import { GmailNotice } from '../../contracts/gmail-push.ts';
import { peopleOfMailbox } from '../../db/queries/mailbox_watches.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { InvalidInput, Unauthenticated } from '../../domain/errors.ts';
import { dispatchAll } from '../hints/send.ts';

/** Without tokens no push is expected here, and every one is refused. */
export type PushDeps = { db: Db; clock: Clock; queues: Queues; tokens: PushTokens | undefined };

const noticeOf = (data: string): z.infer<typeof GmailNotice> => {
  const wrong = (): InvalidInput =>
    new InvalidInput([
      { field: 'message.data', message: 'No notice of a mailbox: JSON with emailAddress and historyId.' },
    ]);
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
  } catch {
    throw wrong();
  }
  const notice = GmailNotice.safeParse(read);
  if (!notice.success) throw wrong();
  return notice.data;
};

/**
 * Puts the mailbox that the push names on the queue, for each person who connected it. What history id it names is not
 * read: the reader goes on from its own place, so that a forged, late or repeated push costs a look and nothing more.
 * Throws Unauthenticated, InvalidInput, and Unavailable, upon which Pub/Sub sends it again.
 */
export async function takePush(
  { db, clock, queues, tokens }: PushDeps,
  { authorization, message }: { authorization: string; message: { data: string } },
): Promise<void> {
  if (tokens === undefined) throw new Unauthenticated('No push subscription is configured here.');
  await tokens.check(authorization, clock.now());
  const { emailAddress } = noticeOf(message.data);
  const people = await db.withNobody((tx) => peopleOfMailbox(tx, emailAddress));
  await dispatchAll(
    queues,
    people.map((userId) => ({ type: 'sync-mailbox' as const, user_id: userId })),
  );
}
