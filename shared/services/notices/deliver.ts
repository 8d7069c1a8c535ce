import { NoticeFailed, type SendNotice } from '../../adapters/notices/port.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { claimNotice, type NoticeKey, noteFailed, noteSent } from '../../db/queries/notices.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';

export type NoticeDeps = { db: Db; clock: Clock; send: SendNotice };
export type NoticeWords = { key: NoticeKey; subject: string; text: string };

/** What came of one notice. Undefined: nothing was due. */
export type Delivered = 'sent' | 'failed' | undefined;

/**
 * Sends a person one notice, once: it is taken in the transaction that decides on it, leaves in none, and what came of
 * it is recorded. One whose answer was lost counts as failed and is not repeated.
 */
export async function deliverNotice(
  { db, clock, send }: NoticeDeps,
  ctx: UserContext,
  plan: (tx: UserTx, now: Date) => Promise<NoticeWords | undefined>,
): Promise<Delivered> {
  const now = clock.now();
  const taken = await db.withUser(ctx, async (tx) => {
    const words = await plan(tx, now);
    const person = words && (await findSender(tx));
    const row = person && (await claimNotice(tx, ctx.userId, words.key, now));
    return row && { row, words, to: { name: person.name, email: person.email } };
  });
  if (taken === undefined) return undefined;
  const { row, words, to } = taken;
  try {
    await send({ to, subject: words.subject, text: words.text, date: now, id: row.id });
  } catch (error) {
    const failure = error instanceof NoticeFailed ? error.failure : 'unknown';
    const reason = error instanceof NoticeFailed ? error.message : 'The notice could not be written.';
    await db.withUser(ctx, (tx) => noteFailed(tx, row.id, { reason, again: failure === 'later', now }));
    return 'failed';
  }
  await db.withUser(ctx, (tx) => noteSent(tx, row.id, clock.now()));
  return 'sent';
}
