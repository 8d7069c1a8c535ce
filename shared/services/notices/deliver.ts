import { NoticeFailed, type NoticeLinks, type SendNotice } from '../../adapters/notices/port.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { keepStopHash } from '../../db/queries/digests.ts';
import { claimNotice, type NoticeKey, noteFailed, noteSent } from '../../db/queries/notices.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { hashOf, newSecret } from '../sessions/secrets.ts';

export type NoticeDeps = {
  db: Db;
  clock: Clock;
  send: SendNotice;
  /** Where somebody with this secret stops notices of the kind it came with; undefined: nowhere. */
  stopUrl?: ((token: string) => string) | undefined;
  /** Where a page of the console is; undefined: nowhere. */
  pageUrl?: ((page: string) => string) | undefined;
};
export type NoticeWords = {
  key: NoticeKey;
  subject: string;
  text: string;
  /** The page of the console where it goes on, such as replies. */
  page?: string;
  html?: (links: NoticeLinks) => string;
};

/** What came of one notice. Undefined: nothing was due. */
export type Delivered = 'sent' | 'failed' | undefined;

/**
 * Sends a person one notice, once: it is taken in the transaction that decides on it, leaves in none, and what came of
 * it is recorded. One whose answer was lost counts as failed and is not repeated.
 */
export async function deliverNotice(
  { db, clock, send, stopUrl: stopUrlOf, pageUrl }: NoticeDeps,
  ctx: UserContext,
  plan: (tx: UserTx, now: Date) => Promise<NoticeWords | undefined>,
): Promise<Delivered> {
  const now = clock.now();
  const taken = await db.withUser(ctx, async (tx) => {
    const words = await plan(tx, now);
    const person = words && (await findSender(tx));
    const row = person && (await claimNotice(tx, ctx.userId, words.key, now));
    if (words === undefined || person === undefined || row === undefined) return undefined;
    const token = newSecret();
    if (stopUrlOf !== undefined) await keepStopHash(tx, row.id, hashOf(token));
    return { row, words, to: { name: person.name, email: person.email }, stopUrl: stopUrlOf?.(token) };
  });
  if (taken === undefined) return undefined;
  const { row, words, to, stopUrl } = taken;
  const openUrl = words.page === undefined ? undefined : pageUrl?.(words.page);
  const text = [
    words.text,
    ...(openUrl === undefined ? [] : [`Open it: ${openUrl}`]),
    ...(stopUrl === undefined ? [] : [`Stop these mails: ${stopUrl}`]),
  ].join('\n\n');
  const html = words.html?.({ openUrl, stopUrl });
  try {
    await send({
      ...{ to, subject: words.subject, text, date: now, id: row.id },
      ...(html === undefined ? {} : { html }),
      ...(stopUrl === undefined ? {} : { stopUrl }),
    });
  } catch (error) {
    const failure = error instanceof NoticeFailed ? error.failure : 'unknown';
    const reason = error instanceof NoticeFailed ? error.message : 'The notice could not be written.';
    await db.withUser(ctx, (tx) => noteFailed(tx, row.id, { reason, again: failure === 'later', now }));
    return 'failed';
  }
  await db.withUser(ctx, (tx) => noteSent(tx, row.id, clock.now()));
  return 'sent';
}
