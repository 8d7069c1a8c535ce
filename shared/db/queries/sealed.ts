import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';

/** People of whom something is sealed under another key than `version`, by their ids, from the one after `after` on. */
export const sealedOtherwise = async (
  tx: SystemTx,
  { version, after, limit }: { version: string; after: string; limit: number },
): Promise<string[]> =>
  (
    await sql<{ user_id: string }>`
    SELECT user_id FROM integrations.sealed_otherwise(${version}, ${after}::uuid, ${limit})`.execute(tx)
  ).rows.map(({ user_id }) => user_id);

export type SealedToken = { id: string; provider: string; access_token: string; refresh_token: string | null };
export type SealedWebhook = { id: string; secret: string; former_secret: string | null };

export const sealedTokens = (tx: UserTx, userId: string): Promise<SealedToken[]> =>
  tx
    .selectFrom('integrations.oauth_tokens')
    .select(['id', 'provider', 'access_token', 'refresh_token'])
    .where('user_id', '=', userId)
    .forUpdate()
    .execute();

export const sealedWebhooks = (tx: UserTx, userId: string): Promise<SealedWebhook[]> =>
  tx
    .selectFrom('integrations.webhooks')
    .select(['id', 'secret', 'former_secret'])
    .where('user_id', '=', userId)
    .forUpdate()
    .execute();

export const replaceTokens = async (tx: UserTx, { id, ...sealed }: SealedToken): Promise<void> => {
  await tx.updateTable('integrations.oauth_tokens').set(sealed).where('id', '=', id).execute();
};

export const replaceSecrets = async (tx: UserTx, { id, ...sealed }: SealedWebhook): Promise<void> => {
  await tx.updateTable('integrations.webhooks').set(sealed).where('id', '=', id).execute();
};
