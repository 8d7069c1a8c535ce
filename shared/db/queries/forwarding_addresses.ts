import { sql } from 'kysely';
import type { ForwardingConfirmation } from '../../domain/replies/forwarding.ts';
import type { NobodyTx, UserTx } from '../scope.ts';
import { jsonText } from './json.ts';

const TABLE = 'integrations.forwarding_addresses';
export type ForwardingRow = { created_at: Date; last_mail_at: Date | null; confirmation: unknown };

/** Whose the address with this hash is; undefined for none, or one that was taken back. */
export const personOfInbox = async (tx: NobodyTx, tokenHash: Uint8Array): Promise<string | undefined> =>
  (await sql<{ id: string | null }>`SELECT users.person_of_inbox(${tokenHash}) AS id`.execute(tx)).rows[0]?.id ??
  undefined;

export const findForwarding = (tx: UserTx): Promise<ForwardingRow | undefined> =>
  tx.selectFrom(TABLE).select(['created_at', 'last_mail_at', 'confirmation']).executeTakeFirst();

/** Gives the person a new address: the former one holds no more. */
export const saveForwarding = (
  tx: UserTx,
  { userId, tokenHash, now }: { userId: string; tokenHash: Uint8Array; now: Date },
): Promise<ForwardingRow> => {
  const values = { token_hash: Buffer.from(tokenHash), created_at: now, last_mail_at: null, confirmation: null };
  return tx
    .insertInto(TABLE)
    .values({ user_id: userId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .returning(['created_at', 'last_mail_at', 'confirmation'])
    .executeTakeFirstOrThrow();
};

export const deleteForwarding = async (tx: UserTx, userId: string): Promise<void> => {
  await tx.deleteFrom(TABLE).where('user_id', '=', userId).execute();
};

/** That mail came in; what Gmail asked for takes the place of what it asked before. */
export const noteMail = async (
  tx: UserTx,
  { at, confirmation }: { at: Date; confirmation?: ForwardingConfirmation & { received_at: string } },
): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ last_mail_at: at, ...(confirmation === undefined ? {} : { confirmation: jsonText(confirmation) }) })
    .execute();
};

/** The addresses of the person's own: that of their account and of the mailbox they connected, if any. */
export const ownAddresses = async (tx: UserTx, userId: string): Promise<string[]> => {
  const { rows } = await sql<{ address: string }>`
    SELECT email AS address FROM users.users WHERE id = ${userId}
     UNION SELECT account_email FROM integrations.oauth_tokens WHERE account_email IS NOT NULL`.execute(tx);
  return rows.map(({ address }) => address);
};
