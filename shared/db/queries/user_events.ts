import type { Insertable } from 'kysely';
import type { ConsentPurpose } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

export const insertEvents = async (
  tx: UserTx,
  rows: readonly Insertable<DB['analytics.user_events']>[],
): Promise<void> => {
  await tx.insertInto('analytics.user_events').values(rows).execute();
};

export const listConsents = (tx: UserTx, userId: string): Promise<{ purpose: ConsentPurpose; given_at: Date }[]> =>
  tx
    .selectFrom('users.consents')
    .select(['purpose', 'given_at'])
    .where('user_id', '=', userId)
    .orderBy('purpose')
    .$narrowType<{ purpose: ConsentPurpose }>()
    .execute();

export const hasConsent = async (tx: UserTx, userId: string, purpose: ConsentPurpose): Promise<boolean> =>
  (await listConsents(tx, userId)).some((one) => one.purpose === purpose);

export const giveConsent = async (tx: UserTx, userId: string, purpose: ConsentPurpose, at: Date): Promise<void> => {
  await tx
    .insertInto('users.consents')
    .values({ user_id: userId, purpose, given_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Forgets the consent and all that was kept by it. */
export const takeConsentBack = async (tx: UserTx, userId: string, purpose: ConsentPurpose): Promise<void> => {
  await tx.deleteFrom('users.consents').where('user_id', '=', userId).where('purpose', '=', purpose).execute();
  if (purpose === 'usage') await tx.deleteFrom('analytics.user_events').where('user_id', '=', userId).execute();
};
