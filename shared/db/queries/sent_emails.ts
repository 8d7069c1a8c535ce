import { sql } from 'kysely';
import type { SentEmail } from '../../domain/replies/match.ts';
import type { UserTx } from '../scope.ts';

type Signs = { threadId: string; messageIds: readonly string[]; sendTokens: readonly string[] };

/** E-mails that left, or may have, and bear any of the signs: what a message may be an answer to. */
export async function findAnswered(tx: UserTx, { threadId, messageIds, sendTokens }: Signs): Promise<SentEmail[]> {
  const rows = await tx
    .selectFrom('communications.emails')
    .select(['id', 'application_id', 'rfc_message_id', 'thread_id', 'send_token'])
    .where('application_id', 'is not', null)
    .where('status', 'in', ['sending', 'sent', 'delivered', 'bounced', 'needs_review'])
    .where(({ or, eb }) =>
      or([
        eb('thread_id', '=', threadId),
        eb('rfc_message_id', '=', sql<string>`ANY(${messageIds}::text[])`),
        eb('send_token', '=', sql<string>`ANY(${sendTokens}::text[])`),
      ]),
    )
    .execute();
  return rows.flatMap((row) =>
    row.application_id === null
      ? []
      : [
          {
            emailId: row.id,
            applicationId: row.application_id,
            rfcMessageId: row.rfc_message_id ?? undefined,
            threadId: row.thread_id ?? undefined,
            sendToken: row.send_token ?? undefined,
          },
        ],
  );
}

/** When the person's first application e-mail may have left; undefined before that, when no reply can be there. */
export async function firstSentAt(tx: UserTx): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('communications.emails')
    .select(({ fn }) => fn.min('send_started_at').as('at'))
    .executeTakeFirst();
  return row?.at ?? undefined;
}
