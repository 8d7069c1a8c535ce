import type { Mailbox } from '../../../shared/adapters/mail/port.ts';
import { changeEmail, findEmail, frozenMessage } from '../../../shared/db/queries/emails.ts';
import type { Db } from '../../../shared/db/scope.ts';
import type { UserContext } from '../../../shared/domain/context.ts';

/** How sending is often written, kept as proof that the run tells right from wrong. */
export async function naiveRun(
  db: Db,
  mailbox: Mailbox,
  ctx: UserContext,
  id: string,
  { now, pass }: { now: () => Date; pass: () => Promise<void> },
): Promise<void> {
  const [row, frozen] = await db.withUser(ctx, async (tx) => [await findEmail(tx, id), await frozenMessage(tx, id)]);
  if (row?.status !== 'queued' || frozen?.mime == null) return;
  try {
    const { draftId } = await mailbox.createDraft({ raw: frozen.mime });
    const sent = await mailbox.sendDraft(draftId);
    await pass();
    await db.withUser(ctx, (tx) =>
      changeEmail(tx, id, {
        status: 'sent',
        sent_at: now(),
        provider_message_id: sent.messageId,
        next_attempt_at: null,
      }),
    );
  } catch {
    // It is queued still: tried again.
  }
}
